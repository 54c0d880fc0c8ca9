import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";
import { cellName } from "../src/sheet";
import { numberAt } from "./cell-number";
import { FormulaPattern } from "./formulas";
import { WorkbookFault } from "./faults";
import { isoSerial } from "./iso-date";
import { PlainCell } from "./plain-cell";
import { MOST_COLUMNS, MOST_ROWS } from "./range";
import { SeenCells } from "./seen-cells";
import { readRichText, unescapeControls, type TextSpan } from "./shared-strings";
import type { Steps } from "./steps";
import type { XmlReader } from "./xml-reader";
import { CLOSE, END, OPEN } from "./xml-scanner";

const CODES = new Map<string, CellError>(ERROR_CODES.map((code) => [code, new CellError(code as ErrorCode)]));
const UNKNOWN_ERROR = new CellError("#UNKNOWN!");
/** Between two pauses: some milliseconds of work. */
const CELLS_A_STEP = 8_192;

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

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
  private readonly seen = new SeenCells();
  private readonly plain = new PlainCell();
  private sinceStep = 0;

  constructor(
    protected readonly scanner: XmlReader,
    protected readonly part: string,
    protected readonly strings: readonly string[],
    private readonly date1904: boolean,
  ) {}

  /** A row begins; the scanner stands on its tag. */
  protected abstract startRow(): void;
  /** A cell begins; the scanner stands on its tag. */
  protected abstract startCell(): void;
  /** A cell has ended. The empty text is a value of a formula, an element without content is none. */
  protected abstract endCell(value: CellValue | undefined, formula: CellFormula | undefined): void;
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
  /** Where the runs of a cell's own text are to be noted. */
  protected ownRuns(): TextSpan[] | undefined {
    return undefined;
  }

  /** Walks through the part; every some thousand cells it yields the share of the part that is done. */
  protected *walk(): Steps<void> {
    const { scanner } = this;
    let walked = false;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) {
        this.endElement();
        continue;
      }
      // Cells are cells in the sheet's rows only, whatever else has their names.
      const holdsRows = scanner.level === 2 && scanner.is("sheetData");
      if (scanner.level === 1 ? !scanner.is("worksheet") : holdsRows && walked) throw this.misplaced();
      this.element();
      if (!holdsRows) continue;
      walked = true;
      if (scanner.empty) continue;
      while (scanner.next() !== CLOSE) {
        if (!scanner.is("row")) {
          scanner.skipForeign();
          continue;
        }
        this.readRow();
        if (this.sinceStep <= CELLS_A_STEP) continue;
        this.sinceStep = 0;
        yield scanner.position / scanner.bytes.length;
      }
      this.endElement();
    }
    const twice = this.seen.twice();
    if (twice) throw new WorkbookFault("cell-twice", { part: this.part, address: cellName(...twice) });
  }

  private misplaced(): WorkbookFault {
    return new WorkbookFault("tags", { part: this.part, fault: "misplaced" });
  }

  private readRow(): void {
    const { scanner } = this;
    this.locateRow();
    this.startRow();
    this.sinceStep++;
    if (scanner.empty) return;
    for (;;) {
      if (this.readPlainCell()) {
        this.sinceStep++;
        continue;
      }
      if (scanner.next() === CLOSE) return;
      if (scanner.is("c")) {
        this.readCell();
        this.sinceStep++;
      } else if (scanner.is("extLst")) scanner.skip();
      else scanner.skipForeign();
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
      // Some programs write columns in small letters, which every reader takes.
      for (; at < valueEnd && isLetter(bytes[at]!); at++) column = column * 26 + (bytes[at]! & 0x1f);
      let row = 0;
      for (; at < valueEnd && bytes[at]! >= 0x30 && bytes[at]! <= 0x39; at++)
        row = row * 10 + bytes[at]! - 0x30;
      // Numbers alone name no place: a report program counts its columns so, and Excel puts them one after another.
      if (at === valueEnd && column === 0 && row >= 0) this.column++;
      else {
        this.column = column - 1;
        this.row = row - 1;
        if (at !== valueEnd || row < 1 || row > MOST_ROWS || column < 1)
          throw this.outside(scanner.attribute("r")!);
      }
    }
    if (this.column >= MOST_COLUMNS || this.row < 0) throw this.outside(scanner.attribute("r") ?? "");
  }

  /** Reads the cell that begins here where it is a plain one, as nearly all are. */
  private readPlainCell(): boolean {
    const { scanner, plain } = this;
    if (!scanner.plainIsOwnHere() || !plain.read(scanner.bytes, scanner.position)) return false;
    scanner.passed(plain.end, plain.nameEnd, plain.tagEnd);
    this.row = plain.row;
    this.column = plain.column;
    this.seen.add(plain.row, plain.column);
    this.startCell();
    const { value } = plain;
    this.endCell(plain.valued ? (plain.isText ? this.sharedText(value) : value) : undefined, undefined);
    return true;
  }

  private readCell(): void {
    const { scanner } = this;
    this.locate();
    this.seen.add(this.row, this.column);
    this.startCell();
    const type = this.typeOf();
    let value: CellValue | undefined;
    let formula: CellFormula | undefined;
    let valued = false;
    if (!scanner.empty) {
      while (scanner.next() !== CLOSE) {
        if (scanner.is("v")) {
          if (valued) throw this.misplaced();
          valued = true;
          if (!scanner.empty) value ??= this.readValue(type);
          else if (type === "str") value = "";
        } else if (scanner.is("f")) {
          if (formula !== undefined) throw this.misplaced();
          formula = this.readFormula();
        } else if (scanner.is("is") && type === "inlineStr") {
          if (!scanner.empty) value = readRichText(scanner, this.ownRuns());
        } else if (scanner.is("is") || scanner.is("extLst")) scanner.skip();
        else scanner.skipForeign();
      }
    }
    this.endCell(value, formula);
  }

  /** The type that a cell's tag names: n, s, str, b, e, d, inlineStr. */
  private typeOf(): string {
    const { scanner } = this;
    if (!scanner.findAttribute("t")) return "n";
    const { bytes, valueStart, valueEnd } = scanner;
    if (valueEnd === valueStart + 1) {
      if (bytes[valueStart] === 0x73) return "s";
      if (bytes[valueStart] === 0x6e) return "n";
    }
    return scanner.attribute("t")!;
  }

  private readValue(type: string): CellValue | undefined {
    const { scanner } = this;
    if (type === "s") return this.sharedText(this.readNumber());
    if (type === "n") {
      const value = this.readNumber();
      return Number.isNaN(value) ? undefined : Number.isFinite(value) ? value : CODES.get("#NUM!");
    }
    const text = scanner.content();
    scanner.next();
    if (type === "b") return text.trim() === "1" || text.trim() === "true";
    if (type === "d") return isoSerial(text, this.date1904) ?? unescapeControls(text);
    if (type === "e") return CODES.get(text.trim()) ?? UNKNOWN_ERROR;
    return unescapeControls(text);
  }

  /** A number, to the end of its element. Nearly always it is digits and nothing else. */
  private readNumber(): number {
    const { scanner } = this;
    const { bytes, position: start } = scanner;
    let end = start;
    while (bytes[end] !== 0x3c) if (++end > bytes.length) throw new WorkbookFault("cut-off");
    let value = NaN;
    if (bytes[end + 1] === 0x2f) {
      scanner.position = end;
      value = numberAt(bytes, start, end);
    }
    if (Number.isNaN(value)) {
      scanner.position = start;
      const text = scanner.content().trim();
      value = text === "" ? NaN : Number(text);
    }
    scanner.next();
    return value;
  }

  private readFormula(): CellFormula {
    const { scanner } = this;
    this.startFormula();
    const shared = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
    let text = "";
    if (!scanner.empty) {
      text = scanner.content();
      scanner.next();
    }
    if (shared === undefined) return text;
    if (text !== "") {
      this.shared.set(shared, { text, row: this.row, column: this.column });
      return text;
    }
    const first = this.shared.get(shared);
    return first ? { of: first, rows: this.row - first.row, columns: this.column - first.column } : "";
  }
}
