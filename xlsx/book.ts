import type { Grid, WorkbookSettings } from "../src/sheet";
import { openArchive, type Archive } from "./archive";
import type { Codec } from "./codec";
import type { DefinedName } from "./open";
import { readWorkbookDetails } from "./open/workbook-reader";
import { read, readWorkbookPart, type SheetPart, type WorkbookPart } from "./package";
import { findSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { SheetReader, type SheetFormula } from "./sheet-reader";
import { finish, scaled, type Steps } from "./steps";

/** A sheet of a file: its cells and its formulas. */
export interface BookSheet extends SheetPart {
  readonly grid: Grid;
  readonly formulas: readonly SheetFormula[];
}

/** A workbook file, read. */
export interface Book {
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly BookSheet[];
  readonly definedNames: readonly DefinedName[];
}

/**
 * Reads a workbook (.xlsx, .xlsm), step by step; it yields the share that is done. Only cells are read:
 * values as the file holds them, and formulas.
 *
 * @throws WorkbookFault with the reason, for whatever is not a readable workbook
 */
export function* readBookSteps(bytes: Uint8Array, codec: Codec): Steps<Book> {
  const archive = openArchive(bytes, codec);
  const workbook = readWorkbookPart(archive);
  const table = workbook.relationships.find(({ kind }) => kind === "sharedStrings");
  yield 0;
  const { texts } = yield* scaled(readSharedStrings(archive, table?.target, false), 0, 0);
  const sheets: BookSheet[] = [];
  const share = 1 / workbook.sheets.length;
  for (const [at, sheet] of workbook.sheets.entries()) {
    const reader = new SheetReader(read(archive, sheet.part), sheet.part, texts);
    const cells = yield* scaled(reader.read(sheet.name, workbook.date1904), at * share, share);
    sheets.push({ ...sheet, ...cells });
  }
  const { definedNames } = readWorkbookDetails(read(archive, workbook.part), workbook.sheets);
  return { archive, workbook, sheets, definedNames };
}

/** Reads a workbook in one go. */
export const readBook = (bytes: Uint8Array, codec: Codec): Book => finish(readBookSteps(bytes, codec));

/** What people decided about a workbook and keep inside of it; nothing where it holds no such part. */
export const bookSettings = ({ archive, workbook }: Book): WorkbookSettings =>
  findSettings(archive, workbook).settings;

/** The names of a workbook's sheets, without reading their cells. */
export const sheetNames = (bytes: Uint8Array, codec: Codec): string[] =>
  readWorkbookPart(openArchive(bytes, codec)).sheets.map(({ name }) => name);
