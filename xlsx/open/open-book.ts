import { openArchive, partKey, type Archive } from "../archive";
import { partOf, runsOf, stylesOf } from "../book-styles";
import type { Codec } from "../codec";
import { read, readSteps, readWorkbookPart, type SheetPart, type WorkbookPart } from "../package";
import { findSettings } from "../settings-part";
import { readSharedStrings, type SharedStrings } from "../shared-strings";
import { dynamicMetadata } from "../metadata";
import { scaled, type Steps } from "../steps";
import type { StyleTables, TextRun } from "../styles";
import type { XmlScanner } from "../xml-scanner";
import { CellReader, type BookTables, type ReadRows } from "./cell-reader";
import { bookFeatures, sheetFeatures } from "./features";
import { readFrame } from "./frame-reader";
import type { Feature, OpenedBook, SheetFrame, SheetModel } from "./model";
import { readWorkbookDetails } from "./workbook-reader";
import { checkWritable } from "./writable";

function frameOf({ bytes }: XmlScanner, { rowsStart, rowsEnd }: ReadRows): SheetFrame {
  if (rowsStart < 0) return { bytes: bytes.slice(), rowsStart: bytes.length, rowsEnd: bytes.length };
  const frame = new Uint8Array(bytes.length - (rowsEnd - rowsStart));
  frame.set(bytes.subarray(0, rowsStart));
  frame.set(bytes.subarray(rowsEnd), rowsStart);
  return { bytes: frame, rowsStart, rowsEnd };
}

function* openSheet(
  archive: Archive,
  { name, part, visibility }: SheetPart,
  at: number,
  tables: BookTables,
  styles: StyleTables,
): Steps<{ readonly model: SheetModel; readonly features: readonly Feature[] }> {
  const scanner = yield* scaled(readSteps(archive, part), 0, 0.2);
  const cells = yield* scaled(new CellReader(scanner, part, tables).read(), 0.2, 0.8);
  const frame = frameOf(scanner, cells);
  const model = { name, visibility, part, ...readFrame(frame.bytes, part, tables.styles, styles.palette) };
  return {
    model: { ...model, rows: cells.rows, frame },
    features: sheetFeatures(archive, part, frame.bytes, cells, at, model.autoFilter !== undefined),
  };
}

/** Each sheet's share of the work, by its size. */
function sharesOf(archive: Archive, sheets: readonly SheetPart[]): number[] {
  const sizes = sheets.map(({ part }) => (archive.entries.get(partKey(part))?.size ?? 0) + 1);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / all);
}

function tablesOf(
  archive: Archive,
  workbook: WorkbookPart,
  strings: SharedStrings,
  styles: StyleTables,
): BookTables {
  const runs = new Map<number, readonly TextRun[]>();
  if (strings.scanner)
    for (const [at, spans] of strings.spans) runs.set(at, runsOf(strings.scanner, spans, styles.palette));
  const metadata = partOf(archive, workbook, "sheetMetadata");
  return {
    texts: strings.texts,
    runs,
    styles: styles.styles.length,
    dynamic: metadata === undefined ? undefined : dynamicMetadata(read(archive, metadata)),
    date1904: workbook.date1904,
    resolve: (scanner, spans) => runsOf(scanner, spans, styles.palette),
  };
}

const STRINGS_SHARE = 0.1;

/**
 * Opens a workbook (.xlsx, .xlsm) with everything that its sheets show, step by step; it yields the share
 * that is done, from 0 to 1.
 *
 * @throws WorkbookFault with the reason, for whatever is not a readable workbook
 * @example finish(openBookSteps(bytes, codec)).sheets[0].rows[1]?.cells[4]?.value // 480
 */
export function* openBookSteps(bytes: Uint8Array, codec: Codec): Steps<OpenedBook> {
  const archive = openArchive(bytes, codec);
  const workbook = readWorkbookPart(archive);
  const details = readWorkbookDetails(read(archive, workbook.part), workbook.sheets);
  yield 0;
  checkWritable(archive, workbook);
  const styles = stylesOf(archive, workbook);
  const table = partOf(archive, workbook, "sharedStrings");
  const strings = yield* scaled(readSharedStrings(archive, table, true), 0, STRINGS_SHARE);
  const tables = tablesOf(archive, workbook, strings, styles);
  const shares = sharesOf(archive, workbook.sheets);
  const sheets: SheetModel[] = [];
  const features: Feature[] = [];
  let done = STRINGS_SHARE;
  for (const [at, sheet] of workbook.sheets.entries()) {
    const share = shares[at]! * (1 - STRINGS_SHARE);
    const opened = yield* scaled(openSheet(archive, sheet, at, tables, styles), done, share);
    done += share;
    sheets.push(opened.model);
    features.push(...opened.features);
  }
  return {
    archive,
    workbook,
    sheets,
    styles: styles.styles,
    definedNames: details.definedNames,
    date1904: workbook.date1904,
    activeSheet: details.activeSheet,
    settings: findSettings(archive, workbook).settings,
    notShown: [...features, ...bookFeatures(archive, workbook.part, workbook.relationships)],
    strings: { texts: strings.texts, runs: tables.runs },
  };
}
