import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";
import { numberAt } from "./cell-number";
import { FormulaPattern } from "./formulas";
import { WorkbookFault } from "./faults";
import { MOST_COLUMNS, MOST_ROWS } from "./range";
import { readRichText, unescapeControls, type TextSpan } from "./shared-strings";
import type { Steps } from "./steps";
import { END, OPEN, type XmlScanner } from "./xml-scanner";

const CODES = new Map<string, CellError>(ERROR_CODES.map((code) => [code, new CellError(code as ErrorCode)]));
const UNKNOWN_ERROR = new CellError("#UNKNOWN!");
/** Between two pauses: some milliseconds of work. */
const CELLS_A_STEP = 8_192;

/** A shared formula: its text stands once, in its first cell. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  pattern?: FormulaPattern;
}

/** A formula of a cell: its text, or which copy of a shared one it is. */
export type CellFormula =
  string | { readonly of: SharedFormula; readonly rows: number; readonly columns: number };

/** The text of a cell's formula. Copies are worked out only when someone asks. */
export function formulaText(formula: CellFormula): string {
  if (typeof formula === "string") return formula;
  const { of, rows, columns } = formula;
  return (of.pattern ??= new FormulaPattern(of.text)).copy(rows, columns);
}

/**
 * Walks through the cells of one sheet part. What is made of them is up to whoever extends it: values only,
 * or everything that the sheet shows.
 */
export abstract class CellWalk {
  /** Where the walk stands; both count from 0. */
  protected row = -1;
  protected column = -1;
  private readonly shared = new Map<string, SharedFormula>();
  private sinceStep = 0;

  constructor(
    protected readonly scanner: XmlScanner,
    protected readonly part: string,
    protected readonly strings: readonly string[],
  ) {}

  /** A row begins; the scanner stands on its tag. */
  protected abstract startRow(): void;
  /** A cell begins; the scanner stands on its tag. */
  protected abstract startCell(): void;
  /** A cell has ended. `valued`: it has an element for its value, be it empty. */
  protected abstract endCell(
    value: CellValue | undefined,
    formula: CellFormula | undefined,
    valued: boolean,
  ): void;
  /** An element that is neither a row nor a cell begins. */
  protected abstract element(): void;
  /** An element other than a cell ends. */
  protected endElement(): void {}
  /** A formula's element begins; the scanner stands on its tag. */
  protected startFormula(): void {}
  /** The text with this number in the workbook's table. */
  protected sharedText(index: number): CellValue | undefined {
    return this.strings[index];
  }
  /** A date written as ISO text. */
  protected writtenDate(text: string): CellValue {
    return unescapeControls(text);
  }
  /** Where the runs of a cell's own text are to be noted. */
  protected ownRuns(): TextSpan[] | undefined {
    return undefined;
  }

  /** Walks through the part; every some thousand cells it yields the share of the part that is done. */
  protected *walk(): Steps<void> {
    const { scanner } = this;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) this.endElement();
      else if (scanner.is("c")) {
        this.readCell();
        this.sinceStep++;
      } else if (scanner.is("row")) {
        this.locateRow();
        this.startRow();
        if (++this.sinceStep > CELLS_A_STEP) {
          this.sinceStep = 0;
          yield scanner.position / scanner.bytes.length;
        }
      } else this.element();
    }
  }

  private outside(address: string): WorkbookFault {
    return new WorkbookFault("address", { part: this.part, address });
  }

  private locateRow(): void {
    const { scanner } = this;
    this.row = scanner.findAttribute("r")
      ? numberAt(scanner.bytes, scanner.valueStart, scanner.valueEnd) - 1
      : this.row + 1;
    if (!(this.row >= 0 && this.row < MOST_ROWS) || !Number.isInteger(this.row))
      throw this.outside(scanner.attribute("r") ?? String(this.row + 1));
    this.column = -1;
  }

  /** Goes to the cell that an address names, or to the next one where there is none. */
  private locate(): void {
    const { scanner } = this;
    if (!scanner.findAttribute("r")) {
      this.column++;
    } else {
      const { bytes, valueEnd } = scanner;
      let at = scanner.valueStart;
      let column = 0;
      for (; at < valueEnd && bytes[at]! >= 0x41 && bytes[at]! <= 0x5a; at++)
        column = column * 26 + bytes[at]! - 0x40;
      let row = 0;
      for (; at < valueEnd && bytes[at]! >= 0x30 && bytes[at]! <= 0x39; at++)
        row = row * 10 + bytes[at]! - 0x30;
      this.column = column - 1;
      this.row = row - 1;
      if (at !== valueEnd || row < 1 || row > MOST_ROWS || column < 1)
        throw this.outside(scanner.attribute("r")!);
    }
    if (this.column >= MOST_COLUMNS || this.row < 0) throw this.outside(scanner.attribute("r") ?? "");
  }

  private readCell(): void {
    const { scanner } = this;
    this.locate();
    this.startCell();
    const type = scanner.findAttribute("t") ? scanner.bytes[scanner.valueStart]! : 0x6e;
    const length = type === 0x6e ? 1 : scanner.valueEnd - scanner.valueStart;
    let value: CellValue | undefined;
    let formula: CellFormula | undefined;
    let valued = false;
    if (!scanner.empty) {
      for (let token = scanner.next(); token !== END; token = scanner.next()) {
        if (token !== OPEN) {
          if (scanner.is("c")) break;
          continue;
        }
        if (scanner.is("v")) {
          valued = true;
          if (!scanner.empty) value = this.readValue(type, length);
        } else if (scanner.is("f")) formula = this.readFormula();
        else if (scanner.is("is"))
          value = scanner.empty ? undefined : readRichText(scanner, "is", this.ownRuns());
      }
    }
    this.endCell(value, formula, valued);
  }

  /** A value by its type: n, s, str, b, e, d, inlineStr. */
  private readValue(type: number, length: number): CellValue | undefined {
    const { scanner } = this;
    if (type === 0x73 && length === 1) {
      return this.sharedText(this.readDigits());
    }
    if (type === 0x6e) {
      const value = this.readDigits();
      return Number.isNaN(value) ? undefined : Number.isFinite(value) ? value : CODES.get("#NUM!");
    }
    const text = scanner.text();
    if (type === 0x62) return text.trim() === "1" || text.trim() === "true";
    if (type === 0x64) return this.writtenDate(text);
    if (type === 0x65) return CODES.get(text.trim()) ?? UNKNOWN_ERROR;
    return unescapeControls(text);
  }

  private readDigits(): number {
    const { scanner } = this;
    const start = scanner.position;
    const end = scanner.bytes.indexOf(0x3c, start);
    if (end < 0) throw new WorkbookFault("cut-off");
    scanner.position = end;
    return numberAt(scanner.bytes, start, end);
  }

  private readFormula(): CellFormula {
    const { scanner } = this;
    this.startFormula();
    const shared = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
    const text = scanner.empty ? "" : scanner.text();
    if (shared === undefined) return text;
    if (text !== "") {
      this.shared.set(shared, { text, row: this.row, column: this.column });
      return text;
    }
    const first = this.shared.get(shared);
    return first ? { of: first, rows: this.row - first.row, columns: this.column - first.column } : "";
  }
}
