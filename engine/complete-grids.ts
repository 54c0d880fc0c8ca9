import type { CellValue } from "../src/formula";
import type { Grid } from "../src/sheet";
import { computeFormulas, type FormulaValue, type OpenFormula, type OpenSheet } from "./compute-formulas";

/**
 * The same sheets with their open formulas computed. Sheets without open formulas come back as they are.
 */
export async function completeGrids(
  sheets: readonly (OpenSheet & { readonly grid: Grid })[],
): Promise<readonly Grid[]> {
  const computed = await computeFormulas(sheets);
  return sheets.map(({ grid, pending }, at) =>
    computed && pending.length > 0 ? filled(grid, pending, computed[at]!) : grid,
  );
}

function filled(grid: Grid, pending: readonly OpenFormula[], computed: readonly FormulaValue[]): Grid {
  const columns = [...grid.columns];
  const changed = new Map<number, (CellValue | undefined)[]>();
  let { rowCount } = grid;
  pending.forEach(({ row, column }, at) => {
    let values = changed.get(column);
    if (!values) {
      values = [...(columns[column]?.values ?? [])];
      changed.set(column, values);
      columns[column] = { values, formulaRows: columns[column]?.formulaRows ?? [] };
    }
    values[row] = computed[at]!.value;
    rowCount = Math.max(rowCount, row + 1);
  });
  return { ...grid, columns, rowCount };
}
