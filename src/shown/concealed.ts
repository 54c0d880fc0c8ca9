import type { Concealed, ConcealedCell } from "../sheet";

/**
 * What of a sheet is not to be seen, in the order of its cells; undefined where all of it is.
 *
 * @param columns those that are hidden
 * @param holds whether anything stands in a column: hidden columns beside the cells hide nothing
 */
export function concealedOf(
  sheet: boolean,
  columns: Iterable<number>,
  holds: (column: number) => boolean,
  cells: readonly ConcealedCell[],
): Concealed | undefined {
  const hidden = new Set([...columns].filter(holds).sort((a, b) => a - b));
  if (!sheet && hidden.size === 0 && cells.length === 0) return undefined;
  return { sheet, columns: hidden, cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}
