import { cellsOf } from "../port/contract/bench";
import type { RowsPlan } from "../../taskpane/port";
import type { Grid } from "../../src/sheet";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Rows below a list in the browser sheet: one step that can be undone, also where the sheet must grow.

let site: WorkbenchSite;
let sheet: WorkbenchPage;

const NAME = "一票否决名单";
const HEADER = { A1: "企业名称", B1: "信用代码", C1: "起始日期" };
const FIRST = { A2: "甲", B2: "00012", C2: 45_352 };
const PLAN: RowsPlan = {
  sheet: NAME,
  row: 2,
  column: 0,
  values: [
    ["=乙", "913307230000000000", 45_413],
    ["+86", "00123", null],
  ],
  textColumns: [1],
};
const WRITTEN = { A3: "=乙", B3: "913307230000000000", C3: 45_413, A4: "+86", B4: "00123" };

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());
beforeEach(async () => {
  sheet = await WorkbenchPage.open(site);
  await sheet.openSample("blank");
  await sheet.page.evaluate(async (name) => {
    const header = ["企业名称", "信用代码", "起始日期"];
    const list = { name, header, rows: [["甲", "00012", 45_352]], widths: [20, 20, 12], textColumns: [1] };
    await window.wuyi.port.addList(list);
  }, NAME);
});
afterEach(async () => {
  await sheet.page.context().close();
  expect(site.takeFaults()).toEqual([]);
});

/** The list's cells, as a check reads them. */
async function cells(): Promise<ReturnType<typeof cellsOf>> {
  const grid = await sheet.page.evaluate(async (name) => {
    const [found] = await window.wuyi.port.read({}, [name]);
    return { columns: found!.columns.map((column) => column && { values: Array.from(column.values) }) };
  }, NAME);
  return cellsOf(grid as unknown as Grid);
}

/** Writes rows; returns how that failed. */
const append = (plan: RowsPlan): Promise<string | null> =>
  sheet.page.evaluate(
    (rows) =>
      window.wuyi.port.appendRows(rows).then(
        () => null,
        (fault: Error) => fault.message,
      ),
    plan,
  );

test("they are written as they are, undone in one step and done again", async () => {
  expect(await append(PLAN)).toBeNull();
  expect(await cells()).toEqual({ ...HEADER, ...FIRST, ...WRITTEN });
  await sheet.page.evaluate(() => window.wuyi.api.undo());
  expect(await cells()).toEqual({ ...HEADER, ...FIRST });
  await sheet.page.evaluate(() => window.wuyi.api.redo());
  expect(await cells()).toEqual({ ...HEADER, ...FIRST, ...WRITTEN });
});

test("more of them than the sheet has rows: it grows, and shrinks again in the same step", async () => {
  const rowCount = (): Promise<number> =>
    sheet.page.evaluate(
      (name) => window.wuyi.api.getActiveWorkbook()!.getSheetByName(name)!.getMaxRows(),
      NAME,
    );
  const before = await rowCount();
  const values = Array.from({ length: 600 }, (_, row) => [`企业${row}`, `${row}`, row]);
  expect(await append({ ...PLAN, values })).toBeNull();
  const { A602, B602, C602 } = await cells();
  expect([A602, B602, C602]).toEqual(["企业599", "599", 599]);
  expect(await rowCount()).toBeGreaterThan(602);
  await sheet.page.evaluate(() => window.wuyi.api.undo());
  expect([await cells(), await rowCount()]).toEqual([{ ...HEADER, ...FIRST }, before]);
});

test.each([
  ["a text", "填表人：张三"],
  ["a formula that shows nothing", '=""'],
])("cells that hold %s are named, and nothing is written", async (_, held) => {
  await sheet.page.evaluate(
    ([name, input]) =>
      void window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!.getRange("C4").setValue(input!),
    [NAME, held],
  );
  await sheet.ready();
  const before = await cells();
  expect(await append(PLAN)).toBe(`occupied: ${NAME}: C4`);
  expect(await cells()).toEqual(before);
});

test("merged cells and hidden sheets take none", async () => {
  const act = (what: "merge" | "hide"): Promise<void> =>
    sheet.page.evaluate(
      ([name, how]) => {
        const list = window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!;
        if (how === "merge") list.getRange("A4:C4").merge();
        else list.hideSheet();
      },
      [NAME, what],
    );
  await act("merge");
  expect(await append(PLAN)).toBe(`occupied: ${NAME}: A4`);
  await act("hide");
  expect(await append(PLAN)).toBe(`sheet-hidden: ${NAME}`);
  expect(await append({ ...PLAN, sheet: "没有" })).toBe("sheet-missing: 没有");
});

test("whoever watches hears nothing of them; a reload keeps them", async () => {
  const heard = await sheet.page.evaluate(async (plan) => {
    let changes = 0;
    const stop = window.wuyi.port.watch(() => changes++);
    await window.wuyi.port.appendRows(plan);
    stop();
    return changes;
  }, PLAN);
  expect(heard).toBe(0);
  await sheet.reload();
  expect(await cells()).toEqual({ ...HEADER, ...FIRST, ...WRITTEN });
});
