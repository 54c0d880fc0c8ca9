/** @jest-environment ./test/setup/page-with-node.cjs */
import "./text-codecs";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { check, checkOptionsOf, marksOf, reportTable, type Report } from "../../src/sheet";
import { bookOfGrids } from "../office-host";
import { readBook } from "../../xlsx";
import { WorkbenchBenches } from "./browser/workbench-bench";
import type { Bench, SheetPicture } from "./contract";
import type { SheetPlan } from "../builders/books";
import { formula } from "../builders/grids";
import { styledBookOf } from "../builders/styled-books";
import { openBook, openPlans } from "./office-bench";

// The same files through Excel's port and the browser spreadsheet's: what a check finds, where its marks stand
// and what its report says must not depend on where the workbook is open.

const filesIn = (folder: string): (readonly [name: string, path: string])[] =>
  readdirSync(join(__dirname, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, join(__dirname, folder, name)]);

const FAULTY = "申报-有问题.xlsx";
/** It holds decisions and a number format, which the Excel that is made of cells here has not; `beside.test.ts` opens it. */
const DRESSED = "申报-待判断.xlsx";
const FILES = [...filesIn("../../samples"), ...filesIn("../books")].filter(([name]) => name !== DRESSED);

let benches: WorkbenchBenches;

beforeAll(async () => {
  benches = await WorkbenchBenches.start();
}, 120_000);
afterAll(() => benches?.close());
afterEach(() => expect(benches.takeFaults()).toEqual([]));

/** All that came of a workbook. */
interface Outcome {
  readonly report: Report;
  readonly marks: Readonly<Record<string, SheetPicture["marks"]>>;
  readonly reportCells: SheetPicture["cells"];
  readonly reportLinks: SheetPicture["links"];
}

/** Checks a workbook through a port, marks it and writes its report, as the pane does. */
async function outcomeOf({ port, picture }: Bench): Promise<Outcome> {
  const grids = await port.read();
  const report = check(grids, checkOptionsOf(await port.settings()));
  const marks = marksOf(report).map(({ sheetIndex, ranges }) => ({ sheet: grids[sheetIndex]!.name, ranges }));
  await port.mark(marks);
  await port.report(reportTable(report));
  const sheets = await picture();
  const { cells, links } = sheets.at(-1)!;
  return {
    report,
    marks: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.marks])),
    reportCells: cells,
    reportLinks: links,
  };
}

/** The file open in Excel. */
function inExcel(bytes: Uint8Array): Bench {
  const { sheets } = readBook(bytes, NODE_CODEC);
  // Excel would compute what has no value yet; here every formula has one.
  expect(sheets.flatMap(({ formulas }) => formulas.filter(({ valued }) => !valued))).toEqual([]);
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  return openBook(
    bookOfGrids(
      sheets.map(({ grid }) => grid),
      new Set(hidden),
    ),
  );
}

test.each(FILES)("%s", async (name, path) => {
  const bytes = readFileSync(path);
  const excel = await outcomeOf(inExcel(bytes));
  if (name === FAULTY) {
    expect(new Set(excel.report.findings.map(({ severity }) => severity)).size).toBe(4);
    expect(Object.values(excel.marks[excel.report.sheets[0]!.name]!).flat().length).toBeGreaterThan(0);
  }
  const browser = await outcomeOf(await benches.open(name, bytes));
  expect(browser.report).toEqual(excel.report);
  expect(browser.marks).toEqual(excel.marks);
  expect(browser.reportCells).toEqual(excel.reportCells);
  expect(browser.reportLinks).toEqual(excel.reportLinks);
});

const HEADER = { colour: "#FFFFFF", fill: "#4472C4" };
/** A workbook in which something of every kind is not to be seen, and something of every kind is. */
const CONCEALING: readonly SheetPlan[] = [
  {
    name: "申报",
    rows: [
      ["企业", "项目", "基数", "金额", "备注"],
      ["甲", "设备投资", 1200, 120, "甲"],
      ["乙", "设备投资", 3000, 450, formula(3)],
      ["丙", "设备投资", 800, -5, true],
    ],
    hiddenColumns: [1],
    looks: {
      "A1:E1": HEADER,
      A3: { colour: "#FFFFFF" },
      C2: { format: "0," },
      C3: { format: '0.0,"千元"' },
      "D2:D3": { format: '[=120]"900";0' },
      D4: { format: "0;0" },
      E2: { format: ";;;" },
      E3: { size: 1 },
      E4: { colour: "#FF0000", fill: "#FF0000" },
    },
  },
  { name: "底稿", rows: [["甲", 1]], hidden: "very" },
];

test("what is not to be seen is told alike of a file, in Excel and in the browser spreadsheet", async () => {
  const bytes = await styledBookOf(CONCEALING);
  const fromFile = readBook(bytes, NODE_CODEC).sheets.map(({ grid }) => grid.concealed);
  expect(fromFile.map((one) => one && [one.sheet, [...one.columns], one.cells.length])).toEqual([
    [false, [1], 7],
    [true, [], 0],
  ]);
  const excel = await openPlans(CONCEALING).port.read();
  expect(excel.map(({ concealed }) => concealed)).toEqual(fromFile);
  const browser = await (await benches.open("情景.xlsx", bytes)).port.read();
  expect(browser.map(({ concealed }) => concealed)).toEqual(fromFile);
});
