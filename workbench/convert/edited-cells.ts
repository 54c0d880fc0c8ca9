import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet,
} from "@univerjs/core";
import type { CellValue } from "../../src/formula";
import type { Merge } from "../../src/sheet";
import type { CellModel, CellStyle, ColumnModel, RowModel } from "../../xlsx";
import { cellValue } from "../spreadsheet/grids";
import { columnCharacters, rowPoints } from "../spreadsheet/measures";
import { isBlank, type Spilled } from "../spreadsheet/spilled";
import { isDateFormat } from "./calendar";
import { shownValue } from "./cell-data";
import { styleOf } from "./cell-style";
import { originalSize, type CellOriginal } from "./original";
import { mergeOf } from "./ranges";
import { richTextOf } from "./rich-text";

/** A style as saving takes it: the number of one of the file's, or a new one. */
export type SavedStyle = number | CellStyle;

const FILE_STYLE = /^x(\d+)$/;
const ROWS_A_STEP = 64;

/** The styles of the open workbook, each converted once. */
export class SavedStyles {
  private readonly known = new Map<string, SavedStyle>();

  /**
   * @param styles the spreadsheet's styles by their names
   * @param usual the format of a cell about which nothing is said
   * @param file the file's styles; empty for a workbook that was made here
   */
  constructor(
    private readonly styles: Styles,
    private readonly usual: CellStyle,
    private readonly file: readonly CellStyle[],
  ) {}

  /** The style that a cell, a row or a column names. */
  of(style: Nullable<string | IStyleData>): SavedStyle {
    if (style === undefined || style === null || style === "") return 0;
    const key = typeof style === "string" ? style : JSON.stringify(style);
    let saved = this.known.get(key);
    if (saved === undefined) this.known.set(key, (saved = this.convert(style)));
    return saved;
  }

  private convert(style: string | IStyleData): SavedStyle {
    const number = typeof style === "string" ? FILE_STYLE.exec(style)?.[1] : undefined;
    if (number !== undefined && Number(number) < this.file.length) return Number(number);
    const data = typeof style === "string" ? this.styles.get(style) : style;
    return data ? styleOf(data, this.usual) : 0;
  }

  /** The format itself. */
  look(style: SavedStyle): CellStyle {
    return typeof style === "number" ? (this.file[style] ?? this.usual) : style;
  }

  isDate(style: SavedStyle): boolean {
    return isDateFormat(this.look(style).numberFormat);
  }
}

