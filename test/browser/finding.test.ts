import type { Locator } from "playwright-core";
import { FUNCTIONS } from "../../src/formula";
import { PANE_TEXTS } from "../../taskpane/text";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Finding our functions, and slips in formulas, as a person meets them in Chromium.

let site: WorkbenchSite;
let sheet: WorkbenchPage;
let name: string;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
  await sheet.openSample("blank");
  name = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const formula = (cell: string): Promise<string> =>
  sheet.page.evaluate(
    (at) => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getRange(at).getFormula(),
    cell,
  );

const offered = (): Locator => sheet.page.locator('ul[data-u-comp="sheets-formula-editor"] li');

describe("a typed word offers our functions", () => {
  test.each([
    ["=设备", "WUYI.EQUIPMENT_SUBSIDY", '3000,"省重点")', '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")', 540],
    ["=equip", "WUYI.EQUIPMENT_SUBSIDY", "480)", "=WUYI.EQUIPMENT_SUBSIDY(480)", 38.4],
    ["=1+机器人", "WUYI.ROBOT_SUBSIDY", "300,10)", "=1+WUYI.ROBOT_SUBSIDY(300,10)", 61],
    ["=节水", 'WUYI.AWARD("节水型企业"', '"省级")', '=WUYI.AWARD("节水型企业","省级")', 15],
  ])("%s", async (typed, first, rest, written, value) => {
    await sheet.goTo("A1");
    await sheet.page.keyboard.type(typed);
    await offered().first().waitFor();
    expect(await offered().first().innerText()).toContain(first);
    await sheet.page.keyboard.press("Tab");
    await offered().first().waitFor({ state: "detached" });
    await sheet.page.keyboard.type(rest);
    await sheet.page.keyboard.press("Enter");
    await sheet.eventually(name, "A1", [[value]]);
    expect(await formula("A1")).toBe(written);
  });

  test.each([
    ["=wuyi", FUNCTIONS.length],
    ["=奖", 6],
  ])("%s offers many, and the list scrolls", async (typed, least) => {
    await sheet.goTo("C1");
    await sheet.page.keyboard.type(typed);
    await offered().first().waitFor();
    expect(await offered().count()).toBeGreaterThanOrEqual(least);
    await sheet.picture(`finding-${typed.slice(1)}`);
    await sheet.page.keyboard.press("Escape");
    await sheet.page.keyboard.press("Escape");
  });
});

describe("what was typed is taken as it was meant", () => {
  test.each([
    ["B2", "=WUYI.EQUIPMENT_SUBSIDY（3000，“省重点”）", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")', 540],
    ["B3", "=WUYI.EQUIPMENT_SUBSIDY(3000、“省重点”", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")', 540],
    ["B4", "=SUM（１，２；３）", "=SUM(1,2,3)", 6],
  ])("%s %s", async (cell, typed, meant, value) => {
    await sheet.type(cell, typed);
    await sheet.eventually(name, cell, [[value]]);
    expect(await formula(cell)).toBe(meant);
    await sheet.told(meant);
  });

  test("an unquoted name is told, with what would be right, and corrected when asked", async () => {
    await sheet.type("B6", "=WUYI.EQUIPMENT_SUBSIDY(3000,省重点)");
    await sheet.told(/省重点 是文字，要加英文引号/);
    await sheet.eventually(name, "B6", [["#NAME?"]]);
    await sheet.picture("finding-slip");
    await sheet.page.getByRole("button", { name: sheet.text.correctSlip }).click();
    await sheet.eventually(name, "B6", [[540]]);
  });
});

describe("说明此格 on a claimed figure", () => {
  const said = (): Locator => sheet.page.getByRole("region", { name: sheet.text.explanationLabel });

  test("says that there was no check, then what the check says of its row", async () => {
    await sheet.openSample("faulty");
    await sheet.button(sheet.text.explain).click();
    await sheet.goTo("H11");
    await said().getByText(PANE_TEXTS.zh.explain.unchecked).waitFor();
    await sheet.check();
    await sheet.goTo("H10");
    await sheet.goTo("H11");
    await said()
      .getByText(/^申报 .*，测算 .*，应付 .*。$/)
      .waitFor();
    await said()
      .getByText(/^第 \d+ 条 /)
      .first()
      .waitFor();
    await sheet.picture("finding-claim");
  });
});
