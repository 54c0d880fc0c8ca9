import type { Browser } from "playwright-core";
import { ACTIONS } from "../../addin/actions";
import { CellError } from "../../src/formula";
import { check } from "../../src/sheet";
import { launchChromium } from "../browser/chromium";
import { pictureOfSheet } from "../port/office-bench";
import { FAULTY, PaneInExcel, becomes, gridsOf, opened } from "./pane-in-excel";

// Commands of the ribbon and of the cell's menu, started as Excel starts them and held to their end.

const CLAIMS = "申报汇总";
const TRIAL = "试算";
const { counts } = check(gridsOf(FAULTY)).summary;

let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  pane = await PaneInExcel.open(browser, opened(FAULTY));
});
afterEach(async () => {
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

const marksOfClaims = () => pictureOfSheet(pane.book.find(CLAIMS)!).marks.error.length;

test("检查 shows the pane and checks", async () => {
  await pane.command(ACTIONS.check.id);
  await pane.button(`错误 ${counts.error}`).waitFor();
  expect(pane.addIn.excel.shownAs).toEqual(["Visible"]);
});

test("检查 from another part goes to the part 检查", async () => {
  await pane.frame.getByRole("tab", { name: pane.words.shell.parts.settings }).click();
  await pane.command(ACTIONS.check.id);
  await pane.button(`错误 ${counts.error}`).waitFor();
});

test("检查 pressed twice in a row checks once, and both come to their end", async () => {
  await Promise.all([pane.command(ACTIONS.check.id), pane.command(ACTIONS.check.id)]);
  await pane.button(`错误 ${counts.error}`).waitFor();
  expect(await pane.frame.getByRole("alert").count()).toBe(0);
});

test("标记 before any check checks first", async () => {
  await pane.command(ACTIONS.mark.id);
  await pane.text(pane.words.shell.done.marked("")).waitFor();
  expect(marksOfClaims()).toBeGreaterThan(10);
});

test("标记 after an edit checks again, so that no cell is marked that is right by now", async () => {
  await pane.check();
  pane.person.type(CLAIMS, "H11", 120);
  await pane.text(pane.words.check.stale).waitFor();
  await pane.command(ACTIONS.mark.id);
  await pane.text(pane.words.shell.done.marked("")).waitFor();
  expect(pictureOfSheet(pane.book.find(CLAIMS)!).marks.error).not.toContain("H11");
  expect(marksOfClaims()).toBeGreaterThan(10);
});

test("测算 opens the pane on its part, where there is one", async () => {
  await pane.command(ACTIONS.whatIf.id);
  const { parts } = pane.words.shell;
  const part = parts["what-if"];
  await pane.frame.getByRole("tab", { name: part, selected: true }).waitFor();
  expect(pane.addIn.excel.shownAs).toEqual(["Visible"]);
});

describe("帮助", () => {
  test("opens in a window of its own, and leaves the pane as it is", async () => {
    const window = pane.addIn.page.context().waitForEvent("page");
    await pane.command(ACTIONS.help.id);
    const help = await window;
    await help.getByRole("heading", { level: 1 }).first().waitFor();
    expect(help.url()).toBe("https://localhost:3000/help/index.html");
    expect(pane.addIn.excel.shownAs).toEqual([]);
    await help.close();
  });

  test("where the browser refuses the window, the pane comes up with its link to the help", async () => {
    await pane.frame.evaluate(() => (window.open = () => null));
    await pane.command(ACTIONS.help.id);
    await becomes(() => pane.addIn.excel.shownAs, ["Visible"]);
    await pane.frame.getByRole("link", { name: pane.words.shell.help }).waitFor();
  });
});

describe("帮助 on a desktop, whose web view opens no windows", () => {
  const HELP = "https://localhost:3000/help/index.html";

  /** The windows that Office was asked to open in the person's browser; the page itself opens none. */
  async function onDesktop(): Promise<() => Promise<string[]>> {
    await pane.close();
    const sets = { OpenBrowserWindowApi: "1.1" };
    pane = await PaneInExcel.open(browser, opened(FAULTY), { sets });
    await pane.frame.evaluate(() => {
      const asked: string[] = [];
      const ui = Office.context.ui as { openBrowserWindow: (address: string) => void };
      ui.openBrowserWindow = (address) => void asked.push(address);
      Object.assign(window, { asked, open: () => asked.push("a window of the page") });
    });
    return () => pane.frame.evaluate(() => (window as unknown as { asked: string[] }).asked);
  }

  test("the ribbon's command opens the person's browser", async () => {
    const asked = await onDesktop();
    await pane.command(ACTIONS.help.id);
    expect(await asked()).toEqual([HELP]);
  });

  test("so does the pane's own link, by its picture too", async () => {
    const asked = await onDesktop();
    const link = pane.frame.getByRole("link", { name: pane.words.shell.help });
    await link.click();
    await link.locator("svg").click();
    await link.press("Enter");
    expect(await asked()).toEqual([HELP, HELP, HELP]);
    expect(pane.addIn.page.context().pages()).toHaveLength(1);
  });
});

describe("说明此格", () => {
  const FORMULAS: [formula: string, says: string][] = [
    ["=WUYI.EQUIPMENT_SUBSIDY(A1,B1)", "设备投资额 3,000 万元 × 18% = 540 万元"],
    ["=WUYI.EQUIPMENT_SUBSIDY($A$1,'试算'!B1)", "设备投资额 3,000 万元 × 18% = 540 万元"],
    ["=WUYI.EQUIPMENT_SUBSIDY(申报汇总!F11)", "设备投资额 1,200 万元 × 10% = 120 万元"],
    ["=_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,B1)", "设备投资额 3,000 万元 × 18% = 540 万元"],
    ["=ROUND(WUYI.GROWTH_AWARD(A2),0)+1", "结果：5 万元"],
    ["=WUYI.GROWTH_AWARD(A3)", "五百"],
    ["=WUYI.GROWTH_AWARD(A2*2)", "“A2*2”要由表格软件计算"],
    ["=SUM(A1:A2)", "没有用到 WUYI 函数"],
  ];

  /** A sheet beside the claims in which a person tries formulas; C1 is selected. */
  function trial(formula: string): void {
    pane.person.addSheet(TRIAL);
    const cells = { A1: 3000, B1: "省重点", A2: 500, A3: "五百", C1: formula };
    for (const [cell, value] of Object.entries(cells)) pane.person.type(TRIAL, cell, value);
    pane.person.select(TRIAL, "C1");
  }

  test.each(FORMULAS)("%s", async (formula, says) => {
    trial(formula);
    await pane.command(ACTIONS.explain.id);
    await pane.explanation.getByRole("heading", { name: pane.words.explain.title(TRIAL, "C1") }).waitFor();
    await pane.explanation.getByText(says).first().waitFor();
    if (formula === FORMULAS[0]![0]) await pane.picture("explained-formula");
    expect(await pane.barriers()).toEqual([]);
  });

  const LOST: [formula: string, says: boolean][] = [
    ["=_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,B1)", true],
    // Excel put the file of another add-in before it.
    ["='C:\\Office16\\LIBRARY\\FUNCRES.XLAM'!_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,B1)", true],
    ["=SUM(没有的名称)", false],
  ];

  test.each(LOST)("%s that shows #NAME?", async (formula, says) => {
    trial(formula);
    pane.book.find(TRIAL)!.cells.put(0, 2, { value: new CellError("#NAME?"), formula });
    await pane.command(ACTIONS.explain.id);
    const { foreign, hostFault } = pane.words.explain;
    await pane.explanation.getByText(says ? hostFault.unknown("#NAME?") : foreign).waitFor();
    const result = pane.explanation.getByText("设备投资额 3,000 万元 × 18% = 540 万元");
    expect(await result.count()).toBe(says ? 1 : 0);
    expect(await pane.explanation.getByText(hostFault.unknown("#NAME?")).count()).toBe(says ? 1 : 0);
  });

  test("a claim's row after a check: claimed, computed, payable and the steps", async () => {
    await pane.check();
    pane.person.select(CLAIMS, "B11");
    await pane.command(ACTIONS.explain.id);
    await pane.explanation.getByText(pane.words.explain.row(11)).waitFor();
    const amounts = await pane.explanation.getByRole("definition").allInnerTexts();
    expect(amounts).toEqual(["130 万元", "120 万元", "120 万元"]);
    await pane.explanation.getByText("设备投资额 1,200 万元 × 10% = 120 万元").waitFor();
    await pane.picture("explained-claim");
    expect(await pane.barriers()).toEqual([]);
    await pane.button(pane.words.explain.close).click();
    await pane.explanation.waitFor({ state: "detached" });
  });

  test("a claim's row after an edit is not explained by what was true before it", async () => {
    await pane.check();
    pane.person.type(CLAIMS, "H11", 120);
    await pane.text(pane.words.check.stale).waitFor();
    pane.person.select(CLAIMS, "B11");
    await pane.command(ACTIONS.explain.id);
    await pane.explanation.getByText(pane.words.explain.stale).waitFor();
  });

  test("where Excel does not answer, that is said", async () => {
    await pane.check();
    pane.host.fail(0, { code: "InvalidOperationInCellEditMode" });
    await pane.command(ACTIONS.explain.id);
    await pane.text(pane.words.faults.busy({})).waitFor();
    expect(await pane.explanation.count()).toBe(0);
  });
});

test("a command that the page does not have is told to Excel", async () => {
  await expect(pane.command("noSuchCommand")).rejects.toThrow("could not run the command");
});
