import type { CellValue } from "../../src/formula";
import type { Grid, Merge } from "../../src/sheet";
import { grid, type Typed } from "../builders/grids";

/** A sheet while it is laid out. Rows and columns count from 0. */
export class Canvas {
  private readonly rows: Typed[][] = [];
  private readonly merges: Merge[] = [];

  set(row: number, column: number, value: Typed): void {
    while (this.rows.length <= row) this.rows.push([]);
    if (value !== null && value !== undefined) this.rows[row]![column] = value;
  }

  get(row: number, column: number): CellValue {
    const typed = this.rows[row]?.[column] ?? null;
    return typeof typed === "object" && typed !== null && "formula" in typed ? typed.formula : typed;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  clear(row: number, column: number): void {
    this.rows[row]![column] = null;
  }

  /** Merges a cell down to a row, further than it was merged before. */
  stretch(top: number, column: number, bottom: number): void {
    const at = this.merges.findIndex((merge) => merge.top === top && merge.left === column);
    if (at >= 0) this.merges.splice(at, 1);
    this.merge(top, column, bottom, column);
  }

  get height(): number {
    return this.rows.length;
  }

  grid(name: string): Grid {
    const width = Math.max(1, ...this.rows.map((row) => row.length));
    const whole = this.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    return grid(name, whole, { merges: this.merges });
  }
}
