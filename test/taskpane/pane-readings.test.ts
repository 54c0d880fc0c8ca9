import type { Page } from "playwright-core";
import { READINGS, type ReadingId } from "../../src/policy";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { policy: words } = PANE_TEXTS.zh;
const { comparison } = words;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const card = (page: Page, id: ReadingId) => page.getByRole("region", { name: id, exact: true });
const amounts = async (page: Page, id: ReadingId): Promise<string[]> =>
  (await card(page, id).locator("dl").nth(1).getByRole("definition").allInnerTexts()) ?? [];

async function opened(opening: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await harness.open({ part: "policy", book: "readings", ...opening });
  await page.getByRole("tab", { name: PANE_TEXTS[opening.language ?? "zh"].policy.readings }).click();
  return page;
}

async function compared(opening: Parameters<Harness["open"]>[0] = {}): Promise<Page> {
  const page = await opened(opening);
  const own = PANE_TEXTS[opening.language ?? "zh"].policy.comparison;
  await button(page, own.compare).click();
  await button(page, own.again).waitFor();
  return page;
}

describe("the readings on a workbook", () => {
  let page: Page;
  beforeAll(async () => {
    page = await opened();
  });

  test("nothing is compared, nor read, before it is asked for", async () => {
    await page.getByText(comparison.about).waitFor();
    expect(await page.evaluate(() => window.harness.port.calls)).not.toContain("read");
    await picture(page, "policy-compare-before");
    expect(await barriers(page)).toEqual([]);
  });

  test("each says its rows and its money, now and then", async () => {
    await button(page, comparison.compare).click();
    await button(page, comparison.again).waitFor();
    await card(page, "R1").getByText(comparison.changed(3, 4)).waitFor();
    expect(await amounts(page, "R1")).toEqual(["951.8 万元", "647.8 万元", "-304 万元"]);
    expect(await amounts(page, "R2")).toEqual(["375 万元", "450 万元", "+75 万元"]);
    expect(await amounts(page, "R3")).toEqual(["36.8 万元", "46 万元", "+9.2 万元"]);
    expect(await amounts(page, "R4")).toEqual(["80 万元", "70 万元", "-10 万元"]);
    expect(await amounts(page, "R9")).toEqual(["50 万元", "20 万元", "-30 万元"]);
    expect(await amounts(page, "R11")).toEqual(["6 万元", "0 万元", "-6 万元"]);
    await card(page, "R10").getByText(comparison.noChange(1)).waitFor();
    await card(page, "R11").getByText(comparison.unsure.R11!(1)).waitFor();
    await card(page, "R1").getByText(comparison.whole("1,203.8", "899.8")).waitFor();
    await picture(page, "policy-compare-compared");
    expect(await barriers(page)).toEqual([]);
  });

  test("what has no other reading says so, and shows no amounts", async () => {
    for (const { id } of READINGS.filter(({ other }) => other === "")) {
      await card(page, id).getByText(words.noOther).waitFor();
      expect(await amounts(page, id)).toEqual([]);
    }
  });

  test("the rows are shown, and a click goes to the cell", async () => {
    await card(page, "R1")
      .getByRole("button", { name: comparison.showRows(3) })
      .click();
    const rows = card(page, "R1").getByRole("list", { name: comparison.rows }).getByRole("listitem");
    expect(await rows.count()).toBe(3);
    await rows.filter({ hasText: "375 → 257 万元" }).getByRole("button", { name: "申报汇总 H4" }).click();
    expect(await page.evaluate(() => window.harness.port.selected)).toEqual({
      sheet: "申报汇总",
      cell: "H4",
    });
    await picture(page, "policy-compare-rows");
    expect(await barriers(page)).toEqual([]);
    await card(page, "R1").getByRole("button", { name: comparison.hideRows }).click();
  });

  test("after an edit the amounts are called out of date, and compared again when asked", async () => {
    await page.evaluate(() => window.harness.port.edit({ sheet: "申报汇总", cell: "R13" }, 1.5));
    await page.getByText(comparison.stale).waitFor();
    await picture(page, "policy-compare-stale");
    expect(await barriers(page)).toEqual([]);
    await button(page, comparison.again).click();
    await page.getByText(comparison.stale).waitFor({ state: "detached" });
    await card(page, "R10").getByText(comparison.changed(1, 1)).waitFor();
    expect(await amounts(page, "R10")).toEqual(["0 万元", "60 万元", "+60 万元"]);
  });
});

