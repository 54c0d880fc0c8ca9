import type { Browser } from "playwright-core";
import { ACTIONS } from "../../addin/actions";
import { check, conclusionOf, countFindings } from "../../src/sheet";
import { REPORT_TEXTS } from "../../src/text";
import { launchChromium } from "../browser/chromium";
import type { Opening } from "./add-in";
import { BLACK, WHITE } from "./looks";
import { CLEAN, FAULTY, PaneInExcel, gridsOf, opened } from "./pane-in-excel";

// The same pane in the dark, in English, and as narrow as Excel lets a person make it.

const report = check(gridsOf(FAULTY));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());

/** How light the pane's ground is, from 0 to 255. */
const ground = (pane: PaneInExcel): Promise<number> =>
  pane.frame.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.querySelector("#pane > div > div")!);
    const [red, green, blue] = backgroundColor.match(/\d+/g)!.map(Number) as [number, number, number];
    return Math.round((red + green + blue) / 3);
  });

const LOOKS: [name: string, opening: Opening, language: "zh" | "en", dark: boolean][] = [
  ["dark", { theme: BLACK }, "zh", true],
  ["white", { theme: WHITE }, "zh", false],
  ["english", { language: "en-US" }, "en", false],
  ["320", { width: 320, height: 640 }, "zh", false],
  ["english-320-dark", { language: "en-GB", theme: BLACK, width: 320, height: 640 }, "en", true],
];

test.each(LOOKS)("%s", async (name, opening, language, dark) => {
  const pane = await PaneInExcel.open(browser, opened(FAULTY), opening);
  await pane.check();
  const verdict = REPORT_TEXTS[language].verdict(conclusionOf(report.rows.length, report.summary));
  await pane.text(verdict).waitFor();
  expect((await ground(pane)) < 128).toBe(dark);
  await pane.picture(name);
  expect(await pane.barriers()).toEqual([]);
  await pane.finding("申报汇总 F3").click();
  await pane.frame.getByRole("region", { name: pane.words.details.label }).waitFor();
  await pane.picture(`${name}-details`);
  expect(await pane.barriers()).toEqual([]);
  await pane.frame.getByRole("tab", { name: pane.words.shell.parts.settings }).click();
  await pane.text(pane.words.settings.sheetsHint).waitFor();
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("a cell is explained in the pane's language, its faults too", async () => {
  const pane = await PaneInExcel.open(browser, opened(FAULTY), { language: "en-US" });
  const cells = { A1: 3000, B1: "五百", C1: '=WUYI.EQUIPMENT_SUBSIDY(A1,"省重点")+WUYI.GROWTH_AWARD(B1)' };
  pane.person.addSheet("试算");
  for (const [cell, value] of Object.entries(cells)) pane.person.type("试算", cell, value);
  pane.person.select("试算", "C1");
  await pane.command(ACTIONS.explain.id);
  await pane.explanation.getByText("18% for 省重点, on the whole amount (reading R1)").waitFor();
  const steps = await pane.explanation.getByRole("listitem").allInnerTexts();
  expect(steps).toContain("Result: 540 万元");
  expect(steps.at(-1)).toMatch(/^Result: #VALUE! 增加值增长额 must be a number, not “五百”\./);
  await pane.picture("english-explained");
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

test("a workbook without faults", async () => {
  const pane = await PaneInExcel.open(browser, opened(CLEAN));
  await pane.check();
  await pane.text(REPORT_TEXTS.zh.verdict(conclusionOf(1, countFindings([], 1)))).waitFor();
  await pane.text(pane.words.list.clean).waitFor();
  await pane.picture("clean");
  expect(await pane.barriers()).toEqual([]);
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});
