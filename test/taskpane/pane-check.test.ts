import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { CellValue } from "../../src/formula";
import { cellOf, check, conclusionOf, countFindings, settingsOf, type Report } from "../../src/sheet";
import { REPORT_TEXTS, findingTitle } from "../../src/text";
import { PANE_TEXTS } from "../../taskpane/text";
import { readBook } from "../../xlsx";
import { Harness, barriers, picture, watchEscape } from "./harness/pages";

const { check: words, list, details, faults } = PANE_TEXTS.zh;

/** The report of a sample as the engine gives it here, with some amounts in column H changed. */
function reportOf(sample: string, amounts: Readonly<Record<number, number>> = {}): Report {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../samples", sample)));
  const codec = { inflate: (data: Uint8Array) => inflateRawSync(data), deflate: (data: Uint8Array) => data };
  const grids = readBook(bytes, codec).sheets.map(({ grid }) => grid);
  const values = grids[0]!.columns[7]!.values as CellValue[];
  for (const [row, amount] of Object.entries(amounts)) values[Number(row) - 1] = amount;
  return check(grids);
}
const errorsAfter = (amounts: Readonly<Record<number, number>>): number =>
  reportOf("申报-有问题.xlsx", amounts).summary.counts.error;

const FAULTY = reportOf("申报-有问题.xlsx");
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const tree = (page: Page) => page.getByRole("tree");
const finding = (page: Page, cell: string) =>
  page.getByRole("treeitem", { level: 2 }).filter({ hasText: cell });
const detailsOf = (page: Page) => page.getByRole("region", { name: details.label });

/** Scrolls down the list until a finding is drawn. */
async function reach(page: Page, cell: string) {
  await tree(page).hover({ position: { x: 5, y: 5 } });
  for (let turn = 0; turn < 60 && (await finding(page, cell).count()) === 0; turn++) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(30);
  }
  return finding(page, cell);
}

async function checked(opening: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await harness.open(opening);
  const { check: own } = PANE_TEXTS[opening.language ?? "zh"];
  await button(page, own.check).click();
  await button(page, own.recheck).waitFor();
  return page;
}

