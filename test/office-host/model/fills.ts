import type { Area } from "./area";

const COLUMNS = 16_384;

/** A pattern of a cell's fill, and its colour. */
export interface Pattern {
  readonly pattern: string;
  readonly colour: string;
}

const BLACK = "#000000";

/** The patterns of a sheet's fills, cell by cell; what has none is plain, or not filled. */
export class Patterns {
  private readonly cells = new Map<number, Pattern>();

  at(row: number, column: number): Pattern | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  get size(): number {
    return this.cells.size;
  }

  set(row: number, column: number, change: Partial<Pattern>): void {
    const now = this.at(row, column) ?? { pattern: "Solid", colour: BLACK };
    this.cells.set(row * COLUMNS + column, { ...now, ...change });
  }

  delete(row: number, column: number): void {
    this.cells.delete(row * COLUMNS + column);
  }

  /** Every cell that has one: row, column. */
  *filled(): Generator<readonly [row: number, column: number]> {
    for (const key of this.cells.keys()) yield [Math.floor(key / COLUMNS), key % COLUMNS];
  }

  /** The smallest area that holds them all; undefined where there are none. */
  used(): Area | undefined {
    let used: Area | undefined;
    for (const [row, column] of this.filled())
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    return used;
  }
}
