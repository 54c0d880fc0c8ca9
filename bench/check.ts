import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_CODEC } from "../cli/check/codec";
import { check } from "../src/sheet";
import { readBook } from "../xlsx";
import { writeLargeBook } from "./large-book";

const ROWS = 100_000;
const COLUMNS = 15;
const LINE = [1_000, 10_000, 30_000, 100_000, 300_000];

/** Says how much memory a process had at most, when it ends. */
const WATCH = `process.on("exit",()=>process.stderr.write("\\nMAXRSS "+process.resourceUsage().maxRSS+"\\n"));`;

/** What the peers need only to read the file. */
const READ_XLSX = `const x=require("@e965/xlsx");const b=x.readFile(process.argv[1],{dense:true});let n=0;for(const s of b.SheetNames)n+=b.Sheets[s]["!data"].length;console.log(n)`;
const READ_EXCELJS = `const E=require("exceljs");(async()=>{const r=new E.stream.xlsx.WorkbookReader(process.argv[1],{sharedStrings:"cache",worksheets:"emit",styles:"ignore",hyperlinks:"ignore"});let n=0;for await(const w of r)for await(const row of w){row.eachCell(()=>{n++})}console.log(n)})()`;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(parameters: readonly string[]): Measured {
  const start = performance.now();
  const run = spawnSync(process.execPath, parameters, { encoding: "utf8", maxBuffer: 1 << 30 });
  const seconds = (performance.now() - start) / 1000;
  const memory = /MAXRSS (\d+)/.exec(run.stderr)?.[1];
  if (memory === undefined || (run.status !== 0 && run.status !== 1))
    throw new Error(run.stderr.slice(0, 500));
  return { seconds, megabytes: Number(memory) / 1024 };
}

const inline = (code: string, file: string): string[] => ["-e", WATCH + code, file];
const ours = (file: string, hook: string): string[] => [
  "--require",
  hook,
  "dist/cli/wuyi.cjs",
  "check",
  "--json",
  file,
];

const best = (runs: readonly Measured[]): Measured => runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
const times = (n: number, parameters: readonly string[]): Measured =>
  best(Array.from({ length: n }, () => measure(parameters)));

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-bench-"));
  const hook = join(__dirname, "../../bench/watch-memory.cjs");
  try {
    const file = join(folder, "large.xlsx");
    await writeLargeBook(file, ROWS);
    process.stdout.write(`${cpus()[0]?.model ?? "?"}，${cpus().length} 核，Node ${process.version}\n`);
    process.stdout.write(
      `${ROWS} 行 × ${COLUMNS} 列，历史 ${ROWS / 5} 行，名单 ${ROWS / 50} 行，${(statSync(file).size / 1e6).toFixed(1)} MB\n\n`,
    );
    const contestants: readonly (readonly [string, Measured])[] = [
      ["wuyi check --json（读取、检查、输出）", times(3, ours(file, hook))],
      ["@e965/xlsx（只读取）", times(2, inline(READ_XLSX, file))],
      ["exceljs 流式（只读取）", times(2, inline(READ_EXCELJS, file))],
    ];
    process.stdout.write("| 谁 | 秒 | 相对 | 内存峰值 MB |\n| --- | ---: | ---: | ---: |\n");
    for (const [name, { seconds, megabytes }] of contestants) {
      const ratio = (seconds / contestants[0]![1].seconds).toFixed(2);
      process.stdout.write(`| ${name} | ${seconds.toFixed(2)} | ${ratio} | ${megabytes.toFixed(0)} |\n`);
    }
    const book = readBook(readFileSync(file), NODE_CODEC);
    const grids = book.sheets.map(({ grid }) => grid);
    const engine = Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        check(grids);
        return performance.now() - start;
      }),
    );
    process.stdout.write(
      `\n引擎本身：${engine.toFixed(0)} 毫秒，每格 ${((engine * 1000) / (ROWS * COLUMNS)).toFixed(2)} 微秒\n\n`,
    );
    process.stdout.write("| 行数 | 秒 | 每千行毫秒 | 内存峰值 MB |\n| ---: | ---: | ---: | ---: |\n");
    for (const rows of LINE) {
      const sized = join(folder, `${rows}.xlsx`);
      await writeLargeBook(sized, rows);
      const { seconds, megabytes } = times(2, ours(sized, hook));
      process.stdout.write(
        `| ${rows} | ${seconds.toFixed(2)} | ${((seconds * 1e6) / rows).toFixed(1)} | ${megabytes.toFixed(0)} |\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
