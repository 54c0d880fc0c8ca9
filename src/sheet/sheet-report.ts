import type { SheetReading } from "./examination";
import { columnName } from "./grid";
import type { ColumnKey } from "./recognise/vocabulary";
import type { SheetReport } from "./report";
import { takenColumns } from "./taken-columns";

/** A sheet as it was read, for the report. */
export function sheetReport({ grid, recognised, table, tables }: SheetReading): SheetReport {
  const columns: Partial<Record<ColumnKey, string>> = {};
  for (const [key, { at }] of table?.layout.columns ?? []) columns[key] = columnName(at);
  const rows = tables.reduce((sum, one) => sum + one.table.size, 0);
  return {
    name: grid.name,
    role: recognised.role,
    item: recognised.item?.id ?? null,
    headerRow: table ? table.layout.headerBottom + 1 : null,
    columns,
    taken: recognised.role === "none" || !table ? [] : takenColumns(table.layout),
    ...(recognised.by && { by: recognised.by }),
    rows: recognised.role === "none" ? 0 : Math.max(table?.size ?? 0, rows),
    tables: recognised.role === "none" || !table ? 0 : Math.max(tables.length, 1),
  };
}
