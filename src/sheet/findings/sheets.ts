import type { Examination } from "../examination";
import { REPORT_SHEET } from "../reading/role";

/**
 * `hidden-row`: a claim in a hidden or filtered-out row. It cannot see a row of height nearly nothing, nor
 * white text on white.
 */
export function hiddenRow(exam: Examination): void {
  for (const { table, sheetIndex } of exam.claims.sheets) {
    if (table.grid.hiddenRows.size === 0) continue;
    for (const row of table.rows) {
      if (!table.grid.hiddenRows.has(row)) continue;
      exam.tellAt("hidden-row", { sheetIndex, row, column: table.layout.left }, {});
    }
  }
}

/**
 * `sheet-not-read`: a sheet without a role, which was left alone. It cannot see claims in a table whose
 * headers it does not know; the person can name role and columns.
 */
export function sheetNotRead(exam: Examination): void {
  exam.sheets.forEach(({ grid, recognised }, sheetIndex) => {
    if (recognised.role !== "none" || grid.name.startsWith(REPORT_SHEET)) return;
    const empty = grid.columns.every(
      (column) =>
        column === undefined || column.values.every((value) => value === null || value === undefined),
    );
    const reason = empty ? "empty" : (recognised.missed ?? "unknown");
    exam.tellSheet("sheet-not-read", sheetIndex, { reason, firms: 0 });
  });
}
