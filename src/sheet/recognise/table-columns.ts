import type { ColumnHeader } from "./column-header";
import { isOrdinal } from "./numbering";
import type { ColumnKey } from "./vocabulary";

/** Keys of which a table has one column each; a second one of several begins another table beside it. */
const BEGINS_TABLE = [
  "claimed",
  "item",
  "code",
  "base",
  "grade",
  "quantity",
] as const satisfies readonly ColumnKey[];

/** Who a record is of: the second such column begins another table. */
const WHO = ["enterprise", "code"] as const satisfies readonly ColumnKey[];

/** How many different things the columns of a range say. */
const keysWithin = (places: ReadonlyMap<ColumnKey, readonly number[]>, from: number, to: number): number =>
  [...places.values()].filter((found) => found.some((at) => from <= at && at < to)).length;

/** The columns of a header that belong to one table: from the first to the one before the last. */
export type TableColumns = readonly [from: number, to: number];

/**
 * Where a table begins that stands beside another: at its running number or behind an empty column, else at the
 * column that tells it apart.
 */
function beginOf(lowest: readonly string[], from: number, second: number): number {
  for (let at = second - 1; at >= from; at--) {
    if (isOrdinal(lowest[at] ?? "")) return at;
    if ((lowest[at] ?? "") === "") return at + 1;
  }
  return second;
}

/**
 * The columns of a header's table, where another one stands beside it: one begins at the second column of firms or
 * of codes, where another column comes twice too. Of the two the one that says more is the sheet's.
 *
 * @param headers what stands above each column
 * @param lowest the texts of the header's last row
 */
export function tableColumns(headers: readonly ColumnHeader[], lowest: readonly string[]): TableColumns {
  const places = new Map<ColumnKey, number[]>();
  const width = headers.length;
  headers.forEach(({ meanings }, at) => {
    for (const { key } of meanings) places.set(key, [...(places.get(key) ?? []), at]);
  });
  for (const who of WHO) {
    const second = places.get(who)?.[1];
    if (second === undefined) continue;
    const twice = BEGINS_TABLE.some((key) => {
      if (key === who) return false;
      const [first, ...others] = places.get(key) ?? [];
      return first !== undefined && first < second && others.some((at) => at > second);
    });
    if (!twice) continue;
    const begin = beginOf(lowest, places.get(who)![0]! + 1, second);
    return keysWithin(places, 0, begin) < keysWithin(places, begin, width) ? [begin, width] : [0, begin];
  }
  return [0, width];
}
