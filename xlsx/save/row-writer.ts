import { CellError, type CellValue } from "../../src/formula";
import { columnName, type Merge } from "../../src/sheet";
import { cellText } from "../cell-text";
import { mayFill, storedFormula } from "../formulas";
import type { CellModel, RowModel, SheetContent } from "../open";
import { escapeXml } from "../patch";
import { rangeName } from "../range";
import type { Steps } from "../steps";
import { fontXml, type StyleChoice, type TextRun } from "../styles";
import type { TextNumbers } from "./text-numbers";

/** What writing the rows of a sheet needs to know. */
export interface RowContext {
  /** The part's prefix with its colon. */
  readonly p: string;
  readonly styleNumber: (style: StyleChoice) => number;
  readonly textNumber: TextNumbers;
  /** The number of cell metadata that makes an array spill; undefined where the book can have none. */
  readonly spillNumber: () => number | undefined;
  /** The cell that stood here when the book was opened. */
  readonly before: (row: number, column: number) => CellModel | undefined;
  /** A formula as it must be now, in this row. */
  readonly formula: (formula: string, row: number) => string;
  /** The row that stood here when the book was opened. */
  readonly rowBefore: (row: number) => RowModel | undefined;
}

/** The rows of a sheet as XML, in chunks. */
export interface WrittenRows {
  readonly chunks: readonly Uint8Array[];
  /** From the first to the last cell; undefined where there is none. */
  readonly bounds: Merge | undefined;
  /** Some formula has no value. */
  readonly pending: boolean;
}

/** Errors that every program has known from the start; others it takes for damage. */
const OLD_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** Excel's own limit for a formula, in characters. */
const LONGEST_FORMULA = 8_192;
const CHUNK = 1 << 16;
/** Longer rows may be mostly holes, over which a loop would never end. */
const LONG = 512;
const EDGE_BLANK = /^\s|\s$|[\t\n]/;

const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnName(column));

function textXml(text: string, p: string): string {
  const space = EDGE_BLANK.test(text) ? ` xml:space="preserve"` : "";
  return `<${p}t${space}>${cellText(text)}</${p}t>`;
}

const runXml = ({ text, font }: TextRun, p: string): string =>
  `<${p}r>${font ? fontXml(font, p, true) : ""}${textXml(text, p)}</${p}r>`;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);

/** Whether what a file keeps beside a cell's value still belongs to it. */
export const keepsMetadata = (before: CellModel | undefined, now: CellModel<StyleChoice>): boolean =>
  before?.metadata !== undefined && sameValue(before.value, now.value) && before.formula === now.formula;

/** Whether a formula is written; one that is longer than Excel takes leaves its value only. */
export const isWritten = (formula: string): boolean => storedFormula(formula).length <= LONGEST_FORMULA;

/** Calls back on each cell of a row that is there. */
export function eachCell<T>(
  cells: readonly (T | undefined)[],
  visit: (cell: T, column: number) => void,
): void {
  if (cells.length > LONG) {
    for (const key of Object.keys(cells)) {
      const cell = cells[Number(key)];
      if (cell !== undefined) visit(cell, Number(key));
    }
    return;
  }
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell !== undefined) visit(cell, column);
  }
}

/** Writes the rows of one sheet. */
export class RowWriter {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private xml = "";
  private pending = false;
  private top = -1;
  private bottom = 0;
  private left = Infinity;
  private right = 0;

  constructor(private readonly context: RowContext) {}

