import { periodYear } from "../calendar";
import { withAccepted } from "./accepted";
import { computeAwards } from "./awards";
import { Checked } from "./checked";
import { Claims } from "./claims";
import { decidedDue, ownDue } from "./due";
import { Examination, type IdentitySheet, type SheetReading } from "./examination";
import type { InputFaults } from "./faults";
import { byBook, byPlace } from "./finding-order";
import { CHECKS } from "./findings";
import { columnName, type Grid } from "./grid";
import { Firms, IdentityReader } from "./reading/identity";
import { VetoBook, readHistory } from "./lists";
import { readGrades, readItems } from "./reading/names";
import { recognise } from "./reading/role";
import { type ColumnKey } from "./reading/vocabulary";
import type { Report, SheetReport } from "./report";
import type { CheckOptions } from "./settings";
import { claimSheets, listSheets, listsOf, readSheet, type ReadSheet } from "./workbook";
import { rowReports, summarise } from "./summary";

/** How far a check has come. */
export interface Progress {
  readonly stage: "reading" | "computing" | "checking";
  /** From 0 to 1, over the whole check. */
  readonly done: number;
}

/** When each claim was recognised, and of which year it is. */
function readTimes(claims: Claims): void {
  for (const sheet of claims.sheets) {
    const date = sheet.dates.find(({ key }) => key === "date");
    const year = sheet.dates.find(({ key }) => key === "year");
    for (let entry = 0; entry < sheet.table.size; entry++) {
      const day = date?.periods[entry];
      const period = year?.periods[entry];
      claims.periods[sheet.first + entry] = day;
      claims.years[sheet.first + entry] =
        (period && periodYear(period)) ?? (day && periodYear(day)) ?? sheet.year;
    }
  }
}

/** What is due before anything but the row itself has been looked at. */
function startDue(claims: Claims): void {
  for (let claim = 0; claim < claims.size; claim++)
    claims.due[claim] = ownDue(claims, claim, claims.award[claim]!);
}

/** What other findings decided about the amount of a row. */
function settleDue(claims: Claims): void {
  for (let claim = 0; claim < claims.size; claim++)
    claims.due[claim] = decidedDue(claims, claim) ?? claims.due[claim]!;
}

/** A finding about a whole sheet is the only one of its sheet: no other stands before or after it there. */
function sheetReport({ grid, recognised, table, list }: SheetReading): SheetReport {
  const columns: Partial<Record<ColumnKey, string>> = {};
  for (const [key, { at }] of table?.layout.columns ?? []) columns[key] = columnName(at);
  return {
    name: grid.name,
    role: recognised.role,
    item: recognised.item?.id ?? null,
    headerRow: table ? table.layout.headerBottom + 1 : null,
    columns,
    rows: list?.entryCount ?? table?.size ?? 0,
  };
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
  options: CheckOptions = {},
): Generator<Progress, Checked> {
  const reader = new IdentityReader();
  const sheets: ReadSheet[] = [];
  for (const [at, grid] of grids.entries()) {
    yield { stage: "reading", done: (0.3 * at) / grids.length };
    sheets.push(readSheet(grid, recognise(grid, options.sheets?.[grid.name]), reader));
  }
  const veto = listSheets(listsOf("veto", sheets, options), reader);
  const past = listSheets(listsOf("history", sheets, options), reader);
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
  startDue(claims);
  const exam = new Examination(
    sheets,
    claims,
    identitySheets,
    history,
    new VetoBook(veto),
    faults,
    options.start,
  );
  for (const [at, check] of CHECKS.entries()) {
    yield { stage: "checking", done: 0.6 + (0.35 * at) / CHECKS.length };
    check(exam);
  }
  settleDue(claims);
  yield { stage: "checking", done: 0.95 };
  const findings = withAccepted(exam.findings.sort(byPlace), options.accepted ?? []);
  const report: Report = {
    sheets: sheets.map(sheetReport),
    findings,
    rows: rowReports(exam),
    summary: summarise(exam, findings),
    listFindings: exam.listFindings.sort(byBook(identitySheets)),
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
