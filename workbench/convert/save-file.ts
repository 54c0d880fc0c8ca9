import "@univerjs/sheets-filter/facade";
import type { Language } from "../../src/text";
import { STEPPED_CODEC, lossText, losses, saveBookSteps, type EditedBook } from "../../xlsx";
import type { Document } from "../app/workbench";
import { inSlices } from "../slices";
import { workbenchText } from "../text";
import { editedBook } from "./edited-book";

/** A workbook that is ready to be saved. */
export interface SavePlan {
  readonly edited: EditedBook;
  /** What cannot be saved, a sentence each; empty where everything can. */
  readonly lossLines: readonly string[];
}

/** Filters that were set here: the file keeps its own, which the spreadsheet does not show. */
function filterLines({ spreadsheet }: Document, language: Language): string[] {
  const sheets = spreadsheet.api.getActiveWorkbook()?.getSheets() ?? [];
  return sheets
    .filter((sheet) => sheet.getFilter() !== null)
    .map((sheet) => workbenchText(language).filterLoss(sheet.getSheetName()));
}

/** Takes the open workbook out of the spreadsheet, and finds what cannot be saved of it. */
export async function planSave(
  document: Document,
  language: Language,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<SavePlan> {
  await document.calculation.idle();
  const edited = await inSlices(editedBook(document), progress, signal);
  const book = document.opening.source?.book;
  // A workbook that was made here has nothing that could not be saved.
  const lost = book ? losses(book, edited) : [];
  const lossLines = [...lost.map((loss) => lossText(loss, language)), ...filterLines(document, language)];
  return { edited, lossLines };
}

/**
 * The content of the file.
 *
 * @throws WorkbookFault with the reason, where it cannot be written
 */
export const saveFile = (
  document: Document,
  { edited }: SavePlan,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> =>
  inSlices(saveBookSteps(document.opening.source?.book, edited, STEPPED_CODEC), progress, signal);
