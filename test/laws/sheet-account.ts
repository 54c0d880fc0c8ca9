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

/** What became of a row, where tables stand side by side: what says most of it comes first. */
const FIRST = [
  "entry",
  "total",
  "unread",
  "beyond",
  "table",
  "heading",
  "part",
  "prefilled",
  "section",
  "note",
  "header",
  "title",
  "outside",
] as const;

/** What a table takes each of its filled rows for. */
function* rowsOf({
  grid,
  layout,
  rows,
  totals,
  others,
}: Table): Generator<readonly [number, (typeof FIRST)[number]]> {
  const { headerTop, headerBottom } = layout;
  for (const row of filledRows(grid)) {
    if (row > headerBottom) break;
    yield [row, row < headerTop ? "title" : "header"];
  }
  for (const row of rows) yield [row, "entry"];
  for (const { row } of totals) yield [row, "total"];
  for (const { row, kind } of others) yield [row, kind];
}

/** Accounts for a sheet; one without a table is left as a whole. */
export function sheetAccount(grid: Grid, tables: readonly Table[]): SheetAccount {
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
  if (tables.length === 0) {
    rows.left = filledRows(grid).length;
    return { rows, columns: { used: 0, unused: columns.length } };
  }
  const kinds = new Map<number, (typeof FIRST)[number]>();
  for (const table of tables) {
    for (const [row, kind] of rowsOf(table)) {
      const known = kinds.get(row);
      if (known === undefined || FIRST.indexOf(kind) < FIRST.indexOf(known)) kinds.set(row, kind);
    }
  }
  for (const kind of kinds.values()) rows[kind]++;
  const known = new Set(tables.flatMap(({ layout }) => [...layout.columns.values()].map(({ at }) => at)));
  const used = columns.filter((at) => known.has(at)).length;
  return { rows, columns: { used, unused: columns.length - used } };
}
