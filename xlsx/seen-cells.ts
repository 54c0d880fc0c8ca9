import { MOST_COLUMNS } from "./range";

const FIRST_ROOM = 1 << 12;

/** Remembers the cells of a sheet, to find one that stands in it twice. */
export class SeenCells {
  private keys = new Float64Array(FIRST_ROOM);
  private count = 0;
  private last = -1;
  /** Each cell came behind the one before: none can be there twice, as nearly always. */
  private ordered = true;

  add(row: number, column: number): void {
    const key = row * MOST_COLUMNS + column;
    if (key <= this.last) this.ordered = false;
    this.last = key;
    if (this.count === this.keys.length) {
      const more = new Float64Array(this.count * 2);
      more.set(this.keys);
      this.keys = more;
    }
    this.keys[this.count++] = key;
  }

  /** The first cell, by rows, that was added twice; undefined where there is none. */
  twice(): readonly [row: number, column: number] | undefined {
    if (this.ordered) return undefined;
    const sorted = this.keys.subarray(0, this.count).sort();
    for (let at = 1; at < sorted.length; at++) {
      const key = sorted[at]!;
      if (key === sorted[at - 1]) return [Math.floor(key / MOST_COLUMNS), key % MOST_COLUMNS];
    }
    return undefined;
  }
}
