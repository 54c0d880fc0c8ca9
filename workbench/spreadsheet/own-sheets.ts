import type { IWorksheetData, Worksheet } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand } from "@univerjs/sheets";
import type { ReportTable } from "../../src/sheet";
import type { Language } from "../../src/text";
import type { ListPlan, Work } from "../../taskpane/port";
import { PortFault } from "../../taskpane/port-fault";
import { foldedName, reportTarget, reportTitles } from "../../taskpane/report-name";
import { faultText, sheetNameFault } from "../../xlsx";
import { inSlices } from "../slices";
import type { PortDocument } from "./port-document";
import { listSheet, reportSheet } from "./report-sheet";
import { mustBeOpen, whileOpen } from "./while-open";

/** How much of a report is laying it out; the spreadsheet takes it in one piece. */
const LAYING_OUT = 0.5;

/** Adds a sheet at the end, as one step that can be undone; the sheet in view stays in view. */
function addSheet(
  document: PortDocument,
  name: string,
  sheet: Partial<IWorksheetData>,
  replaces?: Worksheet,
): void {
  const { api, commands, workbook } = document.spreadsheet;
  const book = api.getActiveWorkbook()!;
  const inView = book.getActiveSheet().getSheetId();
  document.ours(() => {
    const unitId = workbook.getUnitId();
    if (replaces) {
      commands.syncExecuteCommand(RemoveSheetCommand.id, { unitId, subUnitId: replaces.getSheetId() });
    }
    const index = workbook.getSheets().length;
    commands.syncExecuteCommand(InsertSheetCommand.id, { unitId, index, sheet: { ...sheet, name } });
    if (workbook.getSheetBySheetId(inView)) book.setActiveSheet(inView);
  });
}

/**
 * Writes the report as the last sheet, over an earlier report of ours. It is laid out beside the workbook and
 * put there in one piece: where the work is stopped, the earlier one stays.
 *
 * @throws PortFault "closed", or the signal's reason
 */
export async function writeReport(
  document: PortDocument,
  table: ReportTable,
  { progress, signal }: Work,
): Promise<void> {
  const layingOut = whileOpen(document, reportSheet(table));
  const laidOut = await inSlices(layingOut, (done) => progress?.(LAYING_OUT * done), signal);
  signal?.throwIfAborted();
  mustBeOpen(document);
  const { workbook } = document.spreadsheet;
  const sheets = workbook.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  const titles = reportTitles(table);
  const { name, earlier } = reportTarget(sheets, ({ sheet }) => titles.has(sheet.getCellRaw(0, 0)?.v));
  addSheet(document, name, laidOut, earlier?.sheet);
  const written = workbook.getSheetBySheetName(name);
  if (written) document.reportWritten(written.getSheetId(), table);
  progress?.(1);
}

/**
 * Adds a sheet with a list.
 *
 * @param language of the reason where its name is refused
 * @throws PortFault "sheet-exists", "refused" where no sheet of a file can have that name
 */
export function addListSheet(document: PortDocument, list: ListPlan, language: Language): void {
  const folded = foldedName(list.name);
  const there = document.spreadsheet.workbook.getSheets().find((one) => foldedName(one.getName()) === folded);
  if (there) throw new PortFault("sheet-exists", { sheet: there.getName() });
  const fault = sheetNameFault(list.name);
  if (fault) throw new PortFault("refused", { sheet: list.name, detail: faultText(fault, language) });
  addSheet(document, list.name, listSheet(list));
}
