import { columnName } from "./grid";
import { unusedColumns } from "./left-out";
import { isOwnReport } from "./recognise/own-report";
import type { OtherRow } from "./recognise/table";
import type { LeftOut, ListCount, ReadSummary } from "./report";
import type { ReadSheet } from "./workbook";

/** The rows of a table that are no entries and no totals, those of one kind together. */
function leftRows({ grid, claimed: table }: ReadSheet): LeftOut[] {
  const kinds = new Map<OtherRow["kind"], string[]>();
  for (const { row, kind } of table!.others) {
    const known = kinds.get(kind);
    if (known) known.push(String(row + 1));
    else kinds.set(kind, [String(row + 1)]);
  }
  return [...kinds].map(([why, where]) => ({ sheet: grid.name, what: "rows", where, why }));
}

function leftOf(sheet: ReadSheet): LeftOut[] {
  const { grid, recognised, claimed: table, list } = sheet;
  // A list tells entry by entry what it could not use.
  if (list) return [];
  if (!table || recognised.role === "none") {
    const why = isOwnReport(grid) ? "report" : recognised.decided ? "decided" : "unknown";
    return [{ sheet: grid.name, what: "sheet", where: [], why }];
  }
  const unused = unusedColumns(table);
  if (unused.length === 0) return leftRows(sheet);
  const where = unused.map(({ at }) => columnName(at));
  const names = unused.map(({ header }) => header.text);
  return [...leftRows(sheet), { sheet: grid.name, what: "columns", where, names, why: "unused" }];
}

/** What was read of a workbook, for the second sentence of every report. */
export function readSummary(
  sheets: readonly ReadSheet[],
  lists: { readonly veto: ListCount | null; readonly history: ListCount | null },
): ReadSummary {
  const claims = sheets.filter(({ recognised, claimed }) => recognised.role === "claims" && claimed);
  return {
    sheets: claims.length,
    rows: claims.reduce((sum, { claimed }) => sum + claimed!.size, 0),
    columns: claims.reduce(
      (sum, { claimed }) => sum + new Set([...claimed!.layout.columns.values()].map(({ at }) => at)).size,
      0,
    ),
    ...lists,
    left: sheets.flatMap(leftOf),
  };
}
