import { completeGrids } from "../../engine";
import type { CellValue } from "../../src/formula";
import { columnName, type Grid } from "../../src/sheet";
import { grid } from "../builders/grids";

/** The column of a formula's argument; A holds the formula. */
export const argumentCell = (at: number, row = 1): string => `${columnName(at + 1)}${row}`;

/** The value in column A. */
export const first = ({ columns }: Grid, row: number): CellValue => columns[0]?.values[row] ?? null;

/** The values that the project's own formula engine gives. */
export async function byEngine(
  formulaAt: (row: number) => string,
  rows: readonly (readonly CellValue[])[],
): Promise<CellValue[]> {
  const [computed] = await completeGrids([
    {
      grid: grid(
        "表",
        rows.map((cells) => [null, ...cells]),
      ),
      pending: rows.map((_, row) => ({ row, column: 0, formula: formulaAt(row + 1) })),
    },
  ]);
  return rows.map((_, row) => first(computed!, row));
}
