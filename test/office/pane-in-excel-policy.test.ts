import type { Browser } from "playwright-core";
import { ITEMS, READINGS, itemById, type ReadingId } from "../../src/policy";
import { capText, standardLines } from "../../src/text";
import { at, claimRows, type Claim } from "../builders/claims";
import { grid } from "../builders/grids";
import { launchChromium } from "../browser/chromium";
import { bookOfGrids, type Book } from "../office-host";
import { pictureOfSheet } from "../port/office-bench";
import { focused, tabTo } from "./keyboard";
import { LOOKS } from "./looks";
import { PaneInExcel, becomes } from "./pane-in-excel";

// 政策 in Excel: the catalogue, and what each other reading would change on a workbook.

const CLAIMS = "申报汇总";
const project = { 备案: "2024-331", 纳统: "是", 年度: 2024 } as const;

/** Claims whose amounts can be followed by hand, in 万元. */
const ROWS: readonly Claim[] = [
  { firm: 1, 项目: "设备补助", 等级: "省重点", 基数: 3000, 申报: 540, 名称: "冲压线", ...project },
  { firm: 2, 项目: "设备补助", 等级: "国家重点", 基数: 2500, 申报: 375, 名称: "总装线", ...project },
  { firm: 3, 项目: "设备补助", 基数: 480, 申报: 38.4, 名称: "焊接线", ...project },
  { firm: 3, 项目: "机器人", 基数: 60, 台数: 4, 申报: 12, 名称: "焊接线", ...project },
  { firm: 4, 项目: "两化融合项目", 软: 100, 硬: 100, 市重点: "是", 申报: 55, ...project },
  { firm: 5, 项目: "厂房改扩建奖励", 基数: 10000, 容积率: 1.5, 消防: "丙", 申报: 0, 年度: 2024 },
  { firm: 6, 项目: "清洁生产审核", 申报: 5, 年度: 2024 },
];
/** 540 + 375 + 38.4 + 12 + 55 + 0 + 5. */
const PAYABLE = "1,025.4";

/**
 * What each other reading changes, worked out by hand:
 *
 * - R1, the tiers in slices. 3,000 of 省重点: 400×8% + 1500×10% + 1000×18% = 32+150+180 = 362, not 540.
 *   2,500 of 国家重点: 32 + 150 + 500×15% = 257, not 375. 480: 380×8% = 30.4, not 38.4.
 * - R2, 国家重点 from 2,000 to 5,000 at 18%: 2,500 × 18% = 450, not 375.
 * - R3, the tier is found with the project's robots: 480 + 60 = 540, so 10% of 480 = 48, not 38.4.
 * - R4, the 5 points on 软性投入 alone: 100×30% + 100×20% = 50, not 55.
 * - R10, a plot ratio of 1.5 is enough: 10,000 ㎡ × 50 元 = 50 万元, not 0.
 * - R11, robots only where the project reaches 100: it comes to 540, so nothing changes.
 * - R9 has no claim here.
 */
const EXPECTED: readonly [
  id: ReadingId,
  changed: number,
  of: number,
  sums: readonly string[],
  whole: string,
][] = [
  ["R1", 3, 3, ["953.4 万元", "649.4 万元", "-304 万元"], "721.4"],
  ["R2", 1, 3, ["375 万元", "450 万元", "+75 万元"], "1,100.4"],
  ["R3", 1, 3, ["38.4 万元", "48 万元", "+9.6 万元"], "1,035"],
  ["R4", 1, 1, ["55 万元", "50 万元", "-5 万元"], "1,020.4"],
  ["R10", 1, 1, ["0 万元", "50 万元", "+50 万元"], "1,075.4"],
];

const workbook = (): Book => bookOfGrids([grid(CLAIMS, claimRows(ROWS))]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());

const card = (pane: PaneInExcel, id: ReadingId) => pane.frame.getByRole("region", { name: id, exact: true });
const sums = (pane: PaneInExcel, id: ReadingId): Promise<string[]> =>
  card(pane, id).locator("dl").nth(1).getByRole("definition").allInnerTexts();

/** Opens 政策 on its readings, and compares. */
async function compared(pane: PaneInExcel): Promise<void> {
  await pane.part("policy");
  await pane.tab(pane.words.policy.readings).click();
  await pane.button(pane.words.policy.comparison.compare).click();
  await pane.button(pane.words.policy.comparison.again).waitFor();
}

