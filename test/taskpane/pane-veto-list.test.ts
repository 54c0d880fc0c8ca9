import type { Page } from "playwright-core";
import { settingsOf } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { codeOf, nameOf } from "../builders/grids";
import { Harness, barriers, picture } from "./harness/pages";
import { CLAIMED, ON_LIST, VETO_LIST } from "./harness/veto-book";

// A veto list that a person keeps already: similar names decided, rows pasted below it.

const { veto: words, check: checkWords, shell, faults } = PANE_TEXTS.zh;
const { append, sameFirm } = words;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const region = (page: Page, name: string) => page.getByRole("region", { name });
const group = (page: Page, name: string) => page.getByRole("group", { name });
const selected = (page: Page) => page.evaluate(() => window.harness.port.selected);
/** The rows of the table that shows what is written, their cells between bars. */
const shownRows = async (page: Page): Promise<string[]> => {
  const rows = await page.getByRole("table", { name: append.columns }).getByRole("row").all();
  return Promise.all(
    rows.map(async (row) =>
      (
        await row
          .getByRole("cell")
          .or(row.getByRole("rowheader"))
          .or(row.getByRole("columnheader"))
          .allInnerTexts()
      ).join(" | "),
    ),
  );
};
const valuesOf = (page: Page, range: string) =>
  page.evaluate(
    ([sheet, cells]) => window.harness.port.values({ sheet: sheet!, range: cells! }),
    [VETO_LIST, range],
  );

async function checked(opening: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await harness.open({ part: "veto", book: "veto", ...opening });
  await button(page, PANE_TEXTS[opening.language ?? "zh"].check.check).click();
  await page.getByText(PANE_TEXTS[opening.language ?? "zh"].veto.some(1, 1)).waitFor();
  return page;
}

describe("deciding on similar names", () => {
  let page: Page;
  beforeAll(async () => {
    page = await checked();
  });

  test("a listed firm whose claim is of another time is shown, with why", async () => {
    const outside = region(page, words.outside);
    await outside.getByText("认定日期 2025-03-01，晚于否决期 · 否决期 2024-03-01 至 2025-02-28").waitFor();
    await picture(page, "veto-outside");
    await button(page, "申报汇总 B28").click();
    expect(await selected(page)).toEqual({ sheet: "申报汇总", cell: "B28" });
  });

  test("the same firm: what would be written is shown first, under the list's own headings", async () => {
    await region(page, words.similar)
      .getByRole("button", { name: sameFirm.decide, exact: true })
      .first()
      .click();
    const form = group(page, sameFirm.title(CLAIMED[0], ON_LIST[0]));
    await form.getByText(append.willAdd(1, VETO_LIST, 7, 7)).waitFor();
    expect(await shownRows(page)).toEqual([
      "名单的列 | 内容",
      `B 企业名称 | ${CLAIMED[0]}`,
      `C 信用代码 | ${codeOf(71)}`,
      "D 否决原因 | 拖欠工资",
      "E 开始日期 | 2024-01-01",
      "F 结束日期 | 2024-12-31",
      `G 备注 | ${sameFirm.remark(ON_LIST[0])}`,
    ]);
    expect(await valuesOf(page, "B7")).toEqual([[null]]);
    await form.scrollIntoViewIfNeeded();
    await picture(page, "veto-same-firm");
    expect(await barriers(page)).toEqual([]);
  });

  test.each([
    ["protected", { sheet: VETO_LIST }],
    ["sheet-hidden", { sheet: VETO_LIST }],
  ] as const)("a list that is %s is told, with what to do; the form stays", async (code, place) => {
    await page.evaluate(([fault, where]) => window.harness.port.fail("appendRows", fault, where, true), [
      code,
      place,
    ] as const);
    await button(page, append.write).click();
    await page.getByText(faults[code](place)).waitFor();
    await group(page, sameFirm.title(CLAIMED[0], ON_LIST[0])).waitFor();
  });

  test("written, both its claims are vetoed, by code, with what they would get", async () => {
    await button(page, append.write).click();
    await page.getByText(shell.done.appended(`${VETO_LIST}!A7:G7`)).waitFor();
    await page.getByText(words.some(2, 3)).waitFor();
    await page.getByText(words.otherwise("25", 0)).waitFor();
    expect(await valuesOf(page, "A7:G7")).toEqual([
      [5, CLAIMED[0], codeOf(71), "拖欠工资", "2024-01-01", "2024-12-31", sameFirm.remark(ON_LIST[0])],
    ]);
    await group(page, sameFirm.title(CLAIMED[0], ON_LIST[0])).waitFor({ state: "detached" });
    await picture(page, "veto-same-firm-written");
    expect(await barriers(page)).toEqual([]);
  });

  test("another firm: the finding is accepted, and nothing is written", async () => {
    await button(page, words.notSame).click();
    await page.getByText(words.settled(1)).waitFor();
    expect(await valuesOf(page, "B8")).toEqual([[null]]);
    const part = await page.evaluate(() => window.harness.port.part);
    expect(settingsOf(part!)!.accepted).toMatchObject([{ code: "veto-name-similar", cell: "B27" }]);
  });
});

test("without a right code in the claim's row only the name is written, and it is said", async () => {
  const page = await checked();
  await region(page, words.similar)
    .getByRole("button", { name: sameFirm.decide, exact: true })
    .last()
    .click();
  const form = group(page, sameFirm.title(CLAIMED[1], ON_LIST[1]));
  await form.getByText(sameFirm.noCode).waitFor();
  await form.getByText(append.noSpan).waitFor();
  await button(page, words.cancel).click();
  await form.waitFor({ state: "detached" });
  await page.close();
});

