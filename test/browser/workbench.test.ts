import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium, serveFolder } from "./chromium";

const BUILT = join(__dirname, "../../dist/workbench");
const SCREENSHOTS = join(__dirname, "../../dist/screenshots");

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveFolder>>;
const faults: string[] = [];

const read = (sheet: string, range: string): Promise<unknown[][]> =>
  page.evaluate(([name, cells]) => window.wuyi.readCells(name!, cells!), [sheet, range]);

async function eventually(sheet: string, range: string, expected: unknown): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (JSON.stringify(await read(sheet, range)) === JSON.stringify(expected)) return;
    await page.waitForTimeout(100);
  }
  expect(await read(sheet, range)).toEqual(expected);
}

/** Goes to a cell as a person can: through the name box. */
async function goTo(cell: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input, .univer-formula-box input').first();
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
}

async function type(cell: string, text: string): Promise<void> {
  await goTo(cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

beforeAll(async () => {
  if (!existsSync(join(BUILT, "index.html"))) {
    throw new Error("dist/workbench is missing: run `npm run build:workbench` (npm test does)");
  }
  mkdirSync(SCREENSHOTS, { recursive: true });
  site = await serveFolder(BUILT);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  await page.goto(site.url);
  await page.waitForFunction(() => window.wuyi !== undefined);
  await page.evaluate(() => window.wuyi.ready);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("the sample is computed: claims in three spilled calls, tiers, single formulas", async () => {
  await page.screenshot({ path: join(SCREENSHOTS, "claims.png") });
  const claims = await read("申报汇总", "D4:H6");
  expect(claims[0]).toEqual(["工业增加值增长奖", null, 380, 0, "正确"]);
  expect(claims[1]!.slice(3)).toEqual([31.9896, "正确"]);
  expect(claims[2]!.slice(3)).toEqual([50, "正确"]);
  const awards = (await read("申报汇总", "G4:G223")).flat();
  expect(awards).toHaveLength(220);
  expect(awards.every((award) => typeof award === "number")).toBe(true);
  expect(await read("试算", "D4:D10")).toEqual([[540], [90], [225], [30], [10], [5_400_000], ["#VALUE!"]]);
});

test("a person changes a number and sees the result at once", async () => {
  await page.getByText("试算", { exact: true }).first().click();
  await type("B4", "2000");
  await eventually("试算", "D4", [[360]]);
  await page.screenshot({ path: join(SCREENSHOTS, "trial.png") });
});

test("a formula over a column fills the cells below it", async () => {
  await type("F20", "499");
  await type("F21", "500");
  await type("F22", "10000");
  await type("G20", "=WUYI.GROWTH_AWARD(F20:F22)");
  await eventually("试算", "G20:G22", [[0], [5], [100]]);
});

test("a wrong name is an error in its own cell", async () => {
  await type("F24", '=WUYI.TITLE_AWARD("大巨人")');
  await eventually("试算", "F24", [["#VALUE!"]]);
});

test("an empty cell counts as 0 for a base, and a left-out piece as one", async () => {
  await type("F26", '=WUYI.AWARD("设备投资","省重点",H40)');
  await eventually("试算", "F26", [[0]]);
  await type("F27", '=WUYI.AWARD("cpms",H40,H41)');
  await eventually("试算", "F27", [[2]]);
});

test("nothing failed on the page, and nothing was asked of any other address", () => {
  expect(faults).toEqual([]);
});
