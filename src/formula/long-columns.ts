import { issue } from "../text";
import { errorOf } from "./answer";
import type { Block, CellError, CellValue } from "./cell";
import type { FunctionDefinition } from "./declaration";

/** So many rows are computed in one call: what a host hands over and takes back in time, and no claim has more. */
export const MOST_ROWS = 200_000;

const isBlank = (cell: CellValue): boolean => cell === null || cell === "";
/** Excel hands unused cells over as 0 on some desktops; where it hands some over as blanks, its 0 is one. */
const isBlankOrZero = (cell: CellValue): boolean => isBlank(cell) || cell === 0;

/** How many rows of a block are used, from the first on. */
function usedRows(block: Block): number {
  let rows = block.length;
  const isUnused = block[block.length - 1]!.every(isBlank) ? isBlank : isBlankOrZero;
  while (rows > 0 && block[rows - 1]!.every(isUnused)) rows--;
  return rows;
}

/**
 * The arguments of a call without the unused end of whole columns (`D:D`, or `D2:D1048576`): each ends where the
 * longest ends, so that rows stay beside one another, and the result has as many rows as are used. It begins with
 * the sheet's first row, as the column does. Ranges of at most 200,000 rows stay as they are, blank ends
 * included; a list that is looked at as a whole may be of any length.
 *
 * @returns the arguments, or the error where more rows are used than one call computes
 * @example withoutUnusedRows(growth, [[[500], [1000], [null], …]]) // [[[500], [1000]]]
 */
export function withoutUnusedRows(
  { parameters }: FunctionDefinition,
  blocks: readonly (Block | null)[],
): readonly (Block | null)[] | CellError {
  const isSpilling = (at: number): boolean => !(parameters[at] ?? parameters.at(-1))?.whole;
  const isLong = (block: Block | null, at: number): boolean =>
    block !== null && block.length > MOST_ROWS && isSpilling(at);
  if (!blocks.some(isLong)) return blocks;
  const rows = Math.max(
    1,
    ...blocks.map((block, at) => {
      if (!block || !isSpilling(at)) return 0;
      return isLong(block, at) ? usedRows(block) : block.length;
    }),
  );
  if (rows > MOST_ROWS) return errorOf(issue("too-many-rows", { most: MOST_ROWS, given: rows }));
  return blocks.map((block, at) => (isLong(block, at) ? block!.slice(0, rows) : block));
}
