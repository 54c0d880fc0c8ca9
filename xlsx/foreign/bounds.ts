import { WorkbookFault } from "../faults";
import { MOST_COLUMNS, MOST_ROWS } from "../range";

/** As many cells as other readers of the project take. */
const MOST_CELLS = 10_000_000;
/** What Excel takes into one cell, in characters. */
export const LONGEST_TEXT = 32_767;

/** Counts the cells of a book, and refuses more than can be handled. */
export class CellBounds {
  private count = 0;

  /** @throws WorkbookFault where the place lies outside of Excel's sheets, or there are too many cells */
  add(row: number, column: number, cells = 1): void {
    this.count += cells;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || this.count > MOST_CELLS)
      throw new WorkbookFault("too-many-cells");
  }
}
