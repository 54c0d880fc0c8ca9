import type { Worksheet } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { Merge } from "../../src/sheet";
import { readRange } from "../../xlsx";
import type { Spreadsheet } from "../spreadsheet/create";
import { Spilled, isBlank } from "../spreadsheet/spilled";

/** Rows from the first to the last, both of them included; from 0. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

const WHOLE_ROWS = /!\$?(\d+):\$?(\d+)$/;
/** A header names at least so many columns. */
const FEWEST_HEADERS = 3;
/** A header stands among the first rows. */
const HEADER_WITHIN = 15;

/** What a name of a sheet that the file gives itself stands for: its pieces, as `申报!$A$1:$D$9`. */
function ownName({ injector, workbook }: Spreadsheet, sheet: Worksheet, name: string): string[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  const found = Object.values(names).find(
    (one) => one.name === name && one.localSheetId === sheet.getSheetId(),
  );
  return found ? found.formulaOrRefString.replace(/^=/, "").split(",") : [];
}

/** The ranges that the file wants printed; empty where it says nothing. */
export function namedAreas(spreadsheet: Spreadsheet, sheet: Worksheet): Merge[] {
  return ownName(spreadsheet, sheet, "Print_Area").flatMap(
    (piece) => readRange(piece.slice(piece.lastIndexOf("!") + 1)) ?? [],
  );
}

/** The rows that the file wants on every page. */
export function namedTitles(spreadsheet: Spreadsheet, sheet: Worksheet): Rows | undefined {
  for (const piece of ownName(spreadsheet, sheet, "Print_Titles")) {
    const [, first, last] = WHOLE_ROWS.exec(piece) ?? [];
    if (first !== undefined) return { first: Number(first) - 1, last: Number(last) - 1 };
  }
  return undefined;
}

/** From the first cell to the last that shows something; undefined for an empty sheet. */
export function usedArea(spreadsheet: Spreadsheet, sheet: Worksheet): Merge | undefined {
  const spilled = new Spilled(spreadsheet, sheet.getSheetId());
  let [bottom, right] = [-1, -1];
  const see = (row: number, column: number): void => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!isBlank(cell) || cell?.f) see(row, column);
  });
  for (const { range } of spilled.ranges()) see(range.endRow, range.endColumn);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData())
    if (startRow <= bottom && startColumn <= right) see(endRow, endColumn);
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

/** A header of several rows is merged across them. */
function wholeHeader(sheet: Worksheet, last: number): Rows {
  const first = sheet
    .getMergeData()
    .filter(({ startRow, endRow }) => startRow <= last && endRow >= last)
    .reduce((top, { startRow }) => Math.min(top, startRow), last);
  return { first, last };
}

/**
 * The rows that belong on every page where the file does not say which: the header, which is the last of the rows
 * that are held fast, or the first row that names several columns.
 */
export function likelyTitles(sheet: Worksheet, { top, left, bottom, right }: Merge): Rows | undefined {
  const { ySplit } = sheet.getFreeze();
  if (ySplit > 0 && ySplit <= bottom) return wholeHeader(sheet, ySplit - 1);
  for (let row = top; row <= Math.min(bottom - 1, top + HEADER_WITHIN); row++) {
    const cells = Array.from({ length: right - left + 1 }, (_, at) => sheet.getCellRaw(row, left + at));
    const filled = cells.filter((cell) => !isBlank(cell));
    const isHeader =
      filled.length >= FEWEST_HEADERS && filled.every((cell) => typeof cell?.v === "string" && !cell.f);
    if (isHeader) return wholeHeader(sheet, row);
  }
  return undefined;
}
