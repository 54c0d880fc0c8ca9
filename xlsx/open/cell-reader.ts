import type { CellValue } from "../../src/formula";
import { hasNoHeight } from "../../src/shown";
import type { Merge } from "../../src/sheet";
import { CellWalk, formulaText, type CellFormula } from "../cell-walk";
import { WorkbookFault } from "../faults";
import { typedFormula } from "../formulas";
import { readRange } from "../range";
import type { TextSpan } from "../shared-strings";
import type { Steps } from "../steps";
import type { TextRun } from "../styles";
import type { XmlReader } from "../xml-reader";
import type { XmlScanner } from "../xml-scanner";
import type { CellModel, RowModel } from "./model";

/** Twice what a browser can show at all; a file with more is not read to its end. */
const MOST_CELLS = 10_000_000;
/** All formulas of a sheet together, in characters. */
const MOST_FORMULA_TEXT = 256 << 20;

/** What the cells of a sheet need to know of their book. */
export interface BookTables {
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  /** How many styles there are. */
  readonly styles: number;
  /** Numbers of cell metadata that mean a dynamic array; undefined where the book has no metadata. */
  readonly dynamic: ReadonlySet<number> | undefined;
  readonly date1904: boolean;
  /** The runs of a text whose spans stand in a scanner's part. */
  readonly resolve: (scanner: XmlScanner, spans: readonly TextSpan[]) => readonly TextRun[];
}

/** The rows of a sheet, where they stood, and what of them is not shown. */
export interface ReadRows {
  readonly rows: (RowModel | undefined)[];
  readonly rowsStart: number;
  readonly rowsEnd: number;
  readonly outlined: number;
  readonly dataTables: number;
  readonly pictures: number;
}

type MutableRow = { -readonly [K in keyof RowModel]: RowModel[K] } & { cells: (CellModel | undefined)[] };

/** Reads the cells of one sheet part with everything that they show. */
export class CellReader extends CellWalk {
  private readonly rows: (RowModel | undefined)[] = [];
  private current: MutableRow | undefined;
  /** Cells without a value are alike where their style is. */
  private readonly blanks: CellModel[] = [];
  /** By column: the array that fills cells from its row on. */
  private readonly filling: (Merge | undefined)[] = [];
  private count = 0;
  private formulaText = 0;
  private style = 0;
  private dynamic = false;
  private fills: Merge | undefined;
  private isTable = false;
  private metadata = 0;
  private runs: readonly TextRun[] | undefined;
  private spans: TextSpan[] | undefined;
  private rowsStart = -1;
  private rowsEnd = -1;
  private outlined = 0;
  private dataTables = 0;
  private pictures = 0;

  constructor(
    scanner: XmlReader,
    part: string,
    private readonly tables: BookTables,
  ) {
    super(scanner, part, tables.texts, tables.date1904);
  }

  /** Reads the part; every some thousand cells it yields the share of the part that is done. */
  *read(): Steps<ReadRows> {
    yield* this.walk();
    const { rows, rowsStart, outlined, dataTables, pictures } = this;
    const rowsEnd = Math.max(rowsStart, this.rowsEnd);
    return { rows, rowsStart, rowsEnd, outlined, dataTables, pictures };
  }

  private styleOf(): number {
    const style = this.scanner.number("s");
    return style > 0 && style < this.tables.styles ? Math.floor(style) : 0;
  }

  private bound(): void {
    if (++this.count > MOST_CELLS) throw new WorkbookFault("too-many-cells");
  }

  protected override startRow(): void {
    this.bound();
    const height = this.scanner.number("ht");
    const hidden = this.scanner.flag("hidden") || hasNoHeight(height);
    const row: MutableRow = { cells: this.rows[this.row]?.cells.slice() ?? [] };
    if (height > 0 && height <= 409.5) {
      row.height = height;
      if (!this.scanner.flag("customHeight")) row.fitted = true;
    }
    if (hidden) row.hidden = true;
    if (this.scanner.flag("customFormat")) row.style = this.styleOf();
    const outline = this.scanner.number("outlineLevel");
    if (outline > 0 && outline <= 7) {
      row.outline = outline;
      this.outlined++;
    }
    if (this.scanner.flag("collapsed")) row.collapsed = true;
    this.rows[this.row] = this.current = row;
  }

