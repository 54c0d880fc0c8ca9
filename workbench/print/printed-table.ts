import { CellValueType, WrapStrategy, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Merge } from "../../src/sheet";
import { plainTextOf } from "../convert/rich-text";
import { cellRules, hasLines, hasLook, type Kind } from "./cell-rules";
import type { PrintPlan } from "./print-plan";

/** Rows between two looks at the clock. */
const ROWS_A_STEP = 32;
/** What a cell keeps free at both of its sides, in pixels. */
const SIDES = 6;

/** The classes that cells of one look share. */
export class CellClasses {
  private readonly names = new Map<string, string>();

  nameOf(rules: string): string {
    let name = this.names.get(rules);
    if (name === undefined) this.names.set(rules, (name = `c${this.names.size}`));
    return name;
  }

  get css(): string {
    return [...this.names].map(([rules, name]) => `#print .${name}{${rules}}`).join("\n");
  }
}

const kindOf = (cell: Nullable<ICellData>): Kind => {
  if (cell?.t === CellValueType.BOOLEAN) return "logical";
  return cell?.t === CellValueType.NUMBER || (cell?.t == null && typeof cell?.v === "number") ? "number" : "text"; // prettier-ignore
};

function textOf(cell: Nullable<ICellData>): string {
  const pieces = plainTextOf(cell?.p);
  if (pieces !== undefined) return pieces;
  const { v, t } = cell ?? {};
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN)
    return v === 1 || v === true || String(v).toUpperCase() === "TRUE" ? "TRUE" : "FALSE";
  return String(v);
}

/** Measures texts as the page draws them. */
function measure(): (text: string, size: number, bold: boolean) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  return (text, size, bold) => {
    context.font = `${bold ? "700 " : ""}${size}pt sans-serif`;
    return context.measureText(text).width;
  };
}

/** Merged cells by their first one that shows; the places that they cover. */
function spansOf(sheet: Worksheet, area: Merge, isShown: (axis: "row" | "column", at: number) => boolean) {
  const first = new Map<string, { readonly rows: number; readonly columns: number; readonly from: string }>();
  const covered = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData()) {
    const within = (axis: "row" | "column", from: number, to: number): number[] =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((at) => isShown(axis, at));
    const rows = within("row", Math.max(startRow, area.top), Math.min(endRow, area.bottom));
    const columns = within("column", Math.max(startColumn, area.left), Math.min(endColumn, area.right));
    if (rows.length === 0 || columns.length === 0) continue;
    for (const row of rows) for (const column of columns) covered.add(`${row} ${column}`);
    const place = `${rows[0]} ${columns[0]}`;
    covered.delete(place);
    first.set(place, { rows: rows.length, columns: columns.length, from: `${startRow} ${startColumn}` });
  }
  return { first, covered };
}

/** A table as it is printed. */
export interface PrintedTable {
  readonly element: HTMLElement;
  /** Of the whole of it, in pixels. */
  readonly width: number;
  /** Whether any cell draws lines of its own. */
  readonly lined: boolean;
}

/**
 * Makes the table of a plan: values as the sheet shows them, hidden rows and columns left out, the title rows in a
 * head that every page repeats. Yields the share that is done.
 *
 * Nothing is cut off: a text that does not fit runs on over empty cells, or is broken into lines; a column of numbers
 * is as wide as its numbers.
 */
