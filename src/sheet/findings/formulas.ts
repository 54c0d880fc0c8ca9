import type { Examination } from "../examination";
import { cellAt } from "../grid";
import type { ColumnKey } from "../recognise/vocabulary";

/** Fewer formulas than this make no pattern. */
const FEWEST_FORMULAS = 3;

/**
 * `constant-among-formulas`: a typed number in a column where most rows are formulas. It cannot see a formula
 * that differs from its neighbours, nor whether the number was typed on purpose.
 */
export function constantAmongFormulas(exam: Examination): void {
  for (const { table, sheetIndex } of exam.claims.sheets) {
    const entries = new Set(table.rows);
    table.grid.columns.forEach((column, at) => {
      if (!column) return;
      const computed = new Set(column.formulaRows.filter((row) => entries.has(row)));
      if (computed.size < FEWEST_FORMULAS || computed.size * 2 <= table.size) return;
      const header =
        headerAt(table.layout.columns, at) ?? String(cellAt(table.grid, table.layout.headerBottom, at) ?? "");
      for (const row of table.rows) {
        if (computed.has(row) || typeof column.values[row] !== "number") continue;
        exam.tellAt(
          "constant-among-formulas",
          { sheetIndex, row, column: at },
          { column: header, formulas: computed.size, rows: table.size },
        );
      }
    });
  }
}

function headerAt(
  columns: ReadonlyMap<ColumnKey, { readonly at: number; readonly header: string }>,
  at: number,
) {
  for (const column of columns.values()) if (column.at === at) return column.header;
  return undefined;
}