describe("a workbook with faults", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ help: "help/index.html" });
  });

  test("before the first check, the pane says what a check does", async () => {
    await page.getByText(words.never.body).waitFor();
    expect(await page.getByRole("link", { name: "帮助" }).getAttribute("href")).toBe("help/index.html");
    await picture(page, "never");
    expect(await barriers(page)).toEqual([]);
  });

  test("the verdict comes first, in the words of every other face", async () => {
    await button(page, words.check).click();
    const { summary, rows } = FAULTY;
    const conclusion = conclusionOf(rows.length, summary);
    const { zh } = REPORT_TEXTS;
    const verdict = zh.verdict(conclusion);
    await page.getByRole("heading", { level: 2 }).filter({ hasText: verdict }).waitFor();
    await page.getByText(zh.others(conclusion)).waitFor();
    await page.getByText("801,889.3").waitFor();
    await picture(page, "findings");
    expect(await barriers(page)).toEqual([]);
  });

  test("then what stands in its way, the most money first; each line leads to its finding", async () => {
    await page.getByText(words.inTheWay).waitFor();
    await page.getByRole("button", { name: /疑似单位错误.*H13.*799,920 万元/u }).click();
    await detailsOf(page)
      .getByRole("heading", { name: findingTitle("unit-suspect", "zh") })
      .waitFor();
    expect(await page.evaluate(() => window.harness.port.selected.cell)).toBe("H13");
    await button(page, details.close).click();
  });

  test("then what was read, and what was not", async () => {
    const { veto, history, ...read } = FAULTY.summary.read;
    const told = REPORT_TEXTS.zh.read({ ...read, veto: veto!.entries, history: history!.entries });
    await page.getByText(told).waitFor();
    await page.getByText("没有读入：表“填表说明”").waitFor();
  });

  test("the questions are one click away, each with what to do", async () => {
    await button(page, words.seeQuestions(FAULTY.summary.counts.question)).click();
    await page
      .getByRole("status")
      .filter({ hasText: `显示 ${FAULTY.summary.counts.question} 条` })
      .waitFor();
    const groups = page.getByRole("treeitem", { level: 1 });
    expect(await groups.getByRole("img", { name: REPORT_TEXTS.zh.severity.error }).count()).toBe(0);
    await page.getByRole("treeitem", { level: 2 }).first().click();
    await detailsOf(page).getByText(details.whatToDo).waitFor();
    await button(page, details.accept).waitFor();
    await button(page, details.close).click();
    await button(page, list.clearFilters).click();
  });

  test("all findings stand in their groups", async () => {
    const groups = new Set(FAULTY.findings.map(({ code, severity }) => `${severity} ${code}`)).size;
    // The list follows the filters when the pane has a moment: the whole of it is waited for.
    await page.locator(`[role=treeitem][aria-level="1"][aria-setsize="${groups}"]`).first().waitFor();
    await tree(page).focus();
    await page.keyboard.press("End");
    await page
      .getByRole("treeitem", { name: /整张表/ })
      .first()
      .waitFor();
    await page.keyboard.press("Home");
  });

  test("what was read as what is told on request", async () => {
    await button(page, words.sheetsRead(FAULTY.sheets.length)).click();
    await page.getByText("申报表，37 行，表头在第 2 行").waitFor();
    await button(page, words.sheetsRead(FAULTY.sheets.length)).click();
  });

  test("a click goes to the cell and shows what was computed", async () => {
    await (await reach(page, "申报汇总 H11")).click();
    expect(await page.evaluate(() => window.harness.port.selected)).toEqual({
      sheet: "申报汇总",
      cell: "H11",
    });
    const shown = detailsOf(page);
    await shown.getByText("申报 130 万元，应为 120 万元（多报 10 万元）。").waitFor();
    await shown.getByText("设备投资额 1,200 万元 × 10% = 120 万元").waitFor();
    expect(await shown.getByRole("definition").allInnerTexts()).toEqual(["130 万元", "120 万元", "120 万元"]);
    await shown.getByText(/第 4 条 生产性设备投资补助/).waitFor();
    await picture(page, "details");
    expect(await barriers(page)).toEqual([]);
  });

  test("the next and the previous finding are one click away", async () => {
    await button(page, details.next).click();
    await detailsOf(page)
      .getByRole("heading", { name: findingTitle("unit-suspect", "zh") })
      .waitFor();
    expect(await page.evaluate(() => window.harness.port.selected.cell)).toBe("H13");
    await button(page, details.previous).click();
    await detailsOf(page)
      .getByRole("heading", { name: findingTitle("amount-mismatch", "zh") })
      .waitFor();
    await button(page, details.close).click();
    await detailsOf(page).waitFor({ state: "detached" });
  });

  test("a vetoed row says what it would otherwise get, and why it gets nothing", async () => {
    await page.getByRole("searchbox").fill("一票否决名单上");
    await page.getByRole("treeitem", { level: 2 }).first().click();
    await detailsOf(page).getByText(words.reasons.vetoed).waitFor();
    expect((await detailsOf(page).getByRole("definition").allInnerTexts())[2]).toBe("0 万元");
    await button(page, details.close).click();
  });

  test("a search tells how many of how many it shows", async () => {
    const all = FAULTY.findings.length;
    await page.getByRole("searchbox").fill("备案");
    await page
      .getByRole("status")
      .filter({ hasText: `共 ${all} 条` })
      .waitFor();
    await page.getByRole("searchbox").fill("没有这样的词");
    await page.getByText(list.noMatch).waitFor();
    await picture(page, "no-match");
    await watchEscape(page);
    await page.getByRole("searchbox").press("Escape");
    await finding(page, "申报汇总 F3").waitFor();
    expect(await page.evaluate(() => window.escaped)).toBe(0);
    await page.getByRole("searchbox").fill("没有这样的词");
    await button(page, list.clearFilters).click();
    await finding(page, "申报汇总 F3").waitFor();
  });

  test("severities and sheets narrow the list", async () => {
    const infos = FAULTY.findings.filter(({ severity }) => severity === "info");
    await button(page, `说明 ${infos.length}`).click();
    await page
      .getByRole("status")
      .filter({ hasText: `显示 ${infos.length} 条` })
      .waitFor();
    const sheet = infos[0]!.sheet;
    await page.getByRole("combobox", { name: list.sheet }).selectOption(sheet);
    const some = infos.filter((one) => one.sheet === sheet).length;
    await page
      .getByRole("status")
      .filter({ hasText: `显示 ${some} 条` })
      .waitFor();
    await button(page, list.clearFilters).click();
    expect(await page.getByRole("combobox", { name: list.sheet }).inputValue()).toBe("");
  });

  test("groups close and open, one by one and all at once", async () => {
    await button(page, list.collapseAll).click();
    expect(await page.getByRole("treeitem", { level: 2 }).count()).toBe(0);
    await picture(page, "overview");
    await page.getByRole("treeitem", { level: 1 }).first().click();
    await finding(page, "申报汇总 F3").waitFor();
    await button(page, list.expandAll).click();
  });

  test("marks are set and taken away, and each is told", async () => {
    await button(page, words.mark).click();
    await page.getByText(PANE_TEXTS.zh.shell.done.marked("")).waitFor();
    const marks = await page.evaluate(() => window.harness.port.marks);
    expect(marks.find(({ sheet }) => sheet === "申报汇总")!.ranges.error).toContain("H11");
    await picture(page, "marked");
    await button(page, words.unmark).click();
    await page.getByText(PANE_TEXTS.zh.shell.done.cleared("")).waitFor();
    expect(await page.evaluate(() => window.harness.port.marks)).toEqual([]);
    await button(page, words.unmark).waitFor({ state: "detached" });
  });

  test("the report is written", async () => {
    await button(page, words.report).click();
    await page.getByText(PANE_TEXTS.zh.shell.done.reported("")).waitFor();
    const rows = await page.evaluate(() => window.harness.port.written!.rows.length);
    expect(rows).toBeGreaterThan(FAULTY.findings.length);
    await button(page, PANE_TEXTS.zh.shell.closeNotice).click();
  });

  test("a finding is accepted for a reason, kept in the workbook, and taken back", async () => {
    await (await reach(page, "申报汇总 H11")).click();
    await button(page, details.accept).click();
    await button(page, details.confirm).click();
    await page.getByText(details.reasonNeeded).waitFor();
    await picture(page, "reason");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("textbox", { name: details.reason }).fill("另有批复");
    await button(page, details.confirm).click();
    await page.getByText("已接受：另有批复").waitFor();
    await button(page, `错误 ${FAULTY.summary.counts.error - 1}`).waitFor();
    const part = await page.evaluate(() => window.harness.port.part);
    const { bound } = FAULTY.findings.find((one) => cellOf(one) === "H11")!;
    expect(settingsOf(part!)!.accepted).toEqual([
      { sheet: "申报汇总", cell: "H11", code: "amount-mismatch", shown: bound, reason: "另有批复" },
    ]);
    // What is due is not what somebody accepted.
    await page.getByText(details.dueUnchanged(120)).waitFor();
    expect(await finding(page, "申报汇总 H11").count()).toBe(0);
    await button(page, `${list.accepted} 1`).click();
    await finding(page, "申报汇总 H11").waitFor();
    await picture(page, "accepted");
    expect(await barriers(page)).toEqual([]);
    await button(page, details.reopen).click();
    await button(page, `错误 ${FAULTY.summary.counts.error}`).waitFor();
    await page.getByText(list.noMatch).waitFor();
    await button(page, `${list.accepted} 0`).click();
    await finding(page, "申报汇总 H11").waitFor();
    await button(page, details.close).click();
  });

  test("after an edit the result is called out of date, until it is checked again", async () => {
    await page.evaluate(() => window.harness.port.edit({ sheet: "申报汇总", cell: "H11" }, 120));
    await page.getByText(words.stale).waitFor();
    await picture(page, "stale");
    expect(await barriers(page)).toEqual([]);
    await button(page, words.recheck).last().click();
    await page.getByText(words.stale).waitFor({ state: "detached" });
    await button(page, `错误 ${errorsAfter({ 11: 120 })}`).waitFor();
    expect(await finding(page, "申报汇总 H11").count()).toBe(0);
    expect(await page.getByText(words.stale).count()).toBe(0);
  });

  test("with the switch on, an edit is checked by itself; the place in the list stays", async () => {
    await page.getByRole("switch", { name: words.auto }).click();
    await (await reach(page, "申报汇总 H15")).click();
    // The details open below the list, and what was chosen comes back in sight.
    await detailsOf(page).getByText(details.whatToDo).waitFor();
    await page.waitForTimeout(300);
    const topOf = () =>
      finding(page, "申报汇总 H15").evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const top = await topOf();
    await page.evaluate(() => window.harness.port.edit({ sheet: "申报汇总", cell: "H13" }, 80));
    await finding(page, "申报汇总 H13").waitFor({ state: "detached" });
    await button(page, `错误 ${errorsAfter({ 11: 120, 13: 80 })}`).waitFor();
    expect(await finding(page, "申报汇总 H15").getAttribute("aria-selected")).toBe("true");
    expect(await topOf()).toBe(top);
    await detailsOf(page)
      .getByRole("heading", { name: findingTitle("over-cap", "zh") })
      .waitFor();
  });

  test("disposing empties the element", async () => {
    await page.evaluate(() => window.harness.pane.dispose());
    expect(await page.locator("#pane").innerHTML()).toBe("");
  });
});

