import { readColumn } from "./column-header";
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

/**
 * Where another table begins to the right: at the second column of firms, where another column comes twice too.
 * Its columns say nothing of the rows of the first one.
 */
export function endOfTable(rows: readonly (readonly string[])[]): number {
  const places = new Map<ColumnKey, number[]>();
  rows[0]!.forEach((_, at) => {
    for (const { key } of readColumn(rows.map((row) => row[at]!)).meanings)
      places.set(key, [...(places.get(key) ?? []), at]);
  });
  const second = places.get("enterprise")?.[1];
  if (second === undefined) return Infinity;
  const twice = BEGINS_TABLE.some((key) => {
    const [first, ...others] = places.get(key) ?? [];
    return first !== undefined && first < second && others.some((at) => at > second);
  });
  if (!twice) return Infinity;
  // A running number before it belongs to it.
  return /^序号$/.test(rows.at(-1)![second - 1] ?? "") ? second - 1 : second;
}
