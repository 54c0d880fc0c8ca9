import { KEYS, LIBRARY_KEYS } from "../../src/text";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Each key of the help's table, pressed in Chromium.

let site: WorkbenchSite;
let sheet: WorkbenchPage;
let name: string;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
  await sheet.addSheet();
  name = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
  for (const [cell, text] of [["B2", "1"], ["C2", "2"], ["D2", "3"], ["B3", "10"], ["C3", "20"], ["B4", "甲"], ["F90", "9"]]) await sheet.type(cell!, text!); // prettier-ignore
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const tried = new Set<string>();

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    tried.add(key);
    await sheet.page.keyboard.press(key.replace("Ctrl", "Control").replace(/\+\+$/, "+Equal"));
    await sheet.page.waitForTimeout(120);
  }
}

const selected = (): Promise<string> =>
  sheet.page.evaluate(() => {
    const book = window.wuyi.api.getActiveWorkbook()!;
    return `${book.getActiveRange()!.getA1Notation()} ${book.getActiveCell()!.getA1Notation()}`;
  });

/** Waits until something is selected; a busy machine takes its time. */
async function becomesSelected(range: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await selected()) !== range; tries++)
    await sheet.page.waitForTimeout(100);
  expect(await selected()).toBe(range);
}

/** Goes to a cell, and is there. */
async function start(cell: string): Promise<void> {
  await sheet.goTo(cell);
  const [first] = cell.split(":");
  await becomesSelected(`${cell} ${first}`);
}

test.each<[from: string, keys: readonly string[], to: string]>([
  ["D4", ["Home"], "A4 A4"],
  ["D4", ["Shift+Home"], "A4:D4 D4"],
  ["B2", ["End", "ArrowRight"], "D2 D2"],
  ["B2", ["End", "ArrowDown"], "B4 B4"],
  ["B2", ["End", "End", "ArrowDown"], "B3 B3"],
  ["B2", ["End", "Home"], "F90 F90"],
  ["D9", ["Ctrl+Home"], "A1 A1"],
  ["C3", ["Ctrl+Shift+Home"], "A1:C3 C3"],
  ["A1", ["Ctrl+End"], "F90 F90"],
  ["E89", ["Ctrl+Shift+End"], "E89:F90 E89"],
  ["C3", ["Shift+Space"], "A3:T3 C3"],
  ["C3", ["Ctrl+Space"], "C1:C1000 C3"],
])("from %s, %j leads to %s", async (from, keys, to) => {
  await start(from);
  await press(...keys);
  await becomesSelected(to);
});

test("a screen down and a screen up lead back, and no row is passed over", async () => {
  await start("B2");
  const row = async (): Promise<number> => Number(/\d+$/.exec(await selected())![0]);
  await press("PageDown");
  for (let tries = 0; tries < 50 && (await row()) === 2; tries++) await sheet.page.waitForTimeout(100);
  const below = await row();
  expect(below).toBeGreaterThan(20);
  await sheet.at(`B${below}`);
  await press("PageUp");
  await becomesSelected("B2 B2");
  await press("Shift+PageDown");
  await becomesSelected(`B2:B${below} B2`);
});

test("the sheets beside this one", async () => {
  const front = () => sheet.page.evaluate(() => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName()); // prettier-ignore
  const becomesFront = async (is: (front: string) => boolean): Promise<void> => {
    for (let tries = 0; tries < 50 && !is(await front()); tries++) await sheet.page.waitForTimeout(100);
    expect(is(await front())).toBe(true);
  };
  await press("Ctrl+PageUp");
  await becomesFront((one) => one !== name);
  await press("Ctrl+PageDown");
  await becomesFront((one) => one === name);
  await press("Ctrl+PageDown");
  await becomesFront((one) => one === name);
});

test("spaces with Shift and Ctrl write nothing into the cell", async () => {
  await start("B4");
  await press("Shift+Space", "Ctrl+Space");
  expect(await sheet.cells(name, "B4:B4")).toEqual([["甲"]]);
});

