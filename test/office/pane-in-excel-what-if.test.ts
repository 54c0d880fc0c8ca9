import type { Browser } from "playwright-core";
import { grid, nameOf } from "../builders/grids";
import { claimRows } from "../builders/claims";
import { launchChromium } from "../browser/chromium";
import { areaOf, bookOfGrids, type Book } from "../office-host";
import { focused, tabTo } from "./keyboard";
import { LOOKS } from "./looks";
import { PaneInExcel, becomes } from "./pane-in-excel";

// 测算 in Excel, as somebody uses it who opens the pane for the first time.

const CLAIMS = "申报汇总";

/** Three claims, and a sheet to try things on. */
const workbook = (): Book =>
  bookOfGrids([
    grid(
      CLAIMS,
      claimRows([
        { firm: 1, 项目: "设备补助", 等级: "省重点", 基数: 3000, 申报: 540, 年度: 2024 },
        { firm: 2, 项目: "工业机器人补助", 基数: 150, 台数: 10, 申报: 30, 年度: 2024 },
        { firm: 3, 项目: "不认识的奖", 基数: 10, 申报: 1, 年度: 2024 },
      ]),
    ),
    grid("试算", [["随手试算"]]),
  ]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());

const box = (pane: PaneInExcel, name: string) => pane.frame.getByRole("textbox", { name, exact: true });
const choice = (pane: PaneInExcel, name: string) => pane.frame.getByRole("combobox", { name, exact: true });
const result = (pane: PaneInExcel) => pane.frame.getByRole("region", { name: pane.words.whatIf.result });

/** The formula that a cell of the workbook holds. */
function formulaIn(book: Book, sheet: string, cell: string): string | undefined {
  const { top, left } = areaOf(cell);
  return book.find(sheet)!.cells.formulaAt(top, left);
}

