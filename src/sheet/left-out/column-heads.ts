import { textOf } from "../../formula";
import { cellAt, type Grid } from "../grid";
import { readColumn, withoutGroupNames, type ColumnHeader } from "../recognise/column-header";
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
  const places = grid.columns.flatMap((column, at) =>
    column && column.values.length > layout.headerBottom + 1 ? at : [],
  );
  const headers = withoutGroupNames(
    places.map((at) => readColumn(textsOver(grid, layout.headerTop, layout.headerBottom, at))),
  );
  return places.flatMap((at, nth) => (used.has(at) ? [] : { at, header: headers[nth]! }));
}
