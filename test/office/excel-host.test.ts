import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { PaneInExcel, CLEAN, opened } from "./pane-in-excel";

// The framed Excel is only worth something if what it does not know, and what must not happen, is told.

let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  pane = await PaneInExcel.open(browser, opened(CLEAN));
});
afterEach(() => pane.close());

/** Runs a line of code in the add-in's page; whether it came to its end. */
const succeeds = (code: string): Promise<boolean> =>
  pane.frame.evaluate(`(async () => ${code})().then(() => true, () => false)`);

const UNKNOWN: [what: string, code: string, told: RegExp][] = [
  [
    "a part of the workbook",
    "Excel.run(async (context) => { context.workbook.pivotTables.load('items/name'); await context.sync(); })",
    /Workbook\.PivotTables/,
  ],
  ["a service of the add-in", "Office.addin.getStartupBehavior()", /method GetAppRuntimeStartState/],
  [
    "an event",
    "new Promise((done, failed) => Office.context.document.addHandlerAsync('documentSelectionChanged', () => {}, done))",
    /event documentSelectionChanged/,
  ],
];

test.each(UNKNOWN)("%s that the host does not know is a fault", async (_, code, told) => {
  expect(await pane.faults()).toEqual([]);
  await succeeds(code);
  expect(await pane.faults()).toEqual([expect.stringMatching(told)]);
});

test("what the page's policy refuses is a fault, and so is an error that the page writes down", async () => {
  await pane.addIn.reach("https://elsewhere.example/x.js");
  const refused = await pane.faults();
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.join()).toContain("https://elsewhere.example/x.js");
  await pane.frame.evaluate(() => console.error("broken"));
  expect(await pane.faults()).toContain("broken");
});
