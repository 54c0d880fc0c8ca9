import { check, columnName, type Report } from "../../src/sheet";
import { readingOf, reported } from "./claim-reading";
import { judgeFindings } from "./findings-judged";
import type { Outcome, Reading } from "./outcome";
import { Tally } from "./tally";
import { Told } from "./told";
import type { Layout, TrueColumn, TrueSheet } from "./truth";

const tagsOfDeciding = ({ columns }: TrueSheet): readonly string[] =>
  columns.filter(({ decides }) => decides).flatMap(({ tags }) => tags);

/** Whether a sheet's role, item and header are right. */
function isRead(sheet: TrueSheet, got: Report["sheets"][number]): boolean {
  if (sheet.role === "none") return got.role !== "claims";
  const [first, last] = sheet.headerRows!;
  const header = got.headerRow ?? 0;
  return got.role === "claims" && sheet.items.includes(got.item) && header >= first && header <= last;
}

function readingOfColumn(column: TrueColumn, keys: readonly string[], asked: boolean): Reading {
  const right = column.decides
    ? keys.some((key) => column.keys.includes(key))
    : keys.every((key) => column.keys.includes(key));
  if (!right) return asked ? "asked" : "misread";
  return keys.length > 0 || column.keys.length === 0 ? "right" : "left out";
}

/** Judges the columns; whether all of those are read from which amounts follow. */
function judgeColumns(
  sheet: TrueSheet,
  at: number,
  ofSheet: boolean,
  report: Report,
  told: Told,
  tally: Tally,
): boolean {
  const read = new Map<string, string[]>();
  for (const [key, letter] of Object.entries(report.sheets[at]!.columns))
    if (letter !== undefined) read.set(letter, [...(read.get(letter) ?? []), key]);
  let whole = true;
  for (const column of sheet.columns) {
    tally.see(column.tags);
    const letter = columnName(column.at);
    const keys = read.get(letter) ?? [];
    const reading = readingOfColumn(column, keys, told.asksAboutReading(at));
    tally.columns[reading]++;
    if (column.decides && reading !== "right") whole = false;
    if (ofSheet && (reading === "misread" || reading === "asked"))
      tally.miss(`column ${reading}`, `${letter} read as ${keys.join(", ") || "nothing"}`, column.tags);
  }
  return whole;
}

function judgeClaims(
  sheet: TrueSheet,
  at: number,
  ofSheet: boolean,
  whole: boolean,
  report: Report,
  told: Told,
  tally: Tally,
): void {
  for (const claim of sheet.claims) {
    tally.see(claim.tags);
    const own = reported(report.rows, sheet.name, claim);
    const reading = readingOf(claim, own, { name: sheet.name, at }, told);
    tally.rows[reading]++;
    if (reading === "right" || !ofSheet) continue;
    const got = own ? `${own.item} ${own.claimed} ${own.computed}` : "no row";
    const right = `${claim.item} ${claim.claimed} ${claim.computed}`;
    // Whoever does not know the item knows nothing of the amounts, and columns that are not read have their say.
    const isItem = claim.tags.length > 0 && own?.item !== claim.item;
    if (!isItem && !whole) continue;
    const tags = isItem ? claim.tags : [...claim.tags, ...tagsOfDeciding(sheet)];
    tally.miss(`row ${reading}`, `${claim.row + 1}: ${got}; right: ${right}`, tags);
  }
}

function judgeOthers(sheet: TrueSheet, ofSheet: boolean, report: Report, tally: Tally): void {
  const claims = new Set(sheet.claims.map(({ row }) => row + 1));
  for (const { tag } of sheet.others) tally.see([tag]);
  for (const { sheet: name, row } of report.rows) {
    if (name !== sheet.name || claims.has(row)) continue;
    tally.extra++;
    const tags = sheet.others.filter((other) => other.row + 1 === row).map(({ tag }) => tag);
    if (ofSheet)
      tally.miss("no claim, read as one", `${row}`, tags.length > 0 ? tags : ["row: of the header"]);
  }
}

/**
 * Checks a layout as a person would, and holds the answer against what is right. Where a sheet was not read, its
 * columns and rows count, but only the sheet is looked into.
 *
 * @example judge(layoutOf("seen", 1)).rows.misread // 0
 */
export function judge(layout: Layout): Outcome {
  const report = check(layout.grids);
  const [told, tally] = [new Told(report), new Tally()];
  layout.sheets.forEach((sheet, at) => {
    const got = report.sheets[at]!;
    const right = isRead(sheet, got);
    const reading: Reading = right
      ? "right"
      : got.role !== "none"
        ? "misread"
        : told.asksAboutReading(at)
          ? "asked"
          : "lost";
    tally.see(sheet.tags);
    tally.sheets[reading]++;
    if (!right) {
      const detail = `${sheet.name}: ${got.role} ${got.item} ${got.headerRow}`;
      tally.miss(`sheet ${reading}`, detail, [...sheet.tags, ...tagsOfDeciding(sheet)]);
    }
    if (sheet.role === "claims") {
      const whole = judgeColumns(sheet, at, right, report, told, tally);
      judgeClaims(sheet, at, right, whole, report, told, tally);
    }
    judgeOthers(sheet, right, report, tally);
  });
  judgeFindings(layout, report, tally);
  const { sheets, columns, rows, extra, faultsFound, falseErrors, falseQuestions, misses, seen } = tally;
  const faults = layout.faults.length;
  const verdict = { faulty: faults > 0, green: report.summary.verdict === "payable" };
  const counts = { extra, faults, faultsFound, falseErrors, falseQuestions };
  return { seed: layout.seed, sheets, columns, rows, ...counts, ...verdict, misses, seen };
}
