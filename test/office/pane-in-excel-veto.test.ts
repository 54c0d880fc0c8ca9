import type { Browser } from "playwright-core";
import { check, type Grid } from "../../src/sheet";
import { launchChromium } from "../browser/chromium";
import { codeOf, grid, nameOf } from "../builders/grids";
import { claimRows } from "../builders/claims";
import { bookOfGrids } from "../office-host";
import { pictureOfSheet } from "../port/office-bench";
import { CLAIMED, EARLIER, ON_LIST, VETO_CLAIMS, VETO_LIST, vetoBook } from "../taskpane/harness/veto-book";
import { PaneInExcel, becomes } from "./pane-in-excel";

// 一票否决 as a reviewer uses it in Excel: from a workbook without a list to one whose vetoed rows are marked.

const CLAIMS = "申报汇总";
let browser: Browser;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await launchChromium({ several: true });
  pane = await PaneInExcel.open(browser, bookOfGrids([grid(CLAIMS, claimRows(VETO_CLAIMS))]));
  await pane.frame.getByRole("tab", { name: pane.words.shell.parts.veto }).click();
}, 120_000);
afterAll(() => browser?.close());
afterEach(async () => {
  expect(await pane.faults()).toEqual([]);
  expect(pane.host.gaps).toEqual([]);
});

const { length } = VETO_CLAIMS;
const cellOf = (fromLast: number): string => `B${2 + length - fromLast}`;
const list = () => pictureOfSheet(pane.book.find(VETO_LIST)!);
const region = (name: string) => pane.frame.getByRole("region", { name });
const rowsOf = (from: number, to: number): unknown[][] =>
  Array.from({ length: to - from + 1 }, (_, row) =>
    ["A", "B", "C", "D", "E", "F"].map((column) => list().cells[`${column}${from + row}`] ?? null),
  );

/** The sheets as they are saved, for whoever reads them without the pane and its settings. */
const saved = (): Grid[] =>
  pane.book.sheets.map((sheet) => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => {
        const value = sheet.cells.valueAt(row, column);
        return sheet.cells.formulaAt(row, column) === undefined ? value : { formula: value };
      }),
    );
    return grid(sheet.name, rows);
  });

test("a workbook without a list says so, and its claims are checked without one", async () => {
  const { veto, check: words } = pane.words;
  await pane.text(veto.noList).waitFor();
  await pane.button(words.check).click();
  await pane.text(veto.nobody).waitFor();
  await pane.picture("veto-none");
  expect(await pane.barriers()).toEqual([]);
});

test("a list is pasted and kept as a sheet; who is on it is known at once, by what and for how much", async () => {
  const { veto, shell } = pane.words;
  await pane.button(veto.add).click();
  await pane.frame
    .getByRole("textbox", { name: veto.paste })
    .fill(
      [
        `${nameOf(50)}\t${codeOf(50)}\t安全生产事故\t2024-03-01\t2025-02-28`,
        `${ON_LIST[0]}\t\t拖欠工资\t2024-01-01\t2024-12-31`,
        `${EARLIER}\t\t环境违法\t2024-03-01\t2025-02-28`,
      ].join("\n"),
    );
  await pane.text(veto.recognised(3)).waitFor();
  await pane.button(veto.keep).click();
  await pane.text(shell.done.listed(VETO_LIST)).waitFor();
  await pane.text(veto.entries(3)).waitFor();
  await pane.text(veto.some(1, 1)).waitFor();
  await pane.text(veto.otherwise("5", 0)).waitFor();
  await region(veto.vetoed)
    .getByText("信用代码相符 · 安全生产事故 · 否决期 2024-03-01 至 2025-02-28 · 本可得 5 万元")
    .waitFor();
  await pane.picture("veto-kept");
  expect(await pane.barriers()).toEqual([]);
});

test("a listed firm whose claim is of another time is shown with the reason, and leads to its cell", async () => {
  const { veto } = pane.words;
  await region(veto.outside)
    .getByText("认定日期 2025-03-01，晚于否决期 · 否决期 2024-03-01 至 2025-02-28 · 企业名称相符")
    .waitFor();
  await pane.button(`${CLAIMS} ${cellOf(0)}`).click();
  await becomes(() => pane.selected, `${CLAIMS}!${cellOf(0)}`);
});