test("an amount is put right with a button, after the person has seen what that means, and taken back", async () => {
  const page = await checked();
  const valueAt = (cell: string) =>
    page.evaluate((range) => window.harness.port.values({ sheet: "申报汇总", range }), cell);
  await (await reach(page, "申报汇总 H11")).click();
  await button(page, details.correct).click();
  await page.getByText(details.willCorrect(1, 130, 120)).waitFor();
  await picture(page, "correct");
  expect(await barriers(page)).toEqual([]);
  await button(page, details.cancel).click();
  expect(await valueAt("H11")).toEqual([[130]]);
  await button(page, details.correct).click();
  await button(page, details.doCorrect).click();
  await page.getByText(words.corrected(1, 130, 120)).waitFor();
  await button(page, `错误 ${errorsAfter({ 11: 120 })}`).waitFor();
  expect(await valueAt("H11")).toEqual([[120]]);
  await picture(page, "corrected");
  expect(await barriers(page)).toEqual([]);
  await button(page, PANE_TEXTS.zh.shell.undo).click();
  await button(page, `错误 ${FAULTY.summary.counts.error}`).waitFor();
  expect(await valueAt("H11")).toEqual([[130]]);
  await page.close();
});

test("all amounts that do not match are put right at once, on whatever sheets they stand", async () => {
  const page = await checked({ book: "inside" });
  await finding(page, "申报汇总 H3").click();
  await button(page, details.correctAll(findingTitle("amount-mismatch", "zh"), 2)).click();
  await page.getByText(details.willCorrect(2, 104, 112)).waitFor();
  await button(page, details.doCorrect).click();
  await page.getByText(words.corrected(2, 104, 112)).waitFor();
  const told = page.getByRole("treeitem", { level: 1 });
  await told.filter({ hasText: findingTitle("amount-mismatch", "zh") }).waitFor({ state: "detached" });
  await page.close();
});

