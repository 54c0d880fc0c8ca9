import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { launchChromium, serveFolder } from "../test/browser/chromium";
import { writeLargeBook } from "./large-book";

const BUILT = "dist/workbench";
const SPILLED = 100_000;
const RUNS = 5;
const BOOKS = [20_000, 100_000];
const COLUMNS = 15;

/** What a library for Node needs to read the same file, and to write it again. */
const PEER = `const E=require("exceljs");(async()=>{const w=new E.Workbook();let t=performance.now();await w.xlsx.load(require("fs").readFileSync(process.argv[1]));const read=performance.now()-t;t=performance.now();await w.xlsx.writeBuffer();console.log(JSON.stringify([read,performance.now()-t]))})()`;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What travels to the browser before the first cell is seen, and what comes after, packed. */
function tellSizes(): void {
  const packed = (file: string): number => gzipSync(readFileSync(join(BUILT, file))).length;
  const files = readdirSync(BUILT, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(BUILT, file)).isFile(),
  );
  const first = ["index.html", "workbench.css", "workbench.js"];
  const sum = (names: readonly string[]): string =>
    (names.reduce((all, name) => all + packed(name), 0) / 1e6).toFixed(2);
  say(`压缩后 ${sum(first)} MB 起步，整个文件夹 ${sum(files)} MB（${files.length} 个文件）`);
}

async function start(page: Page, url: string): Promise<number> {
  const begun = Date.now();
  await page.goto(url);
  await page.waitForFunction(() => window.wuyi !== undefined);
  await page.evaluate(() => window.wuyi.ready());
  return Date.now() - begun;
}

/** Opens a file as a person does, checks nothing, changes one cell, and saves. */
async function openAndSave(page: Page, file: string, name: string): Promise<readonly [number, number]> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
  const opening = Date.now();
  await chooser.setFiles(file);
  await page.waitForFunction((wanted) => window.wuyi.workbench.store.get().name === wanted, name, {
    timeout: 120_000,
  });
  await page.evaluate(() => window.wuyi.ready());
  const opened = Date.now() - opening;
  await page.evaluate(() => {
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getRange("H5").setValue(1);
  });
  await page.evaluate(() => window.wuyi.ready());
  const saving = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.keyboard.press("Control+s"),
  ]);
  await download.path();
  return [opened, Date.now() - saving];
}

/** Runs in the page: fills a column, then times the spilled formula, a new one each time. */
async function fillAndTime({ rows, runs }: { rows: number; runs: number }): Promise<number[]> {
  const { api } = window.wuyi;
  const sheet = api.getActiveWorkbook()!.create("大表", rows + 100, 26);
  sheet.getRange(0, 0, rows, 1).setValues(Array.from({ length: rows }, (_, at) => [(at * 37.31) % 15_000]));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const ended = new Promise<void>((resolve) => {
      const watch = api.getFormula().calculationEnd(() => {
        watch.dispose();
        resolve();
      });
    });
    const begun = performance.now();
    sheet.getRange(0, 2 + run, 1, 1).setValue({ f: `=WUYI.GROWTH_AWARD(A1:A${rows})` });
    await ended;
    times.push(performance.now() - begun);
  }
  return times;
}

/** The peer's times for the same file, in a process of its own. */
function peerTimes(file: string): readonly [number, number] {
  const { stdout } = spawnSync(process.execPath, ["-e", PEER, file], { encoding: "utf8" });
  return JSON.parse(stdout) as [number, number];
}

/**
 * What a person waits for in the browser sheet: the first results, a column of 100,000 rows, a workbook of
 * their own opened and saved. Files are compared with what a library needs in Node, in the same run.
 */
async function main(): Promise<void> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build:workbench`);
  const folder = mkdtempSync(join(tmpdir(), "wuyi-bench-"));
  const site = await serveFolder(BUILT);
  const browser = await launchChromium();
  try {
    say("\n浏览器表格");
    tellSizes();
    const page = await browser.newPage();
    const first = await start(page, site.url);
    const again = await start(page, site.url);
    say(`打开到示例全部算完 ${seconds(first)} 秒，第二次 ${seconds(again)} 秒`);
    const spilled = median(await page.evaluate(fillAndTime, { rows: SPILLED, runs: RUNS }));
    say(
      `一个公式算 ${SPILLED.toLocaleString("en")} 行（增长奖）：${spilled.toFixed(0)} 毫秒（从写入公式到算完）`,
    );
    for (const rows of BOOKS) {
      const name = `book-${rows}.xlsx`;
      const file = join(folder, name);
      await writeLargeBook(file, rows);
      await page.evaluate(() => window.wuyi.workbench.store.change({ status: "saved" }));
      const [opened, saved] = await openAndSave(page, file, name);
      const [read, written] = peerTimes(file);
      say(
        `${rows.toLocaleString("en")} × ${COLUMNS}：打开 ${seconds(opened)} 秒，保存 ${seconds(saved)} 秒；` +
          `exceljs 在 Node 里读 ${seconds(read)} 秒（${(read / opened).toFixed(1)} 倍），写 ${seconds(written)} 秒（${(written / saved).toFixed(1)} 倍）`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