test("further rows are pasted below it; what is known, what is wrong and what goes where is said first", async () => {
  const { veto, shell } = pane.words;
  await pane.button(veto.append.start).click();
  await pane.frame
    .getByRole("textbox", { name: veto.paste })
    .fill(
      [
        "企业名称\t信用代码\t否决事项\t起始日期\t截止日期",
        `${nameOf(50)}\t${codeOf(50)}\t安全生产事故\t2024-03-01\t2025-02-28`,
        `${ON_LIST[1]}\t\t环境违法\t2024年5月\t长期`,
        "武义松涛玩具有限公司\t913307230000000000\t欠薪\t2024/5/1\t",
      ].join("\n"),
    );
  await pane.text(veto.append.known(1, [2])).waitFor();
  await pane.text(veto.badCode(4, "913307230000000000", veto.codeFaults.check)).waitFor();
  await pane.text(veto.append.willAdd(2, VETO_LIST, 5, 6)).waitFor();
  await pane.button(veto.append.write).scrollIntoViewIfNeeded();
  await pane.picture("veto-append");
  expect(await pane.barriers()).toEqual([]);
  await pane.button(veto.append.write).click();
  await pane.text(shell.done.appended(`${VETO_LIST}!A5:F6`)).waitFor();
  await pane.text(veto.entries(5)).waitFor();
  // Codes of digits alone keep every digit.
  expect(rowsOf(5, 6)).toEqual([
    [ON_LIST[1], null, "环境违法", "2024-05-01", null, null],
    ["武义松涛玩具有限公司", "913307230000000000", "欠薪", "2024-05-01", null, null],
  ]);
});

test("a similar name is another firm: accepted with a reason, and nothing is written", async () => {
  const { veto } = pane.words;
  const before = rowsOf(1, 8);
  await pane.button(veto.notSame).last().click();
  await pane.text(veto.settled(1)).waitFor();
  expect(rowsOf(1, 8)).toEqual(before);
});

test("a protected list says what to do, and the decision waits", async () => {
  const { veto, faults } = pane.words;
  await pane.button(veto.sameFirm.decide).first().click();
  const form = pane.frame.getByRole("group", { name: veto.sameFirm.title(CLAIMED[0], ON_LIST[0]) });
  await form.getByText(veto.append.willAdd(1, VETO_LIST, 7, 7)).waitFor();
  await form.getByText(codeOf(71)).waitFor();
  await pane.picture("veto-same-firm");
  expect(await pane.barriers()).toEqual([]);
  pane.person.protect(VETO_LIST);
  await pane.button(veto.append.write).click();
  await pane.text(faults.protected({ sheet: VETO_LIST })).waitFor();
  await pane.picture("veto-protected");
  expect(rowsOf(7, 7)).toEqual([[null, null, null, null, null, null]]);
  pane.person.unprotect(VETO_LIST);
});

test("a similar name is the same firm: it is written, and its claims are vetoed", async () => {
  const { veto, shell } = pane.words;
  await pane.button(veto.append.write).click();
  await pane.text(shell.done.appended(`${VETO_LIST}!A7:F7`)).waitFor();
  const remark = veto.sameFirm.remark(ON_LIST[0]);
  expect(rowsOf(7, 7)).toEqual([[CLAIMED[0], codeOf(71), "拖欠工资", "2024-01-01", "2024-12-31", remark]]);
  await pane.text(veto.some(2, 3)).waitFor();
  await pane.text(veto.otherwise("25", 0)).waitFor();
  await pane.picture("veto-decided");
  expect(await pane.barriers()).toEqual([]);
});

test("the vetoed rows are marked in the sheet, and whoever checks the file without the pane finds the same", async () => {
  const { veto, shell } = pane.words;
  await pane.button(veto.mark).click();
  await pane.text(shell.done.marked("")).waitFor();
  const { marks } = pictureOfSheet(pane.book.find(CLAIMS)!);
  const names = marks.error.filter((cell) => cell.startsWith("B"));
  expect(names).toEqual([cellOf(4), cellOf(3), cellOf(2)]);
  const { findings, rows } = check(saved());
  const vetoed = findings.filter(({ code }) => code === "vetoed");
  expect(vetoed.map(({ row }) => `B${row! + 1}`)).toEqual(names);
  expect(rows.slice(-5).map(({ payable }) => payable)).toEqual([0, 0, 0, 5, 5]);
});

test.each([
  ["english", { language: "en-US" }],
  ["320", { width: 320, height: 640 }],
  ["english-320", { language: "en-GB", width: 320, height: 640 }],
] as const)("the same in the look %s", async (look, opening) => {
  const other = await PaneInExcel.open(browser, bookOfGrids(vetoBook()), opening);
  const { veto, shell, check: words } = other.words;
  await other.frame.getByRole("tab", { name: shell.parts.veto }).click();
  await other.button(words.check).click();
  await other.text(veto.some(1, 1)).waitFor();
  await other.picture(`veto-${look}`);
  expect(await other.barriers()).toEqual([]);
  await other.button(veto.sameFirm.decide).first().click();
  await other.text(veto.append.willAdd(1, VETO_LIST, 7, 7)).waitFor();
  await other.button(veto.append.write).scrollIntoViewIfNeeded();
  await other.picture(`veto-same-firm-${look}`);
  expect(await other.barriers()).toEqual([]);
  await other.button(veto.append.write).click();
  await other.text(shell.done.appended(`${VETO_LIST}!A7:G7`)).waitFor();
  await other.text(veto.some(2, 3)).waitFor();
  expect(await other.frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect([await other.faults(), other.host.gaps]).toEqual([[], []]);
  await other.close();
});
