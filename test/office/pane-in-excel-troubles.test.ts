import type { Browser } from "playwright-core";
import { ACTIONS } from "../../addin/actions";
import { REPORT_SHEET } from "../../src/sheet";
import { launchChromium } from "../browser/chromium";
import { pictureOfSheet } from "../port/office-bench";
import { FAULTY, PaneInExcel, opened } from "./pane-in-excel";

// What can stand in the way in Excel: the sentence on screen, and nothing half written.

const CLAIMS = "申报汇总";
const LOST = "InvalidOrTimedOutSession";

let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  // So high that the findings of the first groups are drawn at once.
  pane = await PaneInExcel.open(browser, opened(FAULTY), { height: 2000 });
});
afterEach(async () => {
  expect(await pane.faults()).toEqual([]);
  await pane.close();
});

/** All that the workbook holds. */
const whole = () => ({
  sheets: pane.book.sheets.map(pictureOfSheet),
  parts: pane.book.xmlParts.map(({ xml }) => xml),
});

/** Does something that must fail with a sentence and leave the workbook as it is. */
async function refused(says: string, act: () => Promise<void>): Promise<void> {
  const before = whole();
  await act();
  await pane.text(says).waitFor();
  expect(whole()).toEqual(before);
}

async function accept(reason: string): Promise<void> {
  const { details } = pane.words;
  await pane.finding(`${CLAIMS} H11`).click();
  await pane.button(details.accept).click();
  await pane.frame.getByRole("textbox", { name: details.reason }).fill(reason);
  await pane.button(details.confirm).click();
}

test("a protected sheet is named, and no other sheet is marked instead", async () => {
  await pane.check();
  pane.person.protect(CLAIMS);
  await refused(pane.words.faults.protected({ sheet: CLAIMS }), () =>
    pane.button(pane.words.check.mark).click(),
  );
  await pane.picture("protected");
  expect(await pane.barriers()).toEqual([]);
  pane.person.unprotect(CLAIMS);
  await pane.button(pane.words.check.mark).click();
  await pane.text(pane.words.shell.done.marked("")).waitFor();
});

test("a workbook whose structure is protected gets no report sheet", async () => {
  await pane.check();
  pane.person.protectStructure();
  await refused(pane.words.faults.protected({}), () => pane.button(pane.words.check.report).click());
});

describe("a workbook opened for reading only", () => {
  beforeEach(async () => {
    pane.book.readOnly = true;
    await pane.check();
  });

  test("is checked, but not marked", () =>
    refused(pane.words.faults["read-only"]({}), () => pane.button(pane.words.check.mark).click()));

  test("keeps no acceptance; the reason that was typed is not lost", async () => {
    await refused(pane.words.faults["read-only"]({}), () => accept("另有批复"));
    const reason = pane.frame.getByRole("textbox", { name: pane.words.details.reason });
    expect(await reason.inputValue()).toBe("另有批复");
  });
});

describe("the connection to Excel is lost", () => {
  test("before the first check", async () => {
    pane.host.breakAt(0, LOST);
    await refused(pane.words.faults.closed({}), () => pane.button(pane.words.check.check).click());
    await pane.picture("closed");
    expect(await pane.barriers()).toEqual([]);
  });

  test("while a check reads: the earlier result stays on screen", async () => {
    await pane.check();
    pane.host.breakAt(2, LOST);
    const says = pane.words.check.failedWithResult(pane.words.faults.closed({}));
    await refused(says, () => pane.button(pane.words.check.recheck).click());
    await pane.finding(`${CLAIMS} F3`).waitFor();
  });

  test("before marks are written", async () => {
    await pane.check();
    pane.host.breakAt(0, LOST);
    await refused(pane.words.faults.closed({}), () => pane.button(pane.words.check.mark).click());
  });

  test("while a command runs: it still comes to its end", async () => {
    pane.host.breakAt(0, LOST);
    await refused(pane.words.faults.closed({}), () => pane.command(ACTIONS.mark.id));
  });
});

describe("a sheet is deleted", () => {
  const GONE = "往年兑现";

  test("while a check reads: the sheet is named, and a check again goes without it", async () => {
    await pane.check();
    const before = pane.host.trips.length;
    await pane.button(pane.words.check.recheck).click();
    await pane.button(pane.words.check.recheck).waitFor();
    const trips = pane.host.trips.length - before;
    expect(trips).toBeGreaterThan(2);
    // The settings, the sheets, where their cells are: and then, just before those are read.
    pane.host.meanwhile(trips - 1, () => pane.person.deleteSheet(GONE));
    await pane.button(pane.words.check.recheck).click();
    await pane
      .text(pane.words.check.failedWithResult(pane.words.faults["sheet-missing"]({ sheet: GONE })))
      .waitFor();
    await pane.picture("deleted");
    await pane.button(pane.words.check.recheck).first().click();
    await pane.text(pane.words.check.sheetsRead(4)).waitFor();
  });

  test("just before marks are written: nothing is marked on the sheets that are left", async () => {
    await pane.check();
    pane.host.meanwhile(0, () => pane.person.deleteSheet("设备补助"));
    await pane.button(pane.words.check.mark).click();
    await pane.text(pane.words.faults["sheet-missing"]({ sheet: "设备补助" })).waitFor();
    expect(pictureOfSheet(pane.book.find(CLAIMS)!).marks).toEqual({
      error: [],
      question: [],
      warning: [],
      info: [],
    });
  });

  test("after the check: a click on its finding says that it is gone", async () => {
    await pane.check();
    pane.person.deleteSheet("设备补助");
    await pane.text(pane.words.check.stale).waitFor();
    await pane.frame.getByRole("combobox", { name: pane.words.list.sheet }).selectOption("设备补助");
    await pane.frame.getByRole("treeitem", { level: 2 }).first().click();
    await pane.text(pane.words.faults["sheet-missing"]({ sheet: "设备补助" })).waitFor();
  });
});

test("a sheet that is hidden is not shown by a click on its finding", async () => {
  await pane.check();
  pane.person.hideSheet("设备补助");
  await pane.frame.getByRole("combobox", { name: pane.words.list.sheet }).selectOption("设备补助");
  await pane.frame.getByRole("treeitem", { level: 2 }).first().click();
  await pane.text(pane.words.faults["sheet-hidden"]({ sheet: "设备补助" })).waitFor();
});

test("a sheet of the person's that has the report's name is left alone", async () => {
  await pane.check();
  pane.person.addSheet(REPORT_SHEET);
  pane.person.type(REPORT_SHEET, "A1", "我的表");
  await pane.text(pane.words.check.stale).waitFor();
  await pane.button(pane.words.check.report).click();
  await pane.text(pane.words.shell.done.reported("")).waitFor();
  expect(pictureOfSheet(pane.book.find(REPORT_SHEET)!).cells).toEqual({ A1: "我的表" });
  expect(pane.book.sheets.at(-1)!.name).toBe(`${REPORT_SHEET} (2)`);
});
