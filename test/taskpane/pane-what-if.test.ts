import type { Page } from "playwright-core";
import { plainNumber } from "../../src/text";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { whatIf: words, shell, faults } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const result = (page: Page) => page.getByRole("region", { name: words.result });
const scrollDown = (page: Page) =>
  page.evaluate(() => document.querySelector("#wuyi-part-what-if > div")!.scrollTo(0, 1e5));

/** Opens the part with an item picked as a person would. */
async function picked(text: string, opening: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await harness.open({ part: "what-if", ...opening });
  const own = PANE_TEXTS[opening.language ?? "zh"].whatIf;
  await choice(page, own.search).fill(text);
  await page.getByRole("option").first().click();
  return page;
}

describe("the equipment of a key project", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ part: "what-if" });
  });

  test("the item is searched by name, grade or article", async () => {
    await page.getByRole("option").nth(41).waitFor();
    await picture(page, "what-if");
    expect(await barriers(page)).toEqual([]);
    const search = choice(page, words.search);
    await search.fill("火箭");
    await page.getByText(words.noItem).waitFor();
    await search.fill("4");
    expect(await page.getByRole("option").allInnerTexts()).toEqual([
      expect.stringContaining("生产性设备投资补助"),
      expect.stringContaining("工业机器人补助"),
    ]);
    await search.press("Enter");
    await page.getByRole("heading", { name: "生产性设备投资补助" }).waitFor();
  });

  test("before anything is filled in, it says what to fill in, and draws the curve", async () => {
    await page.getByText(words.missing(["设备投资额"])).waitFor();
    await page.getByRole("img", { name: /分界在 100 万元、500 万元、2,000 万元、5,000 万元/ }).waitFor();
  });

  test("the amount comes with its steps, the next tier and its place on the curve", async () => {
    await box(page, "设备投资额").fill("3000");
    await choice(page, "重点项目等级").selectOption("省重点");
    await result(page).getByText("540 万元", { exact: true }).first().waitFor();
    await result(page).getByText("设备投资额 3,000 万元 × 18% = 540 万元").waitFor();
    await result(page)
      .getByText(
        "下一档起点 5,000 万元，还差 2,000 万元；现可得 540 万元，到下一档可得 900 万元，多得 360 万元",
      )
      .waitFor();
    await page.getByRole("img", { name: /现在 3,000 万元，得 540 万元/ }).waitFor();
    await picture(page, "what-if-result");
    await scrollDown(page);
    await picture(page, "what-if-curve");
    expect(await barriers(page)).toEqual([]);
  });

  test("the pointer reads the curve", async () => {
    const curve = page.getByRole("img");
    await curve.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await curve.boundingBox())!;
    await page.mouse.move(x + width - 20, y + height / 2);
    await page.getByText(/^6,\d{3}.* 万元 → 1,\d{3}.* 万元$/).waitFor();
    await page.mouse.move(x, y - 60);
    await page.getByText("3,000 万元 → 540 万元").waitFor();
  });

  test("what cannot be is refused in words", async () => {
    await box(page, "设备投资额").fill("待定");
    await page.getByText("设备投资额应填数字，现为“待定”。").waitFor();
    await result(page).getByText(words.correct).waitFor();
    await picture(page, "what-if-refused");
    expect(await barriers(page)).toEqual([]);
    expect(await button(page, words.insert).count()).toBe(0);
    await box(page, "设备投资额").fill("3000");
  });

  test("another unit goes in and comes out", async () => {
    await choice(page, words.unit).selectOption("元");
    await result(page).getByText("0 元", { exact: true }).first().waitFor();
    await choice(page, words.unit).selectOption("万元");
    await result(page).getByText("540 万元", { exact: true }).first().waitFor();
  });

  test("the formula goes into the selected cell", async () => {
    await page.evaluate(() => window.harness.port.select({ sheet: "填表说明", cell: "Z9" }));
    await button(page, words.insert).click();
    await page.getByText(shell.done.inserted("填表说明!Z9")).waitFor();
    const held = await page.evaluate(() => window.harness.port.selection());
    expect(held.formula).toBe('=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")');
  });

  test("the same goes in as a plain formula, for those without the add-in", async () => {
    await page.getByText(words.plainFormula).waitFor();
    await page.evaluate(() => window.harness.port.select({ sheet: "填表说明", cell: "Z10" }));
    await button(page, words.insertPlain).click();
    await page.getByText(shell.done.inserted("填表说明!Z10")).waitFor();
    const { formula = "" } = await page.evaluate(() => window.harness.port.selection());
    expect(formula).toMatch(/^=.*\b3000\b/);
    expect(formula).not.toContain("WUYI");
    await picture(page, "what-if-plain-formula");
    expect(await barriers(page)).toEqual([]);
  });

  test("a cell that holds something is not overwritten without a word", async () => {
    await page.evaluate(() => window.harness.port.select({ sheet: "申报汇总", cell: "H11" }));
    await button(page, words.insert).click();
    await page.getByText(words.occupied("申报汇总!H11", "130")).waitFor();
    await picture(page, "what-if-occupied");
    expect(await barriers(page)).toEqual([]);
    await button(page, words.cancel).click();
    expect((await page.evaluate(() => window.harness.port.selection())).value).toBe(130);
    await button(page, words.insert).click();
    await button(page, words.replace).click();
    await page.getByText(shell.done.inserted("申报汇总!H11")).waitFor();
    expect((await page.evaluate(() => window.harness.port.selection())).formula).toContain(
      "WUYI.EQUIPMENT_SUBSIDY",
    );
    // What was asked for is what replaces it.
    await button(page, words.insertPlain).click();
    await button(page, words.replace).click();
    await page.getByText(shell.done.inserted("申报汇总!H11")).waitFor();
    expect((await page.evaluate(() => window.harness.port.selection())).formula).toMatch(/^=(?!WUYI)/);
  });

  test("up to four scenarios stand side by side", async () => {
    for (const amount of ["3000", "4999", "5000", "6000"]) {
      await box(page, "设备投资额").fill(amount);
      await button(page, words.keep).click();
      await page
        .getByRole("cell", { name: plainNumber(Number(amount)), exact: true })
        .first()
        .waitFor();
    }
    await page.getByText(words.full).waitFor();
    const awards = page.getByRole("row", { name: new RegExp(`^${words.amount}`) }).getByRole("cell");
    expect(await awards.allInnerTexts()).toEqual(["540", "899.82", "900", "1,080"]);
    await scrollDown(page);
    await picture(page, "what-if-scenarios");
    expect(await barriers(page)).toEqual([]);
    await button(page, words.drop(2)).click();
    expect(await awards.count()).toBe(3);
    await button(page, words.takeUp(1)).click();
    expect(await box(page, "设备投资额").inputValue()).toBe("3000");
  });

  test("a scenario of another item stands beside them", async () => {
    await button(page, words.another).click();
    await choice(page, words.search).fill("清洁生产审核");
    await page.getByRole("option").first().click();
    await button(page, words.keep).click();
    await page
      .getByRole("row", { name: new RegExp(`^${words.item}`) })
      .getByText("清洁生产审核")
      .waitFor();
  });
});

