import type { Page } from "playwright-core";
import { settingsOf } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture, watchEscape } from "./harness/pages";

const { veto: words, check: checkWords, shell, faults } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const selected = (page: Page) => page.evaluate(() => window.harness.port.selected);

describe("a workbook with a veto list", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ part: "veto" });
  });

  test("shows the list before any check, and what a check would add", async () => {
    await page.getByText(words.unchecked).waitFor();
    await page.getByText(words.entries(2)).waitFor();
    await picture(page, "veto-unchecked");
    expect(await barriers(page)).toEqual([]);
    await button(page, "武义宏远五金精工有限公司").click();
    expect((await selected(page)).sheet).toBe("一票否决名单");
  });

  test("after the check says who is vetoed, by what, when, and what it would get", async () => {
    await button(page, checkWords.check).click();
    await page.getByText(words.some(1, 1)).waitFor();
    await page.getByText(words.otherwise("25", 0)).waitFor();
    const rows = page.getByRole("region", { name: words.vetoed });
    await rows
      .getByText(/信用代码相符 · 环境违法 · 否决期 2024-03-01 至 2025-02-28 · 本可得 25 万元/)
      .waitFor();
    await picture(page, "veto");
    expect(await barriers(page)).toEqual([]);
    await button(page, "申报汇总 B24").click();
    expect(await selected(page)).toEqual({ sheet: "申报汇总", cell: "B24" });
  });

  test("the vetoed rows are marked with all other findings", async () => {
    await button(page, words.mark).click();
    await page.getByText(shell.done.marked("")).waitFor();
    const marks = await page.evaluate(() => window.harness.port.marks);
    expect(marks[0]!.ranges.error).toContain("B24");
  });

  test("a similar name is looked up in the list, and settled", async () => {
    const similar = page.getByRole("region", { name: words.similar });
    await similar.getByText(words.similarTo(["武义宏远五金精工有限公司"])).waitFor();
    await button(page, words.showEntry).click();
    expect((await selected(page)).sheet).toBe("一票否决名单");
    await button(page, words.notSame).click();
    await page.getByText(words.settled(1)).waitFor();
    const part = await page.evaluate(() => window.harness.port.part);
    expect(settingsOf(part!)!.accepted).toMatchObject([
      { code: "veto-name-similar", cell: "B25", reason: words.notSameReason },
    ]);
    await picture(page, "veto-settled");
    expect(await barriers(page)).toEqual([]);
  });

  test("the list is searched", async () => {
    const search = page.getByRole("searchbox", { name: words.search });
    await search.fill("环境");
    await page.getByText(words.shown(1, 2)).waitFor();
    await watchEscape(page);
    await search.press("Escape");
    await page.getByText(words.entries(2)).waitFor();
    expect(await search.inputValue()).toBe("");
    expect(await page.evaluate(() => window.escaped)).toBe(0);
    // With nothing left to clear it is Excel's.
    await search.press("Escape");
    expect(await page.evaluate(() => window.escaped)).toBe(1);
  });

  test("after an edit it is out of date, until it is checked again", async () => {
    await page.evaluate(() =>
      window.harness.port.edit({ sheet: "一票否决名单", cell: "A9" }, "武义新星有限公司"),
    );
    await page.getByText(words.stale).waitFor();
    await button(page, checkWords.recheck).click();
    await page.getByText(words.stale).waitFor({ state: "detached" });
    await page.getByText(words.entries(3)).waitFor();
  });
});

describe("a workbook without a list", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ part: "veto", book: "odd" });
  });

  test("says so, and offers one", async () => {
    await page.getByText(words.noList).waitFor();
    await button(page, words.add).click();
    expect(await button(page, words.keep).getAttribute("aria-disabled")).toBe("true");
  });

  test("what is pasted is shown as it was read", async () => {
    await page
      .getByRole("textbox", { name: words.paste })
      .fill(
        "企业名称\t统一社会信用代码\t否决事项\n武义宏晨门业有限公司\t91330723MA2000001X\t环保处罚\n\t\t无主\n武义金天电器有限公司\t\t欠薪",
      );
    await page.getByText(words.recognised(2)).waitFor();
    await page.getByText(words.skipped([3])).waitFor();
    await page.getByText(words.badCode(2, "91330723MA2000001X", words.codeFaults.check)).waitFor();
    await picture(page, "veto-paste");
    expect(await barriers(page)).toEqual([]);
  });

  test("a name that a check would not know is refused", async () => {
    await page.getByRole("textbox", { name: words.sheetName }).fill("黑名单");
    await page.getByText(words.nameNeeded).waitFor();
    expect(await button(page, words.keep).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("textbox", { name: words.sheetName }).fill(words.defaultName);
  });

  test("a workbook that takes no sheet says why; what was pasted stays", async () => {
    await page.evaluate(() => window.harness.port.fail("addList", "protected", {}, true));
    await button(page, words.keep).click();
    await page.getByText(faults.protected({})).waitFor();
    expect(await page.getByRole("textbox", { name: words.paste }).inputValue()).toContain("武义宏晨门业");
  });

  test("it is kept as a sheet, and the workbook is checked with it", async () => {
    await button(page, words.keep).click();
    await page.getByText(shell.done.listed(words.defaultName)).waitFor();
    await page.getByText(words.entries(2)).waitFor();
    await page.getByText(words.nobody).waitFor();
    expect(await page.evaluate(() => window.harness.port.sheets.map(({ name }) => name))).toContain(
      words.defaultName,
    );
    await picture(page, "veto-kept");
    expect(await barriers(page)).toEqual([]);
  });
});

test.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
  ["english", { language: "en" }],
  ["english-320", { language: "en", width: 320, height: 640, help: "help/index.html" }],
] as const)("the part in the look %s", async (name, opening) => {
  const page = await harness.open({ part: "veto", ...opening });
  const own = PANE_TEXTS["language" in opening ? opening.language : "zh"];
  await button(page, own.check.check).click();
  await page.getByText(own.veto.some(1, 1)).waitFor();
  await picture(page, `veto-${name}`);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});
