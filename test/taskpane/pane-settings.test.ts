import type { Page } from "playwright-core";
import { settingsOf } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { settings: words, check: checkWords, shell, faults } = PANE_TEXTS.zh;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(harness.faults).toEqual([]);
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const kept = async (page: Page) => settingsOf((await page.evaluate(() => window.harness.port.part))!)!;
const meaning = (page: Page, letter: string) =>
  page.getByRole("combobox", { name: new RegExp(`^${letter} 列“`) });

describe("a sheet with headers that nobody knows", () => {
  let page: Page;
  beforeAll(async () => {
    page = await harness.open({ book: "odd" });
  });

  test("is left alone by the check, which leads to the settings", async () => {
    await button(page, checkWords.check).click();
    await page.getByText(checkWords.nothing).waitFor();
    await button(page, checkWords.toSettings).click();
    expect(await tab(page, shell.parts.settings).getAttribute("aria-selected")).toBe("true");
    await button(page, /表一/).waitFor();
    await picture(page, "settings");
    expect(await barriers(page)).toEqual([]);
  });

  test("shows its columns under the row that a header most likely is", async () => {
    await button(page, /表一/).click();
    await page.getByText(words.headerGuessed).waitFor();
    expect(await page.getByRole("spinbutton", { name: words.headerRow }).inputValue()).toBe("2");
    await meaning(page, "C").waitFor();
  });

  test("is told what it is for and what its columns mean", async () => {
    await page.getByRole("combobox", { name: words.role }).selectOption("claims");
    await page.getByText(words.itemNeeded).waitFor();
    await page.getByRole("combobox", { name: words.item }).selectOption({ label: "生产性设备投资补助" });
    await page.getByText(words.itemNeeded).waitFor({ state: "detached" });
    for (const [letter, label] of [
      ["A", "企业名称"],
      ["B", "统一社会信用代码"],
      ["C", "设备投资额"],
      ["D", "申报金额"],
    ] as const) {
      await meaning(page, letter).selectOption({ label });
      await page.waitForFunction(
        ([name, chosen]) => {
          const select = document.querySelector<HTMLSelectElement>(`select[aria-label^="${name} 列"]`);
          return select?.selectedOptions[0]?.textContent?.trim() === chosen;
        },
        [letter, label],
      );
    }
    expect((await kept(page)).sheets).toEqual({
      表一: {
        role: "claims",
        headerRow: 2,
        item: "equipment",
        columns: { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" },
      },
    });
    await picture(page, "settings-mapped");
    expect(await barriers(page)).toEqual([]);
  });

  test("is checked from then on", async () => {
    await tab(page, shell.parts.check).click();
    await page.getByText(checkWords.stale).waitFor();
    await button(page, checkWords.recheck).first().click();
    await page.getByRole("treeitem", { level: 2 }).filter({ hasText: "D4" }).waitFor();
    await page.getByText("申报 33 万元，应为 32 万元（多报 1 万元）。").waitFor();
  });

  test("is given back to the recognition, and taken again", async () => {
    await tab(page, shell.parts.settings).click();
    await button(page, words.restore).click();
    await page.getByText(shell.done.restored("")).waitFor();
    expect((await kept(page)).sheets).toEqual({});
    await page.getByText(words.headerGuessed).waitFor();
    await button(page, shell.undo).click();
    await page.getByText(words.headerGuessed).waitFor({ state: "detached" });
    expect((await kept(page)).sheets).toHaveProperty("表一");
  });

  test("a header row that is none is put back", async () => {
    const row = page.getByRole("spinbutton", { name: words.headerRow });
    await row.fill("0");
    await row.press("Enter");
    expect(await row.inputValue()).toBe("2");
    await row.fill("1");
    await row.press("Enter");
    await page.getByText("2024 年设备补助").waitFor();
    expect((await kept(page)).sheets["表一"]).toMatchObject({ headerRow: 1 });
  });
});

test("the policy's first day is kept, judged by, and taken away", async () => {
  const page = await harness.open({ part: "settings" });
  const field = page.getByLabel(words.start);
  await field.fill("2024-05-01");
  await field.press("Enter");
  await page.getByText(words.inForce("2024-05-01", "2027-04-30")).waitFor();
  expect((await kept(page)).start).toBe("2024-05-01");
  await picture(page, "settings-start");
  await tab(page, shell.parts.check).click();
  await button(page, checkWords.check).click();
  await page.getByText("政策自 2024-05-01 起执行三年。").waitFor();
  await tab(page, shell.parts.settings).click();
  await button(page, words.clearStart).click();
  await page.getByText(words.startHint).waitFor();
  expect((await kept(page)).start).toBeUndefined();
  await tab(page, shell.parts.check).click();
  await page.getByText(checkWords.stale).waitFor();
  await page.close();
});

test("the language changes at once, and is kept in the workbook", async () => {
  const page = await harness.open({ part: "settings" });
  await page.getByRole("combobox", { name: words.language }).selectOption("en");
  await page.getByRole("heading", { name: PANE_TEXTS.en.settings.policy }).waitFor();
  expect(await page.locator("[lang=en]").count()).toBeGreaterThan(0);
  expect((await kept(page)).language).toBe("en");
  await picture(page, "settings-english");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("combobox", { name: PANE_TEXTS.en.settings.language }).selectOption("");
  await page.getByRole("heading", { name: words.policy }).waitFor();
  await page.close();
});

test.each([
  ["dark", { theme: "dark" }],
  ["contrast", { theme: "contrast" }],
  ["320", { width: 320, height: 640 }],
] as const)("the settings in the look %s", async (name, opening) => {
  const page = await harness.open({ part: "settings", ...opening });
  await button(page, /申报汇总/).click();
  await meaning(page, "H").waitFor();
  await picture(page, `settings-${name}`);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});

test("a workbook that cannot be read says so, and is read when asked again", async () => {
  const page = await harness.open();
  await page.evaluate(() => window.harness.port.fail("read", "busy", {}, true));
  await tab(page, shell.parts.settings).click();
  await page.getByText(faults.busy({})).waitFor();
  await picture(page, "settings-failed");
  await button(page, words.readAgain).click();
  await button(page, /申报汇总/).waitFor();
  await page.close();
});

test("a setting that cannot be kept is told, and the choice falls back", async () => {
  const page = await harness.open({ part: "settings" });
  await page.evaluate(() => window.harness.port.fail("saveSettings", "read-only"));
  await page.getByRole("combobox", { name: words.language }).selectOption("en");
  await page.getByText(faults["read-only"]({})).waitFor();
  expect(await page.getByRole("combobox", { name: words.language }).inputValue()).toBe("");
  await page.close();
});

test("the tabs are moved through with the arrow keys", async () => {
  const page = await harness.open();
  await page.keyboard.press("Tab");
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await button(page, /申报汇总/).waitFor();
  expect(await tab(page, shell.parts.settings).getAttribute("aria-selected")).toBe("true");
  await page.close();
});

test("every part can be shown from outside", async () => {
  const page = await harness.open();
  for (const [part, name] of Object.entries(shell.parts)) {
    await page.evaluate((one) => window.harness.pane.show(one as "check"), part);
    await page.locator(`[role=tab][aria-selected=true]`).first().filter({ hasText: name }).waitFor();
    await page.getByRole("tabpanel", { name, exact: true }).waitFor();
  }
  await page.close();
});
