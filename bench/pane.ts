import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame } from "playwright-core";
import { NODE_CODEC } from "../cli/check/codec";
import { readBook } from "../xlsx";
import { launchChromium } from "../test/browser/chromium";
import { openAddIn, type AddIn } from "../test/office/add-in";
import { OfficeHost, bookOfGrids } from "../test/office-host";
import { writeLargeBook } from "./large-book";
import { longestTask } from "./longest-task";

const ROWS = 100_000;
const OPENINGS = 7;
const CHECKS = 20;
const BUILT = join(__dirname, "../addin");

/** What the page loads before it is of use; the rest comes when a check begins. */
const AT_ONCE = ["taskpane.js", "functions.js"];
const MEGABYTE = 1 << 20;

const line = (text: string): boolean => process.stdout.write(`${text}\n`);
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Excel with a large workbook. */
async function largeExcel(folder: string): Promise<() => OfficeHost> {
  const file = join(folder, "large.xlsx");
  await writeLargeBook(file, ROWS);
  const grids = readBook(readFileSync(file), NODE_CODEC).sheets.map(({ grid }) => grid);
  return () => new OfficeHost(bookOfGrids(grids));
}

function sizes(): void {
  const scripts = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
  line("| 文件 | KB（gzip） | 何时载入 |\n| --- | ---: | --- |");
  for (const name of scripts) {
    const kilobytes = gzipSync(readFileSync(join(BUILT, name)), { level: 9 }).length / 1000;
    line(`| ${name} | ${kilobytes.toFixed(1)} | ${AT_ONCE.includes(name) ? "打开时" : "用到时"} |`);
  }
}

/** Until the button 检查 can be pressed, in ms since the page was asked for. */
async function opening(browser: Browser): Promise<number> {
  const addIn = await openAddIn(browser);
  await checkButton(addIn.frame).waitFor();
  const time = await addIn.frame.evaluate(() => performance.now());
  await addIn.page.close();
  return time;
}

const checkButton = (frame: Frame) => frame.getByRole("button", { name: /^(重新)?检查$/ }).first();

/** Runs in the add-in's page, which has a process of its own as in Excel on the web: notes the longest time during which nothing else could be done. */
function watchFreezes(): void {
  const state = { longest: 0, last: performance.now() };
  Object.assign(window, { freezes: state });
  setInterval(() => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - state.last);
    state.last = now;
  }, 4);
}

interface Checked {
  readonly seconds: number;
  /** The longest time during which the page did nothing else, in ms; other programs' turns are part of it. */
  readonly freeze: number;
  /** The longest task of the page, in ms of processor time. */
  readonly task: number;
}

async function checkOnce(browser: Browser, { frame }: AddIn): Promise<Checked> {
  await frame.evaluate(() => {
    const { freezes } = window as unknown as { freezes: { longest: number; last: number } };
    Object.assign(freezes, { longest: 0, last: performance.now() });
  });
  let seconds = 0;
  const task = await longestTask(browser, frame, async () => {
    const start = performance.now();
    await checkButton(frame).click();
    await frame.getByRole("button", { name: "停止" }).waitFor();
    await frame.getByRole("button", { name: "重新检查" }).waitFor({ timeout: 120_000 });
    seconds = (performance.now() - start) / 1000;
  });
  const freeze = await frame.evaluate(
    () => (window as unknown as { freezes: { longest: number } }).freezes.longest,
  );
  return { seconds, freeze, task };
}

/** What the page's objects take once nothing is left to clear away, in bytes. */
async function heap({ page, frame }: AddIn): Promise<number> {
  const debug = await page.context().newCDPSession(frame);
  await debug.send("HeapProfiler.collectGarbage");
  const { usedSize } = await debug.send("Runtime.getHeapUsage");
  await debug.detach();
  return usedSize;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-pane-"));
  const browser = await launchChromium({ isolated: true });
  try {
    line(
      `${cpus()[0]?.model ?? "?"}，${cpus().length} 核，Node ${process.version}，Chromium ${browser.version()}\n`,
    );
    sizes();
    const openings: number[] = [];
    for (let n = 0; n < OPENINGS; n++) openings.push(await opening(browser));
    line(`\n窗格可用：${middle(openings).toFixed(0)} 毫秒（${OPENINGS} 次的中位数，含 office.js）`);
    const excel = await largeExcel(folder);
    const addIn = await openAddIn(browser, { workbook: excel() });
    await addIn.frame.evaluate(watchFreezes);
    const checks: Checked[] = [];
    const heaps: number[] = [];
    for (let n = 0; n < CHECKS; n++) {
      checks.push(await checkOnce(browser, addIn));
      heaps.push(await heap(addIn));
    }
    const freezes = checks.map(({ freeze }) => freeze);
    line(
      `${ROWS} 行经 Office.js 检查：${middle(checks.map(({ seconds }) => seconds)).toFixed(1)} 秒（中位数）`,
    );
    const tasks = checks.map(({ task }) => task);
    line(
      `界面最长一步：处理器时间中位数 ${middle(tasks).toFixed(0)} 毫秒，最大 ${Math.max(...tasks).toFixed(0)} 毫秒`,
    );
    line(
      `界面最长停顿（含等待其他程序）：中位数 ${middle(freezes).toFixed(0)} 毫秒，最大 ${Math.max(...freezes).toFixed(0)} 毫秒`,
    );
    const [first, last] = [heaps[0]!, heaps.at(-1)!].map((bytes) => (bytes / MEGABYTE).toFixed(1));
    line(`窗格的内存：检查一次后 ${first} MB，${CHECKS} 次后 ${last} MB`);
    const faults = await addIn.faults();
    if (faults.length > 0) throw new Error(faults.join("\n"));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
