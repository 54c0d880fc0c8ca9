import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { SHEET_FILTER_SNAPSHOT_ID } from "@univerjs/preset-sheets-filter";
import type { Language } from "../../src/text";
import {
  STEPPED_CODEC,
  featureName,
  openBookSteps,
  scaled,
  type CellModel,
  type FeatureKind,
  type OpenedBook,
} from "../../xlsx";
import { doubtsOf } from "../doubts/doubts-of";
import type { Opening } from "../document/open-workbook";
import { inSlices } from "../slices";
import type { Spreadsheet } from "../spreadsheet/create";
import { workbenchText } from "../text";
import { TooManyCells } from "./too-many-cells";
import { dateStyles, daysMoved } from "./calendar";
import { OpenedFormulas, styleName } from "./cell-data";
import { styleData } from "./cell-style";
import { namesData } from "./defined-names";
import { filtersData } from "./filters";
import { KnownFormulas } from "./known-formulas";
import { sheetData } from "./sheet-data";
import { sheetId } from "./sheet-ids";

/** More cells take more memory than a browser's page gets. */
const MOST_CELLS = 4_000_000;
/** How much of opening is reading; the rest is handing it to the spreadsheet. */
const READING = 0.7;

/** A file that is open in the spreadsheet. */
export interface OpenedFile {
  /** As it was read, to open it again after a reload. */
  readonly bytes: Uint8Array;
  readonly book: OpenedBook;
  /** Formulas that stay as they are. */
  readonly held: Pick<OpenedFormulas, "count" | "names">;
}

function* workbookData(
  book: OpenedBook,
  id: string,
  name: string,
  held: OpenedFormulas,
): Generator<number, IWorkbookData> {
  const days = daysMoved(book.date1904);
  const dates = days === 0 ? [] : dateStyles(book.styles);
  let cells = 0;
  const context = {
    held,
    styles: book.styles,
    valueOf: ({ value, style }: CellModel) =>
      typeof value === "number" && dates[style] ? value + days : value,
    count(more: number) {
      cells += more;
      if (cells > MOST_CELLS) throw new TooManyCells(cells, MOST_CELLS);
    },
  };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const share = 1 / book.sheets.length;
  for (const [at, sheet] of book.sheets.entries()) {
    sheets[sheetId(at)] = yield* scaled(sheetData(sheet, sheetId(at), context), at * share, share);
  }
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(book.styles.map((style, at) => [styleName(at), styleData(style)])),
    defaultStyle: styleName(0),
    sheetOrder: book.sheets.map((_, at) => sheetId(at)),
    sheets,
    resources: [
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesData(book)) },
      { name: SHEET_FILTER_SNAPSHOT_ID, data: JSON.stringify(filtersData(book)) },
    ],
  };
}

/**
 * Reads a workbook file and makes it what the spreadsheet shows, in slices.
 *
 * @param id the workbook's id in the spreadsheet
 * @throws WorkbookFault with the reason, where it cannot be read; TooManyCells
 */
export async function openFile(
  spreadsheet: Spreadsheet,
  name: string,
  bytes: Uint8Array,
  id: string,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Opening<OpenedFile>> {
  const reading = (done: number): void => progress(READING * done);
  const book = await inSlices(openBookSteps(bytes, STEPPED_CODEC), reading, signal);
  const held = new OpenedFormulas(new KnownFormulas(spreadsheet), book.workbook.recomputes);
  const handing = (done: number): void => progress(READING + (1 - READING) * done);
  const data = await inSlices(workbookData(book, id, name, held), handing, signal);
  const marks = Object.fromEntries(
    book.sheets.flatMap((sheet, at) => (sheet.marks ? [[sheetId(at), sheet.marks]] : [])),
  );
  return {
    name,
    data,
    source: { bytes, book, held },
    computes: held.pending,
    ...(held.any && { findDoubts: (ending: AbortSignal) => doubtsOf(bytes, ending) }),
    settings: book.settings,
    marks,
    front: sheetId(book.activeSheet),
  };
}

/** What a file holds that the spreadsheet does not show, in words; empty where there is nothing. */
export function notShownText({ notShown }: OpenedBook, language: Language): string {
  const { feature, listSeparator } = workbenchText(language);
  const counts = new Map<FeatureKind, number>();
  for (const { kind, count } of notShown) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => feature(featureName(kind, language), count)).join(listSeparator);
}
