import { columnName } from "./grid";
import { unusedColumns } from "./left-out";
import { isOwnReport } from "./recognise/own-report";
import type { OtherRow } from "./recognise/table";
import type { LeftOut, ListCount, ReadSummary } from "./report";
import type { ReadSheet } from "./workbook";

/** The rows of a sheet's tables that are no entries and no totals, those of one kind together. */
function leftRows({ grid, tables }: ReadSheet): LeftOut[] {
  const kinds = new Map<OtherRow["kind"], Set<string>>();
  for (const { table } of tables) {
    for (const { row, kind } of table.others) {
      // What a sub-heading says is read.
      if (kind === "section" && table.isHeading(row)) continue;
      const known = kinds.get(kind);
      if (known) known.add(String(row + 1));
      else kinds.set(kind, new Set([String(row + 1)]));
    }
  }
  return [...kinds].map(([why, where]) => ({ sheet: grid.name, what: "rows", where: [...where], why }));
}

/** The columns of a sheet's tables that nothing is taken from, with what the first header that names them says. */
function leftColumns({ grid, tables }: ReadSheet): LeftOut[] {
  const used = new Set(tables.flatMap(({ table }) => [...table.layout.columns.values()].map(({ at }) => at)));
  const unused = new Map<number, string>();
  for (const { table } of tables)
    for (const { at, header } of unusedColumns(table))
      if (!used.has(at)) unused.set(at, unused.get(at) || header.text);
  if (unused.size === 0) return [];
  const columns = [...unused].sort(([a], [b]) => a - b);
  const where = columns.map(([at]) => columnName(at));
  const names = columns.map(([, name]) => name);
  return [{ sheet: grid.name, what: "columns", where, names, why: "unused" }];
}

/** Why a sheet without a table was left alone. */
function whyLeft({ grid, recognised, repeats }: ReadSheet): LeftOut["why"] {
  if (repeats) return "repeats";
  if (isOwnReport(grid)) return "report";
  return recognised.decided ? "decided" : "unknown";
}

function leftOf(sheet: ReadSheet): LeftOut[] {
  const { grid, recognised, tables, list } = sheet;
  // A list tells entry by entry what it could not use.
  if (list) return [];
  if (tables.length === 0 || recognised.role === "none")
    return [{ sheet: grid.name, what: "sheet", where: [], why: whyLeft(sheet) }];
  return [...leftRows(sheet), ...leftColumns(sheet)];
}

/** What was read of a workbook, for the second sentence of every report. */
export function readSummary(
  sheets: readonly ReadSheet[],
  lists: { readonly veto: ListCount | null; readonly history: ListCount | null },
): ReadSummary {
  const claims = sheets.filter(({ recognised, tables }) => recognised.role === "claims" && tables.length > 0);
  const columnsOf = ({ tables }: ReadSheet): number =>
    new Set(tables.flatMap(({ table }) => [...table.layout.columns.values()].map(({ at }) => at))).size;
  return {
    sheets: claims.length,
    rows: claims.flatMap(({ tables }) => tables).reduce((sum, { table }) => sum + table.size, 0),
    columns: claims.reduce((sum, sheet) => sum + columnsOf(sheet), 0),
    ...lists,
    left: sheets.flatMap(leftOf),
  };
}
