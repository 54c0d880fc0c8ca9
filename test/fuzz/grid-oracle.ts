import { READINGS } from "../../src/policy";
import {
  cellOf,
  check,
  checkSteps,
  examineSteps,
  marksOf,
  reportTable,
  type Checked,
  type Finding,
  type Grid,
  type Report,
} from "../../src/sheet";
import { findingText } from "../../src/text";
import { cellsOf, countedGrid, type Reads } from "./counted-grid";
import type { GridCase } from "./grid-cases";

const ADDRESS = /^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/;
const FEN = 1e6;
/** A person may name a column to the right of all cells. */
const MOST_COLUMNS = 16_384;

function must(holds: boolean, says: () => string): void {
  if (!holds) throw new Error(says());
}

/** A finding stands on a cell that the sheet has, or on the sheet as a whole. */
function onCell({ grids, options }: GridCase, one: Finding, inList: boolean): void {
  const { code, sheetIndex, sheet, row, column } = one;
  const place = `${code} on ${sheet}!${cellOf(one)}`;
  must((row === null) === (column === null), () => `${place}: half an address`);
  if (inList) {
    must(sheetIndex === -1 && options.lists !== undefined, () => `${place}: in no list`);
    return;
  }
  const grid = grids[sheetIndex];
  must(grid?.name === sheet, () => `${place}: no such sheet`);
  if (row === null || column === null) return;
  const named = options.sheets?.[sheet]?.columns !== undefined;
  const width = named ? MOST_COLUMNS : grid!.columns.length;
  const inside = row >= 0 && row < grid!.rowCount && column >= 0 && column < width;
  must(inside, () => `${place}: outside of ${grid!.rowCount} rows × ${grid!.columns.length} columns`);
}

