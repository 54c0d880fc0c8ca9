import type { CellValue } from "../../formula";
import type { Concealed, Grid, GridColumn, Merge } from "../grid";

/** A part of a sheet. Rows and columns count from 0, both ends belong to it. */
export interface Part {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const within = ({ top, left, bottom, right }: Part, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** The cells of a column in some rows; undefined where none of them holds anything. */
function columnWithin(column: GridColumn, { top, bottom }: Part): GridColumn | undefined {
  const { values, formulaRows } = column;
  const end = Math.min(bottom + 1, values.length);
  // Places before the first row stay holes: many parts of one sheet cost no more than the sheet.
  const own: (CellValue | undefined)[] = [];
  let filled = false;
  for (let row = top; row < end; row++) {
    const value = values[row];
    if ((value ?? null) === null) continue;
    own[row] = value;
    filled = true;
  }
  if (!filled) return undefined;
  own.length = end;
  return { values: own, formulaRows: formulaRows.filter((row) => top <= row && row <= bottom) };
}

function mergesWithin(merges: readonly Merge[], part: Part): Merge[] {
  return merges
    .map((merge) => ({
      top: Math.max(merge.top, part.top),
      left: Math.max(merge.left, part.left),
      bottom: Math.min(merge.bottom, part.bottom),
      right: Math.min(merge.right, part.right),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

const concealedWithin = ({ sheet, columns, cells }: Concealed, part: Part): Concealed => ({
  sheet,
  columns: new Set([...columns].filter((at) => part.left <= at && at <= part.right)),
  cells: cells.filter(({ row, column }) => within(part, row, column)),
});

/**
 * A part of a sheet as if nothing else stood on it: every cell keeps its place, so that what is told of it
 * names the sheet's own cells.
 *
 * @example partOf(grid, { top: 10, left: 0, bottom: 20, right: 5 }).columns[0]?.values[10] // the sheet's A11
 */
export function partOf(grid: Grid, part: Part): Grid {
  const { top, left, bottom, right } = part;
  const columns: (GridColumn | undefined)[] = [];
  grid.columns.forEach((column, at) => {
    if (!column || at < left || at > right) return;
    const own = top === 0 && bottom >= column.values.length - 1 ? column : columnWithin(column, part);
    if (own) columns[at] = own;
  });
  return {
    ...grid,
    rowCount: Math.min(grid.rowCount, bottom + 1),
    columns,
    merges: mergesWithin(grid.merges, part),
    ...(grid.concealed && { concealed: concealedWithin(grid.concealed, part) }),
    ...(grid.doubtful && {
      doubtful: grid.doubtful.filter(({ row, column }) => within(part, row, column)),
    }),
  };
}
