import type { ConcealedCell, Grid, WorkbookSettings } from "../src/sheet";
import { concealedOf, holdsSomething } from "../src/shown";
import { openArchive, type Archive } from "./archive";
import { BookVeils } from "./book-veils";
import type { Codec } from "./codec";
import type { DefinedName } from "./open";
import { readWorkbookDetails } from "./open/workbook-reader";
import { read, readWorkbookPart, type SheetPart, type WorkbookPart } from "./package";
import { findSettings } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { SheetReader, type SheetFormula, type VeiledFormula } from "./sheet-reader";
import { finish, scaled, type Steps } from "./steps";

/** A sheet of a file: its cells and its formulas. */
export interface BookSheet extends SheetPart {
  readonly grid: Grid;
  readonly formulas: readonly SheetFormula[];
  /** Those of them whose look can conceal the value that they will have. */
  readonly veiled: readonly VeiledFormula[];
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
  const strings = yield* scaled(readSharedStrings(archive, table?.target, true), 0, 0);
  const veils = BookVeils.of(archive, workbook, strings);
  const sheets: BookSheet[] = [];
  const share = 1 / workbook.sheets.length;
  for (const [at, sheet] of workbook.sheets.entries()) {
    const reader = new SheetReader(
      read(archive, sheet.part),
      sheet.part,
      strings.texts,
      veils,
      workbook.date1904,
    );
    const cells = yield* scaled(reader.read(sheet.name, sheet.visibility !== "visible"), at * share, share);
    sheets.push({ ...sheet, ...cells });
  }
  const { definedNames } = readWorkbookDetails(read(archive, workbook.part), workbook.sheets);
  return { archive, workbook, sheets, definedNames };
}

/** Reads a workbook in one go. */
export const readBook = (bytes: Uint8Array, codec: Codec): Book => finish(readBookSteps(bytes, codec));

/**
 * The sheet's cells once its formulas have their values, with what of these is not to be seen.
 *
 * @param computed the sheet's grid, completed
 */
export function withVeiled({ veiled }: BookSheet, computed: Grid): Grid {
  const found = veiled.flatMap(({ row, column, veil }): ConcealedCell[] => {
    const value = computed.columns[column]?.values[row];
    const unseen = holdsSomething(value) ? veil(value) : undefined;
    return unseen ? [{ row, column, ...unseen }] : [];
  });
  if (found.length === 0) return computed;
  const { sheet = false, columns = [], cells = [] } = computed.concealed ?? {};
  return { ...computed, concealed: concealedOf(sheet, columns, () => true, [...cells, ...found])! };
}

/** What people decided about a workbook and keep inside of it; nothing where it holds no such part. */
export const bookSettings = ({ archive, workbook }: Book): WorkbookSettings =>
  findSettings(archive, workbook).settings;

/** The names of a workbook's sheets, without reading their cells. */
export const sheetNames = (bytes: Uint8Array, codec: Codec): string[] =>
  readWorkbookPart(openArchive(bytes, codec)).sheets.map(({ name }) => name);
