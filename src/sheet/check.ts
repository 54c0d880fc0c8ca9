import { withAccepted } from "./accepted";
import { computeAwards } from "./awards";
import { Checked } from "./checked";
import { readDocuments, readTimes } from "./claim-facts";
import { Claims } from "./claims";
import { decide } from "./decide";
import { Examination, type IdentitySheet } from "./examination";
import type { InputFaults } from "./faults";
import { byBook, byPlace } from "./finding-order";
import { CHECKS } from "./findings";
import { listCount } from "./findings/lists";
import { unsettled } from "./findings/unsettled";
import { joinWholeColumns } from "./findings/whole-column";
import type { Grid } from "./grid";
import { effectiveOptions, insideTold } from "./inside";
import { readSummary } from "./read-summary";
import { Firms, IdentityReader } from "./reading/identity";
import { VetoBook, readHistory } from "./lists";
import { readGrades } from "./reading/grades";
import { readItems } from "./reading/names";
import { recognise } from "./recognise/role";
import type { Report } from "./report";
import type { CheckOptions } from "./settings";
import { sheetReport } from "./sheet-report";
import { rowReports, summarise } from "./summary";
import { claimSheets, listReadings, listSheets, readSheet, type ReadSheet } from "./workbook";

/** How far a check has come. */
export interface Progress {
  readonly stage: "reading" | "computing" | "checking";
  /** From 0 to 1, over the whole check. */
  readonly done: number;
}

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
    sheets.push(readSheet(grid, recognise(grid, options.sheets?.[grid.name]), reader));
  }
  const readings = [...listReadings(sheets, options)];
  const veto = listSheets("veto", readings, reader);
  const past = listSheets("history", readings, reader);
  const { found, size } = claimSheets(sheets);
  const identitySheets: IdentitySheet[] = [
    ...found.map(({ sheetIndex, table, identities }) => ({ sheetIndex, label: table.grid.name, identities })),
    ...veto,
    ...past,
  ];
  const firms = new Firms(identitySheets.map(({ identities }) => identities));
  const claims = new Claims(found, size);
  for (const { first, table, identities } of found) {
    for (let entry = 0; entry < table.size; entry++)
      claims.firms[first + entry] = firms.idOf(identities, entry);
  }
  const history = past.map((sheet) => readHistory(sheet, (entry) => firms.idOf(sheet.identities, entry)));
  const faults: InputFaults = { missing: [], unknownNames: [], outOfRange: [], hugeBases: [] };
  yield { stage: "computing", done: 0.35 };
  readTimes(claims);
  readItems(claims);
  readGrades(claims, faults);
  for (const computed of computeAwards(claims, faults)) {
    yield { stage: "computing", done: 0.4 + (0.2 * computed) / size };
  }
  readDocuments(claims);
  const vetoBook = new VetoBook(veto);
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
  const accepted = options.accepted ?? [];
  const findings = withAccepted([...exam.findings.slice(ofSheets), ...plain], accepted);
  const listFindings = withAccepted(exam.listFindings.sort(byBook(identitySheets)), accepted);
  const read = readSummary(sheets, { veto: listCount(exam, "veto"), history: listCount(exam, "history") });
  const report: Report = {
    sheets: sheets.map(sheetReport),
    findings,
    rows: rowReports(exam),
    summary: summarise(exam, [...findings, ...listFindings], read),
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
