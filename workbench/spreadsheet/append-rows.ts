import {
  CellValueType,
  IUndoRedoService,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesCommand, SetWorksheetRowCountCommand } from "@univerjs/sheets";
import { cellName } from "../../src/sheet";
import type { RowsPlan } from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import type { Spreadsheet } from "./create";
import { cellValue } from "./grids";
import { sheetNamed } from "./select";
import { Spilled } from "./spilled";

const TEXT: IStyleData = { n: { pattern: "@" } };
/** Empty rows that stay below what was written. */
const SPARE_ROWS = 50;

const widthOf = ({ values }: RowsPlan): number => Math.max(0, ...values.map((cells) => cells.length));

/** @throws PortFault "occupied" with the first cell that holds something or is merged */
function mustBeFree(spreadsheet: Spreadsheet, sheet: Worksheet, plan: RowsPlan, width: number): void {
  const { row: top, column: left, values } = plan;
  const spilled = new Spilled(spreadsheet, sheet.getSheetId());
  const merges = sheet.getMergeData();
  const isFree = (row: number, column: number): boolean => {
    const value = cellValue(spilled.rows[row]?.[column] ?? sheet.getCellRaw(row, column), false);
    return (value === undefined || value === "") && spilled.formulaAt(row, column) === undefined;
  };
  const occupied = (row: number, column: number): PortFault =>
    new PortFault("occupied", { sheet: plan.sheet, cell: cellName(row, column) });
  for (let row = top; row < top + values.length; row++)
    for (let column = left; column < left + width; column++)
      if (!isFree(row, column)) throw occupied(row, column);
  const merged = merges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      endRow >= top && startRow < top + values.length && endColumn >= left && startColumn < left + width,
  );
  // A merged area may begin above or to the left: the cell of the list that it covers is named.
  if (merged) throw occupied(Math.max(merged.startRow, top), Math.max(merged.startColumn, left));
}

/** The number format of a cell. */
function formatOf({ workbook }: Spreadsheet, cell: Nullable<ICellData>): IStyleData | undefined {
  const style = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
  return style?.n ? { n: style.n } : undefined;
}

/** The cells of the rows: texts are texts, numbers look as the number above them. */
function cellsOf(spreadsheet: Spreadsheet, sheet: Worksheet, { row, column, values, textColumns }: RowsPlan) {
  const style = (at: number): IStyleData | undefined => {
    if (textColumns?.includes(at)) return TEXT;
    return row === 0 ? undefined : formatOf(spreadsheet, sheet.getCellRaw(row - 1, column + at));
  };
  const cell = (value: string | number, at: number): ICellData => {
    const s = typeof value === "number" || textColumns?.includes(at) ? style(at) : undefined;
    const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.FORCE_STRING;
    return { v: value, t, ...(s && { s }) };
  };
  return Object.fromEntries(
    values.map((cells, r) => [
      row + r,
      Object.fromEntries(
        cells.flatMap((value, at): [number, ICellData][] => {
          if (value !== null && value !== "") return [[column + at, cell(value, at)]];
          return textColumns?.includes(at) ? [[column + at, { s: TEXT }]] : [];
        }),
      ),
    ]),
  );
}

/**
 * Writes rows into empty cells below a list, as one step that can be undone.
 *
 * @throws PortFault "sheet-missing", "sheet-hidden", "occupied" with the cell that holds something
 */
export function appendRows(spreadsheet: Spreadsheet, plan: RowsPlan): void {
  const sheet = sheetNamed(spreadsheet, plan.sheet);
  if (sheet.isSheetHidden()) throw new PortFault("sheet-hidden", { sheet: plan.sheet });
  const width = widthOf(plan);
  if (width === 0) return;
  mustBeFree(spreadsheet, sheet, plan, width);
  const { commands, injector, workbook } = spreadsheet;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const step = injector.get(IUndoRedoService).__tempBatchingUndoRedo(target.unitId);
  try {
    const bottom = plan.row + plan.values.length;
    if (bottom > sheet.getRowCount()) {
      const rowCount = bottom + SPARE_ROWS;
      commands.syncExecuteCommand(SetWorksheetRowCountCommand.id, { ...target, rowCount });
    }
    const range = {
      startRow: plan.row,
      endRow: bottom - 1,
      startColumn: plan.column,
      endColumn: plan.column + width - 1,
    };
    const value = cellsOf(spreadsheet, sheet, plan);
    if (!commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target, range, value }))
      throw new PortFault("refused", { sheet: plan.sheet });
  } finally {
    step.dispose();
  }
}
