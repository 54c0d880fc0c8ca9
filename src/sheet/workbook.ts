import type { ClaimSheet } from "./claims";
import type { SheetReading } from "./examination";
import type { Grid } from "./grid";
import { readDates } from "./reading/dates";
import { statedYear } from "./reading/header-text";
import type { Identities, IdentityReader } from "./reading/identity";
import { readList, type ListReading, type ListSheet } from "./lists";
import { recogniseList, type Recognised } from "./reading/role";
import { Table } from "./reading/table";
import type { CheckOptions } from "./settings";

/** A sheet of the workbook with its entries' names and codes. */
export interface ReadSheet extends SheetReading {
  readonly identities: Identities | undefined;
  /** The table of a sheet that is no list. */
  readonly claimed?: Table | undefined;
}

/** Reads one sheet as what it was recognised as. */
export function readSheet(grid: Grid, recognised: Recognised, reader: IdentityReader): ReadSheet {
  const { role, layout, list } = recognised;
  if (list && (role === "veto" || role === "history")) {
    const reading = readList(grid, role, list);
    return { grid, recognised, table: reading.tables[0], list: reading, identities: undefined };
  }
  const table = layout && new Table(grid, layout);
  return { grid, recognised, table, claimed: table, identities: table && reader.read(table) };
}

/** The tables of a list, each with its entries' names and codes. */
function* tablesOf(
  { tables }: ListReading,
  sheetIndex: number,
  label: string,
  reader: IdentityReader,
): Generator<ListSheet> {
  for (const table of tables) yield { sheetIndex, label, table, identities: reader.read(table) };
}

/** The lists of one kind: sheets of the workbook, and books of their own. */
export function* listSheets(
  role: "veto" | "history",
  sheets: readonly ReadSheet[],
  options: CheckOptions,
  reader: IdentityReader,
): Generator<ListSheet> {
  for (const [sheetIndex, { grid, recognised, list }] of sheets.entries()) {
    if (recognised.role === role && list) yield* tablesOf(list, sheetIndex, grid.name, reader);
  }
  for (const book of options.lists ?? []) {
    if (book.role !== role) continue;
    for (const grid of book.grids) {
      const { list } = readSheet(grid, recogniseList(grid, role), reader);
      if (list) yield* tablesOf(list, -1, `${book.name} ${grid.name}`, reader);
    }
  }
}

/** The sheets of claims, their claims numbered through, and how many claims there are. */
export function claimSheets(sheets: readonly ReadSheet[]): {
  readonly found: ClaimSheet[];
  readonly size: number;
} {
  const found: ClaimSheet[] = [];
  let size = 0;
  sheets.forEach(({ grid, recognised, claimed: table, identities }, sheetIndex) => {
    if (recognised.role !== "claims" || !identities || !table) return;
    const dates = (["date", "year"] as const)
      .map((key) => readDates(table, key))
      .filter((column) => column !== undefined);
    const year = [grid.name, ...table.layout.titles].map(statedYear).find((one) => one !== undefined) ?? 0;
    found.push({
      sheetIndex,
      table,
      item: recognised.item,
      identities,
      first: size,
      year,
      numbers: new Map(),
      dates,
    });
    size += table.size;
  });
  return { found, size };
}
