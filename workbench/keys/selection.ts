import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { Spilled } from "../spreadsheet/spilled";
import type { Spreadsheet } from "../spreadsheet/create";
import type { Extent, SheetView, Spot } from "./moves";

const book = ({ api }: Spreadsheet): FWorkbook => api.getActiveWorkbook()!;

/** What is selected now. */
export function extentOf(spreadsheet: Spreadsheet): Extent {
  const range = book(spreadsheet).getActiveRange()!.getRange();
  const cell = book(spreadsheet).getActiveCell()!.getRange();
  const active = { row: cell.startRow, column: cell.startColumn };
  const far = {
    row: active.row === range.startRow ? range.endRow : range.startRow,
    column: active.column === range.startColumn ? range.endColumn : range.startColumn,
  };
  return { active, far };
}

/** The last row and column with something in them, spilled values too. */
function lastUsed(spreadsheet: Spreadsheet, sheet: FWorksheet): Spot {
  const { endRow, endColumn } = sheet.getDataRange().getRange();
  let [row, column] = [Math.max(0, endRow), Math.max(0, endColumn)];
  for (const { range } of new Spilled(spreadsheet, sheet.getSheetId()).ranges()) {
    row = Math.max(row, range.endRow);
    column = Math.max(column, range.endColumn);
  }
  return { row, column };
}

/** The sheet in front. */
export function viewOf(spreadsheet: Spreadsheet): SheetView {
  const sheet = book(spreadsheet).getActiveSheet();
  const { ySplit, xSplit } = sheet.getFreeze();
  const seen = sheet.getVisibleRange();
  return {
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    frozen: { row: ySplit, column: xSplit },
    last: lastUsed(spreadsheet, sheet),
    page: seen ? seen.endRow - seen.startRow : 1,
  };
}

/** Selects, and scrolls where the end that moved is not in sight. */
export function select(spreadsheet: Spreadsheet, { active, far }: Extent): void {
  const sheet = book(spreadsheet).getActiveSheet();
  const [top, left] = [Math.min(active.row, far.row), Math.min(active.column, far.column)];
  const rows = Math.abs(active.row - far.row) + 1;
  const columns = Math.abs(active.column - far.column) + 1;
  sheet.getRange(top, left, rows, columns).activate();
  if (rows * columns > 1) sheet.getSelection()?.updatePrimaryCell(sheet.getRange(active.row, active.column));
  reveal(sheet, far);
}

function reveal(sheet: FWorksheet, { row, column }: Spot): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const { ySplit, xSplit } = sheet.getFreeze();
  const isFrozen = row < ySplit && column < xSplit;
  const isSeen =
    (row < ySplit || (row >= seen.startRow && row < seen.endRow)) &&
    (column < xSplit || (column >= seen.startColumn && column < seen.endColumn));
  if (!isFrozen && !isSeen) sheet.scrollToCell(row, column);
}

/** Selects the whole rows, or columns, of what is selected; the cell that is typed into stays. */
export function selectLines(spreadsheet: Spreadsheet, lines: "rows" | "columns"): void {
  const sheet = book(spreadsheet).getActiveSheet();
  const { startRow, endRow, startColumn, endColumn } = book(spreadsheet).getActiveRange()!.getRange();
  const { active } = extentOf(spreadsheet);
  const range =
    lines === "rows"
      ? sheet.getRange(startRow, 0, endRow - startRow + 1, sheet.getMaxColumns())
      : sheet.getRange(0, startColumn, sheet.getMaxRows(), endColumn - startColumn + 1);
  range.activate();
  sheet.getSelection()?.updatePrimaryCell(sheet.getRange(active.row, active.column));
}

/** The whole rows or columns that are selected; undefined where neither are. */
export function wholeLines(
  spreadsheet: Spreadsheet,
): { readonly lines: "rows" | "columns"; readonly first: number; readonly count: number } | undefined {
  const sheet = book(spreadsheet).getActiveSheet();
  const { startRow, endRow, startColumn, endColumn } = book(spreadsheet).getActiveRange()!.getRange();
  const isNumber = (value: number): boolean => !Number.isNaN(value);
  const allColumns = !isNumber(endColumn) || (startColumn === 0 && endColumn >= sheet.getMaxColumns() - 1);
  const allRows = !isNumber(endRow) || (startRow === 0 && endRow >= sheet.getMaxRows() - 1);
  if (allColumns && !allRows) return { lines: "rows", first: startRow, count: endRow - startRow + 1 };
  if (allRows && !allColumns)
    return { lines: "columns", first: startColumn, count: endColumn - startColumn + 1 };
  return undefined;
}