test("a workbook without faults", async () => {
  const page = await checked({ book: "clean" });
  await page.getByText(REPORT_TEXTS.zh.verdict(conclusionOf(1, countFindings([], 1)))).waitFor();
  await page.getByText(list.clean).waitFor();
  expect(await button(page, words.mark).count()).toBe(0);
  await picture(page, "clean");
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test("a workbook in which nothing is recognised says which sheets it left alone", async () => {
  const page = await checked({ book: "strange" });
  await page.getByText(REPORT_TEXTS.zh.verdict(conclusionOf(0, countFindings([], 0)))).waitFor();
  await page.getByText(words.nothing).waitFor();
  for (const name of ["通讯录", "空白"]) {
    await page
      .getByRole("listitem")
      .filter({ hasText: `${name} 未检查` })
      .waitFor();
  }
  await picture(page, "nothing");
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

describe.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
  ["english", { language: "en" }],
  ["english-320", { language: "en", width: 320, height: 640 }],
] as const)("the look %s", (name, opening) => {
  test("holds for findings, details and a message", async () => {
    const page = await checked(opening);
    const own = PANE_TEXTS["language" in opening ? opening.language : "zh"];
    await page.getByRole("treeitem", { level: 2 }).first().click();
    await picture(page, name);
    expect(await barriers(page)).toEqual([]);
    await button(page, own.details.close).click();
    await button(page, own.check.mark).click();
    await page.getByText(own.shell.done.marked("")).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.close();
  });
});

test("the theme follows the host while the pane is open", async () => {
  const page = await checked();
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.querySelector("#pane > div > div")!).backgroundColor);
  const light = await ground();
  await page.evaluate(() => window.harness.pane.setTheme("dark"));
  await page.waitForFunction(
    (before) => getComputedStyle(document.querySelector("#pane > div > div")!).backgroundColor !== before,
    light,
  );
  await page.close();
});

