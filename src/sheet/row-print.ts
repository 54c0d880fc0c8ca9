import { textOf } from "../formula";
import { cellAt } from "./grid";
import type { TableView } from "./recognise/table";
import type { ColumnKey } from "./recognise/vocabulary";

/** What stands in a remark decides nothing. */
const LEFT_OUT = new Set(["note"]);

const WHO_AND_WHAT = ["enterprise", "code", "item"] as const satisfies readonly ColumnKey[];

/** The columns of a table whose cells decide on a row, from left to right. */
const deciding = (table: TableView): readonly number[] =>
  [...new Set([...table.layout.columns].filter(([key]) => !LEFT_OUT.has(key)).map(([, { at }]) => at))].sort(
    (a, b) => a - b,
  );

/**
 * What a row says, as an acceptance remembers it: who claims what for which amount on which base. If any of it
 * changes, what a person accepted was another row.
 *
 * @example rowPrint(table, 4) // "武义宏远五金有限公司｜91330723MA2000000X｜设备投资｜1200｜900"
 */
export const rowPrint = (table: TableView, row: number): string =>
  [
    ...deciding(table).map((at) => textOf(cellAt(table.grid, table.originOf(row, at), at)).trim()),
    // What stands above it in a row of its own decides as well.
    ...WHO_AND_WHAT.filter((key) => !table.column(key))
      .map((key) => table.saidAbove?.(key, row) ?? "")
      .filter(Boolean),
  ].join("｜");
