import { countTo } from "../ascending-rows";
import type { ClaimSheet, Claims } from "../claims";
import { numbersOf } from "../reading/bases";
import { BAD, NUMBER, TEXT, type NumberColumn } from "../reading/numbers";
import type { ColumnKey } from "../recognise/vocabulary";

/** A running sum that keeps what doubles would lose (Neumaier). */
class Sum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  copy(): Sum {
    const same = new Sum();
    [same.sum, same.lost] = [this.sum, this.lost];
    return same;
  }

  /** What was added since an earlier state; all of it without one. */
  since(earlier = NOTHING): number {
    return Number((this.sum - earlier.sum + (this.lost - earlier.lost)).toPrecision(15));
  }
}

const NOTHING = new Sum();

/** What the claims of a table add up to from the first one on, at some of them. */
export interface Sums {
  /** All, those Excel's SUM counts, those that are shown. */
  readonly all: Sum;
  readonly stored: Sum;
  readonly shown: Sum;
  /** How many amounts cannot be read: their own findings come first. */
  readonly unreadable: number;
}

/** The sums up to each of the places given, in one pass over the claims. */
export function sumsAt(
  sheet: ClaimSheet,
  column: NumberColumn,
  places: ReadonlySet<number>,
): ReadonlyMap<number, Sums> {
  const [all, stored, shown] = [new Sum(), new Sum(), new Sum()];
  const { rows, grid, size } = sheet.table;
  const found = new Map<number, Sums>();
  let unreadable = 0;
  for (let entry = 0; entry <= size; entry++) {
    if (places.has(entry))
      found.set(entry, { all: all.copy(), stored: stored.copy(), shown: shown.copy(), unreadable });
    const kind = column.kinds[entry];
    const value = column.values[entry]!;
    if (kind === BAD) unreadable++;
    if (kind !== NUMBER && kind !== TEXT) continue;
    all.add(value);
    if (kind === NUMBER) stored.add(value);
    if (!grid.hiddenRows.has(rows[entry]!)) shown.add(value);
  }
  return found;
}

/**
 * What the rows of tables that stand side by side add up to, down to a total of one of them: it may be of all.
 *
 * @returns asked with a total's row: all amounts, and those that Excel's SUM counts; none without a table beside
 */
export function sumsBeside(
  claims: Claims,
  { sheetIndex, table }: ClaimSheet,
  key: ColumnKey,
): (row: number) => readonly number[] {
  if (!table.columns) return () => [];
  const beside = claims
    .tablesOf(sheetIndex)
    .filter((one) => one.table.columns && one.table.layout.headerBottom === table.layout.headerBottom);
  // Most totals are those of their own rows; few ask.
  let columns: readonly { readonly rows: Int32Array; readonly at: ReadonlyMap<number, Sums> }[] | undefined;
  const read = () =>
    beside.flatMap((one) => {
      const column = numbersOf(one, key);
      const { rows } = one.table;
      const places = new Set(table.totals.map((total) => countTo(rows, total.row)));
      return column ? [{ rows, at: sumsAt(one, column, places) }] : [];
    });
  return (row) => {
    const [all, stored] = [new Sum(), new Sum()];
    for (const { rows, at } of (columns ??= read())) {
      const sums = at.get(countTo(rows, row))!;
      all.add(sums.all.since());
      stored.add(sums.stored.since());
    }
    return [all.since(), stored.since()];
  };
}
