import { CellError } from "../../formula";
import type { Claims, ClaimSheet } from "../claims";
import type { Examination } from "../examination";
import { cellAt } from "../grid";
import { numbersOf } from "../reading/bases";
import { readIn, type NumberColumn } from "../reading/numbers";
import type { TotalRow } from "../recognise/table";
import { totalGroups } from "../recognise/total-groups";
import type { ColumnKey } from "../recognise/vocabulary";
import { otherTables, sumsAt, sumsOver } from "./sums";

/** Adding these up says nothing. */
const NOT_SUMMED = new Set<ColumnKey>(["factory.plotRatio"]);

const sumColumns = (sheet: ClaimSheet): NumberColumn[] => {
  const keys: ColumnKey[] = ["claimed", "paid", "base", "approved", "quantity", "projectTotal"];
  const inputs = [...sheet.table.layout.columns.keys()].filter(
    (key) => key.includes(".") && !NOT_SUMMED.has(key),
  );
  const columns = [...keys, ...inputs]
    .map((key) => numbersOf(sheet, key))
    .filter((column) => column !== undefined);
  return [...new Map(columns.map((column) => [column.at, column])).values()];
};

/** Half a fen in a column's own unit, and what 15 digits cannot show of a large sum. */
const tolerance = ({ unit }: NumberColumn, sum: number): number =>
  Math.max(0.500001 / unit.fen, Math.abs(sum) * 1e-14);

/** Whether a subtotal stands right behind another one: its group was left empty. */
const isEmptyGroup = (totals: readonly TotalRow[], nth: number): boolean => {
  const [before, own] = [totals[nth - 1], totals[nth]!];
  return own.kind === "subtotal" && before?.kind === "subtotal" && before.claimsAbove === own.claimsAbove;
};

/** A total that is not the sum of its rows, in its column's own unit. */
export interface WrongTotal {
  readonly row: number;
  readonly column: NumberColumn;
  readonly given: number;
  /** What its likeliest rows add up to, and how many they are. */
  readonly sum: number;
  readonly rows: number;
}

/**
 * The totals of a table that are not the sum of their rows, above or below them. A formula may leave out hidden
 * rows, as SUBTOTAL does, and a sum may leave out numbers stored as text; what holds unreadable numbers is not
 * judged.
 */
export function wrongTotals(claims: Claims, sheet: ClaimSheet): readonly WrongTotal[] {
  const { table } = sheet;
  if (table.totals.length === 0) return [];
  const groups = totalGroups(table.totals, table.size);
  const places = new Set(groups.flat(2));
  const others = otherTables(claims, sheet);
  const wrong: WrongTotal[] = [];
  for (const column of sumColumns(sheet)) {
    const computed = new Set(table.grid.columns[column.at]?.formulaRows);
    const at = sumsAt(sheet, column, places);
    const besideAt = sumsOver(others.beside, sheet, column.key, column);
    const allAt = sumsOver(others.all, sheet, column.key, column);
    table.totals.forEach((total, nth) => {
      const given = readIn(column, cellAt(table.grid, total.row, column.at));
      if (Number.isNaN(given)) return;
      const spans = groups[nth]!;
      const isGiven = (sum: number): boolean =>
        Number.isFinite(sum) && Math.abs(sum - given) <= tolerance(column, sum);
      // A group that was left empty.
      if (given === 0 && isEmptyGroup(table.totals, nth)) return;
      const fits =
        spans.some(([from, to]) => {
          const [before, after] = [at.get(from)!, at.get(to)!];
          return (["all", "stored", "shown"] as const).some((which) => {
            if (which === "shown" && !computed.has(total.row)) return false;
            return isGiven(after[which].since(before[which]));
          });
        }) ||
        besideAt(total.row).some(isGiven) ||
        // 总计 below the last of several tables.
        (total.kind !== "subtotal" && allAt(total.row).some(isGiven));
      if (fits || spans.some(([from, to]) => at.get(to)!.unreadable > at.get(from)!.unreadable)) return;
      const [from, to] = spans[0]!;
      const sum = at.get(to)!.all.since(at.get(from)!.all);
      wrong.push({ row: total.row, column, given, sum, rows: to - from });
    });
  }
  return wrong;
}

/**
 * `total-mismatch`: a total that is not the sum of its rows (`wrongTotals`). It cannot see a row that should not
 * be in the table at all.
 */
export function totalMismatch(exam: Examination): void {
  for (const sheet of exam.claims.sheets) {
    const { table, sheetIndex } = sheet;
    if (table.totals.length === 0) continue;
    for (const { at, header } of sumColumns(sheet))
      for (const { row } of table.totals) {
        const cell = cellAt(table.grid, row, at);
        if (cell instanceof CellError)
          exam.tellAt("bad-number", { sheetIndex, row, column: at }, { column: header, given: cell.code });
      }
    for (const { row, column, given, sum, rows } of wrongTotals(exam.claims, sheet))
      exam.tellAt(
        "total-mismatch",
        { sheetIndex, row, column: column.at },
        { column: column.header, given, sum, rows },
      );
  }
}
