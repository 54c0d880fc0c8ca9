import type { Browser } from "playwright-core";
import { REPORT_SHEET, cellOf, check, conclusionOf, settingsOf } from "../../src/sheet";
import { REPORT_TEXTS } from "../../src/text";
import { launchChromium } from "../browser/chromium";
import { pictureOfSheet } from "../port/office-bench";
import { FAULTY, PaneInExcel, becomes, gridsOf, opened } from "./pane-in-excel";

// The built pane in Excel, as a person uses it from opening a workbook with faults to handing it back.

const CLAIMS = "申报汇总";
const { findings, summary, rows } = check(gridsOf(FAULTY));
const { zh } = REPORT_TEXTS;

let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
  const book = opened(FAULTY);
  // So high that the findings of the first groups are drawn at once.
  pane = await PaneInExcel.open(browser, book, { height: 2000 });
  // What the person had in the sheet before.
  pane.person.fill(CLAIMS, "A3:D9", "#FFFF00");
  pane.person.formatWhere(CLAIMS, "H3:H40", "=$H3>500", "#00FF00");
  pane.person.formatByScale(CLAIMS, "F3:F40");
}, 120_000);
afterAll(() => browser?.close());
afterEach(async () => expect(await pane.faults()).toEqual([]));

const claims = () => pictureOfSheet(pane.book.find(CLAIMS)!);

test("before the first check the pane says what a check does", async () => {
  await pane.text(pane.words.check.never.body).waitFor();
  await pane.picture("never");
  expect(await pane.barriers()).toEqual([]);
});

test("a check gives the verdict and the counts, and changes no cell", async () => {
  const before = pane.book.sheets.map(pictureOfSheet);
  await pane.check();
  const { counts } = summary;
  await pane.text(zh.verdict(conclusionOf(rows.length, summary))).waitFor();
  await pane.button(`错误 ${counts.error}`).waitFor();
  await pane.button(`待判断 ${counts.question}`).waitFor();
  await pane.button(`提醒 ${counts.warning}`).waitFor();
  await pane.button(`说明 ${counts.info}`).waitFor();
  expect(pane.book.sheets.map(pictureOfSheet)).toEqual(before);
  await pane.picture("findings");
  expect(await pane.barriers()).toEqual([]);
});

test("a click on a finding selects its cell in Excel", async () => {
  pane.person.select("往年兑现", "A1");
  await pane.finding(`${CLAIMS} H11`).click();
  await pane.text("设备投资额 1,200 万元 × 10% = 120 万元").waitFor();
  await becomes(() => pane.selected, `${CLAIMS}!H11`);
  await pane.picture("details");
  expect(await pane.barriers()).toEqual([]);
  await pane.button(pane.words.details.close).click();
});

test("marks come and go; the person's own formats stay", async () => {
  const { ownFormats } = claims();
  expect(ownFormats).toHaveLength(3);
  await pane.button(pane.words.check.mark).click();
  await pane.text(pane.words.shell.done.marked("")).waitFor();
  const marked = claims();
  expect(marked.marks.error).toContain("H11");
  expect(marked.ownFormats).toEqual(ownFormats);
  expect(await pane.text(pane.words.check.stale).count()).toBe(0);
  await pane.picture("marked");
  await pane.button(pane.words.check.unmark).click();
  await pane.text(pane.words.shell.done.cleared("")).waitFor();
  for (const sheet of pane.book.sheets) {
    expect(pictureOfSheet(sheet).marks).toEqual({ error: [], question: [], warning: [], info: [] });
  }
  expect(claims().ownFormats).toEqual(ownFormats);
});

test("the report is a sheet at the end of the workbook", async () => {
  await pane.button(pane.words.check.report).click();
  await pane.text(pane.words.shell.done.reported("")).waitFor();
  const report = pictureOfSheet(pane.book.sheets.at(-1)!);
  expect(report.name).toBe(REPORT_SHEET);
  const texts = Object.values(report.cells);
  expect(texts).toContain("错误");
  expect(Object.values(report.links)).toContain(`'${CLAIMS}'!H11`);
});

