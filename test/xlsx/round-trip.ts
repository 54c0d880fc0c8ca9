import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import {
  finish,
  openBookSteps,
  saveBookSteps,
  type CellModel,
  type EditedBook,
  type EditedSheet,
  type OpenedBook,
  type SheetContent,
  type SheetModel,
  type StyleChoice,
} from "../../xlsx";

/** Every book of other programs that the tests have. */
export const BOOKS = [
  "whole.xlsx",
  "dates-1904.xlsx",
  "chart-and-pivot.xlsx",
  "features.xlsx",
  "macros.xlsm",
  "zip64.xlsx",
] as const;

export const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../books", name));
/** The same cells for libraries that cannot read packages with 64-bit records. */
export const legible = (name: string): Uint8Array => fixture(name === "zip64.xlsx" ? "features.xlsx" : name);
export const open = (bytes: Uint8Array): OpenedBook => finish(openBookSteps(bytes, NODE_CODEC));

/** The book as it was opened, with nothing touched. */
export const untouched = (book: OpenedBook): EditedBook => ({
  sheets: book.sheets.map(({ name, visibility }, source) => ({ source, name, visibility })),
  settings: book.settings,
  activeSheet: book.activeSheet,
});

/** The same with one sheet changed. */
export function withSheet(
  edited: EditedBook,
  at: number,
  change: (sheet: EditedSheet) => Partial<EditedSheet>,
): EditedBook {
  return {
    ...edited,
    sheets: edited.sheets.map((sheet, n) => (n === at ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

export const save = (book: OpenedBook | undefined, edited: EditedBook): Uint8Array =>
  finish(saveBookSteps(book, edited, NODE_CODEC));

/** A sheet with one cell changed. */
export function withCell(
  sheet: SheetContent<StyleChoice>,
  row: number,
  column: number,
  cell: CellModel<StyleChoice>,
): SheetContent<StyleChoice> {
  const rows = [...sheet.rows];
  const cells = [...(rows[row]?.cells ?? [])];
  cells[column] = cell;
  rows[row] = { ...rows[row], cells };
  return { ...sheet, rows };
}

/** What a sheet shows, to be compared: without where it is kept. */
export function shown(sheet: SheetContent<StyleChoice>): object {
  const { frame, part, ...rest } = sheet as SheetModel;
  void frame;
  void part;
  return rest;
}

/** The same with the looks of cells in the place of their numbers, which may differ from file to file. */
export function resolved(book: OpenedBook): object[] {
  return book.sheets.map((sheet) => ({
    ...shown(sheet),
    rows: sheet.rows.map(
      (row) =>
        row && {
          ...row,
          ...(row.style !== undefined && { style: book.styles[row.style] }),
          cells: row.cells.map((cell) => cell && { ...cell, style: book.styles[cell.style] }),
        },
    ),
    columns: sheet.columns.map((column) => ({
      ...column,
      ...(column.style !== undefined && { style: book.styles[column.style] }),
    })),
  }));
}
