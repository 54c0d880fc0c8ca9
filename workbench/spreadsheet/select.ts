import type { Worksheet } from "@univerjs/core";
import type { Place } from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import type { Spreadsheet } from "./create";

/** What stays in sight above and before a cell that is shown. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 3;

/** A sheet of the open workbook by its name. */
export function sheetNamed({ workbook }: Spreadsheet, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new PortFault("sheet-missing", { sheet: name });
  return sheet;
}

/** Shows a cell and selects it; a hidden sheet stays hidden. */
export async function select(spreadsheet: Spreadsheet, { sheet, cell }: Place): Promise<void> {
  const found = sheetNamed(spreadsheet, sheet);
  if (found.isSheetHidden()) throw new PortFault("sheet-hidden", { sheet });
  const shown = spreadsheet.api.getActiveWorkbook()!.setActiveSheet(found.getSheetId());
  const range = shown.getRange(cell);
  range.activate();
  shown.scrollToCell(
    Math.max(0, range.getRow() - ROWS_ABOVE),
    Math.max(0, range.getColumn() - COLUMNS_BEFORE),
  );
}
