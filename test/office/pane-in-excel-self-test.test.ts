import type { Browser } from "playwright-core";
import { NO_SETTINGS, settingsXml } from "../../src/sheet";
import { STEP_IDS } from "../../taskpane/self-test/step";
import { SELF_TEST_TEXTS } from "../../taskpane/self-test/text";
import { launchChromium } from "../browser/chromium";
import { wuyiFormulas, type FunctionFaults } from "../builders/wuyi-formulas";
import { pictureOfSheet } from "../port/office-bench";
import type { Opening } from "./add-in";
import { BLACK } from "./looks";
import { FAULTY, PaneInExcel, becomes, opened } from "./pane-in-excel";

// 设置 → 自检, as somebody of a finance office runs it: opened, begun, what is asked is done, the text is copied.

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());

const CLAIMS = "申报汇总";
const SHEET = "WUYI自检";

/** The pane on its part 设置 with the card opened. */
async function openCard(opening: Opening = {}, faults: FunctionFaults = {}) {
  const book = opened(FAULTY);
  book.calculation.compute = wuyiFormulas(faults);
  book.xmlParts.push({ id: book.nextId(), xml: settingsXml({ ...NO_SETTINGS, start: "2024-01-01" }) });
  const pane = await PaneInExcel.open(browser, book, opening);
  const words = SELF_TEST_TEXTS[opening.language ? "en" : "zh"];
  await pane.part("settings");
  await pane.button(words.title).click();
  const state = () => ({
    sheets: book.sheets.map(pictureOfSheet),
    xml: book.xmlParts.map(({ xml }) => xml),
    notes: [...book.settings.keys()],
    // They have no order that anybody sees.
    properties: Object.fromEntries(book.properties),
    shown: book.active!.name,
  });
  const result = () => pane.frame.getByRole("textbox", { name: words.textLabel });
  return { pane, book, words, state, result };
}

/** Frames of Excel refuse the clipboard; the old way of copying tells the page's own listener. */
const watchCopies = ({ frame }: PaneInExcel): Promise<void> =>
  frame.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.addEventListener("copy", () => {
      const { value } = document.activeElement as HTMLTextAreaElement;
      Object.assign(window, { copied: value });
    });
  });

type Opened = Awaited<ReturnType<typeof openCard>>;

/** Does what the pane asks for. */
async function oblige({ pane, book, words }: Opened): Promise<void> {
  await pane.text(words.asks.type(SHEET, "B10")).waitFor({ timeout: 60_000 });
  // The pane has gone there already.
  expect(pane.selected).toBe(`${SHEET}!B10`);
  pane.person.type(SHEET, "B10", "试一下");
  await pane.text(words.asks.undo(SHEET, "B10")).waitFor();
  expect(pane.person.undo()).toBe(true);
  expect(book.find(SHEET)!.cells.valueAt(9, 1)).toBeNull();
}

test.each<[name: string, opening: Opening]>([
  ["self-test", {}],
  ["self-test-english-320-dark", { language: "en-US", theme: BLACK, width: 320, height: 900 }],
])(
  "begun, helped with undo, and copied: %s",
  async (name, opening) => {
    const open = await openCard(opening);
    const { pane, words, state, result } = open;
    const before = state();
    expect(await pane.barriers()).toEqual([]);
    await pane.button(words.start).click();
    await pane.text(words.asks.type(SHEET, "B10")).waitFor({ timeout: 60_000 });
    await pane.text(words.asks.type(SHEET, "B10")).scrollIntoViewIfNeeded();
    await pane.picture(`${name}-asking`);
    expect(await pane.barriers()).toEqual([]);
    await oblige(open);
    await result().waitFor({ timeout: 120_000 });
    const text = await result().inputValue();
    const lines = text.split("\n");
    expect(lines.slice(1, -1).map((line) => /\[(\w+)\]/.exec(line)?.[1])).toEqual([...STEP_IDS]);
    expect(lines.at(-1)).toBe(words.sum("15", "0", "0"));
    expect(text).toContain(words.seen.inWorker());
    expect(text).toContain("100000");
    expect(text).not.toContain(CLAIMS);
    await watchCopies(pane);
    await pane.button(words.copy).click();
    await pane.text(words.copied).waitFor();
    expect(await pane.frame.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(text);
    await result().scrollIntoViewIfNeeded();
    await pane.picture(`${name}-done`);
    expect([await pane.barriers(), await pane.tooWide()]).toEqual([[], false]);
    expect(state()).toEqual(before);
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  },
  300_000,
);

test("what an earlier check found stays up to date: the self-test is no edit", async () => {
  const open = await openCard();
  const { pane, words, result } = open;
  await pane.part("check");
  await pane.check();
  await pane.part("settings");
  await pane.button(words.start).click();
  await pane.text(words.asks.type(SHEET, "B10")).waitFor({ timeout: 60_000 });
  await pane.button(words.skip).click();
  await result().waitFor({ timeout: 120_000 });
  expect(await result().inputValue()).toContain(words.seen.personSkipped());
  await pane.part("check");
  expect(await pane.text(pane.words.check.stale).count()).toBe(0);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
}, 300_000);

test("functions that nobody knows, and a stop in the middle: told, and the sheet is gone", async () => {
  const { pane, book, words, state, result } = await openCard({}, { unregistered: true });
  const before = state();
  await pane.button(words.start).click();
  await becomes(() => book.find(SHEET) !== undefined, true);
  await pane.text(words.seen.unregistered()).waitFor({ timeout: 60_000 });
  await pane.text(words.asks.type(SHEET, "B10")).waitFor({ timeout: 60_000 });
  await pane.button(words.stop).click();
  await result().waitFor();
  const text = await result().inputValue();
  expect(text).toContain(words.seen.unregistered());
  expect(text).toContain(`[undo] ${words.steps.undo}：${words.results.skipped}`);
  expect(state()).toEqual(before);
  await pane.picture("self-test-stopped");
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
}, 300_000);
