import { textOf, type CellValue } from "../../formula";
import { cellAt, type Grid, type Merge } from "../grid";

/** Merged cells are followed downwards this far in all; more is no table that a person made. */
const MOST_MERGED_CELLS = 4_000_000;

/** The cells of a list's sheet, merged ones followed. */
export class Cells {
  /** One more than the last row that holds something. */
  readonly end: number;
  readonly width: number;
  private readonly origins = new Map<number, Map<number, number>>();
  /** Merged cells by their first row. */
  private readonly merges = new Map<number, Merge[]>();

  constructor(readonly grid: Grid) {
    this.width = grid.columns.length;
    let end = 0;
    for (const column of grid.columns)
      end = Math.max(end, 1 + (column?.values.findLastIndex((value) => (value ?? null) !== null) ?? -1));
    this.end = end;
    this.readMerges();
  }

  private readMerges(): void {
    let left = MOST_MERGED_CELLS;
    for (const merge of this.grid.merges) {
      const { top, left: at, bottom } = merge;
      entryOf(this.merges, top, (): Merge[] => []).push(merge);
      left -= bottom - top;
      if (left < 0) return;
      const column = entryOf(this.origins, at, () => new Map<number, number>());
      for (let row = top + 1; row <= bottom && row < this.end; row++) column.set(row, top);
    }
  }

  /** The row whose cell holds the value of this one: the first of a merged range, else the row itself. */
  originOf(row: number, column: number): number {
    return this.origins.get(column)?.get(row) ?? row;
  }

  /** What a cell holds itself. */
  own(row: number, column: number): CellValue {
    return cellAt(this.grid, row, column);
  }

  value(row: number, column: number): CellValue {
    return cellAt(this.grid, this.originOf(row, column), column);
  }

  /** What a cell holds itself, as a text. */
  ownText(row: number, column: number): string {
    return textOf(this.own(row, column)).trim();
  }

  text(row: number, column: number): string {
    return textOf(this.value(row, column)).trim();
  }

  /** The texts of a header's row. */
  headerTexts(row: number): string[] {
    return Array.from({ length: this.width }, (_, at) => {
      const value = this.value(row, at);
      return typeof value === "string" ? value.trim() : "";
    });
  }

  /** The texts of a header's row: one that is merged across stands in each of its cells. */
  spreadTexts(row: number): string[] {
    const texts = this.headerTexts(row);
    for (const { left, right } of this.merges.get(row) ?? [])
      for (let at = left + 1; at <= right && at < this.width; at++) texts[at] ||= texts[left]!;
    return texts;
  }

  /** Whether a row of which nothing is merged downwards has cells that are merged over several of these columns. */
  isGroup(row: number, from: number, to: number): boolean {
    const merges = this.merges.get(row) ?? [];
    return merges.some(({ left, right }) => left >= from && right <= to);
  }

  /** How many rows down the cells of a header that starts here are merged. */
  mergedTo(row: number, left: number, right: number, deepest: number): number {
    let bottom = row;
    for (let at = left; at <= right; at++)
      while (bottom < row + deepest && this.originOf(bottom + 1, at) === row) bottom++;
    return bottom;
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}
