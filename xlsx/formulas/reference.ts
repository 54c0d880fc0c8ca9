import { columnName, columnNumber } from "../../src/sheet";
import { MOST_COLUMNS, MOST_ROWS } from "../range";
import type { Token } from "./tokens";

/** A row or a column that a reference names, from 0; `fixed` where a dollar sign stands before it. */
export interface Coordinate {
  readonly at: number;
  readonly fixed: boolean;
}

/** One axis of a reference: from the first to the last row or column; one cell has both equal. */
export interface Extent {
  readonly first: Coordinate;
  readonly last: Coordinate;
}

/** A reference inside one sheet. Whole columns have no rows, whole rows no columns. */
export interface Reference {
  readonly rows: Extent | undefined;
  readonly columns: Extent | undefined;
  /** Written as one cell. */
  readonly single: boolean;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string): { readonly row?: Coordinate; readonly column?: Coordinate } {
  const [, first, letters, second, digits] = CORNER.exec(text)!;
  // Whole rows have their dollar sign in the first place.
  const fixedRow = letters === "" ? first === "$" : second === "$";
  return {
    ...(letters !== "" && { column: { at: columnNumber(letters!.toUpperCase()), fixed: first === "$" } }),
    ...(digits !== "" && { row: { at: Number(digits) - 1, fixed: fixedRow } }),
  };
}

const extent = (a: Coordinate | undefined, b: Coordinate | undefined): Extent | undefined =>
  a && b && (a.at <= b.at ? { first: a, last: b } : { first: b, last: a });

/** Whether a piece of a formula is a reference. */
export const isReference = ({ kind }: Token): boolean =>
  kind === "cell" || kind === "area" || kind === "columns" || kind === "rows";

/** The reference that a piece of a formula writes; undefined where it lies outside of the sheet. */
export function readReference({ kind, text }: Token): Reference | undefined {
  const [from, to = from] = text.split(":") as [string, string?];
  const [a, b] = [corner(from), corner(to)];
  const [rows, columns] = [extent(a.row, b.row), extent(a.column, b.column)];
  const inside =
    (!rows || (rows.first.at >= 0 && rows.last.at < MOST_ROWS)) &&
    (!columns || columns.last.at < MOST_COLUMNS);
  return inside ? { rows, columns, single: kind === "cell" } : undefined;
}

const sign = ({ fixed }: Coordinate): string => (fixed ? "$" : "");

function cornerText(row: Coordinate | undefined, column: Coordinate | undefined): string {
  const letters = column ? sign(column) + columnName(column.at) : "";
  return letters + (row ? `${sign(row)}${row.at + 1}` : "");
}

/** A reference as formulas write it. */
export function referenceText({ rows, columns, single }: Reference): string {
  const first = cornerText(rows?.first, columns?.first);
  return single ? first : `${first}:${cornerText(rows?.last, columns?.last)}`;
}
