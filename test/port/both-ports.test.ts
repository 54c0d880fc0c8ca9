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
import { openBook } from "./office-bench";

// The same files through Excel's port and the browser spreadsheet's: what a check finds, where its marks stand
// and what its report says must not depend on where the workbook is open.

const filesIn = (folder: string): (readonly [name: string, path: string])[] =>
  readdirSync(join(__dirname, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, join(__dirname, folder, name)]);

const FAULTY = "申报-有问题.xlsx";
const FILES = [...filesIn("../../samples"), ...filesIn("../books")];

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
    expect(new Set(excel.report.findings.map(({ severity }) => severity)).size).toBe(3);
    expect(Object.values(excel.marks[excel.report.sheets[0]!.name]!).flat().length).toBeGreaterThan(0);
  }
  const browser = await outcomeOf(await benches.open(name, bytes));
  expect(browser.report).toEqual(excel.report);
  expect(browser.marks).toEqual(excel.marks);
  expect(browser.reportCells).toEqual(excel.reportCells);
  expect(browser.reportLinks).toEqual(excel.reportLinks);
});
