import { isBlank } from "../../formula";
import { cellAt, type Grid } from "../grid";
import { MOST_COLUMNS } from "./header-texts";
import { isUnits } from "./numbering";

/** No header has more rows of units and of English below its names. */
const MOST_BELOW = 3;
/** Words with a small letter in them, and nothing else: Company, Credit Code, No. */
const ENGLISH = /^(?=.*[a-z])[A-Za-z][A-Za-z .,'&/()\-\n]*$/u;
const HAN = /\p{Script=Han}/u;

/** Whether the cells of a row are the names above them once more, in English. */
function isEnglish(cells: readonly { readonly text: unknown; readonly above: string }[]): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ text }) => typeof text === "string" && ENGLISH.test(text.trim())) &&
    cells.every(({ above }) => above !== "") &&
    cells.some(({ above }) => HAN.test(above))
  );
}

/**
 * The last row of a header that was found: rows below it that hold nothing but units, or its names in English,
 * belong to it.
 *
 * @param names what stands in the header above each column
 */
export function headerEnd(grid: Grid, bottom: number, names: readonly string[]): number {
  let last = bottom;
  while (last < bottom + MOST_BELOW) {
    const filled = Array.from({ length: Math.min(grid.columns.length, MOST_COLUMNS) }, (_, at) => ({
      text: cellAt(grid, last + 1, at),
      above: names[at] ?? "",
    })).filter(({ text }) => !isBlank(text));
    if (!isUnits(filled.map(({ text }) => text)) && !isEnglish(filled)) break;
    last++;
  }
  return last;
}
