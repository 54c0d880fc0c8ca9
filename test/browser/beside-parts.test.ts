import type { Locator, Page } from "playwright-core";
import { REPORT_SHEET } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Each of the five parts beside the browser spreadsheet, used once from start to end by somebody new to it.

const VIEWS = [
  ["zh", "zh", { width: 1280, height: 800 }],
  ["en", "en", { width: 1280, height: 800 }],
  // On a phone the pane stands below the sheet, as narrow as it can be.
  ["320", "zh", { width: 320, height: 900 }],
  ["english-320", "en", { width: 320, height: 900 }],
] as const;

const CLAIMS = "申报汇总";
const LIST = "一票否决名单";

let site: WorkbenchSite;
beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());

describe.each(VIEWS)("in the view %s", (view, language, viewport) => {
  const words = PANE_TEXTS[language];
  let sheet: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    sheet = await WorkbenchPage.open(site, await site.context({ viewport }), language);
    page = sheet.page;
    await sheet.openSample("faulty");
  }, 120_000);
  afterAll(() => page?.context().close());
  afterEach(() => expect(site.takeFaults()).toEqual([]));

  const picture = (name: string): Promise<void> => sheet.picture(`beside-${view}-${name}`);
  const button = (name: string): Locator => sheet.pane.getByRole("button", { name, exact: true });
  const said = (sentence: string): Promise<void> =>
    sheet.pane.getByText(sentence).filter({ visible: true }).first().waitFor();
  const box = (name: string): Locator => sheet.pane.getByRole("textbox", { name, exact: true });
  const section = (name: string): Locator => sheet.pane.getByRole("region", { name, exact: true });
  /** Goes to a part; a message from before is closed, for it would go by itself in the middle of something. */
  const part = async (name: keyof typeof words.shell.parts): Promise<void> => {
    await sheet.pane.getByRole("tab", { name: words.shell.parts[name], exact: true }).click();
    const close = button(words.shell.closeNotice);
    if (await close.isVisible()) await close.click();
  };

  /** Selects a cell of a sheet; in the narrow view neither its tab nor the name box is in sight. */
  const select = (name: string, cell: string): Promise<void> =>
    page.evaluate(
      ([one, at]) => {
        const book = window.wuyi.api.getActiveWorkbook()!;
        book.setActiveSheet(book.getSheetByName(one!)!);
        book.getActiveSheet().getRange(at!).activate();
      },
      [name, cell],
    );

  /** Nobody should have to scroll sideways. */
  const tooWide = (): Promise<boolean> =>
    page.evaluate(() =>
      [...document.querySelectorAll('#pane [role="tabpanel"]')].some(
        (one) => one.scrollWidth > one.clientWidth,
      ),
    );

  test("检查: a fault is found, read, accepted with a reason, marked and reported", async () => {
    await said(words.check.never.title);
    await picture("check-never");
    await sheet.check();
    await picture("check-verdict");
    await sheet.pane.getByRole("searchbox").fill("H11");
    await sheet.finding("H11").click();
    const details = section(words.details.label);
    await details.getByText("120 万元", { exact: true }).first().waitFor();
    await picture("check-details");
    await button(words.details.accept).click();
    await box(words.details.reason).fill("另有批复，已核实");
    await picture("check-reason");
    await button(words.details.confirm).click();
    await said(words.shell.done.accepted(""));
    await button(words.check.mark).click();
    await said(words.shell.done.marked(""));
    await picture("check-marked");
    await button(words.details.close).click();
    await button(words.list.clearFilters).click();
    await button(words.check.report).click();
    await said(words.shell.done.reported(""));
    await select(REPORT_SHEET, "A1");
    await picture("check-report");
    const rows = await page.evaluate(
      (name) => window.wuyi.api.getActiveWorkbook()!.getSheetByName(name)!.getLastRow() + 1,
      REPORT_SHEET,
    );
    await select(REPORT_SHEET, `A${rows}`);
    await page.evaluate(
      (row) => window.wuyi.api.getActiveWorkbook()!.getActiveSheet().scrollToCell(row, 0),
      Math.max(0, rows - 12),
    );
    await picture("check-report-end");
    expect(await sheet.cells(REPORT_SHEET, "A1")).toEqual([
      [language === "zh" ? "WUYI 检查报告" : "WUYI check report"],
    ]);
    expect(await tooWide()).toBe(false);
  });

  test("一票否决: who is on the list, and two more firms are written below it", async () => {
    await select(CLAIMS, "A3");
    await part("veto");
    await said(words.veto.some(1, 1));
    await section(words.veto.vetoed).getByText(words.veto.otherwiseOf("25")).waitFor();
    await picture("veto");
    await button(words.veto.append.start).click();
    await box(words.veto.paste).fill(
      [
        "武义县永兴电动工具制造有限公司\t913307230000000000\t安全生产事故\t2024-03-01\t2025-02-28",
        "武义松涛门业有限公司\t\t拖欠工资\t2024年5月\t长期",
      ].join("\n"),
    );
    await said(words.veto.append.willAdd(2, LIST, 5, 6));
    await button(words.veto.append.write).scrollIntoViewIfNeeded();
    await picture("veto-append");
    expect(await tooWide()).toBe(false);
    await button(words.veto.append.write).click();
    await said(words.shell.done.appended(`${LIST}!A5:E6`));
    await said(words.veto.entries(4));
    await picture("veto-appended");
    expect(await sheet.cells(LIST, "A6:D6")).toEqual([
      ["武义松涛门业有限公司", null, "拖欠工资", "2024-05-01"],
    ]);
  });

  // 1,200 at 10% and 2,100 at 15%, each of the whole amount.
  test("测算: the selected row, a second scenario, and the formula in the sheet", async () => {
    await select(CLAIMS, "B11");
    await part("what-if");
    await said(words.whatIf.pick);
    await picture("what-if");
    await button(words.whatIf.takeRow).click();
    await section(words.whatIf.result).getByText("120 万元", { exact: true }).first().waitFor();
    await picture("what-if-taken");
    await button(words.whatIf.keep).click();
    await box("设备投资额").fill("2100");
    await section(words.whatIf.result).getByText("315 万元", { exact: true }).first().waitFor();
    await button(words.whatIf.keep).click();
    await said(words.whatIf.scenario(2));
    await sheet.pane.getByText(words.whatIf.scenario(2)).scrollIntoViewIfNeeded();
    await picture("what-if-compared");
    expect(await tooWide()).toBe(false);
    await select(CLAIMS, "X11");
    await button(words.whatIf.insert).click();
    await said(words.shell.done.inserted(`${CLAIMS}!X11`));
    await sheet.eventually(CLAIMS, "X11", [[315]]);
    await picture("what-if-inserted");
  });

  test("政策: an item, and what another reading would change on this workbook", async () => {
    await part("policy");
    await sheet.pane.getByRole("searchbox", { name: words.policy.search }).fill("两化");
    await sheet.pane.getByRole("button", { name: /^两化融合项目/ }).click();
    await said(words.policy.tryOut);
    await picture("policy-item");
    await sheet.pane.getByRole("tab", { name: words.policy.readings, exact: true }).click();
    await button(words.policy.comparison.compare).click();
    await button(words.policy.comparison.again).waitFor();
    const r1 = section("R1");
    await r1.getByText(words.policy.comparison.changed(11, 12)).waitFor();
    await r1.getByRole("button").first().click();
    await r1.getByText("120 → 102 万元").waitFor();
    await picture("policy-compared");
    expect(await tooWide()).toBe(false);
  });

  test("设置: the first day, a column that is not used, and back", async () => {
    await part("settings");
    await sheet.pane.getByLabel(words.settings.start).fill("2024-01-01");
    await sheet.pane.getByLabel(words.settings.start).press("Enter");
    await said(words.settings.inForce("2024-01-01", "2026-12-31"));
    await picture("settings-start");
    const head = sheet.pane.getByRole("button", { name: new RegExp(`^${CLAIMS}`) });
    await head.click();
    const code = sheet.pane.getByLabel(words.settings.meaningOf("C", "统一社会信用代码"));
    await code.scrollIntoViewIfNeeded();
    await picture("settings-columns");
    // What is chosen is not cut off by the arrow; 28 px are for it and the edges.
    const room = await code.evaluate((one) => {
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = getComputedStyle(one).font;
      const { width } = context.measureText((one as HTMLSelectElement).selectedOptions[0]!.text);
      return one.getBoundingClientRect().width - width;
    });
    expect(room).toBeGreaterThanOrEqual(28);
    await code.selectOption(words.settings.notUsed);
    await head.getByText(words.settings.changed).waitFor();
    await button(words.settings.restore).click();
    await said(words.shell.done.restored(""));
    await picture("settings-restored");
    expect(await tooWide()).toBe(false);
    await part("check");
    await said(words.check.stale);
    await sheet.check();
    await said(REPORTED_SINCE[language]);
    await picture("check-again");
  });

  test("说明此格: the formula of before, step by step", async () => {
    await select(CLAIMS, "X11");
    await page.keyboard.press("Control+Shift+E");
    await page.locator("#explanation").getByText("× 15%").waitFor();
    await picture("explained");
  });
});

/** What the verdict says of the first day once it is set. */
const REPORTED_SINCE = {
  zh: "政策自 2024-01-01 起执行三年。",
  en: "The policy is in force for three years from 2024-01-01.",
} as const;
