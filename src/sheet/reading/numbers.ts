import { readText, type MoneyUnit } from "../../award";
import { CellError, isBlank, type CellValue } from "../../formula";
import { cellAt, type Grid } from "../grid";
import type { TableView } from "../recognise/table";
import type { ColumnKey } from "../recognise/vocabulary";
import { isNothing } from "./nothing";
import { wordedNumber } from "./worded-number";

/** What stands in a cell where a number belongs. */
export const EMPTY = 0;
export const NUMBER = 1;
/** A plain number, stored as text. */
export const TEXT = 2;
/** A dash, 无, 不涉及: "nothing", where nothing is allowed. */
export const DASH = 3;
/** Neither: text, TRUE, an error. */
export const BAD = 4;

/** No amount of money is larger, in fen: below it doubles add whole numbers exactly. */
export const MOST_FEN = 9e15;

/** How a row needs a column. */
export const UNNEEDED = 0;
export const OPTIONAL = 1;
export const REQUIRED = 2;

/** A column read as numbers, by entry of its table. */
export interface NumberColumn {
  readonly key: ColumnKey;
  readonly at: number;
  readonly header: string;
  readonly unit: MoneyUnit;
  /** As the cells show them; NaN where there is no number. */
  readonly values: Float64Array;
  readonly kinds: Uint8Array;
  /** The entries whose cells name a unit of money themselves: no number of anything else. */
  readonly ownUnits: Set<number>;
  /** Filled by whoever reads the column: whose number is used, and whose absence is a fault. */
  readonly needs: Uint8Array;
}

/** What one cell is as a number, and the number. */
export function readNumber(value: CellValue): readonly [kind: number, value: number] {
  if (isBlank(value)) return [EMPTY, NaN];
  if (typeof value === "number") return Number.isFinite(value) ? [NUMBER, value] : [BAD, NaN];
  if (typeof value !== "string") return [BAD, NaN];
  const number = readText(value);
  if (number) return [TEXT, number.toNumber()];
  return [isNothing(value) ? DASH : BAD, NaN];
}

/** What one cell of a column is as a number, in the column's own unit; words for a unit or a count are read too. */
export function readIn(column: Pick<NumberColumn, "key" | "unit">, cell: CellValue): number {
  const [kind, value] = readNumber(cell);
  if (kind !== BAD || typeof cell !== "string") return value;
  return wordedNumber(cell, column.key, column.unit)?.value ?? NaN;
}

/** Reads a column of a table as numbers. Merged amounts belong to their first row alone. */
export function readNumbers(table: TableView, key: ColumnKey): NumberColumn | undefined {
  const column = table.column(key);
  if (!column) return undefined;
  const { rows, size, grid } = table;
  const values = new Float64Array(size);
  const kinds = new Uint8Array(size);
  const ownUnits = new Set<number>();
  rows.forEach((row, entry) => {
    const cell = cellAt(grid, row, column.at);
    const [kind, value] = readNumber(cell);
    const worded =
      kind === BAD && typeof cell === "string" ? wordedNumber(cell, key, column.unit) : undefined;
    [kinds[entry], values[entry]] = worded ? [TEXT, worded.value] : [kind, value];
    if (worded?.ownUnit) ownUnits.add(entry);
  });
  return {
    key,
    at: column.at,
    header: column.header,
    unit: column.unit,
    values,
    kinds,
    ownUnits,
    needs: new Uint8Array(size),
  };
}

/** What a cell shows, for a sentence about it. */
export function shownAt(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column);
  if (value instanceof CellError) return value.code;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value ?? "");
}
