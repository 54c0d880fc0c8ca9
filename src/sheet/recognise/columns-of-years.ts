import type { HeadedColumn } from "./column-candidate";
import { NEAR, readColumn, type HeaderMeaning } from "./column-header";
import { meaningsOf, type ColumnKey } from "./vocabulary";

/** Two columns of one name with a year each: the earlier and the later side of a difference. */
export function ofYears(
  columns: readonly HeadedColumn[],
): (readonly [HeadedColumn, readonly HeaderMeaning[]])[] {
  const groups = new Map<string, { readonly year: number; readonly column: HeadedColumn }[]>();
  for (const column of columns) {
    const { ofYear } = column.header;
    if (ofYear) groups.set(ofYear.name, [...(groups.get(ofYear.name) ?? []), { year: ofYear.year, column }]);
  }
  return [...groups].flatMap(([name, group]) => {
    const [later, earlier, ...others] = group.sort((a, b) => b.year - a.year);
    if (!later || !earlier || others.length > 0 || later.year !== earlier.year + 1) return [];
    const ranked = (word: string) => meaningsOf(word + name).map(({ key }) => ({ key, rank: NEAR }));
    return [[later.column, ranked("本年")] as const, [earlier.column, ranked("上年")] as const];
  });
}

/**
 * A column with a year whose other side is named without one: 2024年营业收入 beside 上年营业收入. It is the side that
 * is missing.
 */
export function ofLoneYears(
  columns: readonly HeadedColumn[],
  named: ReadonlySet<ColumnKey>,
): (readonly [HeadedColumn, readonly HeaderMeaning[]])[] {
  return columns.flatMap((column) => {
    const { ofYear } = column.header;
    if (!ofYear) return [];
    const keysOf = (word: string): readonly ColumnKey[] =>
      readColumn([word + ofYear.name]).meanings.map(({ key }) => key);
    const [later, earlier] = [keysOf("本年"), keysOf("上年")];
    const missing = [later, earlier].filter((keys) => keys.length > 0 && !keys.some((key) => named.has(key)));
    if (later.length === 0 || earlier.length === 0 || missing.length !== 1) return [];
    return [[column, missing[0]!.map((key) => ({ key, rank: NEAR }))] as const];
  });
}
