import type { ClaimSheet } from "./claims";
import type { SheetReading } from "./examination";
import type { Grid } from "./grid";
import { readDates } from "./reading/dates";
import { statedYear } from "./recognise/header-text";
import type { Identities, IdentityReader } from "./reading/identity";
import { readList, type ListRole, type ListSheet, type ReadList } from "./lists";
import { isOwnReport } from "./recognise/own-report";
import { saidOf, type Recognised } from "./recognise/role";
import { Table } from "./recognise/table";
import { tablesOfSheet, type ClaimTable } from "./recognise/tables";
import type { CheckOptions } from "./settings";

/** A table of a sheet with its entries' names and codes. */
interface ReadTable extends ClaimTable {
  readonly identities: Identities;
}

/** A sheet of the workbook with its entries' names and codes. */
export interface ReadSheet extends SheetReading {
  readonly tables: readonly ReadTable[];
}

/** The tables of a sheet; what a person said of all its claims holds for each. */
function tablesOf(whole: Table, recognised: Recognised): readonly ClaimTable[] {
  const said = saidOf(recognised);
  if (recognised.role !== "claims") return [{ table: whole, said }];
  return tablesOfSheet(whole, said, recognised.chosen);
}

/** Reads one sheet as what it was recognised as. */
export function readSheet(grid: Grid, recognised: Recognised, reader: IdentityReader): ReadSheet {
  const { role, layout, list } = recognised;
  if (list && (role === "veto" || role === "history")) {
    const reading = readList(grid, role, list);
    return { grid, recognised, table: reading.tables[0], list: reading, tables: [] };
  }
  const whole = layout && new Table(grid, layout);
  const tables = whole ? tablesOf(whole, recognised) : [];
  const [first] = tables;
  const read = tables.map((one) => ({ ...one, identities: reader.read(one.table) }));
  return { grid, recognised, table: first?.table, tables: read };
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
  sheets.forEach(({ grid, recognised, tables }, sheetIndex) => {
    if (recognised.role !== "claims") return;
    tables.forEach(({ table, said, identities }, nth) => {
      const dates = (["date", "year"] as const)
        .map((key) => readDates(table, key))
        .filter((column) => column !== undefined);
      // Of a later table the title right above it says the year, before the sheet's.
      const { titles } = table.layout;
      const saying = nth === 0 ? [grid.name, ...titles] : [...titles.toReversed(), grid.name];
      const year = saying.map(statedYear).find((one) => one !== undefined) ?? 0;
      found.push({
        sheetIndex,
        table,
        item: said?.item,
        grade: said?.grade ?? "",
        category: said?.category ?? "",
        identities,
        first: size,
        year,
        numbers: new Map(),
        dates,
      });
      size += table.size;
    });
  });
  return { found, size };
}