describe("pasting below a list", () => {
  let page: Page;
  const field = () => page.getByRole("textbox", { name: words.paste });
  const writable = async () => (await button(page, append.write).getAttribute("aria-disabled")) !== "true";
  const TEXT = [
    "单位名称\t统一社会信用代码\t否决事由\t生效日期\t失效日期",
    `${nameOf(50)}\t${codeOf(50)}\t安全生产事故\t2024-03-01\t2025-02-28`,
    `${nameOf(3)}\t${codeOf(3)}\t欠税\t2024年1月\t2024年12月`,
    "武义金天电器有限公司\t91330723MA2000001X\t欠薪\t2024-05-01\t",
  ].join("\n");
  beforeAll(async () => {
    page = await checked();
    await button(page, append.start).click();
  });

  test("before anything is pasted nothing can be written", async () => {
    expect(await writable()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });

  test("what is known, what is wrong, what goes where and how many", async () => {
    await field().fill(TEXT);
    await page.getByText(words.recognised(3)).waitFor();
    await page.getByText(append.known(1, [2])).waitFor();
    await page.getByText(words.badCode(4, "91330723MA2000001X", words.codeFaults.check)).waitFor();
    await page.getByText(append.willAdd(2, VETO_LIST, 7, 8)).waitFor();
    expect(await shownRows(page)).toEqual([
      "名单的列 | 内容",
      "第 7 行",
      `B 企业名称 | ${nameOf(3)}`,
      `C 信用代码 | ${codeOf(3)}`,
      "D 否决原因 | 欠税",
      "E 开始日期 | 2024-01-01",
      "F 结束日期 | 2024-12-31",
      "G 备注 | （空）",
      "第 8 行",
      "B 企业名称 | 武义金天电器有限公司",
      "C 信用代码 | 91330723MA2000001X",
      "D 否决原因 | 欠薪",
      "E 开始日期 | 2024-05-01",
      "F 结束日期 | （空）",
      "G 备注 | （空）",
    ]);
    await button(page, append.write).scrollIntoViewIfNeeded();
    await picture(page, "veto-append");
    expect(await barriers(page)).toEqual([]);
  });

  test("only listed firms: nothing to write", async () => {
    await field().fill(`${nameOf(50)}\t${codeOf(50)}\t安全\t2024-04-01\t2024-05-01`);
    await page.getByText(append.allKnown).waitFor();
    expect(await writable()).toBe(false);
  });

  test("something stands below the list: where, and what to do", async () => {
    await page.evaluate(
      (sheet) => window.harness.port.edit({ sheet, cell: "B8" }, "填表人：张三"),
      VETO_LIST,
    );
    await field().fill(TEXT);
    await page.getByText(words.stale).waitFor();
    await button(page, checkWords.recheck).click();
    await page.getByText(append.tooFew(1, 2, 8)).waitFor();
    expect(await writable()).toBe(false);
    await page.getByText(append.tooFew(1, 2, 8)).scrollIntoViewIfNeeded();
    await picture(page, "veto-append-occupied");
    expect(await barriers(page)).toEqual([]);
    await page.evaluate((sheet) => window.harness.port.edit({ sheet, cell: "B8" }, null), VETO_LIST);
    await button(page, checkWords.recheck).click();
    await page.getByText(append.tooFew(1, 2, 8)).waitFor({ state: "detached" });
  });

  test("a list that was changed meanwhile is shown again before it is written", async () => {
    await page.evaluate(
      (sheet) => window.harness.port.edit({ sheet, cell: "B7" }, "武义新星有限公司"),
      VETO_LIST,
    );
    await button(page, append.write).click();
    await page.getByText(append.changed).waitFor();
    await page.getByText(append.willAdd(2, VETO_LIST, 8, 9)).waitFor();
  });

  test("written, they are on the list, and the workbook is checked with them", async () => {
    await button(page, append.write).click();
    await page.getByText(shell.done.appended(`${VETO_LIST}!A8:G9`)).waitFor();
    await page.getByText(words.entries(7)).waitFor();
    await page.getByText(words.some(2, 2)).waitFor();
    expect(await valuesOf(page, "A8:G9")).toEqual([
      [null, nameOf(3), codeOf(3), "欠税", "2024-01-01", "2024-12-31", null],
      [null, "武义金天电器有限公司", "91330723MA2000001X", "欠薪", "2024-05-01", null, null],
    ]);
    await picture(page, "veto-appended");
    expect(await barriers(page)).toEqual([]);
  });
});

test.each([
  ["english", { language: "en" }],
  ["320", { width: 320, height: 720 }],
  ["english-320-dark", { language: "en", width: 320, height: 720, theme: "dark" }],
] as const)("both forms in the look %s", async (look, opening) => {
  const page = await checked(opening);
  const own = PANE_TEXTS["language" in opening ? opening.language : "zh"].veto;
  await button(page, own.sameFirm.decide).first().click();
  await button(page, own.append.write).scrollIntoViewIfNeeded();
  await picture(page, `veto-same-firm-${look}`);
  expect(await barriers(page)).toEqual([]);
  await button(page, own.cancel).click();
  await button(page, own.append.start).click();
  await page
    .getByRole("textbox", { name: own.paste })
    .fill(`武义金天电器有限公司\n${nameOf(50)}\t2024-06-01`);
  await page.getByText(own.append.willAdd(2, VETO_LIST, 7, 8)).waitFor();
  await button(page, own.append.write).scrollIntoViewIfNeeded();
  await picture(page, `veto-append-${look}`);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});