describe("the catalogue", () => {
  let pane: PaneInExcel;
  beforeAll(async () => {
    pane = await PaneInExcel.open(browser, workbook());
    await pane.part("policy");
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));
  const found = () => pane.frame.getByRole("button", { expanded: false }).allInnerTexts();

  test("is searched by article, name and alias", async () => {
    const search = pane.frame.getByRole("searchbox");
    await pane.text(pane.words.policy.found(ITEMS.length)).waitFor();
    await pane.picture("policy");
    expect(await pane.barriers()).toEqual([]);
    for (const [typed, expected] of [
      ["第 5 条", ["厂房改扩建奖励"]],
      ["5", ["厂房改扩建奖励"]],
      ["机器人", ["工业机器人补助"]],
      // A grade, and the short name that people say.
      ["单项冠军", ["企业梯度培育荣誉"]],
      ["技改", ["生产性设备投资补助"]],
    ] as const) {
      await search.fill(typed);
      await becomesAsync(
        found,
        expected.map((name) => expect.stringContaining(name) as string),
      );
    }
    await search.fill("登月");
    await pane.text(pane.words.policy.noItem).waitFor();
    await pane.picture("policy-nothing-found");
    await search.press("Escape");
    await pane.text(pane.words.policy.found(ITEMS.length)).waitFor();
  });

  test("an item tells its amounts, conditions and caps", async () => {
    await pane.frame.getByRole("button", { name: /^两化融合项目/ }).click();
    const item = itemById("integration");
    for (const line of [
      ...standardLines(item),
      ...item.requirements,
      "软性投入不低于 30 万元",
      capText(item),
    ])
      await pane.frame.getByText(line, { exact: true }).first().waitFor();
    await pane.frame.getByRole("button", { name: /^两化融合项目/ }).scrollIntoViewIfNeeded();
    await pane.picture("policy-item");
    expect(await pane.barriers()).toEqual([]);
  });

  test("an item is tried out in 测算", async () => {
    await pane.button(pane.words.policy.tryOut).click();
    await pane.frame.getByRole("heading", { name: "两化融合项目", level: 2 }).waitFor();
  });
});

/** Waits until something on screen is what it should be. */
async function becomesAsync<Value>(read: () => Promise<Value>, expected: unknown): Promise<void> {
  let last = await read();
  for (let turn = 0; turn < 60; turn++) {
    try {
      expect(last).toEqual(expected);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
      last = await read();
    }
  }
  expect(last).toEqual(expected);
}

describe("the other readings on a workbook", () => {
  let pane: PaneInExcel;
  beforeAll(async () => {
    pane = await PaneInExcel.open(browser, workbook());
    await pane.part("policy");
    await pane.tab(pane.words.policy.readings).click();
  }, 60_000);
  afterEach(async () => expect(await pane.faults()).toEqual([]));
  const words = () => pane.words.policy.comparison;

  test("say first what comparing does; nothing is read before", async () => {
    await pane.text(words().about).waitFor();
    await pane.picture("policy-readings");
    expect(await pane.barriers()).toEqual([]);
  });

  test("say their rows and their money, and no cell is changed", async () => {
    const before = pane.book.sheets.map(pictureOfSheet);
    await pane.button(words().compare).click();
    await pane.button(words().again).waitFor();
    for (const [id, changed, of, money, whole] of EXPECTED) {
      await card(pane, id).getByText(words().changed(changed, of)).waitFor();
      expect([id, ...(await sums(pane, id))]).toEqual([id, ...money]);
      await card(pane, id).getByText(words().whole(PAYABLE, whole)).waitFor();
    }
    await card(pane, "R11").getByText(words().noChange(1)).waitFor();
    await card(pane, "R9").getByText(words().noClaims).waitFor();
    expect(pane.book.sheets.map(pictureOfSheet)).toEqual(before);
    expect(pane.book.xmlParts).toEqual([]);
    await pane.picture("policy-compared");
    expect(await pane.barriers()).toEqual([]);
  });

  test("lead to the rows they change", async () => {
    await card(pane, "R1")
      .getByRole("button", { name: words().showRows(3) })
      .click();
    const rows = card(pane, "R1").getByRole("list", { name: words().rows }).getByRole("listitem");
    expect((await rows.allInnerTexts()).map((text) => text.split("\n").at(-1))).toEqual([
      "540 → 362 万元",
      "375 → 257 万元",
      "38.4 → 30.4 万元",
    ]);
    await pane.button(`${CLAIMS} H4`).first().click();
    await becomes(() => pane.selected, `${CLAIMS}!H4`);
    await pane.picture("policy-rows");
    expect(await pane.barriers()).toEqual([]);
  });

  test("are called out of date after an edit, and follow it when asked again", async () => {
    // A plot ratio of 1.6 satisfies both readings: 50 万元 either way.
    pane.person.type(CLAIMS, at("容积率", 5), 1.6);
    await pane.text(words().stale).waitFor();
    await pane.picture("policy-stale");
    expect(await pane.barriers()).toEqual([]);
    await pane.button(words().again).click();
    await pane.text(words().stale).waitFor({ state: "detached" });
    await card(pane, "R10").getByText(words().noChange(1)).waitFor();
  });
});

