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

type Tables = readonly ClaimSheet[];

/** The tables of a sheet that a total may sum up beside its own: those side by side with it, or all of the sheet. */
export interface OtherTables {
  readonly beside: Tables;
  readonly all: Tables;
}

export function otherTables(claims: Claims, { sheetIndex, table }: ClaimSheet): OtherTables {
  const all = claims.tablesOf(sheetIndex);
  if (all.length < 2) return { beside: [], all: [] };
  const isBeside = (one: ClaimSheet): boolean =>
    one.table.columns !== undefined && one.table.layout.headerBottom === table.layout.headerBottom;
  return { beside: table.columns ? all.filter(isBeside) : [], all };
}

/**
 * What the rows of several tables add up to, down to a total of one of them.
 *
 * @returns asked with a total's row: all amounts, and those that Excel's SUM counts, in the unit of the total's own
 * column; none without another table
 */
export function sumsOver(
  tables: Tables,
  { table }: ClaimSheet,
  key: ColumnKey,
  own: NumberColumn,
): (row: number) => readonly number[] {
  if (tables.length === 0) return () => [];
  // Most totals are those of their own rows; few ask.
  let columns: readonly (readonly [Int32Array, ReadonlyMap<number, Sums>, factor: number])[] | undefined;
  const read = () =>
    tables.flatMap((one) => {
      const column = numbersOf(one, key);
      const { rows } = one.table;
      const places = new Set(table.totals.map((total) => countTo(rows, total.row)));
      return column ? [[rows, sumsAt(one, column, places), column.unit.fen / own.unit.fen] as const] : [];
    });
  return (row) => {
    const [all, stored] = [new Sum(), new Sum()];
    for (const [rows, at, factor] of (columns ??= read())) {
      const sums = at.get(countTo(rows, row))!;
      all.add(sums.all.since() * factor);
      stored.add(sums.stored.since() * factor);
    }
    return [all.since(), stored.since()];
  };
}