  /** Writes all rows; every some hundred cells it yields the share that is done. */
  *write({ rows }: SheetContent<StyleChoice>): Steps<WrittenRows> {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      if (row) this.row(row, at);
      if (this.xml.length < CHUNK && at % CHUNK !== 0) continue;
      this.flush();
      yield at / rows.length;
    }
    this.flush();
    const { chunks, pending, top, left, bottom, right } = this;
    return { chunks, pending, bounds: top < 0 ? undefined : { top, left, bottom, right } };
  }

  private flush(): void {
    if (this.xml !== "") this.chunks.push(this.encoder.encode(this.xml));
    this.xml = "";
  }

  private row(row: RowModel<StyleChoice>, at: number): void {
    const { p } = this.context;
    const before = this.xml;
    this.xml = "";
    eachCell(row.cells, (cell, column) => this.cell(cell, at, column));
    const cells = this.xml;
    const attributes = this.rowAttributes(row, at);
    const start = `<${p}row r="${at + 1}"${attributes}`;
    if (cells !== "") this.xml = `${before}${start}>${cells}</${p}row>`;
    else this.xml = attributes === "" ? before : `${before}${start}/>`;
  }

  private rowAttributes(
    { height, fitted, hidden, style, outline, collapsed }: RowModel<StyleChoice>,
    at: number,
  ): string {
    const before = outline === undefined && collapsed === undefined ? this.context.rowBefore(at) : undefined;
    const level = outline ?? before?.outline;
    return (
      (style === undefined ? "" : ` s="${this.context.styleNumber(style)}" customFormat="1"`) +
      (height === undefined ? "" : ` ht="${height}"${fitted ? "" : ` customHeight="1"`}`) +
      (hidden ? ` hidden="1"` : "") +
      (level ? ` outlineLevel="${level}"` : "") +
      (collapsed || before?.collapsed ? ` collapsed="1"` : "")
    );
  }

  private cell(cell: CellModel<StyleChoice>, row: number, column: number): void {
    if (this.top < 0) this.top = row;
    this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    const { p, styleNumber } = this.context;
    const style = styleNumber(cell.style);
    const address = `${lettersOf(column)}${row + 1}`;
    const start = `<${p}c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
    if (cell.formula !== undefined && cell.formula !== "")
      this.formulaCell(cell, this.context.formula(cell.formula, row), start, row, column);
    else this.xml += this.valueCell(cell, start, this.metadata(cell, row, column));
  }

  /** What the file keeps beside a value stays as long as the value does. */
  private metadata(cell: CellModel<StyleChoice>, row: number, column: number): string {
    const before = this.context.before(row, column);
    return keepsMetadata(before, cell) ? ` vm="${before!.metadata}"` : "";
  }

  private valueCell({ value, runs }: CellModel<StyleChoice>, start: string, metadata: string): string {
    const { p, textNumber } = this.context;
    if (value === null) return `${start}${metadata}/>`;
    if (typeof value !== "string") {
      const [type, text] = written(value);
      return `${start}${type}${metadata}><${p}v>${text}</${p}v></${p}c>`;
    }
    const number = textNumber(value, runs);
    if (number !== undefined) return `${start} t="s"${metadata}><${p}v>${number}</${p}v></${p}c>`;
    const inner = runs ? runs.map((run) => runXml(run, p)).join("") : textXml(value, p);
    return `${start} t="inlineStr"${metadata}><${p}is>${inner}</${p}is></${p}c>`;
  }

  private formulaCell(
    cell: CellModel<StyleChoice>,
    formula: string,
    start: string,
    row: number,
    column: number,
  ): void {
    const stored = storedFormula(formula.replace(/^=/, ""));
    const metadata = this.metadata(cell, row, column);
    if (stored.length > LONGEST_FORMULA) {
      this.xml += this.valueCell(cell, start, metadata);
      return;
    }
    const { p } = this.context;
    const { value, fills } = cell;
    const spills = cell.dynamic ?? (fills !== undefined || mayFill(formula));
    const range = fills ?? (spills ? { top: row, left: column, bottom: row, right: column } : undefined);
    const number = spills ? this.context.spillNumber() : undefined;
    const array = range ? ` t="array" ref="${rangeName(range)}"` : "";
    const text = `<${p}f${array}>${escapeXml(stored)}</${p}f>`;
    const spill = number === undefined ? "" : ` cm="${number}"`;
    if (value === null) {
      this.pending = true;
      this.xml += `${start}${spill}${metadata}>${text}</${p}c>`;
      return;
    }
    const [type, shown] = typeof value === "string" ? [` t="str"`, cellText(value)] : written(value);
    this.xml += `${start}${type}${spill}${metadata}>${text}<${p}v>${shown}</${p}v></${p}c>`;
  }
}

/** A value that is no text: the attribute with its type, and how it is written. */
function written(value: number | boolean | CellError): readonly [type: string, text: string] {
  if (typeof value === "boolean") return [` t="b"`, value ? "1" : "0"];
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : [` t="e"`, "#NUM!"];
  return [` t="e"`, OLD_ERRORS.has(value.code) ? value.code : "#VALUE!"];
}
