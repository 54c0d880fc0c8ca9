import type { CellValue } from "../formula";
import type { Grid } from "./grid";

/** How many places of a column are looked at to tell whether it is mostly holes. */
const SAMPLES = 64;
/** Shorter columns are walked through whatever is in them. */
const SHORT = 4_096;

/** A column of few cells far apart: walking through its holes would take longer than listing its cells. */
function isSparse(values: readonly (CellValue | undefined)[]): boolean {
  if (values.length < SHORT) return false;
  let holes = 0;
  for (let at = 0; at < SAMPLES; at++) if (!(Math.floor((at * values.length) / SAMPLES) in values)) holes++;
  return holes > SAMPLES - 4;
}

/** Visits the cells of a column that hold something; a column with one cell in the last row costs one step. */
export function eachCell(
  values: readonly (CellValue | undefined)[],
  visit: (row: number, value: NonNullable<CellValue>) => void,
): void {
  const look = (row: number): void => {
    const value = values[row];
    if (value !== null && value !== undefined && value !== "") visit(row, value);
  };
  if (isSparse(values)) for (const key of Object.keys(values)) look(Number(key));
  else for (let row = 0; row < values.length; row++) look(row);
}

/** The rows of a sheet in which some cell holds something, ascending. */
export function filledRows(grid: Grid): number[] {
  const filled = new Uint8Array(grid.rowCount);
  for (const column of grid.columns) if (column) eachCell(column.values, (row) => (filled[row] = 1));
  const rows: number[] = [];
  for (let row = filled.indexOf(1); row >= 0; row = filled.indexOf(1, row + 1)) rows.push(row);
  return rows;
}
