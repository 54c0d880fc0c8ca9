// Veto books of lists that are written down in a test.
import type { Grid } from "../../src/sheet";
import { VetoBook, readList, type ListSheet, type UnusedEntry } from "../../src/sheet/lists";
// A veto book is made of identities as a check reads them.
// eslint-disable-next-line no-restricted-imports
import { IdentityReader } from "../../src/sheet/reading/identity";
import { grid, type Typed } from "./grids";

interface Listed {
  readonly unused: readonly UnusedEntry[];
  readonly veto: VetoBook;
}

/** The veto book of one sheet, and what of it could not be used. */
export function vetoBookOf(sheet: Grid): Listed {
  const reading = readList(sheet, "veto");
  const reader = new IdentityReader();
  const sheets = reading.tables.map((table): ListSheet => ({
    sheetIndex: -1,
    label: "名单.xlsx 名单",
    table,
    identities: reader.read(table),
  }));
  return { unused: reading.unused, veto: new VetoBook(sheets) };
}

/** The same of a sheet's rows. */
export const vetoBook = (...rows: readonly (readonly Typed[])[]): Listed => vetoBookOf(grid("名单", rows));