test("a finding is accepted for a reason, which is kept in the workbook", async () => {
  const { details } = pane.words;
  await pane.finding(`${CLAIMS} H11`).click();
  await pane.button(details.accept).click();
  await pane.frame.getByRole("textbox", { name: details.reason }).fill("另有批复");
  await pane.button(details.confirm).click();
  await pane.text("已接受：另有批复").waitFor();
  await pane.button(`错误 ${summary.counts.error - 1}`).waitFor();
  expect(pane.book.xmlParts).toHaveLength(1);
  const { bound } = findings.find((one) => one.sheet === CLAIMS && cellOf(one) === "H11")!;
  expect(settingsOf(pane.book.xmlParts[0]!.xml)!.accepted).toEqual([
    { sheet: CLAIMS, cell: "H11", code: "amount-mismatch", shown: bound, reason: "另有批复" },
  ]);
  await pane.picture("accepted");
  await pane.button(details.close).click();
});

test("after the person's edit the result is called out of date; a check takes the edit in", async () => {
  // Marks, report and acceptance were our own: none of them counts as a change.
  expect(await pane.text(pane.words.check.stale).count()).toBe(0);
  pane.person.type(CLAIMS, "H11", 120);
  await pane.text(pane.words.check.stale).waitFor();
  await pane.picture("stale");
  expect(await pane.barriers()).toEqual([]);
  await pane.button(pane.words.check.recheck).last().click();
  await pane.text(pane.words.check.stale).waitFor({ state: "detached" });
  expect(await pane.finding(`${CLAIMS} H11`).count()).toBe(0);
  await pane.button(`错误 ${summary.counts.error - 1}`).waitFor();
});

test("with the switch on, an edit is checked by itself", async () => {
  await pane.frame.getByRole("switch", { name: pane.words.check.auto }).click();
  pane.person.type(CLAIMS, "F3", 1000);
  await pane.finding(`${CLAIMS} F3`).waitFor({ state: "detached" });
});

test("opened again on the same machine, the workbook still holds what was accepted", async () => {
  const machine = pane.addIn.page.context();
  const again = await PaneInExcel.open(browser, pane.book, { machine, height: 2000 });
  pane.person.type(CLAIMS, "H11", 130);
  await again.check();
  await again.button(`${again.words.list.accepted} 1`).click();
  await again.finding(`${CLAIMS} H11`).waitFor();
  expect(await again.faults()).toEqual([]);
  await again.close();
});

test("opened on another machine, what was accepted here is asked about, and does nothing until taken over", async () => {
  const other = await PaneInExcel.open(browser, pane.book, { height: 2000 });
  await other.check();
  await other.finding(`${CLAIMS} H11`).first().waitFor();
  await other.button(other.words.check.seeInside(1)).click();
  await other.picture("inside");
  expect(await other.barriers()).toEqual([]);
  await other.button(other.words.details.adopt).click();
  await other.text(other.words.shell.done.adopted("")).waitFor();
  await other.button(`${other.words.list.accepted} 1`).waitFor();
  expect(await other.faults()).toEqual([]);
  await other.close();
});

test("an amount is put right in its cell, and the pane takes it back", async () => {
  const { details, check: words, shell } = pane.words;
  const own = await PaneInExcel.open(browser, opened(FAULTY), { height: 2000 });
  await own.check();
  await own.finding(`${CLAIMS} H11`).click();
  await own.button(details.correct).click();
  await own.text(details.willCorrect(1, 130, 120)).waitFor();
  await own.button(details.doCorrect).click();
  await own.text(words.corrected(1, 130, 120)).waitFor();
  const cell = () => pictureOfSheet(own.book.find(CLAIMS)!).cells["H11"];
  expect(cell()).toBe(120);
  await own.button(shell.undo).click();
  await own.text(shell.done["taken-back"]("")).waitFor();
  expect(cell()).toBe(130);
  expect(await own.faults()).toEqual([]);
  await own.close();
});
