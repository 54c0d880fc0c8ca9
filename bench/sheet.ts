import { existsSync } from "node:fs";
import { launchChromium, serveFolder } from "../test/browser/chromium";

const BUILT = "dist/workbench";
const ROWS = 100_000;
const RUNS = 5;

/** What a person waits for in the browser sheet: the first results, and a column of 100,000 rows. */
export async function benchSheet(): Promise<void> {
  if (!existsSync(BUILT)) return;
  const site = await serveFolder(BUILT);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const start = Date.now();
    await page.goto(site.url);
    await page.waitForFunction(() => window.wuyi !== undefined);
    await page.evaluate(() => window.wuyi.ready);
    process.stdout.write(`\n浏览器表格：打开到示例全部算完 ${((Date.now() - start) / 1000).toFixed(1)} 秒\n`);
    const times = await page.evaluate(fillAndTime, { rows: ROWS, runs: RUNS });
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    process.stdout.write(
      `一个公式算 ${ROWS.toLocaleString("en")} 行（增长奖）：${median.toFixed(0)} 毫秒（从写入公式到算完）\n`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
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
    const start = performance.now();
    sheet.getRange(0, 2 + run, 1, 1).setValue({ f: `=WUYI.GROWTH_AWARD(A1:A${rows})` });
    await ended;
    times.push(performance.now() - start);
  }
  return times;
}
