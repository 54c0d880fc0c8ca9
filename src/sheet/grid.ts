import type { CellValue } from "../formula";

/** One column of a sheet. Rows count from 0; a hole is an empty cell. */
export interface GridColumn {
  readonly values: readonly (CellValue | undefined)[];
  /** Rows whose value a formula gives, ascending. */
  readonly formulaRows: readonly number[];
}

/** A merged range; rows and columns count from 0, both ends belong to it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that does not show what it holds. */
export interface ConcealedCell {
  readonly row: number;
  readonly column: number;
  /**
   * `colour`: text in its fill's colour; `size`: too small to read; `format`: the number format shows nothing
   * or another number; `part`: a piece of the text is concealed in one of these ways; `aside`: the file holds
   * something inside the value that no program shows, and that programs read in different ways.
   */
  readonly how: "colour" | "size" | "format" | "part" | "aside";
  /** What is to be seen instead; empty where nothing is. */
  readonly shown: string;
}

/** What of a sheet is not to be seen. */
export interface Concealed {
  /** The whole sheet is hidden, or very hidden. */
  readonly sheet: boolean;
  /** Columns that are hidden or have no width. */
  readonly columns: ReadonlySet<number>;
  readonly cells: readonly ConcealedCell[];
}

/** A formula whose stored value cannot be relied on. */
export interface DoubtfulFormula {
  readonly row: number;
  readonly column: number;
  /** `stale`: it computes to something else; `volatile`: to something else each time; `unknown`: it cannot be computed here. */
  readonly kind: "stale" | "volatile" | "unknown";
  /** What it computes to; `null` where that is not known. */
  readonly computed: CellValue;
}

/** The cells of one sheet, wherever they come from: Excel, a file or the browser sheet. */
export interface Grid {
  readonly name: string;
  /** How many rows can hold something. */
  readonly rowCount: number;
  /** By column, from A; a hole is an empty column. */
  readonly columns: readonly (GridColumn | undefined)[];
  /** Rows that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  /** Serial numbers count from 1904. */
  readonly date1904: boolean;
  /** Left out where everything is to be seen. */
  readonly concealed?: Concealed;
  /** Formulas whose values the check must not take as they stand; left out where there are none. */
  readonly doubtful?: readonly DoubtfulFormula[];
}

/** How many days the 1904 date system is behind. */
export const DAYS_TO_1904 = 1462;

/** The value of a cell; `null` where it is empty. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid.columns[column]?.values[row] ?? null;
}

/** The columns of a sheet that hold something, from left to right; one far to the right costs no more than another. */
export const filledColumns = (grid: Grid): number[] => {
  const found: number[] = [];
  // A sparse list is walked by what is in it.
  grid.columns.forEach((column, at) => {
    if (column) found.push(at);
  });
  return found;
};

/**
 * A column's letters.
 *
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The column that letters name.
 *
 * @example columnNumber("AB") // 27
 */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * A cell's address.
 *
 * @example cellName(4, 5) // "F5"
 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
