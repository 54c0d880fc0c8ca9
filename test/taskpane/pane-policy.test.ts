import type { Page } from "playwright-core";
import { ITEMS, READINGS, itemById } from "../../src/policy";
import { capText, readingText, standardLines, standardText } from "../../src/text";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { policy: words, whatIf, shell } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const card = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });

describe("the catalogue", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ part: "policy" });
  });

  test("holds every item under its article, with its amount at a glance", async () => {
    await page.getByText(words.found(ITEMS.length)).waitFor();
    for (const item of ITEMS) {
      const article = page.getByRole("region", { name: `第 ${item.article} 条`, exact: true });
      await article.getByText(item.name, { exact: true }).waitFor();
    }
    await page
      .getByText(standardText(itemById("robot")), { exact: true })
      .first()
      .waitFor();
    await picture(page, "policy");
    expect(await barriers(page)).toEqual([]);
  });

  test("the names of all cards begin on one line, whether their heads are long or short", async () => {
    await page.getByText(words.found(ITEMS.length)).waitFor();
    const starts = await page
      .locator("button[aria-expanded]")
      .evaluateAll((heads) =>
        heads.map((head) => Math.round(head.lastElementChild!.getBoundingClientRect().left)),
      );
    expect(starts.length).toBeGreaterThanOrEqual(ITEMS.length);
    expect(new Set(starts.slice(0, ITEMS.length)).size).toBe(1);
  });

  test("shows everything about an item, from its declaration", async () => {
    await card(page, "两化融合项目").click();
    const item = itemById("integration");
    for (const line of [
      ...standardLines(item),
      ...item.requirements,
      "软性投入不低于 30 万元",
      capText(item),
      "R4",
    ])
      await page.getByText(line, { exact: true }).first().waitFor();
    await card(page, "两化融合项目").scrollIntoViewIfNeeded();
    await picture(page, "policy-item");
    expect(await barriers(page)).toEqual([]);
  });

  test("is searched by name, grade and article", async () => {
    const search = page.getByRole("searchbox", { name: words.search });
    await search.fill("小巨人");
    await page.getByText(words.found(1)).waitFor();
    await card(page, "企业梯度培育荣誉").waitFor();
    await search.fill("13");
    await page.getByText(words.found(7)).waitFor();
    await search.fill("火箭");
    await page.getByText(words.noItem).waitFor();
    expect(await page.getByText(words.rules).count()).toBe(0);
    await search.fill("");
  });

  test("ends with the rules for all items", async () => {
    await page.getByRole("heading", { name: words.rules }).scrollIntoViewIfNeeded();
    for (const [, rule] of words.generalRules) await page.getByText(rule).waitFor();
    await page.getByText("未设政策起始日，不判断日期是否在执行期内。").waitFor();
  });

  test("leads to the form of an item", async () => {
    await card(page, "工业机器人补助").click();
    await page.getByRole("button", { name: words.tryOut }).last().click();
    await page.getByRole("heading", { name: "工业机器人补助", level: 2 }).waitFor();
    expect(await page.getByRole("tab", { name: shell.parts["what-if"] }).getAttribute("aria-selected")).toBe(
      "true",
    );
    await page.getByText(whatIf.missing(["机器人金额", "机器人台数"])).waitFor();
  });
});

test.each(["zh", "en"] as const)(
  "every reading is told with what was taken and the other way (%s)",
  async (language) => {
    const page = await harness.open({ part: "policy", language });
    const own = PANE_TEXTS[language].policy;
    await page.getByRole("tab", { name: own.readings }).click();
    for (const reading of READINGS) {
      const entry = page.getByRole("region", { name: reading.id, exact: true });
      const { question, taken, other } = readingText(reading, language);
      await entry.getByText(question, { exact: true }).waitFor();
      expect(await entry.getByRole("definition").allInnerTexts()).toEqual([
        taken,
        other === "" ? own.noOther : other,
        expect.any(String),
      ]);
    }
    await picture(page, `readings-${language}`);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  },
);

test.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
  ["english", { language: "en" }],
] as const)("the catalogue in the look %s", async (name, opening) => {
  const page = await harness.open({ part: "policy", ...opening });
  await card(page, "生产性设备投资补助").click();
  await card(page, "生产性设备投资补助").scrollIntoViewIfNeeded();
  await picture(page, `policy-${name}`);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});
