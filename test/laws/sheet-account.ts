// What became of each row is nobody's question but a test's.
/* eslint-disable no-restricted-imports */
import { filledRows } from "../../src/sheet/filled-rows";
import { filledColumns, type Grid } from "../../src/sheet/grid";
import type { OtherRow, Table } from "../../src/sheet/recognise/table";
/* eslint-enable no-restricted-imports */

/**
 * What became of every row and column of a sheet that holds something. The rows add up to the sheet's filled
 * rows, the columns to its filled columns: nothing is lost on the way.
 */
export interface SheetAccount {
  readonly rows: Readonly<Record<"title" | "header" | "entry" | "total" | OtherRow["kind"] | "left", number>>;
  readonly columns: { readonly used: number; readonly unused: number };
}

const holdsSomething = (grid: Grid, at: number): boolean =>
  grid.columns[at]!.values.some((value) => value !== null && value !== undefined && value !== "");

/** Accounts for a sheet; one without a table is left as a whole. */
export function sheetAccount(grid: Grid, table: Table | undefined): SheetAccount {
  const rows = {
    title: 0,
    header: 0,
    entry: 0,
    total: 0,
    note: 0,
    heading: 0,
    section: 0,
    part: 0,
    prefilled: 0,
    table: 0,
    outside: 0,
    unread: 0,
    beyond: 0,
    left: 0,
  };
  const columns = filledColumns(grid).filter((at) => holdsSomething(grid, at));
  if (!table) {
    rows.left = filledRows(grid).length;
    return { rows, columns: { used: 0, unused: columns.length } };
  }
  const { headerTop, headerBottom } = table.layout;
  for (const row of filledRows(grid)) {
    if (row < headerTop) rows.title++;
    else if (row <= headerBottom) rows.header++;
    else break;
  }
  rows.entry = table.size;
  rows.total = table.totals.length;
  for (const { kind } of table.others) rows[kind]++;
  const known = new Set([...table.layout.columns.values()].map(({ at }) => at));
  const used = columns.filter((at) => known.has(at)).length;
  return { rows, columns: { used, unused: columns.length - used } };
}
