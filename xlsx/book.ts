import type { Grid } from "../src/sheet";
import { openArchive, type Archive } from "./archive";
import type { Codec } from "./codec";
import { readWorkbookPart, scan, type SheetPart, type WorkbookPart } from "./package";
import { readSharedStrings } from "./shared-strings";
import { SheetReader, type PendingFormula } from "./sheet-reader";
import { shiftFormula } from "./shift-formula";

/** A sheet of a file: its cells, and formulas that have no value yet. */
export interface BookSheet extends SheetPart {
  readonly grid: Grid;
  readonly pending: readonly PendingFormula[];
}

/** A workbook file, read. */
export interface Book {
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly BookSheet[];
}

/**
 * Reads a workbook (.xlsx, .xlsm), step by step; it yields the share that is done. Only cells are read:
 * values as the file holds them, formulas where it holds none.
 *
 * @throws WorkbookFault with the reason, for whatever is not a readable workbook
 */
export function* readBookSteps(bytes: Uint8Array, codec: Codec): Generator<number, Book> {
  const archive = openArchive(bytes, codec);
  const workbook = readWorkbookPart(archive);
  const table = workbook.relationships.find(({ kind }) => kind === "sharedStrings");
  yield 0;
  const strings = table && archive.has(table.target) ? readSharedStrings(archive, table.target) : [];
  const sheets: BookSheet[] = [];
  for (const [at, sheet] of workbook.sheets.entries()) {
    const reader = new SheetReader(scan(archive, sheet.part), sheet.part, strings, shiftFormula);
    const steps = reader.read(sheet.name, workbook.date1904);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        sheets.push({ ...sheet, ...step.value });
        break;
      }
      yield (at + step.value) / workbook.sheets.length;
    }
  }
  return { archive, workbook, sheets };
}

/** Reads a workbook in one go. */
export function readBook(bytes: Uint8Array, codec: Codec): Book {
  const steps = readBookSteps(bytes, codec);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The names of a workbook's sheets, without reading their cells. */
export const sheetNames = (bytes: Uint8Array, codec: Codec): string[] =>
  readWorkbookPart(openArchive(bytes, codec)).sheets.map(({ name }) => name);
