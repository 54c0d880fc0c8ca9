import type { ClaimSheet } from "./claims";
import type { SheetReading } from "./examination";
import type { Grid } from "./grid";
import { readDates } from "./reading/dates";
import { statedYear } from "./reading/header-text";
import type { Identities, IdentityReader } from "./reading/identity";
import type { ListSheet } from "./reading/lists";
import { recogniseList, type Recognised } from "./reading/role";
import { Table } from "./reading/table";
import type { CheckOptions } from "./settings";

/** A sheet of the workbook with its entries' names and codes. */
export interface ReadSheet extends SheetReading {
  readonly identities: Identities | undefined;
}

/** Reads one sheet as what it was recognised as. */
export function readSheet(grid: Grid, recognised: Recognised, reader: IdentityReader): ReadSheet {
  const table = recognised.layout && new Table(grid, recognised.layout);
  return { grid, recognised, table, identities: table && reader.read(table) };
}

/** The lists of one kind: sheets of the workbook, and books of their own. */
export function* listSheets(
  role: "veto" | "history",
  sheets: readonly ReadSheet[],
  options: CheckOptions,
  reader: IdentityReader,
): Generator<ListSheet> {
  for (const [sheetIndex, { grid, recognised, identities }] of sheets.entries()) {
    if (recognised.role === role && identities)
      yield { sheetIndex, label: grid.name, table: identities.table, identities };
  }
  for (const book of options.lists ?? []) {
    if (book.role !== role) continue;
    for (const grid of book.grids) {
      const { identities } = readSheet(grid, recogniseList(grid, role), reader);
      if (identities)
        yield { sheetIndex: -1, label: `${book.name} ${grid.name}`, table: identities.table, identities };
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
  sheets.forEach(({ grid, recognised, identities }, sheetIndex) => {
    if (recognised.role !== "claims" || !identities) return;
    const { table } = identities;
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