describe("from an item to a formula in the sheet", () => {
  let pane: PaneInExcel;
  beforeAll(async () => {
    pane = await PaneInExcel.open(browser, workbook());
    await pane.part("what-if");
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));
  const words = () => pane.words.whatIf;

  test("the item is found by typing a part of its name, an alias, or its article", async () => {
    const search = choice(pane, words().search);
    await search.waitFor();
    await pane.picture("what-if-start");
    expect(await pane.barriers()).toEqual([]);
    const found = () => pane.frame.getByRole("option").allInnerTexts();
    for (const [typed, expected] of [
      ["机器人", "工业机器人补助"],
      ["小巨人", "企业梯度培育荣誉"],
      ["第5条", "厂房改扩建奖励"],
    ] as const) {
      await search.fill(typed);
      expect(await found()).toEqual([expect.stringContaining(expected)]);
    }
    await search.fill("登月");
    await pane.text(words().noItem).waitFor();
    await search.fill("设备");
    await search.press("Enter");
    await pane.frame.getByRole("heading", { name: "生产性设备投资补助" }).waitFor();
  });

  test("the form says what is needed before there is a result", async () => {
    await result(pane)
      .getByText(words().missing(["设备投资额"]))
      .waitFor();
    await pane.picture("what-if-empty");
    expect(await pane.barriers()).toEqual([]);
  });

  // 3,000 万元 lie from 2,000 to below 5,000: 18% for 省重点, of the whole amount.
  test("the result comes with every step, and what is missing to the next tier", async () => {
    await box(pane, "设备投资额").fill("3000");
    await choice(pane, "重点项目等级").selectOption("省重点");
    await result(pane).getByText("540 万元", { exact: true }).first().waitFor();
    expect(await result(pane).getByRole("listitem").allInnerTexts()).toEqual([
      "第 4 条 生产性设备投资补助",
      expect.stringMatching(/2,000 万元（含）至 5,000 万元（不含）一档，省重点项目比例 18%/),
      "设备投资额 3,000 万元 × 18% = 540 万元",
    ]);
    await result(pane)
      .getByText(/下一档起点 5,000 万元，还差 2,000 万元/)
      .waitFor();
    await pane.picture("what-if-result");
    expect(await pane.barriers()).toEqual([]);
  });

  test("the curve shows where one stands, and where the tiers begin", async () => {
    const curve = pane.frame.getByRole("img", {
      name: "曲线图：横轴为设备投资额，纵轴为金额。分界在 100 万元、500 万元、2,000 万元、5,000 万元。现在 3,000 万元，得 540 万元。",
    });
    await curve.scrollIntoViewIfNeeded();
    await curve.getByText(words().here).waitFor();
    for (const edge of ["100", "500", "2,000", "5,000"])
      await curve.getByText(edge, { exact: true }).first().waitFor();
    await pane.picture("what-if-curve");
    expect(await pane.barriers()).toEqual([]);
  });

  test.each([
    ["待定", "设备投资额应填数字，现为“待定”。请只填数字，例如 1234.5 或 1,234.5。"],
    ["-5", "设备投资额不能为负数，现为 -5。请核对。"],
    [
      "30000000",
      "设备投资额超过 100 亿元，很可能是把以“元”计的金额填成了“万元”。请改按万元填写，或把单位改为“元”。",
    ],
  ])("%s is refused under its field, and it says what to do", async (typed, said) => {
    const field = box(pane, "设备投资额");
    await field.fill(typed);
    await pane.text(said).waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const told = await field.getAttribute("aria-describedby");
    expect(await pane.frame.locator(`[id="${told}"]`).innerText()).toBe(said);
    await result(pane).getByText(words().correct).waitFor();
    expect(await pane.button(words().insert).count()).toBe(0);
    await pane.picture("what-if-refused");
    expect(await pane.barriers()).toEqual([]);
  });

  test("the formula goes into the selected cell, as Excel needs it", async () => {
    await box(pane, "设备投资额").fill("3000");
    pane.person.select("试算", "B2");
    await pane.button(words().insert).click();
    await pane.text(pane.words.shell.done.inserted("试算!B2")).waitFor();
    expect(formulaIn(pane.book, "试算", "B2")).toBe('=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")');
    await pane.picture("what-if-inserted");
    expect(await pane.barriers()).toEqual([]);
  });

  test("a cell with content is asked about first, and kept where the person says so", async () => {
    pane.person.select(CLAIMS, "H3");
    await pane.button(words().insert).click();
    await pane.text(words().occupied(`${CLAIMS}!H3`, "540")).waitFor();
    await pane.picture("what-if-occupied");
    expect(await pane.barriers()).toEqual([]);
    await pane.button(words().cancel).click();
    expect(formulaIn(pane.book, CLAIMS, "H3")).toBeUndefined();
    await pane.button(words().insert).click();
    await pane.button(words().replace).click();
    await becomes(() => formulaIn(pane.book, CLAIMS, "H3"), '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")');
  });

  test("a protected sheet is told, with what to do, and nothing is written", async () => {
    pane.person.protect("试算");
    pane.person.select("试算", "B3");
    await pane.button(words().insert).click();
    await pane.text(pane.words.faults.protected({ sheet: "试算" })).waitFor();
    expect(formulaIn(pane.book, "试算", "B3")).toBeUndefined();
    pane.person.unprotect("试算");
  });

  // Each side of an edge: 4,999 at 18% of 省重点; from 5,000 on 18% for everybody but 国家重点.
  test("up to four scenarios stand side by side", async () => {
    for (const amount of ["1999", "2000", "4999", "5000"]) {
      await box(pane, "设备投资额").fill(amount);
      await pane.button(words().keep).click();
    }
    await pane.text(words().full).waitFor();
    const awards = pane.frame.getByRole("row", { name: new RegExp(`^${words().amount}`) }).getByRole("cell");
    expect(await awards.allInnerTexts()).toEqual(["199.9", "360", "899.82", "900"]);
    await pane.frame.getByRole("heading", { name: words().comparison }).scrollIntoViewIfNeeded();
    await pane.picture("what-if-scenarios");
    expect(await pane.barriers()).toEqual([]);
    expect(await pane.tooWide()).toBe(false);
    await pane.button(words().drop(2)).click();
    expect(await awards.allInnerTexts()).toEqual(["199.9", "899.82", "900"]);
    await pane.button(words().takeUp(1)).click();
    expect(await box(pane, "设备投资额").inputValue()).toBe("1999");
  });
});

