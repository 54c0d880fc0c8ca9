import type { CellModel, CellStyle } from "../../xlsx";
import { columnPixels } from "../spreadsheet/measures";

/** A line's height for each point of its letters, in pixels. */
const LINE = 1.75;
/** Half the width of a Chinese character for each point, in pixels. */
const PLACE = 0.68;
/** What a cell keeps free above and below its text. */
const MARGIN = 2;
const LONGEST_LINE = 1000;

/** How many places a text takes: a Chinese character takes two. */
function placesOf(text: string): number {
  let places = 0;
  for (let at = 0; at < Math.min(text.length, LONGEST_LINE); at++)
    places += text.charCodeAt(at) > 0x2ff ? 2 : 1;
  return places;
}

/**
 * The height that a row needs for its texts, in pixels; undefined where the usual height is enough. Files
 * leave the heights of such rows to whoever opens them.
 *
 * @param widthOf a column's width in pixels; undefined where a cell is merged with others and does not count
 */
export function fittedHeight(
  cells: readonly (CellModel | undefined)[],
  styles: readonly CellStyle[],
  widthOf: (column: number) => number | undefined,
  usual: number,
): number | undefined {
  let most = usual;
  cells.forEach((cell, column) => {
    if (!cell || cell.value === null) return;
    const style = styles[cell.style];
    if (!style) return;
    const { size } = style.font;
    let lines = 1;
    const width = style.wrap && typeof cell.value === "string" ? widthOf(column) : undefined;
    if (width !== undefined) {
      const fitting = Math.max(1, Math.floor((width - MARGIN * 2) / (size * PLACE)));
      lines = String(cell.value)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(placesOf(line) / fitting)), 0);
    }
    most = Math.max(most, Math.ceil(lines * size * LINE) + MARGIN);
  });
  return most > usual ? most : undefined;
}

/** The widths of columns in pixels, by column. */
export function columnWidths(
  columns: readonly { readonly from: number; readonly to: number; readonly width?: number }[],
  usual: number,
): (column: number) => number {
  return (column) => {
    const found = columns.find(({ from, to }) => column >= from && column <= to)?.width;
    return columnPixels(found ?? usual);
  };
}
