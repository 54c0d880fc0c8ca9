import type { Page } from "playwright-core";
import { settingsOf } from "../../src/sheet";
import { REPORT_TEXTS, findingTitle } from "../../src/text";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

// What a person must decide: settings that came with the workbook, sheets that were not read, columns nobody filled.

const { check: words, details, list, settings, shell } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => expect(harness.faults).toEqual([]));

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
const verdict = (page: Page) => page.locator("[data-verdict]");
const detailsOf = (page: Page) => page.getByRole("region", { name: details.label });
const findings = (page: Page) => page.getByRole("treeitem", { level: 2 });
const kept = async (page: Page) => settingsOf((await page.evaluate(() => window.harness.port.part))!)!;

async function checked(book: string, more: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await harness.open({ book, ...more });
  await button(page, words.check).click();
  await button(page, words.recheck).waitFor();
  return page;
}

describe("settings that came with the workbook", () => {
  let page: Page;
  beforeAll(async () => {
    page = await checked("inside");
  }, 60_000);
  afterAll(() => page.close());

  test("do nothing: both sheets are checked, and each setting is told with its effect", async () => {
    await page.getByText("读了 2 张表、5 行").waitFor();
    await button(page, /随文件带来的设置 第二批.*154 万元/u).click();
    await detailsOf(page).getByText("核对的申报由 2 行、申报 154 万元变为 0 行").waitFor();
    await picture(page, "inside");
    expect(await barriers(page)).toEqual([]);
  });

  test("one is taken over with a button; it counts at once, the workbook is not written, the next one is asked", async () => {
    const before = await kept(page);
    await button(page, details.adopt).click();
    await page.getByText(shell.done.adopted("")).waitFor();
    await page.getByText("读了 1 张表、3 行").waitFor();
    expect(await kept(page)).toEqual(before);
    await detailsOf(page).getByText("接受了一条发现：“申报汇总” H3").waitFor();
    await detailsOf(page).getByText("领导已同意").waitFor();
  });

  test("one is turned down with a button: it is taken out of the workbook, and the row stays wrong", async () => {
    await button(page, details.decline).click();
    await page.getByText(shell.done.declined("")).waitFor();
    await findings(page).filter({ hasText: "H3" }).waitFor();
    expect((await kept(page)).accepted).toEqual([]);
    expect((await kept(page)).sheets["第二批"]).toEqual({ role: "none" });
  });

  test("opened again on the same machine, nobody is asked again", async () => {
    const before = await page.evaluate(() => window.harness.port.part);
    await page.reload();
    await page.waitForFunction(() => window.harness !== undefined);
    await page.evaluate((part) => (window.harness.port.part = part), before);
    await button(page, words.check).click();
    await page.getByText("读了 1 张表、3 行").waitFor();
    expect(await button(page, new RegExp(`^${REPORT_TEXTS.zh.severity.question} `, "u")).count()).toBe(0);
    // What was taken over is still told, as information, and can be given back.
    await findings(page).filter({ hasText: "“第二批”的用途定为" }).click();
    await button(page, details.release).click();
    await page.getByText("读了 2 张表、5 行").waitFor();
  });
});

describe("what nobody filled in and what nobody read", () => {
  let page: Page;
  beforeAll(async () => {
    page = await checked("asking");
  }, 60_000);
  afterAll(() => page.close());

  test("questions alone make a verdict of their own, and it is not green", async () => {
    expect(await verdict(page).getAttribute("data-verdict")).toBe("undecided");
    await page.getByText("尚不能作为兑付依据：2 处须人工判断").waitFor();
    const colour = await verdict(page).evaluate((one) => getComputedStyle(one).borderLeftColor);
    const [red, green, blue] = colour.match(/\d+/gu)!.map(Number) as [number, number, number];
    expect(green).toBeLessThan(Math.min(red, blue));
  });

  test("a fault down a whole column is one line with its rows", async () => {
    const line = findings(page).filter({ hasText: list.manyRows("I2", 3) });
    expect(await line.count()).toBe(1);
    await line.click();
    await detailsOf(page).getByText("本列 3 行都是如此（第 2 至 4 行）").waitFor();
    await picture(page, "whole-column");
  });

  test("accepted with a reason, it is out of the way; the due amount is told to be what it was", async () => {
    await button(page, details.accept).click();
    await page.getByRole("textbox", { name: details.reason }).fill("县里统一备案");
    await button(page, details.confirm).click();
    await detailsOf(page).getByText(details.dueUnchanged(24)).waitFor();
    await page.getByText("尚不能作为兑付依据：1 处须人工判断").waitFor();
    await button(page, details.close).click();
  });

  test("an unread sheet leads to its card in the settings", async () => {
    await button(page, /未检查的表 往来账/u).click();
    await detailsOf(page)
      .getByRole("heading", { name: findingTitle("sheet-not-read", "zh") })
      .waitFor();
    await button(page, words.toSettings).click();
    await page.waitForFunction(
      (label) => document.activeElement?.closest(".fui-Field")?.textContent?.startsWith(label),
      settings.role,
    );
    await picture(page, "settings-of-unread");
    await page.getByRole("tab", { name: shell.parts.check }).click();
  });

  test("marked as no sheet of claims, it asks nothing any more, and the verdict is green", async () => {
    await button(page, details.leaveOut).click();
    await page.getByText(shell.done["left-out"]("往来账")).waitFor();
    await page.locator('[data-verdict="payable"]').waitFor();
    await page.getByText("可以按现表兑付，另有 1 条经人工接受").waitFor();
    expect((await kept(page)).sheets).toEqual({ 往来账: { role: "none" } });
    await picture(page, "payable-accepted");
    await button(page, shell.undo).click();
    await page.locator('[data-verdict="undecided"]').waitFor();
  });
});

test.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
] as const)("questions can be read in the look %s", async (name, look) => {
  const page = await checked("asking", look);
  expect(await barriers(page)).toEqual([]);
  await button(page, words.seeQuestions(2)).click();
  await findings(page).first().click();
  await picture(page, `questions-${name}`);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});
