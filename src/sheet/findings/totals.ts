import { CellError } from "../../formula";
import type { ClaimSheet } from "../claims";
import type { Examination } from "../examination";
import { cellAt } from "../grid";
import { numbersOf } from "../reading/bases";
import { BAD, NUMBER, TEXT, readIn, type NumberColumn } from "../reading/numbers";
import type { TotalRow } from "../recognise/table";
import type { ColumnKey } from "../recognise/vocabulary";

/** Adding these up says nothing. */
const NOT_SUMMED = new Set<ColumnKey>(["factory.plotRatio"]);

/** A running sum that keeps what doubles would lose (Neumaier). */
class Sum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return Number((this.sum + this.lost).toPrecision(15));
  }
}

/** What the rows of a group add up to: all of them, those Excel's SUM counts, those that are shown. */
interface GroupSums {
  readonly all: number;
  readonly stored: number;
  readonly shown: number;
  readonly rows: number;
  /** Some amount cannot be read: its own finding comes first. */
  readonly unreadable: boolean;
}

function sums(sheet: ClaimSheet, column: NumberColumn, from: number, to: number): GroupSums {
  const [all, stored, shown] = [new Sum(), new Sum(), new Sum()];
  const { rows, grid } = sheet.table;
  let unreadable = false;
  for (let entry = from; entry < to; entry++) {
    const kind = column.kinds[entry]!;
    const value = column.values[entry]!;
    if (kind === BAD) unreadable = true;
    if (kind !== NUMBER && kind !== TEXT) continue;
    all.add(value);
    if (kind === NUMBER) stored.add(value);
    if (!grid.hiddenRows.has(rows[entry]!)) shown.add(value);
  }
  return { all: all.value, stored: stored.value, shown: shown.value, rows: to - from, unreadable };
}

/** Where the rows of a total may begin; a 合计 may be of its group or of everything. */
function beginnings(totals: readonly TotalRow[], at: number): number[] {
  const total = totals[at]!;
  if (total.kind === "grand-total") return [0];
  const before = totals.slice(0, at);
  if (total.kind === "subtotal") return [before.at(-1)?.claimsAbove ?? 0];
  return [...new Set([before.findLast(({ kind }) => kind === "total")?.claimsAbove ?? 0, 0])];
}

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

/**
 * `total-mismatch`: a total that is not the sum of its rows. A formula may leave out hidden rows, as SUBTOTAL
 * does, and a sum may leave out numbers stored as text, which have a finding of their own. It cannot see a
 * row that should not be in the table at all.
 */
export function totalMismatch(exam: Examination): void {
  for (const sheet of exam.claims.sheets) {
    const { table, sheetIndex } = sheet;
    if (table.totals.length === 0) continue;
    for (const column of sumColumns(sheet)) {
      const computed = new Set(table.grid.columns[column.at]?.formulaRows);
      table.totals.forEach((total, at) => {
        const cell = cellAt(table.grid, total.row, column.at);
        const given = readIn(column, cell);
        const place = { sheetIndex, row: total.row, column: column.at };
        if (cell instanceof CellError) {
          exam.tellAt("bad-number", place, { column: column.header, given: cell.code });
        }
        if (Number.isNaN(given)) return;
        const groups = beginnings(table.totals, at).map((from) =>
          sums(sheet, column, from, total.claimsAbove),
        );
        const fits = groups.some((group) =>
          [group.all, group.stored, ...(computed.has(total.row) ? [group.shown] : [])].some(
            (sum) => Number.isFinite(sum) && Math.abs(sum - given) <= tolerance(column, sum),
          ),
        );
        const [first] = groups;
        if (fits || groups.some(({ unreadable }) => unreadable)) return;
        exam.tellAt("total-mismatch", place, {
          column: column.header,
          given,
          sum: first!.all,
          rows: first!.rows,
        });
      });
    }
  }
}