test("no cell, mark or setting of the workbook is changed by comparing", async () => {
  const page = await compared();
  const calls = await page.evaluate(() => [...new Set(window.harness.port.calls)].sort());
  expect(calls).toEqual(["marked", "read", "settings"]);
  await page.close();
});

test("a workbook without claims has nothing to compare", async () => {
  const page = await compared({ book: "strange" });
  expect(await page.getByText(comparison.noClaims).count()).toBe(7);
  await picture(page, "policy-compare-none");
  await page.close();
});

/** In the page: presses a button as soon as a text is on screen, as fast as a person could. */
const pressWhen = ([text, name]: readonly string[]): void => {
  new MutationObserver((_, observer) => {
    if (!document.body.innerText.includes(text!)) return;
    observer.disconnect();
    [...document.querySelectorAll("button")].find(({ innerText }) => innerText.trim() === name)!.click();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
};

test("100,000 rows: the comparison is followed, stops, and goes through all of them", async () => {
  const page = await opened({ book: "huge" });
  await page.evaluate(pressWhen, [comparison.progress("R1", 1, 7), comparison.stop]);
  await button(page, comparison.compare).click();
  await page.getByText(comparison.stopped).waitFor({ timeout: 60_000 });
  await picture(page, "policy-compare-stopped");
  expect(await barriers(page)).toEqual([]);
  await button(page, comparison.compare).click();
  await page
    .getByRole("status")
    .filter({ hasText: comparison.progress("R1", 1, 7) })
    .waitFor({ timeout: 60_000 });
  await picture(page, "policy-compare-running");
  await card(page, "R1").getByText(comparison.changed(100_000, 100_000)).waitFor({ timeout: 90_000 });
  await card(page, "R1")
    .getByRole("button", { name: comparison.showRows(100_000) })
    .click();
  await card(page, "R1")
    .getByRole("button", { name: comparison.more(99_950) })
    .click();
  expect(await card(page, "R1").getByRole("listitem").count()).toBe(100);
  await page.close();
}, 200_000);

test("a workbook that cannot be read is told, with what to do", async () => {
  const page = await opened();
  await page.evaluate(() => window.harness.port.fail("read", "busy", {}, true));
  await button(page, comparison.compare).click();
  await page.getByText(comparison.failed(PANE_TEXTS.zh.faults.busy({}))).waitFor();
  await picture(page, "policy-compare-failed");
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
  test("holds for amounts and rows", async () => {
    const page = await compared(opening);
    const own = PANE_TEXTS["language" in opening ? opening.language : "zh"].policy.comparison;
    await card(page, "R1")
      .getByRole("button", { name: own.showRows(3) })
      .click();
    await picture(page, `policy-compare-${name}`);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.close();
  });
});

test("by keyboard alone: the view is opened, compared, a row looked up", async () => {
  const page = await harness.open({ part: "policy", book: "readings" });
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "");
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await page.getByRole("tab", { name: words.catalogue }).waitFor();
  await tabTo(words.catalogue);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo(comparison.compare);
  await page.keyboard.press("Enter");
  await button(page, comparison.again).waitFor();
  await tabTo(comparison.showRows(3));
  await page.keyboard.press("Enter");
  await tabTo("申报汇总 H3");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.harness.port.selected.cell === "H3");
  await page.close();
});
