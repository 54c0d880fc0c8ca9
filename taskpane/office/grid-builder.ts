import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../../src/formula";
import type { Grid, Merge } from "../../src/sheet";
import type { Part } from "./survey";

/** What Excel hands over of some cells, row by row. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Only where a text looks like an error. */
  readonly types?: readonly (readonly string[])[];
}

const ERRORS = new Map<string, CellError>(
  ERROR_CODES.map((code) => [code, new CellError(code as ErrorCode)]),
);
/** Excel invents errors; each is one, whatever it is called. */
const UNKNOWN_ERROR = new CellError("#UNKNOWN!");

/** Whether a value could be an error: errors come as their texts, and so does what people type. */
export const looksLikeError = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("#");

/**
 * Whether a cell's value comes from a formula. Excel gives for other cells their value, and that may be a text
 * which begins with an equals sign.
 */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (looksLikeError(value) && type !== undefined && type !== "String")
    return ERRORS.get(value) ?? UNKNOWN_ERROR;
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

interface MutableColumn {
  readonly values: (CellValue | undefined)[];
  readonly formulaRows: number[];
}

/** Puts the parts of one sheet together. Parts come from above to below. */
export class GridBuilder {
  private readonly columns: (MutableColumn | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly merges: Merge[] = [];
  private rowCount = 0;

  addCells({ top, left }: Part, { values, formulas, types }: RawCells): void {
    values.forEach((cells, row) => {
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column];
        const computed = isFormula(formulas[row]![column], value);
        // Excel gives "" for an empty cell; from a formula it is a text without letters.
        if (value === "" && !computed) continue;
        const into = (this.columns[left + column] ??= { values: [], formulaRows: [] });
        into.values[top + row] = valueOf(value, types?.[row]![column]);
        if (computed) into.formulaRows.push(top + row);
        if (top + row >= this.rowCount) this.rowCount = top + row + 1;
      }
    });
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  merge(merge: Merge): void {
    this.merges.push(merge);
  }

  build(name: string, date1904: boolean): Grid {
    const { rowCount, columns, hiddenRows, merges } = this;
    return { name, rowCount, columns, hiddenRows, merges, date1904 };
  }
}
