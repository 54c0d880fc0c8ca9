import { BooleanNumber, CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../../src/formula";
import type { ConcealedCell, Grid } from "../../src/sheet";
import { concealedOf, hasNoWidth, holdsSomething } from "../../src/shown";
import { scaled } from "../../xlsx";
import type { CellOriginal } from "../convert/original";
import { mergeOf } from "../convert/ranges";
import { plainTextOf } from "../convert/rich-text";
import type { Spreadsheet } from "./create";
import { columnCharacters } from "./measures";
import { Spilled } from "./spilled";
import { WorkbookVeils } from "./veils";

const CODES = new Set<string>(ERROR_CODES);
/** Rows between two looks at the clock. */
const ROWS_A_STEP = 256;

interface MutableColumn {
  values: (CellValue | undefined)[];
  formulaRows: number[];
}

/**
 * A cell's value as the check takes it.
 *
 * @param computed whether a formula gave it: then a text like #N/A is an error and not somebody's text
 */
export function cellValue(cell: Nullable<ICellData>, computed: boolean): CellValue | undefined {
  if (!cell) return undefined;
  // The text of a cell with several fonts stands in a document of its own.
  const { v, t, p, custom } = cell;
  if (v === undefined || v === null) {
    return plainTextOf(p);
  }
  if (typeof v === "string") {
    // What a file holds as an error without a formula stands here as a text that says so beside.
    const held = (custom as CellOriginal | null | undefined)?.error === true;
    const error = CODES.has(v) && (computed || held || t !== CellValueType.STRING);
    return error ? new CellError(v as ErrorCode) : v;
  }
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return t === CellValueType.BOOLEAN ? Boolean(v) : v;
}

function hiddenRowsOf(sheet: Worksheet, rowCount: number): Set<number> {
  const hidden = new Set<number>();
  for (let row = 0; row < rowCount; row++) if (!sheet.getRowVisible(row)) hidden.add(row);
  return hidden;
}

function* hiddenColumnsOf(sheet: Worksheet, columnCount: number): Generator<number> {
  for (let column = 0; column < columnCount; column++)
    if (!sheet.getColVisible(column) || hasNoWidth(columnCharacters(sheet.getColumnWidth(column))))
      yield column;
}

/** Reads one sheet of the open workbook; yields the share that is done. */
function* readSheet(
  spreadsheet: Spreadsheet,
  sheet: Worksheet,
  veils: WorkbookVeils,
): Generator<number, Grid> {
  const spilled = new Spilled(spreadsheet, sheet.getSheetId());
  const columns: (MutableColumn | undefined)[] = [];
  const concealed: ConcealedCell[] = [];
  let rowCount = 0;
  const look = (
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    value: CellValue | undefined,
  ): void => {
    const unseen = holdsSomething(value) ? veils.unseen(cell, value) : undefined;
    if (unseen) concealed.push({ row, column, ...unseen });
  };
  const put = (row: number, column: number, value: CellValue | undefined, hasFormula: boolean): void => {
    if (value === undefined && !hasFormula) return;
    const target = (columns[column] ??= { values: [], formulaRows: [] });
    if (hasFormula) target.formulaRows.push(row);
    if (value !== undefined) target.values[row] = value;
    if (row >= rowCount) rowCount = row + 1;
  };
  const matrix = sheet.getCellMatrix().getMatrix();
  const rows = Object.keys(matrix);
  for (const [at, key] of rows.entries()) {
    const row = Number(key);
    for (const [column, cell] of Object.entries(matrix[row] ?? {})) {
      const formula = !!cell && (!!cell.f || !!cell.si);
      const value = cellValue(cell as ICellData, formula);
      put(row, Number(column), value, formula);
      look(row, Number(column), cell as ICellData, value);
    }
    if (at % ROWS_A_STEP === 0) yield at / rows.length;
  }
  for (const [row, cells] of Object.entries(spilled.rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const value = cellValue(cell, true);
      const held = columns[Number(column)]?.values[Number(row)] !== undefined;
      put(Number(row), Number(column), value, false);
      // The cell keeps its own look, whatever spills into it.
      if (!held) look(Number(row), Number(column), sheet.getCellRaw(Number(row), Number(column)), value);
    }
  }
  const told = concealedOf(
    sheet.isSheetHidden() === BooleanNumber.TRUE,
    hiddenColumnsOf(sheet, columns.length),
    (column) => columns[column] !== undefined,
    concealed,
  );
  return {
    name: sheet.getName(),
    rowCount,
    columns,
    hiddenRows: hiddenRowsOf(sheet, rowCount),
    merges: sheet.getMergeData().map(mergeOf),
    // Files that count from 1904 are moved to the usual calendar when they are opened.
    date1904: false,
    ...(told && { concealed: told }),
  };
}

/** Reads the sheets of the open workbook in their order, all or those named; yields the share that is done. */
export function* readGrids(
  spreadsheet: Spreadsheet,
  names?: readonly string[],
): Generator<number, readonly Grid[]> {
  const all = spreadsheet.workbook.getSheets();
  const sheets = names ? all.filter((sheet) => names.includes(sheet.getName())) : all;
  const share = 1 / sheets.length;
  const veils = new WorkbookVeils(spreadsheet.workbook);
  const grids: Grid[] = [];
  for (const [at, sheet] of sheets.entries()) {
    grids.push(yield* scaled(readSheet(spreadsheet, sheet, veils), at * share, share));
  }
  return grids;
}
