import { isBlank, type CellValue } from "../formula";
import { examine } from "./check";
import type { RowValues } from "./claim-values";
import { cellAt, type Grid } from "./grid";
import type { Layout } from "./recognise/layout";
import { recognise, saidOf } from "./recognise/role";
import { Table } from "./recognise/table";
import { tablesOfSheet } from "./recognise/tables";
import type { SheetSetting } from "./settings";

/** The header of a sheet and one of its rows. A text that is merged downwards belongs to each of its rows. */
function withOneRow(grid: Grid, headerBottom: number, row: number): Grid {
  const merged = grid.merges.filter(({ top, bottom }) => top > headerBottom && top < row && row <= bottom);
  const valueAt = (values: readonly (CellValue | undefined)[], column: number): CellValue => {
    const merge = merged.find(({ left }) => left === column);
    const above = merge && values[merge.top];
    return typeof above === "string" ? above : (values[row] ?? null);
  };
  return {
    ...grid,
    rowCount: headerBottom + 2,
    columns: grid.columns.map(
      (column, at) =>
        column && {
          ...column,
          values: [...column.values.slice(0, headerBottom + 1), valueAt(column.values, at)],
        },
    ),
  };
}

/** Whether a row below the header shows something of its own; what merged cells alone show is no record. */
const isRecord = (grid: Grid, { headerBottom, columns }: Layout, row: number): boolean =>
  row > headerBottom && [...columns.values()].some(({ at }) => !isBlank(cellAt(grid, row, at)));

/**
 * What a row of a sheet says of its award, read as a check reads it.
 *
 * @param row from 0
 * @returns undefined where the row is no claim
 * @example rowValues(grid, 10)?.numbers // { amount: 1200 }
 */
export function rowValues(grid: Grid, row: number, setting?: SheetSetting): RowValues | undefined {
  const recognised = recognise(grid, setting);
  const { layout, role } = recognised;
  if (!layout || !isRecord(grid, layout, row)) return undefined;
  const options = setting ? { sheets: { [grid.name]: setting } } : {};
  // A row of a later table means what the header and the titles of that table say.
  if (role === "claims" && tablesOfSheet(new Table(grid, layout), saidOf(recognised)).length > 1)
    return examine([grid], options).values(0, row);
  const one = withOneRow(grid, layout.headerBottom, row);
  return examine([one], options).values(0, layout.headerBottom + 1);
}
