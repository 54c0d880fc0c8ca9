import type { BrowserContext } from "playwright-core";
import { REPORT_SHEET } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { fixture, open } from "../xlsx/round-trip";
import { partsOf } from "../builders/packages";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

const { check: words, details, settings, shell } = PANE_TEXTS.zh;

let site: WorkbenchSite;
let person: BrowserContext;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());
beforeEach(async () => {
  person = await site.context();
  sheet = await WorkbenchPage.open(site, person);
});
afterEach(async () => {
  await person.close();
  expect(site.takeFaults()).toEqual([]);
});

/** The parts of a file, without the heights that follow from the texts: whoever opens it finds them anew. */
async function contents({ bytes }: PersonsFile): Promise<Map<string, string>> {
  const parts = await partsOf(bytes);
  const fitted = /(<row\b(?![^>]*customHeight)[^>]*) ht="[\d.]+"/g;
  return new Map([...parts].map(([name, part]) => [name, part.toString("latin1").replace(fitted, "$1")]));
}

describe("a reload", () => {
  test("brings back what was typed, still unsaved", async () => {
    await sheet.sheet("试算");
    await sheet.type("B4", "2000");
    await sheet.eventually("试算", "D4", [[360]]);
    await sheet.reload();
    await sheet.told(sheet.text.restored("测算示例.xlsx"));
    await sheet.picture("restored");
    expect(await sheet.cells("试算", "B4:D4")).toEqual([[2000, "省重点", 360]]);
    await sheet.status("unsaved");
  });

  test("of a workbook that was saved brings it back as saved, and says nothing", async () => {
    await sheet.openSample("blank");
    await sheet.type("A1", "5");
    await sheet.save();
    await sheet.status("saved");
    await sheet.reload();
    expect([await sheet.documentName(), await sheet.cells("Sheet1", "A1")]).toEqual([
      "空白工作簿.xlsx",
      [[5]],
    ]);
    await sheet.status("saved");
    expect(await sheet.notices()).not.toContain(sheet.text.restored("空白工作簿.xlsx"));
  });

  test("of an untouched workbook brings back the workbook", async () => {
    await sheet.openFile({ name: "whole.xlsx", bytes: fixture("whole.xlsx") });
    await sheet.reload();
    expect(await sheet.documentName()).toBe("whole.xlsx");
    await sheet.status("untouched");
  });

  test("changes nothing: whatever was done, the file that is saved after it is the one saved before it", async () => {
    await sheet.openFile({ name: "whole.xlsx", bytes: fixture("whole.xlsx") });
    const { page } = sheet;
    await sheet.type("D3", "1000");
    await sheet.goTo("A3:B3");
    await page.keyboard.press("Control+b");
    await sheet.insertRowAbove("A4");
    await sheet.type("A4", "武义七号五金有限公司");
    await sheet.type("J3", "=WUYI.GROWTH_AWARD(D3:D8)");
    await sheet.goTo("D3:D8");
    await sheet.name("申报基数");
    await sheet.goTo("B5");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+y");
    await sheet.goTo("H4");
    await page.getByRole("button", { name: "货币" }).click();
    await sheet.sheet("参数");
    await sheet.renameSheet("起点和总额");
    await sheet.addSheet();
    await sheet.type("A1", "=SUM(申报基数)");
    await sheet.ready();
    const before = await sheet.save();
    await sheet.status("saved");
    await sheet.reload();
    const after = await sheet.save();
    expect(open(after.bytes).definedNames).toEqual(open(before.bytes).definedNames);
    const [was, is] = [await contents(before), await contents(after)];
    expect([...was].filter(([name, content]) => is.get(name) !== content).map(([name]) => name)).toEqual([]);
    expect(is.size).toBe(was.size);
  });

  test("keeps marks, what was accepted, and the report", async () => {
    await sheet.openSample("faulty");
    await sheet.check();
    await sheet.pane.getByRole("button", { name: words.mark, exact: true }).click();
    await sheet.pane.getByText(shell.done.marked("")).waitFor();
    await sheet.pane.getByRole("button", { name: words.report, exact: true }).click();
    await sheet.pane.getByText(shell.done.reported("")).waitFor();
    await sheet.finding("F3").click();
    await sheet.pane.getByRole("button", { name: details.accept }).click();
    await sheet.pane.getByRole("textbox", { name: details.reason }).fill("另有批复");
    await sheet.pane.getByRole("button", { name: details.confirm, exact: true }).click();
    await sheet.pane.getByText(shell.done.accepted("")).waitFor();
    const before = open((await sheet.save()).bytes);
    expect(before.sheets[0]!.marks!.error.length).toBeGreaterThan(0);
    expect(before.sheets.at(-1)!.name).toBe(REPORT_SHEET);
    await sheet.reload();
    const after = open((await sheet.save()).bytes);
    expect(after.sheets.map(({ name, marks }) => [name, marks])).toEqual(
      before.sheets.map(({ name, marks }) => [name, marks]),
    );
    await sheet.check();
    await sheet.pane.getByText("1 条已接受").waitFor();
  });

  test("keeps the settings: the policy's first day, in the pane and in the saved file", async () => {
    const start = () => sheet.pane.getByLabel(settings.start);
    const openSettings = () => sheet.pane.getByRole("tab", { name: shell.parts.settings }).click();
    await sheet.openSample("faulty");
    await openSettings();
    await start().fill("2024-05-01");
    await start().press("Enter");
    await sheet.status("unsaved");
    await sheet.reload();
    await sheet.status("unsaved");
    await openSettings();
    expect(await start().inputValue()).toBe("2024-05-01");
    await sheet.picture("settings-restored");
    expect(open((await sheet.save()).bytes).settings.start).toBe("2024-05-01");
  });
});

describe("two tabs of one browser", () => {
  test("do not mix", async () => {
    await sheet.openSample("blank");
    await sheet.type("A1", "11");
    const other = await WorkbenchPage.open(site, person);
    expect(await other.documentName()).toBe("测算示例.xlsx");
    await other.openSample("blank");
    await other.type("A2", "22");
    await sheet.reload();
    await other.reload();
    expect(await sheet.cells("Sheet1", "A1:A2")).toEqual([[11], [null]]);
    expect(await other.cells("Sheet1", "A1:A2")).toEqual([[null], [22]]);
  });
});

describe("after the page is gone without a word", () => {
  test("the work is there again in the next one", async () => {
    await sheet.openSample("blank");
    await sheet.type("A1", "33");
    // What waits to be written is written within a quarter of a second.
    await sheet.page.waitForTimeout(400);
    await sheet.page.close({ runBeforeUnload: false });
    const next = await WorkbenchPage.open(site, person);
    await next.told(next.text.restored("空白工作簿.xlsx"));
    expect(await next.cells("Sheet1", "A1")).toEqual([[33]]);
    await next.status("unsaved");
  });

  test("work that was saved is not offered again", async () => {
    await sheet.openSample("blank");
    await sheet.type("A1", "44");
    await sheet.save();
    await sheet.page.waitForTimeout(400);
    await sheet.page.close({ runBeforeUnload: false });
    const next = await WorkbenchPage.open(site, person);
    expect(await next.documentName()).toBe("测算示例.xlsx");
    await next.status("untouched");
  });
});

test("a browser that keeps nothing is said to", async () => {
  const strange = await site.context();
  await strange.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  const page = await WorkbenchPage.open(site, strange);
  await page.told(page.text.notKept);
  await page.type("A1", "5");
  await page.eventually("申报汇总", "A1", [[5]]);
  await strange.close();
});
