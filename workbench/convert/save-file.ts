import type { Language } from "../../src/text";
import { STEPPED_CODEC, lossText, losses, saveBookSteps, type EditedBook } from "../../xlsx";
import type { Document } from "../app/shown-workbook";
import { inSlices } from "../slices";
import { workbenchText } from "../text";
import { editedBook } from "./edited-book";
import { lossLines } from "./losses";

/** A workbook that is ready to be saved. */
export interface SavePlan {
  readonly edited: EditedBook;
  /** What cannot be saved, a sentence each; empty where everything can. */
  readonly lossLines: readonly string[];
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
  const lost = book ? losses(book, edited).map((loss) => lossText(loss, language)) : [];
  return { edited, lossLines: [...lost, ...lossLines(document, workbenchText(language))] };
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
