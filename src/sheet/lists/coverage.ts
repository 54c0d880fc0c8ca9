import { filledColumns } from "../grid";
import type { Block } from "./block";
import type { Cells } from "./cells";

/** Tells down to which row a block has a column, from a row on; -1 where none has that cell. */
export function coverage(blocks: readonly Block[]): (row: number, at: number) => number {
  const byColumn: Block[][] = [];
  for (const block of blocks)
    for (let at = block.left; at <= block.right; at++) (byColumn[at] ??= []).push(block);
  return (row, at) =>
    byColumn[at]?.find(({ headerTop, last }) => headerTop <= row && row <= last)?.last ?? -1;
}

/** A text of one column, by its row. */
export interface FreeText {
  readonly row: number;
  readonly text: string;
}

/** The texts that no block has: of each column, from one block to the next. */
export function* freeTexts(
  cells: Cells,
  coveredTo: (row: number, at: number) => number,
): Generator<{ readonly at: number; readonly texts: readonly FreeText[] }> {
  for (const at of filledColumns(cells.grid)) {
    let texts: FreeText[] = [];
    for (let row = 0; row < cells.end; row++) {
      const to = coveredTo(row, at);
      if (to >= row) {
        yield { at, texts };
        [row, texts] = [to, []];
        continue;
      }
      const value = cells.own(row, at);
      const text = typeof value === "string" ? value.trim() : "";
      if (text !== "") texts.push({ row, text });
    }
    yield { at, texts };
  }
}