  protected override startCell(): void {
    this.style = this.styleOf();
    this.dynamic = false;
    this.fills = undefined;
    this.runs = undefined;
    this.spans = undefined;
    this.isTable = false;
    this.metadata = 0;
    const { dynamic } = this.tables;
    if (dynamic === undefined) return;
    this.dynamic = dynamic.has(this.scanner.number("cm"));
    const metadata = this.scanner.number("vm");
    if (!(metadata > 0)) return;
    this.metadata = metadata;
    this.pictures++;
  }

  protected override startFormula(): void {
    const type = this.scanner.attribute("t");
    if (type === "dataTable") {
      this.isTable = true;
      this.dataTables++;
    }
    if (type !== "array") return;
    const range = readRange(this.scanner.attribute("ref") ?? "");
    if (range && range.top === this.row && range.left === this.column) this.fills = range;
  }

  protected override sharedText(index: number): CellValue | undefined {
    this.runs = this.tables.runs.get(index);
    return this.strings[index];
  }

  protected override ownRuns(): TextSpan[] {
    return (this.spans = []);
  }

  protected override endCell(value: CellValue | undefined, formula: CellFormula | undefined): void {
    this.bound();
    const plain = this.cellOf(value, formula);
    const cell = this.metadata > 0 ? { ...plain, metadata: this.metadata } : plain;
    let row = this.current;
    // A cell may name another row than the one it stands in.
    if (!row || this.rows[this.row] !== row) {
      row = (this.rows[this.row] as MutableRow | undefined) ?? { cells: [] };
      this.rows[this.row] = this.current = row;
    }
    row.cells[this.column] = cell;
  }

  /** Whether the array of another cell fills this one. */
  private isInner(): boolean {
    const fill = this.filling[this.column];
    return fill !== undefined && this.row <= fill.bottom;
  }

  private cellOf(value: CellValue | undefined, formula: CellFormula | undefined): CellModel {
    const { style } = this;
    const text = formula === undefined || this.isTable ? "" : formulaText(formula);
    if (text !== "") return this.formulaCell(text, value);
    if (this.isInner()) return { value: value ?? null, style, inner: true };
    // A blank cell is kept: its style stands before that of its row or column.
    if (value === undefined) return (this.blanks[style] ??= { value: null, style });
    const runs = this.spans?.length ? this.tables.resolve(this.scanner, this.spans) : this.runs;
    return runs ? { value, style, runs } : { value, style };
  }

  private formulaCell(text: string, stored: CellValue | undefined): CellModel {
    this.formulaText += text.length;
    if (this.formulaText > MOST_FORMULA_TEXT) throw new WorkbookFault("too-many-cells");
    const { fills, style, dynamic } = this;
    const formula = typedFormula(text);
    // Another office program keeps pictures in cells so.
    if (formula.startsWith("DISPIMG(")) this.pictures++;
    if (fills) this.spread(fills);
    const value = stored ?? null;
    if (stored === undefined)
      return { value, style, formula, dynamic, ...(fills && { fills }), pending: true };
    return fills ? { value, style, formula, dynamic, fills } : { value, style, formula, dynamic };
  }

  /** Notes which cells an array fills besides its own. */
  private spread(fills: Merge): void {
    if (fills.bottom === fills.top && fills.right === fills.left) return;
    for (let column = fills.left; column <= fills.right; column++) {
      this.bound();
      this.filling[column] = fills;
    }
  }

  protected override element(): void {
    if (this.rowsStart < 0 && this.scanner.is("sheetData")) {
      this.rowsStart = this.scanner.position;
      if (this.scanner.empty) this.rowsEnd = this.rowsStart;
    }
  }

  protected override endElement(): void {
    if (this.rowsEnd < 0 && this.scanner.is("sheetData")) this.rowsEnd = this.scanner.tagStart;
  }
}
