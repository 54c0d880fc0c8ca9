import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { cellName } from "../../src/sheet";
import {
  scaled,
  type CellStyle,
  type EditedBook,
  type EditedSheet,
  type SheetContent,
  type SheetModel,
} from "../../xlsx";
import type { Document } from "../app/shown-workbook";
import { columnCharacters, rowPoints } from "../spreadsheet/measures";
import { Spilled } from "../spreadsheet/spilled";
import { daysMoved } from "./calendar";
import { editedNames } from "./defined-names";
import { filterOf, type SheetFilter } from "./filters";
import { mergeOf } from "./ranges";
import { EditedCells, SavedStyles, type SavedStyle } from "./edited-cells";
import { sourceSheet } from "./sheet-ids";

/** A cell of a workbook that was made here and about whose format nothing is said. */
const USUAL: CellStyle = { numberFormat: "General", font: { name: "等线", size: 11 }, borders: {} };

/** The frozen part, and the first cell in sight of the part that scrolls. */
function frozenOf(sheet: Worksheet): Pick<SheetContent, "frozen" | "topLeft"> {
  const { xSplit, ySplit, startRow, startColumn } = sheet.getFreeze();
  const frozen = { rows: ySplit, columns: xSplit };
  if (xSplit === 0 && ySplit === 0) return { frozen };
  return { frozen, topLeft: cellName(Math.max(startRow, ySplit), Math.max(startColumn, xSplit)) };
}

function* contentOf(sheet: Worksheet, cells: EditedCells): Generator<number, SheetContent<SavedStyle>> {
  const config = sheet.getConfig();
  return {
    rows: yield* cells.rows(),
    columns: cells.columns(),
    defaultRowHeight: rowPoints(config.defaultRowHeight),
    defaultColumnWidth: columnCharacters(config.defaultColumnWidth),
    merges: sheet.getMergeData().map(mergeOf),
    ...frozenOf(sheet),
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
    zoom: Math.round(config.zoomRatio * 100),
    ...(config.tabColor && { tabColour: config.tabColor }),
  };
}

/** A sheet that the file hides so that only a program can show it stays so, unless it was shown meanwhile. */
function visibilityOf(sheet: Worksheet, model: SheetModel | undefined): SheetModel["visibility"] {
  if (!sheet.isSheetHidden()) return "visible";
  return model && model.visibility !== "visible" ? model.visibility : "hidden";
}

/** A filter of a kind that is not shown stays as the file has it, unless the person made another. */
function filterSaved(
  { opening }: Document,
  found: SheetFilter | undefined,
  source: number | undefined,
): Pick<EditedSheet, "filter"> {
  if (found) return { filter: found.filter };
  const isShown = source !== undefined && opening.source!.book.sheets[source]!.autoFilter !== undefined;
  return isShown ? { filter: null } : {};
}

/** What of a sheet besides its cells is to be saved. */
function besides(document: Document, sheet: Worksheet, source: number | undefined): EditedSheet {
  const id = sheet.getSheetId();
  const { book } = document.opening.source ?? {};
  const marks = document.marks.rangesOf(id);
  const before = document.opening.marks[id];
  return {
    ...(source !== undefined && { source }),
    name: sheet.getName(),
    visibility: visibilityOf(sheet, source === undefined ? undefined : book?.sheets[source]),
    // A copy: rows may go on moving while the file is written.
    moves: [...document.changesOf(id).moves],
    // Marks that are as the file has them leave its part as it is.
    ...(JSON.stringify(marks) !== JSON.stringify(before) && { marks: marks ?? {} }),
  };
}

/**
 * The open workbook as it is to be saved: what the person changed is taken out of the spreadsheet, what they
 * did not touch stays as the file has it. Yields the share that is done.
 *
 * @param taken sheets that are taken out although nobody touched them, since their cells are to change
 */
export function* editedBook(
  document: Document,
  taken: (sheet: Worksheet) => boolean = () => false,
): Generator<number, EditedBook> {
  const { spreadsheet, opening, settings } = document;
  const { workbook } = spreadsheet;
  const book = opening.source?.book;
  const styles = new SavedStyles(workbook.getStyles(), book?.styles[0] ?? USUAL, book?.styles ?? []);
  const days = daysMoved(book?.date1904 ?? false);
  const all = workbook.getSheets();
  const sheets: EditedSheet[] = [];
  for (const [at, sheet] of all.entries()) {
    const id = sheet.getSheetId();
    const source = book && sourceSheet(id);
    const edited = besides(document, sheet, source);
    const report = document.reportIn(id);
    if (report) sheets.push({ ...edited, report });
    else if (source !== undefined && !document.changesOf(id).touched && !taken(sheet)) sheets.push(edited);
    else {
      const filter = filterOf(spreadsheet, sheet);
      const cells = new EditedCells(sheet, new Spilled(spreadsheet, id), styles, days, filter?.hidden);
      const content = yield* scaled(contentOf(sheet, cells), at / all.length, 1 / all.length);
      sheets.push({ ...edited, content, ...filterSaved(document, filter, source) });
    }
  }
  const front = workbook.getActiveSheet();
  const definedNames = editedNames(
    spreadsheet,
    book,
    all.map((sheet) => sheet.getSheetId()),
  );
  return {
    sheets,
    settings,
    activeSheet: Math.max(0, all.indexOf(front)),
    ...(definedNames && { definedNames }),
  };
}
