import type { Worksheet } from "@univerjs/core";
import type { Document } from "../app/shown-workbook";
import { editedNames } from "../convert/defined-names";
import { editedBook } from "../convert/edited-book";
import { NO_DOUBTS } from "../doubts/doubt";
import { doubtsOf } from "../doubts/doubts-of";
import { inSlices } from "../slices";
import { Spilled } from "../spreadsheet/spilled";
import { STEPPED_CODEC, saveBookSteps, type EditedBook } from "../../xlsx";
import { needsAddin } from "./needs-addin";
import { withoutAddin, type HandoverWay, type Place } from "./without-addin";

/** A copy of the open workbook that reads right without the add-in. */
export interface HandoverCopy {
  readonly bytes: Uint8Array;
  /** How many cells have a plain formula now. */
  readonly formulas: number;
  /** How many cells have their result alone. */
  readonly results: number;
}

/** How the work falls into taking the workbook out and writing it. */
const TAKING = 0.3;
const WRITING = 0.4;

/** Whether some formula of a sheet is one that goes. */
function hasSome(document: Document, sheet: Worksheet, needs: (formula: string) => boolean): boolean {
  const spilled = new Spilled(document.spreadsheet, sheet.getSheetId());
  let found = false;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const formula = cell?.f || cell?.si ? spilled.formulaAt(row, column) : undefined;
    found = formula !== undefined && needs(formula);
    // The walk ends with false.
    return !found;
  });
  return found;
}

const placeName = (sheet: number, { row, column }: Place): string => `${sheet} ${row} ${column}`;

interface Copied {
  readonly edited: EditedBook;
  readonly formulas: ReadonlySet<string>;
  readonly results: number;
}

/** The book with each sheet's formulas of ours written otherwise. */
function copied(
  book: EditedBook,
  needs: (formula: string) => boolean,
  way: HandoverWay,
  kept: ReadonlySet<string>,
): Copied {
  const formulas = new Set<string>();
  let results = 0;
  const sheets = book.sheets.map((sheet, at) => {
    if (!sheet.content) return sheet;
    const made = withoutAddin(sheet.content, needs, way, (place) => kept.has(placeName(at, place)));
    for (const place of made.formulas) formulas.add(placeName(at, place));
    results += made.results.length;
    return { ...sheet, content: made.content };
  });
  return { edited: { ...book, sheets }, formulas, results };
}

/**
 * The plain formulas of a written copy that do not give what the sheet shows, computed once more; all of them where
 * that came to no end.
 */
async function otherwise(
  bytes: Uint8Array,
  formulas: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const doubts = await doubtsOf(bytes, signal);
  signal.throwIfAborted();
  if (doubts === NO_DOUBTS) return formulas;
  const places = doubts.sheets.flatMap((sheet, at) => sheet.map((one) => placeName(at, one)));
  return new Set(places.filter((place) => formulas.has(place)));
}

/**
 * Makes a copy for people who do not have the add-in: no formula of it calls a function of ours. The open workbook
 * stays as it is. Plain formulas are computed once more; where one does not give what the sheet shows (a text that
 * only our functions read as a number), the cell keeps its result.
 *
 * @throws WorkbookFault with the reason, where it cannot be written; the signal's, where it is aborted
 */
export async function makeCopy(
  document: Document,
  way: HandoverWay,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<HandoverCopy> {
  await document.calculation.idle();
  const source = document.opening.source?.book;
  const ids = document.spreadsheet.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const needs = needsAddin(editedNames(document.spreadsheet, source, ids) ?? source?.definedNames ?? []);
  const book = await inSlices(
    editedBook(document, (sheet) => hasSome(document, sheet, needs)),
    (done) => progress(done * TAKING),
    signal,
  );
  const write = ({ edited }: Copied, from: number): Promise<Uint8Array> =>
    inSlices(saveBookSteps(source, edited, STEPPED_CODEC), (done) => progress(from + done * WRITING), signal);
  let copy = copied(book, needs, way, new Set());
  let bytes = await write(copy, TAKING);
  const wrong = copy.formulas.size > 0 ? await otherwise(bytes, copy.formulas, signal) : copy.formulas;
  if (wrong.size > 0) {
    copy = copied(book, needs, way, wrong);
    bytes = await write(copy, TAKING + WRITING / 2);
  }
  return { bytes, formulas: copy.formulas.size, results: copy.results };
}
