import type { Worksheet } from "@univerjs/core";
import type { Merge } from "../../src/sheet";
import { readPageSetup, type Margins, type PageSetup } from "../../xlsx";
import type { Document } from "../app/shown-workbook";
import { sourceSheet } from "../convert/sheet-ids";
import { likelyTitles, namedAreas, namedTitles, usedArea, type Rows } from "./print-area";

/** What a person wants of the printing; what they leave open is as the file says, or as it fits. */
export interface PrintChoices {
  readonly what: "sheet" | "selection" | "book";
  readonly orientation: "auto" | "portrait" | "landscape";
  /** Whether a sheet that is too wide is made to fit the page. */
  readonly fit: boolean;
  readonly titles: boolean;
  readonly gridLines: boolean;
  readonly signatures: boolean;
}

/** One table that is printed. */
export interface PrintPlan {
  readonly sheet: Worksheet;
  readonly area: Merge;
  /** On every page. */
  readonly titles: Rows | undefined;
  readonly setup: PageSetup;
  readonly landscape: boolean;
  readonly margins: Margins;
  /** In pixels of the screen, as all widths. */
  readonly pageWidth: number;
  readonly breaks: ReadonlySet<number>;
}

const USUAL_MARGINS: Margins = { top: 15, right: 12, bottom: 16, left: 12 };
/** In millimetres, upright. */
const PAPERS: Readonly<Record<NonNullable<PageSetup["paper"]>, readonly [width: number, height: number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  letter: [216, 279],
  legal: [216, 356],
};
const PIXELS_A_MILLIMETRE = 96 / 25.4;
/** A report is wide. */
const REPORT_SETUP: PageSetup = { landscape: true, fitToWidth: 1, breaks: [] };
/** Beyond this much too wide for an upright page, a page on its side reads better. */
const TOO_WIDE = 1.15;

function setupOf(document: Document, sheet: Worksheet): PageSetup {
  const id = sheet.getSheetId();
  if (document.reportIn(id)) return REPORT_SETUP;
  const source = document.opening.source && sourceSheet(id);
  const model = source === undefined ? undefined : document.opening.source!.book.sheets[source];
  return model ? readPageSetup(model.frame.bytes, model.part) : { breaks: [] };
}

/** How wide a range is, hidden columns left out, in pixels. */
export function widthOf(sheet: Worksheet, { left, right }: Merge): number {
  let width = 0;
  for (let column = left; column <= right; column++)
    if (sheet.getColVisible(column)) width += sheet.getColumnWidth(column);
  return width;
}

function plansOf(
  document: Document,
  sheet: Worksheet,
  areas: readonly Merge[],
  choices: PrintChoices,
): PrintPlan[] {
  const setup = setupOf(document, sheet);
  const margins = setup.margins ?? USUAL_MARGINS;
  const [narrow, long] = PAPERS[setup.paper ?? "A4"];
  const pixels = (millimetres: number): number =>
    (millimetres - margins.left - margins.right) * PIXELS_A_MILLIMETRE;
  return areas.map((area) => {
    const isWide = widthOf(sheet, area) > pixels(narrow) * TOO_WIDE;
    const landscape =
      choices.orientation === "auto" ? (setup.landscape ?? isWide) : choices.orientation === "landscape";
    const titles = choices.titles
      ? (namedTitles(document.spreadsheet, sheet) ?? likelyTitles(sheet, area))
      : undefined;
    return {
      sheet,
      area,
      titles,
      setup,
      landscape,
      margins,
      pageWidth: pixels(landscape ? long : narrow),
      breaks: new Set(setup.breaks),
    };
  });
}

/** What is printed, table by table; empty where nothing stands on the sheets. */
export function printPlans(document: Document, choices: PrintChoices): PrintPlan[] {
  const { spreadsheet } = document;
  const { workbook } = spreadsheet;
  const front = workbook.getActiveSheet();
  if (choices.what === "selection") {
    const range = spreadsheet.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    const used = usedArea(spreadsheet, front);
    if (!range || !used) return [];
    // Whole rows and columns end with the sheet's content.
    const area: Merge = {
      top: range.startRow,
      left: range.startColumn,
      bottom: Math.min(range.endRow, used.bottom),
      right: Math.min(range.endColumn, used.right),
    };
    return area.bottom < area.top || area.right < area.left ? [] : plansOf(document, front, [area], choices);
  }
  const sheets =
    choices.what === "book" ? workbook.getSheets().filter((one) => !one.isSheetHidden()) : [front];
  return sheets.flatMap((sheet) => {
    const named = namedAreas(spreadsheet, sheet);
    const used = usedArea(spreadsheet, sheet);
    return plansOf(document, sheet, named.length > 0 ? named : used ? [used] : [], choices);
  });
}
