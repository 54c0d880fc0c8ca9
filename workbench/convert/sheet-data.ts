import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { FEWEST_COLUMNS } from "../../engine";
import { columnNumber } from "../../src/sheet";
import type { CellModel, CellStyle, ColumnModel, RowModel, SheetModel } from "../../xlsx";
import { columnPixels, rowPixels } from "../spreadsheet/measures";
import { cellData, styleName, type OpenedFormulas } from "./cell-data";
import { columnWidths, fittedHeight } from "./fitted-height";
import { filteredRows } from "./filters";
import { rangeData } from "./ranges";
import type { SizeOriginal } from "./original";

/** Empty rows and columns below and beside what a sheet holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;
/** Columns that a file styles as a whole go to the last one; here they end with the sheet. */
const MOST_STYLED = 1000;
/** What Excel shows where a file names no width and height. */
const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;
const ROWS_A_STEP = 64;

type Sparse<T> = Record<number, T>;

const original = (size: number, pixels: number): { original: SizeOriginal } => ({
  original: { size, pixels },
});

/** @param filtered whether a filter hides the row, and not a person */
function rowData(
  { height, fitted, hidden: isHidden, style }: RowModel,
  filtered: boolean,
): Partial<IRowData> | undefined {
  const hidden = isHidden && !filtered;
  if (height === undefined && !hidden && style === undefined) return undefined;
  const pixels = height === undefined ? undefined : rowPixels(height);
  return {
    ...(pixels !== undefined && {
      h: pixels,
      custom: original(height!, pixels),
      ...(fitted ? { ia: BooleanNumber.TRUE, ah: pixels } : { ia: BooleanNumber.FALSE }),
    }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && { s: styleName(style) }),
  };
}

function columnData(columns: readonly ColumnModel[], columnCount: number): Sparse<Partial<IColumnData>> {
  const data: Sparse<Partial<IColumnData>> = {};
  for (const { from, to, width, hidden, style } of columns) {
    const pixels = width === undefined ? undefined : columnPixels(width);
    for (let column = from; column <= Math.min(to, columnCount - 1); column++) {
      data[column] = {
        ...(pixels !== undefined && { w: pixels, custom: original(width!, pixels) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== undefined && { s: styleName(style) }),
      };
    }
  }
  return data;
}

/** How many columns hold something, or are formatted one by one. */
function usedColumns({ rows, columns, merges }: SheetModel): number {
  let used = 0;
  for (const row of rows) if (row) used = Math.max(used, row.cells.length);
  for (const { to } of columns) if (to < MOST_STYLED) used = Math.max(used, to + 1);
  for (const { right } of merges) used = Math.max(used, right + 1);
  return used;
}

const FIRST_CELL = /^([A-Z]+)(\d+)$/;

function freezeData({ frozen, topLeft }: SheetModel): IWorksheetData["freeze"] {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const [, letters, digits] = FIRST_CELL.exec(topLeft ?? "") ?? [];
  const above = digits === undefined ? 0 : Number(digits) - 1 - rows;
  const before = letters === undefined ? 0 : columnNumber(letters) - columns;
  // Where the frozen part itself is scrolled, it would show other rows than the file's.
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows + Math.max(above, 0),
    startColumn: columns === 0 ? -1 : columns + Math.max(before, 0),
  };
}

/** The width of a cell's column in pixels; undefined where the cell is merged with others. */
function widthsOutsideMerges(sheet: SheetModel): (row: number, column: number) => number | undefined {
  const widthOf = columnWidths(sheet.columns, sheet.defaultColumnWidth ?? USUAL_WIDTH);
  const merged = new Set<string>();
  for (const { top, left } of sheet.merges) merged.add(`${top} ${left}`);
  return (row, column) => (merged.has(`${row} ${column}`) ? undefined : widthOf(column));
}

/** What the conversion of one cell needs of its book. */
export interface CellContext {
  readonly held: OpenedFormulas;
  readonly styles: readonly CellStyle[];
  /** Moves a date to the calendar from 1900. */
  readonly valueOf: (cell: CellModel) => CellModel["value"];
  /** Is told how many cells there are, and may refuse more. */
  readonly count: (cells: number) => void;
}

/** A sheet of a file as the spreadsheet's; yields the share that is done. */
export function* sheetData(
  sheet: SheetModel,
  id: string,
  { held, styles, valueOf, count }: CellContext,
): Generator<number, Partial<IWorksheetData>> {
  const { rows, columns, merges } = sheet;
  const columnCount = Math.max(usedColumns(sheet) + SPARE_COLUMNS, FEWEST_COLUMNS);
  const styledColumns = columns.some(({ style }) => style !== undefined && style !== 0);
  const cells: Sparse<Sparse<object>> = {};
  const heights: Sparse<Partial<IRowData>> = {};
  const usualHeight = rowPixels(sheet.defaultRowHeight ?? USUAL_HEIGHT);
  const widthOf = widthsOutsideMerges(sheet);
  const filtered = new Set(filteredRows(sheet));
  let counted = 0;
  for (let row = 0; row < rows.length; row++) {
    if (row % ROWS_A_STEP === 0) {
      count(counted);
      counted = 0;
      yield row / rows.length;
    }
    const model = rows[row];
    if (!model) continue;
    const size = rowData(model, filtered.has(row));
    const fitted =
      model.height === undefined
        ? fittedHeight(model.cells, styles, (column) => widthOf(row, column), usualHeight)
        : undefined;
    if (size || fitted !== undefined) {
      heights[row] = {
        ...size,
        ...(fitted !== undefined && { h: fitted, ah: fitted, ia: BooleanNumber.TRUE }),
      };
    }
    const styled = styledColumns || (model.style !== undefined && model.style !== 0);
    const line: Sparse<object> = {};
    model.cells.forEach((cell, column) => {
      const data = cell && cellData(cell, valueOf(cell), held, styled);
      if (data) line[column] = data;
    });
    counted += model.cells.length;
    cells[row] = line;
  }
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColour ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeData(sheet),
    rowCount: rows.length + SPARE_ROWS,
    columnCount,
    zoomRatio: sheet.zoom / 100,
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth ?? USUAL_WIDTH),
    defaultRowHeight: usualHeight,
    mergeData: merges.map(rangeData),
    cellData: cells as IWorksheetData["cellData"],
    rowData: heights,
    columnData: columnData(columns, columnCount),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