/** In the pane: presses a button as soon as a text is on screen, as fast as a person could. */
const pressWhen = ([text, name]: readonly string[]): void => {
  new MutationObserver((_, observer) => {
    if (!document.body.innerText.includes(text!)) return;
    observer.disconnect();
    [...document.querySelectorAll("button")].find(({ innerText }) => innerText.trim() === name)!.click();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
};

test("stopped half-way, nothing is shown as if it were whole; asked again, it comes to its end", async () => {
  const many = Array.from({ length: 4000 }, (_, nth): Claim => ({
    ...ROWS[0]!,
    firm: nth + 1,
    备案: `2024-${nth}`,
  }));
  const pane = await PaneInExcel.open(browser, bookOfGrids([grid(CLAIMS, claimRows(many))]));
  const words = pane.words.policy.comparison;
  await pane.part("policy");
  await pane.tab(pane.words.policy.readings).click();
  await pane.frame.evaluate(pressWhen, [words.progress("R1", 1, 7), words.stop]);
  await pane.button(words.compare).click();
  await pane.text(words.stopped).waitFor();
  expect(await sums(pane, "R1")).toEqual([]);
  await pane.picture("policy-stopped");
  expect(await pane.barriers()).toEqual([]);
  await pane.button(words.compare).click();
  await card(pane, "R1").getByText(words.changed(4000, 4000)).waitFor({ timeout: 30_000 });
  // 4,000 rows of 540, and of 362.
  expect(await sums(pane, "R1")).toEqual(["2,160,000 万元", "1,448,000 万元", "-712,000 万元"]);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
}, 90_000);

test.each(LOOKS)("the look %s", async (name, opening) => {
  const pane = await PaneInExcel.open(browser, workbook(), opening);
  await pane.part("policy");
  await pane.frame.getByRole("button", { name: /^生产性设备投资补助/ }).click();
  await pane.frame.getByRole("button", { name: /^生产性设备投资补助/ }).scrollIntoViewIfNeeded();
  await pane.picture(`policy-${name}`);
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.tooWide()).toBe(false);
  await compared(pane);
  await card(pane, "R1")
    .getByRole("button", { name: pane.words.policy.comparison.showRows(3) })
    .click();
  await pane.picture(`policy-${name}-readings`);
  await card(pane, "R4").scrollIntoViewIfNeeded();
  await pane.picture(`policy-${name}-readings-below`);
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.tooWide()).toBe(false);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("by keyboard alone: searched, opened, compared, a row looked up", async () => {
  const pane = await PaneInExcel.open(browser, workbook());
  const { keyboard } = pane.addIn.page;
  const { policy: words, shell } = pane.words;
  await pane.tab(shell.parts.check).focus();
  for (let presses = 0; presses < 3; presses++) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await pane.tab(words.catalogue).waitFor();
  await tabTo(pane, words.search);
  await keyboard.type("机器人");
  await pane.text(words.found(1)).waitFor();
  await pane.addIn.page.keyboard.press("Tab");
  while (!(await focused(pane)).startsWith("工业机器人补助")) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.text(words.conditions).first().waitFor();
  await pane.picture("policy-keyboard-item");
  await pane.tab(words.catalogue).focus();
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await tabTo(pane, words.comparison.compare);
  await keyboard.press("Enter");
  await pane.button(words.comparison.again).waitFor();
  // The button that was pressed came back under another name; the focus is still on it.
  expect(await focused(pane)).toBe(words.comparison.again);
  await tabTo(pane, words.comparison.showRows(3));
  await keyboard.press("Enter");
  await tabTo(pane, `${CLAIMS} H3`);
  await pane.picture("policy-keyboard-row");
  await keyboard.press("Enter");
  await becomes(() => pane.selected, `${CLAIMS}!H3`);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("every reading has its card, and the test above knows all that can change something", () => {
  const known = [...EXPECTED.map(([id]) => id), "R9", "R11"].sort();
  expect(
    READINGS.filter(({ other }) => other !== "")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(known);
});
