import type { Browser, Locator } from "playwright-core";
import { settingsOf, type WorkbookSettings } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { claimRows } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";
import { launchChromium } from "../browser/chromium";
import { bookOfGrids, type Book } from "../office-host";
import { focused, tabTo } from "./keyboard";
import { LOOKS } from "./looks";
import { PaneInExcel, becomes } from "./pane-in-excel";

// 设置 in Excel: the first day, what sheets and columns are, the language; all of it kept in the workbook.

const CLAIMS = "申报汇总";
const TOWN = "镇街上报";

/** A sheet that is recognised, and one whose headers hardly anybody would know. */
const workbook = (): Book =>
  bookOfGrids([
    grid(
      CLAIMS,
      claimRows([
        { firm: 1, 项目: "清洁生产审核", 申报: 5, 日期: "2024-03-15", 年度: 2024 },
        { firm: 2, 项目: "清洁生产审核", 申报: 5, 日期: "2024-06-20", 年度: 2024 },
      ]),
    ),
    grid(TOWN, [
      ["企业名称", "统一社会信用代码", "奖补项目", "设备投资额（万元）", "想要的钱"],
      [nameOf(3), codeOf(3), "设备补助", 300, 24],
      // 8% of 400 is 32.
      [nameOf(4), codeOf(4), "设备补助", 400, 33],
    ]),
  ]);

/** What the workbook keeps for the add-in. */
const kept = (book: Book): WorkbookSettings | undefined =>
  book.xmlParts[0] && settingsOf(book.xmlParts[0].xml);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());

const startField = (pane: PaneInExcel): Locator => pane.frame.getByLabel(pane.words.settings.start);
const head = (pane: PaneInExcel, sheet: string): Locator =>
  pane.frame.getByRole("button", { name: new RegExp(`^${sheet}`) });
const meaning = (pane: PaneInExcel, letter: string): Locator =>
  pane.frame.locator(`select[aria-label*="${letter} "]`).filter({ has: pane.frame.locator("optgroup") });

describe("the policy's first day", () => {
  let book: Book;
  let pane: PaneInExcel;
  beforeAll(async () => {
    book = workbook();
    pane = await PaneInExcel.open(browser, book);
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));
  const outside = () => pane.finding("J3");

  test("without it, dates are not judged", async () => {
    await pane.check();
    expect(await outside().count()).toBe(0);
    await pane.part("settings");
    await pane.text(pane.words.settings.startHint).waitFor();
    await head(pane, CLAIMS).waitFor();
    await pane.picture("settings");
    expect(await pane.barriers()).toEqual([]);
  });

  test("set, it is kept in the workbook, and a claim of a day before it is found", async () => {
    await startField(pane).fill("2024-05-01");
    await startField(pane).press("Enter");
    await pane.text(pane.words.settings.inForce("2024-05-01", "2027-04-30")).waitFor();
    await becomes(() => kept(book)?.start, "2024-05-01");
    await pane.picture("settings-start");
    await pane.part("check");
    await pane.text(pane.words.check.stale).waitFor();
    await pane.button(pane.words.check.recheck).first().click();
    await outside().waitFor();
    // The other claim is of a day inside.
    expect(await pane.finding("J4").count()).toBe(0);
    await pane.picture("settings-start-checked");
  });

  test("opened again, the pane still knows it, and judges by it", async () => {
    const again = await PaneInExcel.open(browser, book, { machine: pane.addIn.page.context() });
    await again.check();
    await again.finding("J3").waitFor();
    await again.part("settings");
    expect(await startField(again).inputValue()).toBe("2024-05-01");
    // A day earlier than both claims: nothing is outside any more.
    await startField(again).fill("2024-03-15");
    await startField(again).press("Enter");
    await becomes(() => kept(book)?.start, "2024-03-15");
    await again.part("check");
    await again.button(again.words.check.recheck).first().click();
    await again.finding("J3").waitFor({ state: "detached" });
    expect(await again.faults()).toEqual([]);
    await again.close();
  });
});

test("where a program lost the part of the settings, the copy counts, and that is said once", async () => {
  const book = workbook();
  const pane = await PaneInExcel.open(browser, book);
  await pane.part("settings");
  await startField(pane).fill("2024-05-01");
  await startField(pane).press("Enter");
  await becomes(() => kept(book)?.start, "2024-05-01");
  const lost = book.xmlParts.splice(0);
  const again = await PaneInExcel.open(browser, book, { machine: pane.addIn.page.context() });
  await again.text(again.words.shell.done["from-copy"]("")).waitFor();
  await again.picture("settings-from-copy");
  expect(await again.barriers()).toEqual([]);
  await again.part("settings");
  expect(await startField(again).inputValue()).toBe("2024-05-01");
  // Any change writes the part anew.
  await startField(again).fill("2024-03-15");
  await startField(again).press("Enter");
  await becomes(() => kept(book)?.start, "2024-03-15");
  expect(lost).toHaveLength(1);
  for (const one of [pane, again]) {
    expect(await one.faults()).toEqual([]);
    await one.close();
  }
});

