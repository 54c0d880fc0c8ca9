import { textOf } from "../../formula";
import { cellAt, type Grid } from "../grid";
import { readColumn, type ColumnHeader } from "../recognise/column-header";
import type { Table } from "../recognise/table";

/** A filled column that the table takes nothing from. */
export interface UnusedColumn {
  readonly at: number;
  readonly header: ColumnHeader;
}

/** The texts over a column, a merged one for each cell that it covers. */
function textsOver(grid: Grid, top: number, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = textOf(cellAt(grid, row, column)).trim();
    const merge =
      own === ""
        ? grid.merges.find(
            (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
          )
        : undefined;
    texts.push(merge ? textOf(cellAt(grid, merge.top, merge.left)).trim() : own);
  }
  return texts;
}

/** The columns of a sheet that hold something below the header and were not recognised, with their headers. */
export function unusedColumns({ grid, layout }: Table): readonly UnusedColumn[] {
  const used = new Set([...layout.columns.values()].map(({ at }) => at));
  const found: UnusedColumn[] = [];
  grid.columns.forEach((column, at) => {
    if (!column || used.has(at) || column.values.length <= layout.headerBottom + 1) return;
    found.push({ at, header: readColumn(textsOver(grid, layout.headerTop, layout.headerBottom, at)) });
  });
  return found;
}
