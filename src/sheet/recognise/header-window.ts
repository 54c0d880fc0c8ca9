import type { CellValue } from "../../formula";
import type { Grid, GridColumn } from "../grid";
import { MOST_COLUMNS } from "./header-texts";
import { findLayout, type Layout } from "./layout";

/** Where a header is looked for, with texts that stand for the titles above. The ends belong to it. */
export interface HeaderPlace {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly string[];
}

/**
 * The layout of a table that begins further down or further right, found as the first one of a sheet is: in a
 * sheet of its own that holds the titles, the header and the rows below it.
 */
export function layoutFrom(grid: Grid, { from, to, left, right, titles }: HeaderPlace): Layout | undefined {
  const shift = from - titles.length;
  const end = Math.min(to + 1, grid.rowCount);
  const columns: (GridColumn | undefined)[] = [];
  const last = Math.min(right, grid.columns.length - 1, left + MOST_COLUMNS);
  for (let at = left; at <= last; at++) {
    const above: readonly CellValue[] = titles.map((title) => (at === left ? title : null));
    const below: readonly (CellValue | undefined)[] = grid.columns[at]?.values.slice(from, end) ?? [];
    columns[at] = { values: [...above, ...below], formulaRows: [] };
  }
  const merges = grid.merges
    .filter((one) => one.top >= from && one.right >= left && one.left <= last)
    .map((one) => ({ ...one, top: one.top - shift, bottom: one.bottom - shift }));
  const layout = findLayout({
    name: grid.name,
    rowCount: end - shift,
    columns,
    hiddenRows: new Set(),
    merges,
    date1904: grid.date1904,
  });
  if (!layout || layout.headerTop < titles.length) return undefined;
  return {
    ...layout,
    headerTop: layout.headerTop + shift,
    headerBottom: layout.headerBottom + shift,
  };
}