describe("a strange header", () => {
  let book: Book;
  let pane: PaneInExcel;
  beforeAll(async () => {
    book = workbook();
    pane = await PaneInExcel.open(browser, book);
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));

  test("keeps its column from being compared", async () => {
    await pane.check();
    expect(await pane.finding("E3").count()).toBe(0);
    await pane.picture("settings-strange-before");
  });

  test("is shown with what the other columns were taken for", async () => {
    await pane.part("settings");
    await head(pane, TOWN).click();
    const shown = async (letter: string): Promise<string> =>
      meaning(pane, letter).evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]!.text);
    expect(await Promise.all(["A", "B", "C", "D", "E"].map(shown))).toEqual([
      "企业名称",
      "统一社会信用代码",
      "奖补项目",
      "设备投资额",
      pane.words.settings.notUsed,
    ]);
    await meaning(pane, "E").scrollIntoViewIfNeeded();
    await pane.picture("settings-columns");
    expect(await pane.barriers()).toEqual([]);
  });

  test("is mapped with two clicks: its list, and 申报金额", async () => {
    await meaning(pane, "E").selectOption({ label: "申报金额" });
    await becomes(() => kept(book)?.sheets, { [TOWN]: { columns: { claimed: "E" } } });
    await head(pane, TOWN).getByText(pane.words.settings.changed).waitFor();
    await pane.picture("settings-mapped");
    expect(await pane.barriers()).toEqual([]);
  });

  test("is compared from then on", async () => {
    await pane.part("check");
    await pane.button(pane.words.check.recheck).first().click();
    await pane.finding("E3").click();
    await pane.text("申报 33 万元，应为 32 万元（多报 1 万元）。").first().waitFor();
    await pane.picture("settings-mapped-checked");
  });

  test("is given back to the recognition, and taken again", async () => {
    await pane.part("settings");
    await pane.button(pane.words.settings.restore).click();
    await pane.text(pane.words.shell.done.restored("")).waitFor();
    await becomes(() => kept(book)?.sheets, {});
    await pane.button(pane.words.shell.undo).click();
    await becomes(() => kept(book)?.sheets, { [TOWN]: { columns: { claimed: "E" } } });
  });
});

test("the language changes at once, is kept, and is there when the pane is opened again", async () => {
  const book = workbook();
  const pane = await PaneInExcel.open(browser, book);
  await pane.part("settings");
  await pane.frame.getByRole("combobox", { name: pane.words.settings.language }).selectOption("en");
  await pane.frame.getByRole("heading", { name: PANE_TEXTS.en.settings.policy }).waitFor();
  await becomes(() => kept(book)?.language, "en");
  await pane.picture("settings-language");
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
  const again = await PaneInExcel.open(browser, book);
  await again.frame.getByRole("button", { name: PANE_TEXTS.en.check.check, exact: true }).waitFor();
  await again.close();
});

test("a workbook that may only be read says so, and nothing is kept", async () => {
  const book = workbook();
  const pane = await PaneInExcel.open(browser, book);
  await pane.part("settings");
  await head(pane, TOWN).waitFor();
  book.readOnly = true;
  pane.host.fail(0, { code: "AccessDenied" });
  await pane.frame.getByRole("combobox", { name: pane.words.settings.language }).selectOption("en");
  await pane.text(pane.words.faults["read-only"]({})).waitFor();
  await pane.picture("settings-not-kept");
  expect(book.xmlParts).toEqual([]);
  expect(await pane.frame.getByRole("combobox", { name: pane.words.settings.language }).inputValue()).toBe(
    "",
  );
  await pane.close();
});

test.each(LOOKS)("the look %s", async (name, opening) => {
  const pane = await PaneInExcel.open(browser, workbook(), opening);
  await pane.part("settings");
  await head(pane, TOWN).click();
  await pane.frame.getByRole("combobox").nth(3).waitFor();
  await pane.picture(`settings-${name}`);
  expect(await pane.barriers()).toEqual([]);
  await meaning(pane, "E").scrollIntoViewIfNeeded();
  await pane.picture(`settings-${name}-columns`);
  expect(await pane.tooWide()).toBe(false);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("by keyboard alone: a day is set, a sheet opened, a column given its meaning", async () => {
  const book = workbook();
  const pane = await PaneInExcel.open(browser, book);
  const { keyboard } = pane.addIn.page;
  const { settings: words, shell } = pane.words;
  await pane.tab(shell.parts.check).focus();
  for (let presses = 0; presses < 4; presses++) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await head(pane, TOWN).waitFor();
  await tabTo(pane, words.start);
  // In the order in which this browser shows a date.
  await keyboard.type("05012024");
  await keyboard.press("Enter");
  await becomes(() => kept(book)?.start, "2024-05-01");
  while (!(await focused(pane)).startsWith(TOWN)) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await meaning(pane, "E").waitFor();
  await tabTo(pane, (await meaning(pane, "E").getAttribute("aria-label"))!);
  await keyboard.press("ArrowDown");
  await becomes(() => Object.values(kept(book)?.sheets[TOWN]?.columns ?? {}), ["E"]);
  await pane.picture("settings-keyboard");
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});
