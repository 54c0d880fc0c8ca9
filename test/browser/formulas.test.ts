import { FUNCTIONS } from "../../src/formula";
import { errorText } from "../../engine/error-text";
import { PANE_TEXTS } from "../../taskpane/text";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
  await sheet.sheet("试算");
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

describe("typing a formula", () => {
  /** What stands below the cell that is being edited: the list of functions, or the hint. */
  const offered = () => sheet.page.locator('[data-u-comp="rect-popup"]');

  test("=WUYI. offers every function with what it is for, in Chinese", async () => {
    await sheet.goTo("F16");
    await sheet.page.keyboard.type("=WUYI.");
    await offered().getByText("GROWTH_AWARD").first().waitFor();
    const lines = (await offered().locator("li").allInnerTexts()).map((line) => line.split("\n"));
    expect(lines.map(([name]) => name)).toEqual(FUNCTIONS.map(({ name }) => `WUYI.${name}`));
    expect(lines.map(([, ...summary]) => summary.join(""))).toEqual(FUNCTIONS.map(({ summary }) => summary));
    await sheet.picture("functions-offered");
  });

  test("a chosen function says which arguments it takes, and how a call looks", async () => {
    await sheet.page.keyboard.type("EQU");
    await offered().locator("li").first().filter({ hasText: "EQUIPMENT_SUBSIDY" }).waitFor();
    await sheet.page.keyboard.press("Tab");
    await offered().getByText("[重点项目等级]").waitFor();
    expect((await offered().innerText()).split("\n")[0]).toBe(
      "WUYI.EQUIPMENT_SUBSIDY(设备投资额,[重点项目等级],[单位])",
    );
    expect(await offered().textContent()).toContain('WUYI.EQUIPMENT_SUBSIDY(设备投资额,"无","万元")');
    await sheet.picture("argument-hint");
    await sheet.page.keyboard.type('3000,"省重点")');
    await sheet.page.keyboard.press("Enter");
    await sheet.eventually("试算", "F16", [[540]]);
  });
});

describe("an error", () => {
  const note = (code: string) => sheet.page.getByRole("tooltip").filter({ hasText: code });

  test("says what it means while the pointer is over it, and no longer", async () => {
    await sheet.goTo("D6");
    await sheet.hover("D10");
    await note("#VALUE!").getByText("没有名为“省重占”的重点项目等级。您是否想填：省重点？").waitFor();
    await sheet.picture("error-hover");
    await sheet.hover("D8");
    await note("#VALUE!").waitFor({ state: "hidden" });
  });

  test("of the spreadsheet's own functions is told too", async () => {
    await sheet.type("C9", "=1/0");
    await sheet.eventually("试算", "C9", [["#DIV/0!"]]);
    await sheet.hover("C9");
    await note("#DIV/0!").getByText(errorText("#DIV/0!")).waitFor();
  });
});

describe("说明此格", () => {
  const said = () => sheet.page.getByRole("region", { name: "单元格说明" });
  const steps = () => said().getByRole("listitem").allInnerTexts();
  const about = (cell: string) =>
    said()
      .getByRole("heading", { name: `${cell} 的说明` })
      .waitFor();

  test("shows how a cell came to its value, step by step", async () => {
    await sheet.goTo("D4");
    await sheet.button("说明此格").click();
    await about("D4");
    await said().getByText("结果：540 万元").waitFor();
    expect(await steps()).toEqual([
      "第 4 条 生产性设备投资补助",
      expect.stringContaining("省重点项目比例 18%"),
      "设备投资额 3,000 万元 × 18% = 540 万元",
      "结果：540 万元",
    ]);
    await sheet.picture("explanation");
  });

  test("follows the selection, to an error", async () => {
    await sheet.page.keyboard.press("Escape");
    await sheet.click("D10");
    await about("D10");
    await said().getByText("您是否想填：省重点？").first().waitFor();
  });

  test("to an element of a column that one formula fills", async () => {
    await sheet.sheet("设备投资");
    await sheet.goTo("E6");
    await about("E6");
    await said().getByText("结果由 E4 的公式算出。").waitFor();
    const [[investment, , subsidy]] = (await sheet.cells("设备投资", "C6:E6")) as [[number, string, number]];
    await said().getByText(`结果：${subsidy} 万元`).waitFor();
    expect((await steps())[1]).toContain(`设备投资额 ${investment} 万元`);
    await sheet.picture("explanation-spilled");
  });

  test("to a cell that was changed meanwhile", async () => {
    await sheet.type("C6", "1000");
    await sheet.goTo("E6");
    await said().getByText("结果：100 万元").waitFor();
  });

  test("to a cell with a formula of the spreadsheet alone, and to one without", async () => {
    await sheet.sheet("增长奖");
    await sheet.goTo("E4");
    await said().getByText(sheet.text.explanationForeign).waitFor();
    await sheet.goTo("B4");
    await said().getByText(PANE_TEXTS.zh.explain.unchecked).waitFor();
  });

  test("to each function of a formula that has several", async () => {
    await sheet.sheet("试算");
    await sheet.type("F30", '=WUYI.GROWTH_AWARD(500)+WUYI.TITLE_AWARD("小巨人")');
    await sheet.goTo("F30");
    await about("F30");
    await said().getByText("WUYI.TITLE_AWARD(\"小巨人\")", { exact: true }).waitFor(); // prettier-ignore
    expect((await steps()).filter((step) => step.startsWith("结果"))).toEqual([
      "结果：5 万元",
      expect.stringMatching(/^结果：\d+ 万元$/),
    ]);
  });

  test("and closes again", async () => {
    await said().getByRole("button", { name: "关闭" }).click();
    await said().waitFor({ state: "detached" });
  });
});
