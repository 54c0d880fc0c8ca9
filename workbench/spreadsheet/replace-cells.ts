import { CellValueType, IUndoRedoService, type ICellData, type IStyleData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { cellName } from "../../src/sheet";
import type { CellsPlan } from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import type { Spreadsheet } from "./create";
import { cellValue } from "./grids";
import { sheetNamed } from "./select";
import { Spilled } from "./spilled";

const TEXT = "@";
const GENERAL: IStyleData = { n: { pattern: "General" } };

/** @throws PortFault "sheet-hidden", "changed" with the first cell that holds another value, or a formula */
function mustBeSame(spreadsheet: Spreadsheet, { sheet: name, column, changes }: CellsPlan): void {
  const sheet = sheetNamed(spreadsheet, name);
  if (sheet.isSheetHidden()) throw new PortFault("sheet-hidden", { sheet: name });
  const spilled = new Spilled(spreadsheet, sheet.getSheetId());
  for (const { row, before } of changes) {
    const computed = spilled.formulaAt(row, column) !== undefined || spilled.rows[row]?.[column];
    if (computed || cellValue(sheet.getCellRaw(row, column), false) !== before)
      throw new PortFault("changed", { sheet: name, cell: cellName(row, column) });
  }
}

/** A cell with a new value and nothing left of how the old one was written. */
function cellOf(value: string | number, asText: boolean): ICellData {
  const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.FORCE_STRING;
  // A cell formatted as text would make a text of a number.
  return {
    v: value,
    t,
    f: null,
    si: null,
    p: null,
    ...(asText && t === CellValueType.NUMBER && { s: GENERAL }),
  };
}

/**
 * Writes values over values, as one step that can be undone.
 *
 * @throws PortFault "sheet-missing", "sheet-hidden", "changed" with the cell that is another by now
 */
export function replaceCells(spreadsheet: Spreadsheet, plans: readonly CellsPlan[]): void {
  for (const plan of plans) mustBeSame(spreadsheet, plan);
  const { commands, injector, workbook } = spreadsheet;
  const unitId = workbook.getUnitId();
  const step = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    for (const { sheet: name, column, changes } of plans) {
      if (changes.length === 0) continue;
      const sheet = sheetNamed(spreadsheet, name);
      const isText = (row: number): boolean => {
        const style = sheet.getCellRaw(row, column)?.s;
        const known = typeof style === "string" ? workbook.getStyles().get(style) : style;
        return known?.n?.pattern === TEXT;
      };
      const range = {
        startRow: changes[0]!.row,
        endRow: changes.at(-1)!.row,
        startColumn: column,
        endColumn: column,
      };
      const value = Object.fromEntries(
        changes.map(({ row, after }) => [row, { [column]: cellOf(after, isText(row)) }]),
      );
      const params = { unitId, subUnitId: sheet.getSheetId(), range, value };
      if (!commands.syncExecuteCommand(SetRangeValuesCommand.id, params))
        throw new PortFault("refused", { sheet: name });
    }
  } finally {
    step.dispose();
  }
}
