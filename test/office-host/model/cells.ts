import type { CellValue } from "../../../src/formula";
import { intersection, type Area } from "./area";
import type { TypedCell } from "./typing";

interface Column {
  readonly values: (CellValue | undefined)[];
  readonly formulas: Map<number, string>;
}

/** The values and formulas of a sheet, by column. */
export class Cells {
  private readonly columns: (Column | undefined)[] = [];

  valueAt(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null;
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.columns[column]?.formulas.get(row);
  }

  put(row: number, column: number, { value, formula }: TypedCell): void {
    const cells = (this.columns[column] ??= { values: [], formulas: new Map() });
    if (formula === undefined) cells.formulas.delete(row);
    else cells.formulas.set(row, formula);
    if (value === null && formula === undefined) {
      delete cells.values[row];
      if (row === cells.values.length - 1) this.shorten(cells);
    } else cells.values[row] = value;
  }

  /** Puts an empty row above another; what stands below it moves down. */
  insertRow(row: number): void {
    for (const cells of this.columns) {
      if (!cells) continue;
      const lower = [...cells.formulas].filter(([at]) => at >= row);
      for (const [at] of lower) cells.formulas.delete(at);
      for (const [at, formula] of lower) cells.formulas.set(at + 1, formula);
      if (cells.values.length > row) {
        cells.values.splice(row, 0, undefined);
        delete cells.values[row];
      }
    }
  }

  private shorten({ values }: Column): void {
    let length = values.length;
    while (length > 0 && values[length - 1] === undefined) length--;
    values.length = length;
  }

  /** The smallest area within another that holds every cell with content; undefined where there is none. */
  used(within: Area): Area | undefined {
    let used: Area | undefined;
    this.columns.forEach((cells, column) => {
      if (!cells || column < within.left || column > within.right) return;
      const last = Math.min(within.bottom, cells.values.length - 1);
      let top = within.top;
      while (top <= last && cells.values[top] === undefined) top++;
      if (top > last) return;
      let bottom = last;
      while (cells.values[bottom] === undefined) bottom--;
      used = used
        ? { ...used, top: Math.min(used.top, top), bottom: Math.max(used.bottom, bottom), right: column }
        : { top, left: column, bottom, right: column };
    });
    return used && intersection(used, within);
  }

  /** Every cell with content: row, column. */
  *filled(): Generator<readonly [row: number, column: number]> {
    for (const [column, cells] of this.columns.entries()) {
      if (!cells) continue;
      for (const [row, value] of cells.values.entries()) if (value !== undefined) yield [row, column];
    }
  }
}