describe("values of the selected row", () => {
  let pane: PaneInExcel;
  beforeAll(async () => {
    pane = await PaneInExcel.open(browser, workbook());
    await pane.part("what-if");
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));

  test("fill the form of the row's item", async () => {
    pane.person.select(CLAIMS, "C4");
    await pane.button(pane.words.whatIf.takeRow).click();
    await pane.text(pane.words.whatIf.taken(`${CLAIMS}!C4`, nameOf(2))).waitFor();
    expect(await box(pane, "机器人金额").inputValue()).toBe("150");
    expect(await box(pane, "机器人台数").inputValue()).toBe("10");
    await result(pane).getByText("30 万元", { exact: true }).first().waitFor();
    await pane.picture("what-if-taken");
    expect(await pane.barriers()).toEqual([]);
  });

  test.each([
    ["a row above the claims", CLAIMS, "A1", "notAClaim"],
    ["a sheet without claims", "试算", "A1", "notAClaim"],
    ["a row whose item nobody knows", CLAIMS, "D5", "unknownItem"],
  ] as const)("of %s are none, and it says what to select", async (_, sheet, cell, said) => {
    pane.person.select(sheet, cell);
    await pane.button(pane.words.whatIf.takeRow).click();
    await pane.text(pane.words.whatIf[said]).waitFor();
    // What was filled in before stays.
    expect(await box(pane, "机器人金额").inputValue()).toBe("150");
  });
});

test.each(LOOKS)("the look %s", async (name, opening) => {
  const pane = await PaneInExcel.open(browser, workbook(), opening);
  await pane.part("what-if");
  await choice(pane, pane.words.whatIf.search).waitFor();
  await pane.picture(`what-if-${name}-start`);
  expect(await pane.barriers()).toEqual([]);
  pane.person.select(CLAIMS, "C3");
  await pane.button(pane.words.whatIf.takeRow).click();
  await result(pane).getByText("540 万元", { exact: true }).first().waitFor();
  await pane.frame.getByRole("img").waitFor();
  await pane.picture(`what-if-${name}`);
  expect(await pane.barriers()).toEqual([]);
  for (const amount of ["3000", "5000", "6000"]) {
    await box(pane, "设备投资额").fill(amount);
    await pane.button(pane.words.whatIf.keep).click();
  }
  await pane.frame.getByRole("row").last().scrollIntoViewIfNeeded();
  await pane.picture(`what-if-${name}-below`);
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.tooWide()).toBe(false);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("by keyboard alone: an item is picked, filled in, inserted, kept and dropped", async () => {
  const pane = await PaneInExcel.open(browser, workbook());
  const { keyboard } = pane.addIn.page;
  const { whatIf: words, shell } = pane.words;
  await pane.tab(shell.parts.check).focus();
  for (let presses = 0; presses < 2; presses++) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await choice(pane, words.search).waitFor();
  await tabTo(pane, words.search);
  await keyboard.type("增长");
  await keyboard.press("ArrowDown");
  await pane.picture("what-if-keyboard-list");
  // Escape gives the whole list back.
  await keyboard.press("Escape");
  expect(await choice(pane, words.search).inputValue()).toBe("");
  await keyboard.type("增加值");
  await keyboard.press("Enter");

  await pane.frame.getByRole("heading", { name: "工业增加值增长奖" }).waitFor();
  // Whoever picks an item wants to fill it in.
  expect(await focused(pane)).toBe("增加值增长额");
  await keyboard.type("620");
  await result(pane).getByText("5 万元", { exact: true }).first().waitFor();
  await pane.picture("what-if-keyboard-form");
  await tabTo(pane, words.insert);
  pane.person.select(CLAIMS, "H4");
  await keyboard.press("Enter");
  await pane.text(words.occupied(`${CLAIMS}!H4`, "30")).waitFor();
  // The question stands on the answer that changes nothing.
  expect(await focused(pane)).toBe(words.cancel);
  await keyboard.press("Escape");
  await pane.button(words.insert).waitFor();
  expect(await focused(pane)).toBe(words.insert);
  await tabTo(pane, words.keep);
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await tabTo(pane, words.drop(1));
  await keyboard.press("Enter");
  // Of two, the other one has moved up.
  expect(await focused(pane)).toBe(words.drop(1));
  await keyboard.press("Enter");
  await pane.frame.getByRole("heading", { name: words.comparison }).waitFor({ state: "detached" });
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});