describe("when the workbook refuses", () => {
  const CODES = Object.keys(faults).filter((code) => code !== "internal" && code !== "stopped");

  test.each(CODES)("%s is told where a check fails, and the check can be asked for again", async (code) => {
    const page = await harness.open();
    await page.evaluate(
      (one) => window.harness.port.fail("read", one as "busy", { sheet: "申报汇总", detail: "E1" }, true),
      code,
    );
    await button(page, words.check).click();
    const told = faults[code as "busy"]({ sheet: "申报汇总", detail: "E1" });
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
    if (code === "busy") {
      await picture(page, "failed");
      expect(await barriers(page)).toEqual([]);
    }
    await button(page, words.check).click();
    await tree(page).waitFor();
    await page.close();
  });

  test("a mark that is refused is told, and the result stays", async () => {
    const page = await checked();
    await page.evaluate(() => window.harness.port.fail("mark", "protected", { sheet: "申报汇总" }));
    await button(page, words.mark).click();
    await page.getByText(faults.protected({ sheet: "申报汇总" })).waitFor();
    await picture(page, "refused");
    expect(await barriers(page)).toEqual([]);
    await tree(page).waitFor();
    expect(await button(page, words.unmark).count()).toBe(0);
    await page.close();
  });

  test("a check again that fails leaves the earlier result on screen", async () => {
    const page = await checked();
    await page.evaluate(() => window.harness.port.fail("read", "closed"));
    await button(page, words.recheck).click();
    await page.getByText(words.failedWithResult(faults.closed({}))).waitFor();
    await tree(page).waitFor();
    await picture(page, "failed-again");
    await page.close();
  });

  test("a cell that is gone is told", async () => {
    const page = await checked();
    await page.evaluate(() => window.harness.port.rename("申报汇总", "第一批"));
    await finding(page, "申报汇总 F3").click();
    await page.getByText(faults["sheet-missing"]({ sheet: "申报汇总" })).waitFor();
    await page.close();
  });
});

test("a fault of the interface is caught: it says so and draws itself again", async () => {
  const page = await checked();
  await page.evaluate(() => {
    // What the interface draws its sentences with; the check has a thread of its own.
    const { matchAll } = String.prototype;
    String.prototype.matchAll = () => {
      throw new Error("broken");
    };
    Object.assign(window, { mend: () => (String.prototype.matchAll = matchAll) });
    void window.harness.pane.check();
  });
  await page.getByText(PANE_TEXTS.zh.shell.crashed.title).waitFor();
  // The framework reports what it caught; that is what this test is about.
  expect(harness.faults.splice(0).length).toBeGreaterThan(0);
  await picture(page, "crashed");
  expect(await barriers(page)).toEqual([]);
  await page.evaluate("mend()");
  await button(page, PANE_TEXTS.zh.shell.crashed.again).click();
  await tree(page).waitFor();
  await page.close();
});
