import type { CellValue } from "../../src/formula";
import type { Grid } from "../../src/sheet";
import type { CellLook, SheetPlan } from "../builders/books";
import type { Typed } from "../builders/grids";
import { areaOf } from "./model/area";
import { Book } from "./model/book";
import type { Sheet } from "./model/sheet";
import type { TypedCell } from "./model/typing";

/** A formula whose text nobody wrote down. */
const SOME_FORMULA = "=N(0)";

/** The names by which the host keeps what a plan says of looks. */
const PROPERTIES: Readonly<Record<keyof CellLook, string>> = {
  colour: "Font.Color",
  size: "Font.Size",
  fill: "Fill.Color",
  format: "NumberFormat",
};

function giveLooks(sheet: Sheet, looks: NonNullable<SheetPlan["looks"]>): void {
  for (const [range, look] of Object.entries(looks))
    for (const [name, value] of Object.entries(look) as [keyof CellLook, string | number][])
      sheet.format(areaOf(range), PROPERTIES[name], value);
}

function cellOf(cell: Typed): TypedCell {
  if (typeof cell !== "object" || cell === null || !("formula" in cell)) return { value: cell ?? null };
  return { value: cell.formula, formula: "text" in cell ? `=${String(cell.text)}` : SOME_FORMULA };
}

/** A workbook from the sheets that a test writes. */
export function bookOfPlans(plans: readonly SheetPlan[]): Book {
  const book = new Book();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [], hidden, looks = {} } of plans) {
    const sheet = book.add(name);
    rows.forEach((cells, row) => cells.forEach((cell, column) => sheet.cells.put(row, column, cellOf(cell))));
    sheet.merges = merges.map(areaOf);
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
    giveLooks(sheet, looks);
    if (hidden) sheet.visibility = hidden === "very" ? "VeryHidden" : "Hidden";
  }
  return book;
}

/** A workbook from grids, as the reader of files gives them. */
export function bookOfGrids(grids: readonly Grid[], hidden: ReadonlySet<string> = new Set()): Book {
  const book = new Book();
  for (const { name, columns, merges, hiddenRows, date1904, concealed } of grids) {
    const sheet = book.add(name);
    columns.forEach((cells, column) => {
      if (!cells) return;
      const formulas = new Set(cells.formulaRows);
      cells.values.forEach((value: CellValue | undefined, row) => {
        if (value === undefined) return;
        sheet.cells.put(row, column, { value, ...(formulas.has(row) && { formula: SOME_FORMULA }) });
      });
    });
    sheet.merges = [...merges];
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const column of concealed?.columns ?? []) sheet.hiddenColumns.add(column);
    if (hidden.has(name) || concealed?.sheet) sheet.visibility = "Hidden";
    book.date1904 ||= date1904;
  }
  return book;
}
