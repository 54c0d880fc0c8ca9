import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { FEWEST_COLUMNS } from "../../engine";
import { MARK_COLOURS, type ReportCell, type ReportStyle, type ReportTable } from "../../src/sheet";
import { textPlaces } from "../../src/text";
import type { ListPlan, Place } from "../../taskpane/port";
import { columnPixels } from "./measures";

const TEXT_FORMAT = "@";
const LINE = 20;
const TITLE = 38;
const ROWS_A_STEP = 256;
const GREY = { rgb: "#E7E6E6" };
const TOP = { vt: VerticalAlign.TOP };
const BOLD = { bl: BooleanNumber.TRUE };

/** How the cells of our own sheets look, by the styles that the report names. */
const STYLES: Readonly<Record<ReportStyle, IStyleData>> = {
  title: { ...BOLD, fs: 16, vt: VerticalAlign.MIDDLE },
  head: { ...BOLD, bg: GREY, vt: VerticalAlign.MIDDLE },
  "number-head": { ...BOLD, bg: GREY, ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE },
  text: { ...TOP, tb: WrapStrategy.WRAP },
  ordinal: { ...TOP, ht: HorizontalAlign.CENTER },
  number: TOP,
  link: { ...TOP, cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } },
  error: { ...TOP, ...BOLD, bg: { rgb: `#${MARK_COLOURS.error.fill}` } },
  question: { ...TOP, ...BOLD, bg: { rgb: `#${MARK_COLOURS.question.fill}` } },
  warning: { ...TOP, ...BOLD, bg: { rgb: `#${MARK_COLOURS.warning.fill}` } },
  info: { ...TOP, bg: { rgb: `#${MARK_COLOURS.info.fill}` } },
};

/** Texts are texts, whatever they begin with. */
function typed(value: string | number, style: IStyleData, to?: Place): ICellData {
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER, s: style }
    : { v: value, t: CellValueType.FORCE_STRING, s: style, ...(to && { custom: { to } }) };
}

const cellOf = ({ value, style, to }: ReportCell): ICellData => typed(value, STYLES[style], to);

function rowHeight(cells: ReportTable["rows"][number], widths: readonly number[]): number {
  if (cells[0]?.style === "title") return TITLE;
  // A single text runs over the whole width.
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, at) => {
    const width = cells.length === 1 ? whole : widths[at]!;
    return cell ? Math.ceil(textPlaces(String(cell.value)) / Math.max(width - 2, 1)) : 1;
  });
  return LINE * Math.max(1, ...lines) + 4;
}

type SheetData = Partial<IWorksheetData>;

/**
 * The report as a sheet: the verdict over the whole width, a frozen header, links that a click follows. Yields
 * the share that is done.
 */
export function* reportSheet({ rows, widths, headerRow }: ReportTable): Generator<number, SheetData> {
  const last = widths.length - 1;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { readonly h: number }> = {};
  for (const [row, cells] of rows.entries()) {
    if (row % ROWS_A_STEP === 0) yield row / rows.length;
    cellData[row] = Object.fromEntries(
      cells.flatMap((cell, column) => (cell ? [[column, cellOf(cell)]] : [])),
    );
    rowData[row] = { h: rowHeight(cells, widths) };
  }
  return {
    rowCount: rows.length + 50,
    columnCount: Math.max(widths.length, FEWEST_COLUMNS),
    tabColor: "#C00000",
    showGridlines: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: headerRow, startRow: headerRow, startColumn: -1 },
    cellData,
    rowData,
    columnData: Object.fromEntries(widths.map((width, at) => [at, { w: columnPixels(width) }])),
    mergeData: rows.flatMap((cells, row) =>
      cells.length === 1 && row < headerRow - 1
        ? [{ startRow: row, endRow: row, startColumn: 0, endColumn: last }]
        : [],
    ),
  };
}

/** A list as a sheet: a header and its rows. */
export function listSheet({ header, rows, widths, textColumns = [] }: ListPlan): SheetData {
  const column = (width: number, at: number) => [
    at,
    { w: columnPixels(width), ...(textColumns.includes(at) && { s: { n: { pattern: TEXT_FORMAT } } }) },
  ];
  const row = (cells: readonly (string | number | null)[], style: IStyleData): Record<number, ICellData> =>
    Object.fromEntries(cells.flatMap((value, at) => (value === null ? [] : [[at, typed(value, style)]])));
  return {
    rowCount: rows.length + 200,
    columnCount: FEWEST_COLUMNS,
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    cellData: Object.fromEntries([
      [0, row(header, STYLES.head)],
      ...rows.map((cells, at) => [at + 1, row(cells, {})] as const),
    ]),
    columnData: Object.fromEntries(widths.map(column)),
  };
}
