import { cellAt, type Grid, type Merge } from "../grid";

/** Headers stand among the first rows: below titles, remarks and an empty row or two. */
export const DEEPEST_HEADER = 30;
/** Headers are looked for in so many columns. */
export const MOST_COLUMNS = 512;

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = cellAt(grid, row, column);
  return typeof value === "string" ? value.trim() : "";
};

/** The texts of one row by column; empty where there is none. */
export const textsOf = (grid: Grid, row: number): string[] =>
  Array.from({ length: Math.min(grid.columns.length, MOST_COLUMNS) }, (_, at) => textAt(grid, row, at));

/** The texts of a header's row by column; a merged cell's text stands in each of its cells. */
export function headerRow(grid: Grid, row: number, merges: readonly Merge[]): string[] {
  const texts = textsOf(grid, row);
  const last = texts.length - 1;
  for (const { top, left, bottom, right } of merges) {
    if (top > row || bottom < row) continue;
    const text = textAt(grid, top, left);
    for (let column = left; column <= Math.min(right, last); column++) texts[column] ||= text;
  }
  return texts;
}

export const headerRows = (grid: Grid, top: number, bottom: number): string[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => headerRow(grid, top + row, grid.merges));

/** The texts of cells that follow one another, empty ones left out; a merged one counts once. */
export const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => text !== "" && text !== texts[at - 1]);