test("the date of today, as a date", async () => {
  await start("H2");
  const [before] = await sheet.page.evaluate(() => [Date.now() - new Date().getTimezoneOffset() * 60_000]);
  await press("Ctrl+;");
  const [[value]] = (await sheet.cells(name, "H2:H2")) as [[number]];
  expect([0, 1]).toContain(value - Math.floor(before! / 86_400_000) - 25_569);
  expect((await sheet.shown(name, "H2:H2"))[0]![0]).toMatch(/^20\d\d\/\d+\/\d+$/);
});

test.each<[cell: string, formula: string, value: number]>([
  ["C4", "=SUM(C2:C3)", 22],
  ["E2", "=SUM(B2:D2)", 6],
])("a sum in %s", async (cell, formula, value) => {
  await start(cell);
  await press("Alt+=");
  await sheet.eventually(name, `${cell}:${cell}`, [[value]]);
  const written = await sheet.page.evaluate((at) => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getRange(at).getFormula(), cell); // prettier-ignore
  expect(written).toBe(formula);
  await sheet.page.keyboard.press("Control+z");
  await sheet.eventually(name, `${cell}:${cell}`, [[null]]);
});

test("rows and columns come and go, and a cell alone is not enough", async () => {
  await start("B3");
  await press("Shift+Space", "Ctrl+Shift++");
  await sheet.eventually(name, "B2:B5", [[1], [null], [10], ["甲"]]);
  await press("Ctrl+-");
  await sheet.eventually(name, "B2:B4", [[1], [10], ["甲"]]);
  await start("C2");
  await press("Ctrl+Space", "Ctrl+Shift++");
  await sheet.eventually(name, "B2:E2", [[1, null, 2, 3]]);
  await press("Ctrl+-");
  await sheet.eventually(name, "B2:D2", [[1, 2, 3]]);
  await start("B3");
  await press("Ctrl+-");
  await sheet.told(sheet.text.wholeLinesFirst);
  expect(await sheet.cells(name, "B2:B4")).toEqual([[1], [10], ["甲"]]);
});

test("none of them makes the sheet larger or smaller", async () => {
  const zoom = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getZoom(),
  );
  expect(zoom).toBe(1);
});

test("the panel of number formats", async () => {
  await start("B3");
  await press("Ctrl+1");
  await sheet.page.locator('[data-u-comp="sidebar"]').first().waitFor();
  await sheet.picture("number-format");
  await sheet.page.keyboard.press("Escape");
});

test("while a cell is edited the keys are the editor's: a line break, and references that stay", async () => {
  await start("H5");
  await sheet.page.keyboard.type("一");
  await press("Alt+Enter");
  await sheet.page.keyboard.type("二");
  await press("Home");
  await sheet.page.keyboard.press("Enter");
  const read = () =>
    sheet.page.evaluate(async (of) => {
      const grid = (await window.wuyi.port.read()).find((one) => one.name === of)!;
      return grid.columns[7]?.values[4];
    }, name);
  for (let tries = 0; tries < 30 && (await read()) === undefined; tries++)
    await sheet.page.waitForTimeout(100);
  expect(await read()).toBe("一\n二");
  await start("H6");
  await sheet.page.keyboard.type("=B2");
  await press("F4");
  await sheet.page.keyboard.press("Enter");
  const written = await sheet.page.evaluate(() => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getRange("H6").getFormula()); // prettier-ignore
  expect(written).toBe("=$B$2");
});

test("filling down and to the right", async () => {
  await start("B2:B3");
  await press("Ctrl+D");
  await sheet.eventually(name, "B2:B3", [[1], [1]]);
  await press("Ctrl+Z");
  await sheet.eventually(name, "B2:B3", [[1], [10]]);
  await start("B2:C2");
  await press("Ctrl+R");
  await sheet.eventually(name, "B2:C2", [[1, 1]]);
  await press("Ctrl+Z");
  await start("B3");
  await press("F2");
  await sheet.page.keyboard.press("Escape");
  await press("Ctrl+F");
  await sheet.page.keyboard.press("Escape");
});

test("each key of the table was pressed", () => {
  const listed = [...KEYS, ...LIBRARY_KEYS].map(({ keys }) => keys);
  expect(listed.filter((keys) => !tried.has(keys))).toEqual([]);
});
