import { utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { CellError, type CellValue } from "../../src/formula";
import type { Typed } from "./grids";

/** How a cell looks; what is left out is as in a fresh sheet. */
export interface CellLook {
  /** `#RRGGBB`, as the fill is. */
  readonly colour?: string;
  /** In points. */
  readonly size?: number;
  readonly fill?: string;
  /** The number format's code. */
  readonly format?: string;
}

/** A sheet as a test writes it. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly (readonly Typed[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Columns from 0. */
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean | "very";
  /** By cell or range, A1; only `styledBookOf` writes them into a file. */
  readonly looks?: Readonly<Record<string, CellLook>>;
  /** Texts in pieces, by cell; they stand in place of the cell's value. As looks. */
  readonly pieces?: Readonly<Record<string, readonly (CellLook & { readonly text: string })[]>>;
}

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 0,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#NUM!": 36,
  "#N/A": 42,
};

function cell(value: CellValue): CellObject {
  if (value instanceof CellError) return { t: "e", v: ERROR_NUMBERS[value.code] };
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  return { t: "s", v: value ?? "" };
}

/** A formula that computes to a value, since a check computes formulas again. */
function givingBack(value: CellValue): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE()" : "FALSE()";
  if (typeof value === "number") return `${value}+0`;
  return `"${(value ?? "").replaceAll('"', '""')}"&""`;
}

/**
 * The text of a formula: of one that computes to its value, unless the plan gives another, as
 * `{ formula: value, text: "SUM(A1:A2)" }`.
 */
export const textOfFormula = (typed: { readonly formula: CellValue }): string =>
  "text" in typed ? String(typed.text) : givingBack(typed.formula);

/** A workbook's bytes, written by a library that is not ours. */
export function bookOf(
  plans: readonly SheetPlan[],
  options: { readonly date1904?: boolean } = {},
): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const { name, rows, merges, hiddenRows, hiddenColumns, hidden } of plans) {
    const sheet: Record<string, unknown> = {};
    let width = 1;
    rows.forEach((cells, row) => {
      cells.forEach((typed, column) => {
        if (typed === null || typed === undefined) return;
        width = Math.max(width, column + 1);
        const address = utils.encode_cell({ r: row, c: column });
        sheet[address] =
          typeof typed === "object" && "formula" in typed
            ? { ...cell(typed.formula), f: textOfFormula(typed) }
            : cell(typed);
      });
    });
    sheet["!ref"] = utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(rows.length - 1, 0), c: width - 1 },
    });
    if (merges) sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    if (hiddenRows) sheet["!rows"] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row) }));
    if (hiddenColumns)
      sheet["!cols"] = Array.from({ length: width }, (_, column) => ({
        hidden: hiddenColumns.includes(column),
      }));
    utils.book_append_sheet(book, sheet, name);
    if (hidden)
      ((book.Workbook ??= {}).Sheets ??= [])[book.SheetNames.length - 1] = {
        name,
        Hidden: hidden === "very" ? 2 : 1,
      };
  }
  if (options.date1904) (book.Workbook ??= {}).WBProps = { date1904: true };
  return new Uint8Array(
    write(book, { type: "array", bookType: "xlsx", compression: true, bookSST: true }) as ArrayBuffer,
  );
}
