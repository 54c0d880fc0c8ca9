import { withAccepted } from "./accepted";
import { Checked } from "./checked";
import { decide } from "./decide";
import { Examination } from "./examination";
import { byBook, byPlace } from "./finding-order";
import { CHECKS } from "./findings";
import { listCount } from "./findings/lists";
import { unsettled } from "./findings/unsettled";
import { joinWholeColumns } from "./findings/whole-column";
import type { Grid } from "./grid";
import { effectiveOptions, insideTold } from "./inside";
import { readSummary } from "./read-summary";
import { VetoBook } from "./lists";
import type { Progress } from "./progress";
import { readClaims } from "./read-claims";
import { IdentityReader } from "./reading/identity";
import { recognise } from "./recognise/role";
import { leftToOthers, repeatedSheets } from "./repeated-sheets";
import type { Report } from "./report";
import type { CheckOptions } from "./settings";
import { sheetReport } from "./sheet-report";
import { rowReports, summarise } from "./summary";
import { listReadings, listSheets, readSheet, type ReadSheet } from "./workbook";

/**
 * Checks a workbook, step by step: whoever drives it shows the progress, lets others work in between, and
 * stops by not asking for the next step. Pure; it never changes a cell.
 *
 * @param grids the workbook's sheets in their order
 * @returns the report, when all steps are done
 */
export function* checkSteps(grids: readonly Grid[], options: CheckOptions = {}): Generator<Progress, Report> {
  return (yield* examineSteps(grids, options)).report;
}

/** Checks a workbook like `checkSteps`, and keeps what answers for each of its rows. */
export function* examineSteps(
  grids: readonly Grid[],
  given: CheckOptions = {},
): Generator<Progress, Checked> {
  const options = effectiveOptions(given);
  const reader = new IdentityReader();
  const sheets: ReadSheet[] = [];
  for (const [at, grid] of grids.entries()) {
    yield { stage: "reading", done: (0.3 * at) / grids.length };
    sheets.push(readSheet(grid, recognise(grid, options.sheets[grid.name]), reader));
  }
  const readings = [...listReadings(sheets, options)];
  const lists = { veto: listSheets("veto", readings, reader), past: listSheets("history", readings, reader) };
  let read = yield* readClaims(sheets, lists, 0.35, 0.6);
  const repeats = repeatedSheets(read.claims, sheets);
  if (repeats.size > 0) {
    for (const [index, what] of repeats) sheets[index] = leftToOthers(sheets[index]!, what);
    read = yield* readClaims(sheets, lists, 0.6, 0.6);
  }
  const { claims, identitySheets, history, faults } = read;
  const vetoBook = new VetoBook(lists.veto);
  const decisions = decide(claims, { history, veto: vetoBook });
  const exam = new Examination(
    sheets,
    claims,
    identitySheets,
    history,
    vetoBook,
    faults,
    decisions,
    readings,
    options.start,
  );
  for (const [at, check] of CHECKS.entries()) {
    yield { stage: "checking", done: 0.6 + (0.35 * at) / CHECKS.length };
    check(exam);
  }
  unsettled(exam);
  const plain = [...joinWholeColumns(exam.findings, claims)].sort(byPlace);
  const ofSheets = exam.findings.length;
  for (const told of insideTold(given, grids, [...plain, ...exam.listFindings]))
    exam.tellBook("settings-inside", told);
  yield { stage: "checking", done: 0.95 };
  const { accepted } = options;
  const findings = withAccepted([...exam.findings.slice(ofSheets), ...plain], accepted);
  const listFindings = withAccepted(exam.listFindings.sort(byBook(identitySheets)), accepted);
  const summary = readSummary(sheets, { veto: listCount(exam, "veto"), history: listCount(exam, "history") });
  const report: Report = {
    sheets: sheets.map(sheetReport),
    findings,
    rows: rowReports(exam),
    summary: summarise(exam, [...findings, ...listFindings], summary),
    listFindings,
  };
  return new Checked(report, claims, exam);
}

/** Checks a workbook in one go, and keeps what answers for each of its rows. */
export function examine(grids: readonly Grid[], options: CheckOptions = {}): Checked {
  const steps = examineSteps(grids, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Checks a workbook in one go.
 *
 * @example check([grid]).summary.payableAsIs // true
 */
export const check = (grids: readonly Grid[], options: CheckOptions = {}): Report =>
  examine(grids, options).report;
