import { cellName } from "../../src/sheet";
import type { Spreadsheet } from "../spreadsheet/create";
import { Spilled } from "../spreadsheet/spilled";
import type { KeyAct } from "../../src/text";
import { afterMove, runOfNumbers, type Move } from "./moves";
import { extentOf, select, selectLines, viewOf, wholeLines } from "./selection";

const NUMBER_FORMAT_PANEL = "sheet.operation.open.numfmt.panel";
const DAY = 86_400_000;
/** 1970-01-01 as Excel counts days. */
const EPOCH = 25_569;
const DAY_FORMAT = "yyyy/m/d";

/** What a key does; false where it cannot be done here, and why is told. */
type Act = (spreadsheet: Spreadsheet, told: (sentence: "wholeLinesFirst") => void) => void;

const moveBy =
  (move: Move, stretch = false): Act =>
  (spreadsheet) =>
    select(spreadsheet, afterMove(move, extentOf(spreadsheet), viewOf(spreadsheet), stretch));

/** Goes to the next sheet that is seen, in a direction. */
const sheetBy =
  (step: 1 | -1): Act =>
  ({ api }) => {
    const book = api.getActiveWorkbook()!;
    const sheets = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const now = sheets.findIndex((sheet) => sheet.getSheetId() === book.getActiveSheet().getSheetId());
    const next = sheets[now + step];
    if (next) book.setActiveSheet(next);
  };

/** Today as the person's clock has it. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + EPOCH;
}

const enterToday: Act = (spreadsheet) => {
  const { active } = extentOf(spreadsheet);
  const cell = spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getRange(active.row, active.column);
  cell.setValue({ v: today(), t: 2, f: null, p: null, s: { n: { pattern: DAY_FORMAT } } });
};

/** Sums the numbers just above the cell; where there are none, those just to the left. */
const enterSum: Act = (spreadsheet) => {
  const { active } = extentOf(spreadsheet);
  const { row, column } = active;
  const sheet = spreadsheet.api.getActiveWorkbook()!.getActiveSheet();
  const spilled = new Spilled(spreadsheet, sheet.getSheetId());
  const valueAt = (at: number, of: number): unknown =>
    at < 0 || of < 0 ? undefined : (spilled.rows[at]?.[of]?.v ?? sheet.getSheet().getCellRaw(at, of)?.v);
  const above = runOfNumbers((step) => valueAt(row - step, column));
  const before = above > 0 ? 0 : runOfNumbers((step) => valueAt(row, column - step));
  if (above + before === 0) return;
  const first = cellName(row - (above || 0), column - (before || 0));
  const last = cellName(above > 0 ? row - 1 : row, above > 0 ? column : column - 1);
  sheet.getRange(row, column).setValue({ f: `=SUM(${first}:${last})`, v: null, p: null });
};

/** Takes the selected rows or columns away, or puts as many before them. */
const changeLines =
  (how: "delete" | "insert"): Act =>
  (spreadsheet, told) => {
    const chosen = wholeLines(spreadsheet);
    if (!chosen) return told("wholeLinesFirst");
    const sheet = spreadsheet.api.getActiveWorkbook()!.getActiveSheet();
    const { lines, first, count } = chosen;
    if (how === "delete") {
      if (lines === "rows") sheet.deleteRows(first, count);
      else sheet.deleteColumns(first, count);
    } else if (lines === "rows") sheet.insertRowsBefore(first, count);
    else sheet.insertColumnsBefore(first, count);
  };

/** What the keys do, but for those that wait for another one. */
export const KEY_ACTS: Readonly<Record<Exclude<KeyAct, "end-mode">, Act>> = {
  "row-start": moveBy("row-start"),
  "page-down": moveBy("page-down"),
  "page-up": moveBy("page-up"),
  "sheet-start": moveBy("sheet-start"),
  "sheet-end": moveBy("sheet-end"),
  "next-sheet": sheetBy(1),
  "previous-sheet": sheetBy(-1),
  "whole-rows": (spreadsheet) => selectLines(spreadsheet, "rows"),
  "whole-columns": (spreadsheet) => selectLines(spreadsheet, "columns"),
  "number-format": ({ commands }) => void commands.executeCommand(NUMBER_FORMAT_PANEL),
  today: enterToday,
  sum: enterSum,
  "delete-lines": changeLines("delete"),
  "insert-lines": changeLines("insert"),
};

/** With Shift, the selection is stretched. */
export const STRETCHING_ACTS: Readonly<Partial<Record<KeyAct, Act>>> = {
  "row-start": moveBy("row-start", true),
  "page-down": moveBy("page-down", true),
  "page-up": moveBy("page-up", true),
  "sheet-start": moveBy("sheet-start", true),
  "sheet-end": moveBy("sheet-end", true),
};