describe("values from the selected row", () => {
  const taking = async (cell: string, sheet = "申报汇总"): Promise<Page> => {
    const page = await harness.open({ part: "what-if" });
    await page.evaluate((place) => window.harness.port.select(place), { sheet, cell });
    await button(page, words.takeRow).click();
    return page;
  };

  test("fill the form of the row's item", async () => {
    const page = await taking("B11");
    await page.getByText(words.taken("申报汇总!B11", "武义晨曦门业科技有限公司")).waitFor();
    expect(await box(page, "设备投资额").inputValue()).toBe("1200");
    await result(page).getByText("120 万元", { exact: true }).first().waitFor();
    await picture(page, "what-if-taken");
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("of a row that is no claim are none", async () => {
    const page = await taking("A1");
    await page.getByText(words.notAClaim).waitFor();
    await page.close();
  });

  test("of a row whose item nobody knows are none", async () => {
    const page = await taking("D9");
    await page.getByText(words.unknownItem).waitFor();
    await page.close();
  });

  test("of a workbook that does not answer are none, and it says why", async () => {
    const page = await harness.open({ part: "what-if" });
    await page.evaluate(() => window.harness.port.fail("selection", "busy"));
    await button(page, words.takeRow).click();
    await page.getByText(faults.busy({})).waitFor();
    await page.close();
  });
});

test("several titles of a year are ticked, an earlier one is taken off", async () => {
  const page = await picked("小巨人");
  await page.getByText(words.missing([words.fields["@titles"]])).waitFor();
  await page.getByRole("checkbox", { name: "专精特新小巨人" }).check();
  await page.getByRole("checkbox", { name: "省隐形冠军" }).check();
  await choice(page, words.optional(words.fields["@prior-title"])).selectOption("省专精特新中小企业");
  await result(page).getByText("90 万元", { exact: true }).first().waitFor();
  await picture(page, "what-if-titles");
  expect(await barriers(page)).toEqual([]);
  await page.close();
});

test("an item whose amount another document decides says so", async () => {
  const page = await picked("诊断评估");
  await page.getByText(/由另行制定的文件决定/).waitFor();
  expect(await button(page, words.insert).count()).toBe(0);
  await page.close();
});

test("a formula that is refused is told", async () => {
  const page = await picked("清洁生产审核");
  await page.evaluate(() => {
    window.harness.port.fail("insert", "protected", { sheet: "填表说明" });
    return window.harness.port.select({ sheet: "填表说明", cell: "Z9" });
  });
  await button(page, words.insert).click();
  await page.getByText(faults.protected({ sheet: "填表说明" })).waitFor();
  await page.close();
});

describe.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
  ["english", { language: "en" }],
  ["english-320", { language: "en", width: 320, height: 640 }],
] as const)("the look %s", (name, opening) => {
  test("holds for form, result and curve", async () => {
    const page = await picked("设备", opening);
    await box(page, "设备投资额").fill("480");
    const own = PANE_TEXTS["language" in opening ? opening.language : "zh"].whatIf;
    await page
      .getByRole("region", { name: own.result })
      .getByText("38.4 万元", { exact: true })
      .first()
      .waitFor();
    await button(page, own.keep).click();
    await page.getByRole("img").waitFor();
    await picture(page, `what-if-${name}`);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.close();
  });
});
