import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { FAULTY, PaneInExcel, becomes, opened } from "./pane-in-excel";

// The built pane over the genuine office.js: what people type can be undone, and nobody asks Excel behind their back.

const CLAIMS = "申报汇总";

let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
  pane = await PaneInExcel.open(browser, opened(FAULTY));
  pane.book.find(CLAIMS)!.merges.push({ top: 0, left: 0, bottom: 0, right: 5 });
  await pane.check();
}, 120_000);
afterAll(() => browser?.close());
afterEach(async () => expect(await pane.faults()).toEqual([]));

const amount = () => pane.book.find(CLAIMS)!.cells.valueAt(10, 7);
const stale = () => pane.text(pane.words.check.stale);
const autoSwitch = () => pane.frame.getByRole("switch", { name: pane.words.check.auto });

test("typing, checking and closing the pane keep what can be undone", async () => {
  const before = amount();
  pane.person.type(CLAIMS, "H11", 120);
  await stale().waitFor();
  await pane.button(pane.words.check.recheck).first().click();
  await stale().waitFor({ state: "detached" });
  pane.addIn.excel.showPane(false);
  expect(pane.person.undo()).toBe(true);
  expect(amount()).toBe(before);
  pane.addIn.excel.showPane(true);
});

test("an edit asks Excel for nothing where the pane does not check by itself", async () => {
  await stale().waitFor();
  const { trips } = pane.host;
  const before = trips.length;
  for (const value of [1, 2, 3]) pane.person.type(CLAIMS, "H11", value);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(trips.length).toBe(before);
});

test("behind a closed pane nothing is asked either; opened again, it checks what was missed", async () => {
  await autoSwitch().click();
  const { trips } = pane.host;
  const asked = trips.length;
  await becomes(() => trips.length > asked, true);
  await pane.button(pane.words.check.recheck).first().waitFor();
  pane.addIn.excel.showPane(false);
  const before = trips.length;
  pane.person.type(CLAIMS, "H11", 4);
  // Longer than it waits after an edit while it is seen.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(trips.length).toBe(before);
  pane.addIn.excel.showPane(true);
  await becomes(() => trips.length > before, true);
  expect(pane.person.undo()).toBe(true);
});
