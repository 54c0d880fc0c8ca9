import { completeGrids } from "../../engine";
import type { CellValue } from "../../src/formula";
import { argumentsOf, type Operand } from "../../src/native";
import type { Item } from "../../src/policy";
import { columnName, type Grid } from "../../src/sheet";
import { grid } from "../builders/grids";

/** The column of a formula's argument; A holds the formula. */
export const argumentCell = (at: number, row = 1): string => `${columnName(at + 1)}${row}`;

/** The arguments of an item as the cells of a row. */
export const cellsOf = (item: Item, row: number): Operand[] =>
  argumentsOf(item).map((_, at) => ({ kind: "cell", cell: argumentCell(at, row) }));

/** A value as it is typed into a formula; what is no number and no text is left out. */
export const typedOperand = (value: CellValue): Operand => {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : undefined;
};

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
