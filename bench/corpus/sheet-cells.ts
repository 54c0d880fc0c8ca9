import { CellError, type CellValue } from "../../src/formula";
import type { Book, OpenedBook } from "../../xlsx";

/** What a sheet holds, by row and column from 0; blank cells are left out. */
export interface SheetCells {
  readonly name: string;
  readonly values: ReadonlyMap<number, CellValue>;
  /** Cells with a formula that the file holds no value of. */
  readonly pending: ReadonlySet<number>;
}

const WIDTH = 16_384;

/** A cell's place as one number. */
export const keyOf = (row: number, column: number): number => row * WIDTH + column;
/** A cell's row and column from its number. */
export const placeOf = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / WIDTH),
  key % WIDTH,
];

/** What the check sees. */
export const cellsOfBook = ({ sheets }: Book): SheetCells[] =>
  sheets.map(({ name, grid, formulas }) => {
    const values = new Map<number, CellValue>();
    grid.columns.forEach((column, at) =>
      column?.values.forEach((value, row) => {
        if (value !== undefined && value !== null) values.set(keyOf(row, at), value);
      }),
    );
    const pending = formulas.filter(({ valued }) => !valued).map(({ row, column }) => keyOf(row, column));
    return { name, values, pending: new Set(pending) };
  });

/** What the browser sheet shows. */
export const cellsOfOpened = ({ sheets }: OpenedBook): SheetCells[] =>
  sheets.map(({ name, rows }) => {
    const values = new Map<number, CellValue>();
    const pending = new Set<number>();
    rows.forEach((row, at) =>
      row?.cells.forEach((cell, column) => {
        if (cell?.pending) pending.add(keyOf(at, column));
        else if (cell && cell.value !== null) values.set(keyOf(at, column), cell.value);
      }),
    );
    return { name, values, pending };
  });

/** A value as it is told. */
export const told = (value: CellValue | undefined): string =>
  value instanceof CellError ? value.code : value === undefined ? "—" : JSON.stringify(value);

/** Whether two cells hold the same. */
export const same = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a instanceof CellError && b instanceof CellError
    ? a.code === b.code
    : a === b || (a === null && b === undefined);
