import type { HeadedColumn } from "./column-candidate";
import { NEAR, type HeaderMeaning } from "./column-header";
import { meaningsOf } from "./vocabulary";

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
