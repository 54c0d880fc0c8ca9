import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";
import { columnNumber, type Grid, type Merge } from "../src/sheet";
import { numberAt } from "./cell-number";
import { REASONS, WorkbookFault } from "./fault";
import { readRichText, unescapeControls } from "./shared-strings";
import { END, OPEN, type XmlScanner } from "./xml-scanner";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 200_000;

/** A formula whose value the file does not hold. */
export interface PendingFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet's cells, and the formulas that a program wrote without computing them. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly pending: readonly PendingFormula[];
}

const CODES = new Map<string, CellError>(ERROR_CODES.map((code) => [code, new CellError(code as ErrorCode)]));
const UNKNOWN_ERROR = new CellError("#UNKNOWN!");

interface MutableColumn {
  values: (CellValue | undefined)[];
  formulaRows: number[];
}

/** A shared formula: its text stands once, in its first cell. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads one sheet part. */
export class SheetReader {
  private readonly columns: (MutableColumn | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly merges: Merge[] = [];
  private readonly pending: PendingFormula[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private rowCount = 0;
  private row = -1;
  private column = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly part: string,
    private readonly strings: readonly string[],
    private readonly shift: (formula: string, rows: number, columns: number) => string,
  ) {}

  /** Reads the part. Every 20,000 rows it yields the share of the part that is done. */
  *read(name: string, date1904: boolean): Generator<number, ReadSheet> {
    const { scanner } = this;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.is("c")) this.readCell();
      else if (scanner.is("row")) {
        this.startRow();
        if (this.row % 20_000 === 0) yield scanner.position / scanner.bytes.length;
      } else if (scanner.is("mergeCell")) this.readMerge();
    }
    const { columns, rowCount, hiddenRows, merges, pending } = this;
    return { grid: { name, rowCount, columns, hiddenRows, merges, date1904 }, pending };
  }

  private outside(address: string): WorkbookFault {
    return new WorkbookFault(REASONS.address(this.part, JSON.stringify(address.slice(0, 20))));
  }

  private startRow(): void {
    const { scanner } = this;
    this.row = scanner.findAttribute("r")
      ? numberAt(scanner.bytes, scanner.valueStart, scanner.valueEnd) - 1
      : this.row + 1;
    if (!(this.row >= 0 && this.row < MOST_ROWS) || !Number.isInteger(this.row))
      throw this.outside(String(this.row + 1));
    this.column = -1;
    const hidden = scanner.attribute("hidden");
    if (hidden === "1" || hidden === "true" || scanner.attribute("ht") === "0") this.hiddenRows.add(this.row);
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
    const type = scanner.findAttribute("t") ? scanner.bytes[scanner.valueStart]! : 0x6e;
    const length = type === 0x6e ? 1 : scanner.valueEnd - scanner.valueStart;
    if (scanner.empty) return;
    let value: CellValue | undefined;
    let formula: string | undefined;
    let valued = false;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) {
        if (scanner.is("c")) break;
        continue;
      }
      if (scanner.is("v")) {
        valued = true;
        if (!scanner.empty) value = this.readValue(type, length);
      } else if (scanner.is("f")) formula = this.readFormula();
      else if (scanner.is("is")) value = scanner.empty ? undefined : readRichText(scanner, "is");
    }
    if (formula !== undefined) {
      this.columnAt().formulaRows.push(this.row);
      // An array's inner cells have values of their own; a formula without text has been read there.
      if (!valued && formula !== "") this.pending.push({ row: this.row, column: this.column, formula });
    }
    if (value === undefined) return;
    this.columnAt().values[this.row] = value;
    if (this.row >= this.rowCount) this.rowCount = this.row + 1;
  }

  private columnAt(): MutableColumn {
    let column = this.columns[this.column];
    if (!column) this.columns[this.column] = column = { values: [], formulaRows: [] };
    if (this.row >= this.rowCount) this.rowCount = this.row + 1;
    return column;
  }

  /** A value by its type: n, s, str, b, e, d, inlineStr. */
  private readValue(type: number, length: number): CellValue | undefined {
    const { scanner } = this;
    if (type === 0x73 && length === 1) {
      return this.strings[this.readDigits()];
    }
    if (type === 0x6e) {
      const value = this.readDigits();
      return Number.isNaN(value) ? undefined : Number.isFinite(value) ? value : CODES.get("#NUM!");
    }
    const text = scanner.text();
    if (type === 0x62) return text.trim() === "1" || text.trim() === "true";
    if (type === 0x65) return CODES.get(text.trim()) ?? UNKNOWN_ERROR;
    return unescapeControls(text);
  }

  private readDigits(): number {
    const { scanner } = this;
    const start = scanner.position;
    const end = scanner.bytes.indexOf(0x3c, start);
    if (end < 0) throw new WorkbookFault(REASONS.cutOff);
    scanner.position = end;
    return numberAt(scanner.bytes, start, end);
  }

  private readFormula(): string {
    const { scanner } = this;
    const shared = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
    const text = scanner.empty ? "" : scanner.text();
    if (shared === undefined) return text;
    if (text !== "") {
      this.shared.set(shared, { text, row: this.row, column: this.column });
      return text;
    }
    const first = this.shared.get(shared);
    return first ? this.shift(first.text, this.row - first.row, this.column - first.column) : "";
  }

  private readMerge(): void {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(this.scanner.attribute("ref") ?? "");
    if (!match || this.merges.length >= MOST_MERGES) return;
    const [left, right] = [columnNumber(match[1]!), columnNumber(match[3]!)];
    const [top, bottom] = [Number(match[2]) - 1, Number(match[4]) - 1];
    if (right < MOST_COLUMNS && bottom < MOST_ROWS && top <= bottom && left <= right)
      this.merges.push({ top, left, bottom, right });
  }
}
