import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { functionFile, itemFile, PAGES } from "../../help/addresses";
import { createEvaluator } from "../../engine";
import { cellText } from "../../help/computed";
import { HELP_TEXT } from "../../help/texts";
import { FUNCTIONS } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import { launchChromium } from "../browser/chromium";

// The pages as a person opens them: from a folder, without a server.

const HELP = join(__dirname, "../../dist/help");
const SCREENSHOTS = join(__dirname, "../../dist/screenshots");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const KINDS: [string, string][] = [
  ["index", PAGES.index],
  ["function", functionFile("EQUIPMENT_SUBSIDY")],
  ["item", itemFile("green-factory")],
  ["checks", PAGES.checks],
  ["errors", PAGES.errors],
  ["readings", PAGES.readings],
  ["keys", PAGES.keys],
];

let browser: Browser;
let page: Page;
const faults: string[] = [];

const address = (file: string): string => pathToFileURL(join(HELP, file)).href;
const open = (file: string) => page.goto(address(file));
const screenshot = (name: string, fullPage = false) =>
  page.screenshot({ path: join(SCREENSHOTS, `help-${name}.png`), fullPage });

/** The titles of the lines that the search leaves. */
const shown = () => page.locator("li[data-words]:visible > a").allTextContents();

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) faults.push(`request to ${request.url()}`);
  });
}, 60_000);

afterEach(async () => {
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.setViewportSize({ width: 900, height: 1000 });
  expect(faults).toEqual([]);
});

afterAll(() => browser?.close());

describe("search", () => {
  const SEARCHES: [typed: string, first: string][] = [
    ["小巨人", "WUYI.TITLE_AWARD"],
    ["设备投资", "WUYI.EQUIPMENT_SUBSIDY"],
    ["robot", "WUYI.ROBOT_SUBSIDY"],
    ["Growth Award", "WUYI.GROWTH_AWARD"],
    ["ＥＸＰＬＡＩＮ", "WUYI.EXPLAIN"],
    ["节水", "节水型企业"],
    ["第 13 条", "清洁生产审核"],
    ["浙江制造", "“浙江制造”精品"],
    ["金额不符", "金额不符"],
    ["claimed twice", "重复申报"],
    ["#BUSY!", "怎样看错误"],
    ["R7", "政策没有写明的地方"],
  ];

  test.each(SEARCHES)("%s finds %s", async (typed, first) => {
    await open(PAGES.index);
    await page.fill("#find", typed);
    expect((await shown())[0]).toBe(first);
    const count = (await shown()).length;
    expect(await page.textContent("#found")).toBe(HELP_TEXT.found(count));
  });

  test("what is nowhere is said, and clearing brings everything back", async () => {
    await open(PAGES.index);
    const all = (await shown()).length;
    await page.fill("#find", "光伏发电");
    expect(await shown()).toEqual([]);
    expect(await page.textContent("#found")).toBe(HELP_TEXT.found(0));
    await screenshot("search-nothing");
    await page.fill("#find", "");
    expect(await shown()).toHaveLength(all);
    expect(await page.isVisible("#found")).toBe(false);
  });

  test("from another page it leads to the first page with what was typed", async () => {
    await open(functionFile("AWARD"));
    await page.fill("#find", "机器人");
    await page.keyboard.press("Enter");
    await page.waitForURL(/index\.html\?q=/);
    expect(await page.inputValue("#find")).toBe("机器人");
    expect(await shown()).toContain("工业机器人补助");
    expect(await page.textContent("#items .count")).toBe("1");
    await screenshot("search");
  });

  test("by keyboard alone: / types, ↓ walks, Enter opens, Esc clears", async () => {
    await open(PAGES.index);
    await page.keyboard.press("/");
    await page.keyboard.type("equipment");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const focused = page.locator("a:focus");
    expect(await focused.textContent()).toBe((await shown())[0]);
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("find");
    await page.keyboard.press("Escape");
    expect(await page.inputValue("#find")).toBe("");
    await page.keyboard.type("WUYI.BASIS");
    await page.keyboard.press("Enter");
    await page.waitForURL(address(functionFile("BASIS")));
    expect(await page.textContent("h1")).toBe("WUYI.BASIS");
  });

  test("while a Chinese word is being composed, its keys stay with the input method", async () => {
    await open(PAGES.index);
    await page.fill("#find", "设备");
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true });
      document.querySelector("#find")!.dispatchEvent(event);
    });
    expect(await page.inputValue("#find")).toBe("设备");
  });
});

test("every link of the first page opens the page that it names", async () => {
  await open(PAGES.index);
  const links = await page
    .locator("li[data-words] > a")
    .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, link.textContent!] as const));
  expect(links.length).toBeGreaterThan(90);
  for (const [href, text] of links) {
    await page.goto(href);
    const { hash } = new URL(href);
    const title = hash === "" ? "h1" : `[id="${hash.slice(1)}"] h2`;
    expect(await page.textContent(title)).toContain(text);
  }
}, 120_000);

/** What an example shows: its formula and the cells of its result. */
const exampleTexts = () =>
  page.locator(".example").evaluateAll((all) =>
    all.map((example) => ({
      formula: example.querySelector("code")!.textContent!,
      cells: [...example.querySelectorAll("output, tbody tr")].map((row) =>
        row.tagName === "OUTPUT"
          ? [row.textContent!]
          : [...row.querySelectorAll("td")].map((one) => one.textContent!),
      ),
    })),
  );

test("every example, pasted into a spreadsheet, gives what its page shows", async () => {
  const evaluator = createEvaluator();
  let count = 0;
  for (const file of [
    ...FUNCTIONS.map(({ name }) => functionFile(name)),
    ...ITEMS.map(({ id }) => itemFile(id)),
    PAGES.errors,
  ]) {
    await open(file);
    for (const { formula, cells } of await exampleTexts()) {
      const block = await evaluator.evaluate(formula);
      expect([file, formula, cells]).toEqual([file, formula, block.map((row) => row.map(cellText))]);
      count += 1;
    }
  }
  evaluator.dispose();
  expect(count).toBeGreaterThan(120);
}, 120_000);

describe.each(KINDS)("the %s page", (kind, file) => {
  test.each(["light", "dark"] as const)("has no fault that axe knows, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(file);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
    await screenshot(`${kind}-${colorScheme}`);
  });

  test("needs no sideways scrolling at 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(file);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await screenshot(`${kind}-320`);
  });

  test("prints without the search", async () => {
    await page.emulateMedia({ media: "print" });
    await open(file);
    expect(await page.isVisible(".finder")).toBe(false);
    expect(await page.isVisible("h1")).toBe(true);
  });
});

test("a wide result scrolls inside its frame, by keyboard too", async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open(functionFile("ITEMS"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const frame = page.locator(".wide").first();
  await frame.focus();
  expect(await frame.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
});
