import { foldCode, foldEnterprise } from "../../enterprise";
import type { Examination } from "../examination";
import { firmRows, type FirmRow } from "../left-out";
import { isOwnReport } from "../recognise/own-report";
import { isCopyOf, rowsOf, type Said } from "../said-once-more";

/**
 * `hidden-row`: a claim in a hidden or filtered-out row. It cannot see a row of height nearly nothing.
 */
export function hiddenRow(exam: Examination): void {
  for (const { table, sheetIndex } of exam.claims.sheets) {
    if (table.grid.hiddenRows.size === 0) continue;
    for (const row of table.rows) {
      if (!table.grid.hiddenRows.has(row)) continue;
      exam.tellAt("hidden-row", { sheetIndex, row, column: table.layout.left }, {});
    }
  }
}

/** What each firm claims in all, in fen: by name and by code. */
function claimedByFirm({ claims }: Examination): ReadonlyMap<string, number> {
  const sums = new Map<number, number>();
  for (let claim = 0; claim < claims.size; claim++) {
    const firm = claims.firms[claim]!;
    sums.set(firm, (sums.get(firm) ?? 0) + (claims.claimed[claim]! || 0));
  }
  const named = new Map<string, number>();
  for (let claim = 0; claim < claims.size; claim++) {
    const sum = sums.get(claims.firms[claim]!)!;
    for (const text of [claims.text(claim, "enterprise"), claims.text(claim, "code")])
      if (text !== "") named.set(foldEnterprise(text), sum);
  }
  return named;
}

/** Whether a number is a firm's whole claim, in one of the units that people write. */
const isSum = (number: number, fen: number): boolean =>
  [1e6, 100, 1e5, 1e10].some((unit) => Math.abs(number * unit - fen) <= 0.5);

/** Whether every row of a sheet only says what its firm claims elsewhere in the workbook. */
function sumsUp(rows: readonly FirmRow[], sums: ReadonlyMap<string, number>): boolean {
  let some = false;
  return (
    rows.every(({ firm, numbers }) => {
      const sum = sums.get(foldEnterprise(firm)) ?? sums.get(foldCode(firm));
      some ||= sum !== undefined && sum > 0;
      return sum !== undefined && sum >= 0 && numbers.some((number) => isSum(number, sum));
    }) && some
  );
}

/** The rows of every sheet of claims. */
const claimGrids = ({ claims }: Examination): readonly Said[] =>
  [...new Set(claims.sheets.map(({ table }) => table.grid))].map(rowsOf);

/**
 * `sheet-not-read`: a sheet without a role, which was left alone; a question where it holds firms beside
 * numbers. `repeats-sheet`: a sheet that only sums up what its firms claim on the others, or says it once more. It cannot see a
 * firm that is named by neither a firm's name nor a code; the person can name role and columns.
 */
export function sheetNotRead(exam: Examination): void {
  let sums: ReadonlyMap<string, number> | undefined;
  let originals: readonly Said[] | undefined;
  exam.sheets.forEach(({ grid, recognised, repeats }, sheetIndex) => {
    if (repeats) {
      exam.tellSheet("repeats-sheet", sheetIndex, { ...repeats });
      return;
    }
    if (recognised.role !== "none" || isOwnReport(grid)) return;
    const rows = recognised.decided ? [] : firmRows(grid);
    const isSaidElsewhere = (): boolean =>
      sumsUp(rows, (sums ??= claimedByFirm(exam))) ||
      (originals ??= claimGrids(exam)).some((one) => isCopyOf(grid, one));
    if (rows.length > 0 && exam.claims.size > 0 && isSaidElsewhere()) {
      const sheets = [...new Set(exam.claims.sheets.map(({ table }) => table.grid.name))].join("、");
      exam.tellSheet("repeats-sheet", sheetIndex, { sheet: sheets, rows: rows.length });
      return;
    }
    const empty = grid.columns.every(
      (column) =>
        column === undefined || column.values.every((value) => value === null || value === undefined),
    );
    const reason = empty ? "empty" : recognised.decided ? "decided" : (recognised.missed ?? "unknown");
    exam.tellSheet("sheet-not-read", sheetIndex, { reason, firms: rows.length });
  });
}