/** What a program says where it forgot to say something; what a cell says itself is no slip. */
const SLIPS = /undefined|\[object|NaN|Infinity/;

function worded(one: Finding, saidByCells: boolean): void {
  for (const language of ["zh", "en"] as const) {
    const text = findingText(one.code, one.parameters, language);
    must(text.length > 4 && (saidByCells || !SLIPS.test(text)), () => `${one.code} says: ${text}`);
  }
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Only where a higher authority's document decides (article 19) is more payable than the award. */
function decidedElsewhere(one: GridCase, report: Report): void {
  const checked = examined(one);
  one.grids.forEach(({ rowCount }, sheetIndex) => {
    for (let row = 0; row < rowCount; row++) {
      const account = checked.account(sheetIndex, row);
      const above = (account?.payable ?? 0) > (account?.computed ?? 0);
      must(!above || account!.reason === "document", () => `${account!.sheet}!${account!.row}: payable ${account!.payable} of ${account!.computed}`);
    }
  });
  must(report.rows.length > 0, () => "no rows");
} // prettier-ignore

/** Amounts that are numbers, not below 0, not above the award unless a higher document decides. */
function amounts(one: GridCase, report: Report): void {
  let payable = 0;
  let above = false;
  for (const row of report.rows) {
    const place = `${row.sheet}!${row.row}`;
    for (const key of ["claimed", "computed", "payable"] as const)
      must(row[key] === null || Number.isFinite(row[key]), () => `${place}: ${key} ${row[key]}`);
    must((row.computed ?? 0) >= 0, () => `${place}: computed ${row.computed}`);
    must((row.payable ?? 0) >= 0, () => `${place}: payable ${row.payable}`);
    above ||= (row.payable ?? 0) > (row.computed ?? 0);
    payable += Math.round((row.payable ?? 0) * FEN);
  }
  if (above) decidedElsewhere(one, report);
  const { summary } = report;
  must(near(summary.payable, payable / FEN), () => `the sum ${summary.payable} of ${payable / FEN}`);
  for (const group of [summary.byEnterprise, summary.byArticle]) {
    const sum = group.reduce((all, one) => all + one.payable, 0);
    const known = group === summary.byEnterprise ? summary.payable : sum;
    must(near(sum, known), () => `the groups sum to ${sum}, all to ${summary.payable}`);
  }
} // prettier-ignore

function marks(report: Report): void {
  for (const { ranges } of marksOf(report))
    for (const range of Object.values(ranges).flat()) must(ADDRESS.test(range), () => `the range ${range}`);
  const { rows } = reportTable(report) as unknown as { readonly rows: readonly unknown[] };
  must(rows.length > 0, () => "an empty report");
}

/** Does the steps of a check; they move forward, and there are not more of them than the work has parts. */
function steps({ grids, options }: GridCase): Report {
  const work = checkSteps(grids, options);
  let done = 0;
  for (let count = 0; ; count++) {
    const step = work.next();
    if (step.done) return step.value;
    must(step.value.done >= done && step.value.done <= 1, () => `progress from ${done} to ${step.value.done}`);
    must(count <= 60 + grids.length, () => `step ${count}`);
    done = step.value.done;
  }
} // prettier-ignore

function examined({ grids, options }: GridCase): Checked {
  const work = examineSteps(grids, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What answers for each row answers for every row, claims or not. */
function accounts(one: GridCase, report: Report, at: number): void {
  const checked = examined(one);
  one.grids.forEach(({ rowCount }, sheetIndex) => {
    for (let row = 0; row < Math.min(rowCount, 60); row++) {
      const known = checked.claimAt(sheetIndex, row) !== undefined;
      must((checked.account(sheetIndex, row) !== undefined) === known, () => `no account of row ${row}`);
      must((checked.values(sheetIndex, row) !== undefined) === known, () => `no values of row ${row}`);
    }
  });
  const compared = checked.compare(READINGS[at % READINGS.length]!.id);
  for (let step = compared.next(), n = 0; !step.done; step = compared.next())
    must(++n < 1000 + report.rows.length, () => "comparing does not end");
}

/** A check looks at a cell some times, however the sheet is made; never again for each other cell. */
const READS_A_CELL = 120;

function bounded({ grids, options }: GridCase): void {
  const reads: Reads = { cells: 0 };
  check(grids.map((grid) => countedGrid(grid, reads)), options);
  const most = READS_A_CELL * (cellsOf(grids) + 100);
  must(reads.cells <= most, () => `${reads.cells} looks at ${cellsOf(grids)} cells`);
} // prettier-ignore

function frozen(grids: readonly Grid[]): void {
  for (const { columns } of grids) {
    Object.freeze(columns);
    for (const column of columns) if (column) Object.freeze(column.values);
  }
}

/** Whether a person named a header's row; it may be one that is there only where rows are added. */
const namesHeader = ({ options }: GridCase): boolean =>
  Object.values(options.sheets ?? {}).some(({ headerRow }) => headerRow !== undefined);

/** Three empty rows and an empty column more say nothing. */
const roomier = (grid: Grid): Grid => ({
  ...grid,
  rowCount: grid.rowCount + 3,
  columns: [...grid.columns, undefined],
});

/**
 * What must hold of every workbook: a report, the same again; findings on cells that are there, in words;
 * amounts that can be paid; sums that are sums; cells looked at a bounded number of times and left alone.
 *
 * @param at the case's turn: the dearer checks take turns
 */
export function gridHolds(one: GridCase, at: number): void {
  frozen(one.grids);
  const report = steps(one);
  const cells = one.grids.flatMap(({ name, columns }) => [name, ...columns.flatMap((column) => column?.values ?? [])]);
  const saidByCells = cells.some((value) => SLIPS.test(String(value)));
  for (const finding of report.findings) {
    onCell(one, finding, false);
    worded(finding, saidByCells);
  }
  for (const finding of report.listFindings) onCell(one, finding, true);
  amounts(one, report);
  marks(report);
  if (at % 4 === 0) {
    const again = JSON.stringify(check(one.grids, one.options));
    must(again === JSON.stringify(report), () => "checked again, it says otherwise");
  } else if (at % 4 === 1) bounded(one);
  else if (at % 4 === 2) accounts(one, report, at);
  else if (!namesHeader(one)) {
    const more = check(one.grids.map(roomier), one.options);
    must(JSON.stringify(more.findings) === JSON.stringify(report.findings), () => "empty cells change the findings");
    must(JSON.stringify(more.rows) === JSON.stringify(report.rows), () => "empty cells change the amounts");
  }
} // prettier-ignore