/** Takes the cells of a sheet out of the spreadsheet, as a file holds them. */
export class EditedCells {
  private readonly fills = new Map<string, Merge>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly spilled: Spilled,
    private readonly styles: SavedStyles,
    /** The days that dates are moved back by. */
    private readonly days: number,
    /** The rows that a filter hides. */
    private readonly filtered: ReadonlySet<number> = new Set(),
  ) {
    for (const { row, column, range } of spilled.ranges()) {
      const more = range.endRow > range.startRow || range.endColumn > range.startColumn;
      if (more) this.fills.set(`${row} ${column}`, mergeOf(range));
    }
  }

  private value(cell: Nullable<ICellData>, computed: boolean, style: SavedStyle): CellValue {
    const value = cellValue(cell, computed) ?? null;
    const moved = this.days !== 0 && typeof value === "number" && this.styles.isDate(style);
    return moved ? value - this.days : value;
  }

  /** @param inside what a formula spilled into the cell */
  private cell(
    row: number,
    column: number,
    cell: ICellData | undefined,
    inside: ICellData | undefined,
  ): CellModel<SavedStyle> | undefined {
    const style = this.styles.of(cell?.s);
    const formula = cell && (cell.f || cell.si) ? this.spilled.formulaAt(row, column) : undefined;
    if (formula !== undefined) {
      const fills = this.fills.get(`${row} ${column}`);
      const value = this.value(fills ? (inside ?? cell) : cell, true, style);
      return { value, style, formula: formula.replace(/^=/, ""), ...(fills && { fills }) };
    }
    // A paste or an undone error may leave an empty text; the spreadsheet shows what is spilled over it.
    if (inside && isBlank(cell)) return { value: this.value(inside, true, style), style, inner: true };
    const value = this.value(cell, false, style);
    const original = cell?.custom as CellOriginal | null | undefined;
    if (original?.held && shownValue(cellValue(cell, false) ?? null) === original.held.shown) {
      const { formula: held, fills } = original.held;
      return { value, style, formula: held, ...(fills && { fills }) };
    }
    if (value === null && style === 0) return undefined;
    const runs = cell?.p ? richTextOf(cell.p, this.styles.look(style).font) : undefined;
    return { value, style, ...(runs && { runs }) };
  }

  /** The rows with their cells; yields the share that is done. */
  *rows(): Generator<number, (RowModel<SavedStyle> | undefined)[]> {
    const matrix = this.sheet.getCellMatrix().getMatrix();
    const sizes = this.sheet.getRowManager().getRowData();
    const rows: (RowModel<SavedStyle> | undefined)[] = [];
    const numbers = new Set(
      [matrix, this.spilled.rows, sizes].flatMap((one) => Object.keys(one).map(Number)),
    );
    for (const row of this.filtered) numbers.add(row);
    const sorted = [...numbers].sort((a, b) => a - b);
    for (const [at, row] of sorted.entries()) {
      if (at % ROWS_A_STEP === 0) yield at / sorted.length;
      // The engine is asked once a row and not for each cell.
      const inside = this.spilled.rows[row] ?? {};
      const cells: (CellModel<SavedStyle> | undefined)[] = [];
      const columns = new Set([matrix[row] ?? {}, inside].flatMap((one) => Object.keys(one).map(Number)));
      for (const column of columns) {
        const own = (matrix[row]?.[column] as ICellData | null) ?? undefined;
        const cell = this.cell(row, column, own, inside[column]);
        if (cell) cells[column] = cell;
      }
      const size = this.rowSize(row);
      if (cells.length > 0 || Object.keys(size).length > 0) rows[row] = { cells, ...size };
    }
    return rows;
  }

  private rowSize(row: number): Omit<RowModel<SavedStyle>, "cells"> {
    const filtered = this.filtered.has(row) && { hidden: true as const };
    const data = this.sheet.getRowManager().getRow(row);
    if (!data) return { ...filtered };
    const fitted = data.ia === BooleanNumber.TRUE;
    const pixels = fitted ? (data.ah ?? data.h) : data.h;
    const style = data.s ? this.styles.of(data.s) : undefined;
    return {
      ...(pixels !== undefined && { height: originalSize(data.custom, pixels, rowPoints) }),
      ...(pixels !== undefined && fitted && { fitted: true }),
      ...(data.hd === BooleanNumber.TRUE && { hidden: true }),
      ...filtered,
      ...(style !== undefined && { style }),
    };
  }

  /** The columns that say something of themselves, equal neighbours together. */
  columns(): ColumnModel<SavedStyle>[] {
    const columns: ColumnModel<SavedStyle>[] = [];
    const data = this.sheet.getColumnManager().getColumnData();
    for (const column of Object.keys(data)
      .map(Number)
      .sort((a, b) => a - b)) {
      const { w, hd, s, custom } = data[column] ?? {};
      const said: Omit<ColumnModel<SavedStyle>, "from" | "to"> = {
        ...(w !== undefined && { width: originalSize(custom, w, columnCharacters) }),
        ...(hd === BooleanNumber.TRUE && { hidden: true as const }),
        ...(s && { style: this.styles.of(s) }),
      };
      if (Object.keys(said).length === 0) continue;
      const last = columns.at(-1);
      const same =
        last?.to === column - 1 &&
        last.width === said.width &&
        last.hidden === said.hidden &&
        last.style === said.style;
      if (same) columns[columns.length - 1] = { ...last, to: column };
      else columns.push({ from: column, to: column, ...said });
    }
    return columns;
  }
}
