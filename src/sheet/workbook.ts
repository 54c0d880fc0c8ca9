import type { ClaimSheet } from "./claims";
import type { SheetReading } from "./examination";
import type { Grid } from "./grid";
import { readDates } from "./reading/dates";
import { statedYear } from "./recognise/header-text";
import type { Identities, IdentityReader } from "./reading/identity";
import { readList, type ListRole, type ListSheet, type ReadList } from "./lists";
import { isOwnReport } from "./recognise/own-report";
import type { Recognised } from "./recognise/role";
import { Table } from "./recognise/table";
import type { CheckOptions } from "./settings";

/** A sheet of the workbook with its entries' names and codes. */
export interface ReadSheet extends SheetReading {
  readonly identities: Identities | undefined;
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

/** The lists of a workbook, and those in books of their own, of which every sheet may name firms. */
export function* listReadings(sheets: readonly ReadSheet[], options: CheckOptions): Generator<ReadList> {
  for (const [sheetIndex, { grid, list }] of sheets.entries())
    if (list) yield { sheetIndex, label: grid.name, reading: list };
  for (const book of options.lists ?? []) {
    for (const grid of book.grids) {
      if (isOwnReport(grid)) continue;
      yield { sheetIndex: -1, label: `${book.name} ${grid.name}`, reading: readList(grid, book.role) };
    }
  }
}

/** The tables of the lists of one kind, each with its entries' names and codes. */
export const listSheets = (
  role: ListRole,
  readings: readonly ReadList[],
  reader: IdentityReader,
): ListSheet[] =>
  readings
    .filter(({ reading }) => reading.role === role)
    .flatMap(({ reading, sheetIndex, label }) =>
      reading.tables.map((table) => ({ sheetIndex, label, table, identities: reader.read(table) })),
    );

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
      grade: recognised.grade ?? "",
      category: recognised.category ?? "",
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
