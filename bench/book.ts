import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_CODEC } from "../cli/check/codec";
import {
  STEPPED_CODEC,
  openBookSteps,
  saveBookSteps,
  type Codec,
  type OpenedBook,
  type Steps,
} from "../xlsx";
import { writeLargeBook } from "./large-book";

const SIZES = [20_000, 100_000];
const COLUMNS = 15;
const RUNS = 3;

/** What one process measured: opening a book whole, and saving it with one cell of its largest sheet changed. */
interface Measured {
  /** In seconds. */
  readonly open: number;
  readonly save: number;
  /** The longest that a browser would have stood still, in milliseconds; of programs without steps nothing. */
  readonly longest?: number;
  readonly megabytes: number;
}

const CODECS: Readonly<Record<string, Codec>> = { node: NODE_CODEC, stepped: STEPPED_CODEC };

/** The peers read the same file whole, change one cell, and write it. */
const PEERS: Readonly<Record<string, string>> = {
  exceljs: `const E=require("exceljs");(async()=>{const b=require("fs").readFileSync(process.argv[1]);const w=new E.Workbook();let t=performance.now();await w.xlsx.load(b);const open=performance.now()-t;w.worksheets[0].getCell("H5").value=1;t=performance.now();await w.xlsx.writeBuffer();done(open,performance.now()-t)})()`,
  "@e965/xlsx": `const x=require("@e965/xlsx");const b=require("fs").readFileSync(process.argv[1]);let t=performance.now();const w=x.read(b,{dense:true,cellStyles:true,cellNF:true});const open=performance.now()-t;w.Sheets[w.SheetNames[0]]["!data"][4][7]={t:"n",v:1};t=performance.now();x.write(w,{type:"buffer",bookType:"xlsx",compression:true});done(open,performance.now()-t)`,
};
const DONE = `function done(open,save){console.log(JSON.stringify({open:open/1000,save:save/1000,megabytes:process.resourceUsage().maxRSS/1024}))}`;

/** Does all steps; how long they took together, and the longest of them. */
function timed<T>(steps: Steps<T>): {
  readonly value: T;
  readonly seconds: number;
  readonly longest: number;
} {
  const start = performance.now();
  let [last, longest] = [start, 0];
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done) return { value: step.value, seconds: (now - start) / 1000, longest };
  }
}

/** The largest sheet with one cell changed, as an editor gives it. */
function edited({ sheets, settings, activeSheet }: OpenedBook): Parameters<typeof saveBookSteps>[1] {
  const rows = [...sheets[0]!.rows];
  const cells = [...rows[4]!.cells];
  cells[7] = { value: 1, style: 0 };
  rows[4] = { ...rows[4]!, cells };
  return {
    settings,
    activeSheet,
    sheets: sheets.map(({ name, visibility }, source) => ({
      source,
      name,
      visibility,
      ...(source === 0 && { content: { ...sheets[0]!, rows } }),
    })),
  };
}

function measureOurs(codec: Codec, file: string): Measured {
  const opened = timed(openBookSteps(readFileSync(file), codec));
  const saved = timed(saveBookSteps(opened.value, edited(opened.value), codec));
  return {
    open: opened.seconds,
    save: saved.seconds,
    longest: Math.max(opened.longest, saved.longest),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function measure(parameters: readonly string[]): Measured {
  const run = spawnSync(process.execPath, parameters, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(run.stderr.slice(0, 500));
  return JSON.parse(run.stdout) as Measured;
}

/** The best of some runs, each in a process of its own, as cold as a person's. */
function best(parameters: readonly string[]): Measured {
  const runs = Array.from({ length: RUNS }, () => measure(parameters));
  return runs.reduce((a, b) => (a.open + a.save <= b.open + b.save ? a : b));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-bench-"));
  try {
    process.stdout.write(`${cpus()[0]?.model ?? "?"}，${cpus().length} 核，Node ${process.version}\n`);
    for (const rows of SIZES) {
      const file = join(folder, `${rows}.xlsx`);
      await writeLargeBook(file, rows);
      const contestants: readonly (readonly [string, Measured])[] = [
        ["WUYI", best([__filename, "node", file])],
        ["WUYI，分步压缩（浏览器）", best([__filename, "stepped", file])],
        ...Object.entries(PEERS).map(([name, code]) => [name, best(["-e", DONE + code, file])] as const),
      ];
      const size = (statSync(file).size / 1e6).toFixed(1);
      process.stdout.write(`\n${rows} 行 × ${COLUMNS} 列，${size} MB：整本打开，改一格，保存\n\n`);
      process.stdout.write("| 谁 | 打开 秒 | 相对 | 保存 秒 | 相对 | 最长一步 毫秒 | 内存峰值 MB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"); // prettier-ignore
      const [, first] = contestants[0]!;
      for (const [name, { open, save, longest, megabytes }] of contestants) {
        const ratio = (value: number, of: number): string => (value / of).toFixed(2);
        process.stdout.write(`| ${name} | ${open.toFixed(2)} | ${ratio(open, first.open)} | ${save.toFixed(2)} | ${ratio(save, first.save)} | ${longest?.toFixed(0) ?? "–"} | ${megabytes.toFixed(0)} |\n`); // prettier-ignore
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , codec, file] = process.argv;
if (codec !== undefined && file !== undefined)
  process.stdout.write(`${JSON.stringify(measureOurs(CODECS[codec]!, file))}\n`);
else void main();