export function* printedTable(plan: PrintPlan, classes: CellClasses): Generator<number, PrintedTable> {
  const { sheet, area, titles, breaks } = plan;
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++)
    if (sheet.getColVisible(column)) columns.push(column);
  const widths = new Map(columns.map((column) => [column, sheet.getColumnWidth(column)]));
  const isShown = (axis: "row" | "column", at: number): boolean =>
    axis === "row" ? sheet.getRowVisible(at) : widths.has(at);
  const { first, covered } = spansOf(sheet, area, isShown);
  const widthOfText = measure();
  let lined = false;

  const element = document.createElement("section");
  const tableOf = (): HTMLTableElement => {
    const table = element.appendChild(document.createElement("table"));
    const group = table.appendChild(document.createElement("colgroup"));
    for (const column of columns)
      group.appendChild(document.createElement("col")).dataset.column = String(column);
    return table;
  };

  /** A text that is longer than its cell takes the empty cells behind it too, as it does in the sheet. */
  const runOn = (made: HTMLTableCellElement, row: number, column: number, needed: number): void => {
    let [at, room] = [columns.indexOf(column), widths.get(column)! - SIDES];
    while (room < needed) {
      const next = columns[++at];
      if (next === undefined || covered.has(`${row} ${next}`) || first.has(`${row} ${next}`)) return;
      if (textOf(sheet.getCell(row, next)) !== "" || hasLook(sheet.getComposedCellStyle(row, next))) return;
      made.colSpan++;
      covered.add(`${row} ${next}`);
      room += widths.get(next)!;
    }
  };

  const cellOf = (row: number, column: number): HTMLTableCellElement => {
    const span = first.get(`${row} ${column}`);
    // A merge whose first cell does not show still shows what stands in it.
    const [fromRow, fromColumn] = (span?.from ?? `${row} ${column}`).split(" ").map(Number) as [
      number,
      number,
    ];
    const cell = sheet.getCell(fromRow, fromColumn);
    const style = sheet.getComposedCellStyle(fromRow, fromColumn);
    const made = document.createElement("td");
    const text = textOf(cell);
    const kind = kindOf(cell);
    lined ||= hasLines(style);
    made.className = classes.nameOf(cellRules(style, kind));
    if (span) [made.rowSpan, made.colSpan] = [span.rows, span.columns];
    if (text === "") return made;
    made.textContent = text;
    if (kind === "number" && !span) {
      const needed = widthOfText(text, style?.fs ?? 11, style?.bl === 1) + SIDES;
      if (needed > widths.get(column)!) widths.set(column, Math.ceil(needed));
    }
    const isOneLine = kind === "text" && !text.includes("\n") && style?.tb !== WrapStrategy.WRAP;
    if (isOneLine && !span) runOn(made, row, column, widthOfText(text, style?.fs ?? 11, style?.bl === 1));
    return made;
  };

  const rowOf = (row: number): HTMLTableRowElement => {
    const line = document.createElement("tr");
    line.style.height = `${sheet.getRowHeight(row)}px`;
    if (breaks.has(row) && row > area.top) line.classList.add("page");
    for (const column of columns) if (!covered.has(`${row} ${column}`)) line.appendChild(cellOf(row, column));
    return line;
  };

  const head = titles && {
    first: Math.max(titles.first, area.top),
    last: Math.min(titles.last, area.bottom),
  };
  const isHead = (row: number): boolean => head !== undefined && row >= head.first && row <= head.last;
  // What stands above the head is on the first page only.
  const above =
    head && head.first > area.top && head.first <= head.last ? tableOf().createTBody() : undefined;
  const main = tableOf();
  const [thead, body] = [main.createTHead(), main.createTBody()];
  // The file may name rows outside of what is printed.
  if (titles && titles.last < area.top)
    for (let row = titles.first; row <= titles.last; row++)
      if (isShown("row", row)) thead.appendChild(rowOf(row));
  for (let row = area.top; row <= area.bottom; row++) {
    if ((row - area.top) % ROWS_A_STEP === 0) yield (row - area.top) / (area.bottom - area.top + 1);
    if (!isShown("row", row)) continue;
    const into = isHead(row) ? thead : above && row < head!.first ? above : body;
    into.appendChild(rowOf(row));
  }
  if (thead.rows.length === 0) thead.remove();
  for (const col of element.querySelectorAll("col"))
    col.style.width = `${widths.get(Number(col.dataset.column))}px`;
  return { element, width: [...widths.values()].reduce((sum, width) => sum + width, 0), lined };
}
