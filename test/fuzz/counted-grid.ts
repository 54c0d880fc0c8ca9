import type { Grid } from "../../src/sheet";

/** How often cells were looked at. */
export interface Reads {
  cells: number;
}

/** The same grid, with every look at a cell counted. */
export function countedGrid(grid: Grid, reads: Reads): Grid {
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) reads.cells++;
        return Reflect.get(target, key, receiver);
      },
    });
  return {
    ...grid,
    columns: grid.columns.map((column) => column && { ...column, values: counted(column.values) }),
  };
}

/** How many cells a workbook's sheets have. */
export const cellsOf = (grids: readonly Grid[]): number =>
  grids.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
