import { WrapStrategy } from "@univerjs/core";
import { columnName } from "../../src/sheet";
import type { Document } from "../app/shown-workbook";
import type { WorkbenchText } from "../text";
import { filterOf } from "./filters";

/** Whether some cell of a touched sheet cuts its text off at its edge, which no file can say. */
function cutsTexts(document: Document, sheetId: string): boolean {
  if (!document.changesOf(sheetId).touched) return false;
  const { workbook } = document.spreadsheet;
  const styles = workbook.getStyles();
  const cells = workbook.getSheetBySheetId(sheetId)!.getCellMatrix();
  const known = new Map<string, boolean>();
  let found = false;
  cells.forValue((_row, _column, cell) => {
    const style = cell?.s;
    if (!style) return true;
    const key = typeof style === "string" ? style : JSON.stringify(style);
    let cuts = known.get(key);
    if (cuts === undefined) known.set(key, (cuts = styles.get(style)?.tb === WrapStrategy.CLIP));
    found = cuts;
    // The walk ends with false.
    return !found;
  });
  return found;
}

/** What of the open workbook no saved file will hold, a line each. */
export function lossLines(document: Document, text: WorkbenchText): string[] {
  const { workbook } = document.spreadsheet;
  return workbook.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    const { byColour = [] } = filterOf(document.spreadsheet, sheet) ?? {};
    return [
      ...(byColour.length > 0
        ? [text.lossFilter(sheet.getName(), byColour.map(columnName).join(text.listSeparator))]
        : []),
      ...(cutsTexts(document, id) ? [text.lossCutTexts(sheet.getName())] : []),
    ];
  });
}
