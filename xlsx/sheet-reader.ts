import type { CellValue } from "../src/formula";
import { concealedOf, hasNoHeight, holdsSomething, type Veil } from "../src/shown";
import type { ConcealedCell, Grid, Merge } from "../src/sheet";
import type { BookVeils } from "./book-veils";
import { CellWalk, type CellFormula } from "./cell-walk";
import { HiddenColumns } from "./hidden-columns";
import { readRange } from "./range";
import type { TextSpan } from "./shared-strings";
import type { Steps } from "./steps";
import type { XmlReader } from "./xml-reader";
import { XmlScanner } from "./xml-scanner";

/** A formula of a sheet. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
  /** Whether the file holds a value of it, be it the empty text; others a program wrote without computing them. */
  readonly valued: boolean;
  /** The range that it fills, where it is an array. */
  readonly fills?: Merge;
}

/** A formula whose value will come in a look that can conceal it. */
export interface VeiledFormula {
  readonly row: number;
  readonly column: number;
  readonly veil: Veil;
}

/** A sheet's cells and its formulas. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly formulas: readonly SheetFormula[];
  readonly veiled: readonly VeiledFormula[];
}

interface MutableColumn {
  values: (CellValue | undefined)[];
  formulaRows: number[];
}

const MOST_MERGES = 200_000;
/** A formula that the file does not hold as one: nobody can say what it computes to. */
const NOT_HELD = "#REF!";

/** Rows in their order, each once; a part may hold its rows in any order, and one twice. */
function ascending(rows: number[]): number[] {
  if (rows.every((row, at) => at === 0 || row > rows[at - 1]!)) return rows;
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Reads the values of one sheet part, by column. */
export class SheetReader extends CellWalk {
  private readonly columns: (MutableColumn | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly merges: Merge[] = [];
  private readonly veiled: VeiledFormula[] = [];
  private readonly hiddenColumns = new HiddenColumns();
  private readonly concealed: ConcealedCell[] = [];
  private readonly formulas: SheetFormula[] = [];
  private formulaType: string | undefined;
  private fills: Merge | undefined;
  private rowCount = 0;
  private cellStart = 0;
  private behind: XmlScanner | undefined;
  /** How many asides stood before the cell, and whether its text of the table has one. */
  private asides = 0;
  private interrupted = false;
  private style = 0;
  /** The number of the cell's text where it is a rich one; -1 otherwise. */
  private richText = -1;
  private readonly spans: TextSpan[] = [];

  constructor(
    scanner: XmlReader,
    part: string,
    strings: readonly string[],
    private readonly veils: BookVeils,
    private readonly in1904: boolean,
  ) {
    super(scanner, part, strings, in1904);
  }

  /**
   * Reads the part; every some thousand cells it yields the share of the part that is done.
   *
   * @param hidden whether the sheet is hidden
   */
  *read(name: string, hidden: boolean): Steps<ReadSheet> {
    yield* this.walk();
    for (const column of this.columns) if (column) column.formulaRows = ascending(column.formulaRows);
    const { columns, rowCount, hiddenRows, merges, formulas, veiled } = this;
    const holds = (column: number): boolean => columns[column] !== undefined;
    const hiddenColumns = this.hiddenColumns.within(columns.length);
    const concealed = concealedOf(hidden, hiddenColumns, holds, this.concealed);
    const grid = {
      name,
      rowCount,
      columns,
      hiddenRows,
      merges,
      date1904: this.in1904,
      ...(concealed && { concealed }),
    };
    return { grid, formulas, veiled };
  }

  protected override startRow(): void {
    const { scanner } = this;
    if (scanner.flag("hidden") || hasNoHeight(scanner.number("ht"))) this.hiddenRows.add(this.row);
  }

  protected override startCell(): void {
    if (this.veils.any) this.style = this.scanner.number("s");
    else this.cellStart = this.scanner.tagStart;
    this.richText = -1;
    this.asides = this.scanner.asides;
    this.interrupted = false;
    if (this.spans.length > 0) this.spans.length = 0;
    this.formulaType = this.fills = undefined;
  }

  protected override sharedText(index: number): CellValue | undefined {
    if (this.veils.isRich(index)) this.richText = index;
    this.interrupted = this.veils.isInterrupted(index);
    return this.strings[index];
  }

  protected override ownRuns(): TextSpan[] {
    return this.spans;
  }

  /** The number of the style of the cell that was just read. */
  private styleOf(): number {
    if (!this.veils.any) {
      // Only rich texts ask then, and they are few. The reader goes through its part once; what lies behind it is
      // looked up beside it.
      this.behind ??= new XmlScanner(this.scanner.bytes, this.part);
      this.behind.goTo(this.cellStart);
      this.style = this.behind.number("s");
    }
    return this.style > 0 ? this.style : 0;
  }

  /** Notes what is not to be seen of the cell that was just read. */
  private look(value: CellValue | undefined): void {
    const style = this.styleOf();
    const veil = this.veils.ofStyle(style);
    const isRich = this.richText >= 0 || this.spans.length > 0;
    if (!veil && !isRich) return;
    if (!holdsSomething(value)) {
      const { row, column } = this;
      if (veil && value === undefined) this.veiled.push({ row, column, veil });
      return;
    }
    const pieces =
      this.richText >= 0
        ? this.veils.ofText(this.richText, style)
        : this.veils.ofRuns(this.scanner, this.spans, style);
    const plain = veil?.(value);
    // The letters of a rich text look as its pieces say; only its format is the cell's.
    const unseen = isRich ? (pieces ?? (plain?.how === "format" ? plain : undefined)) : plain;
    if (unseen) this.concealed.push({ row: this.row, column: this.column, ...unseen });
  }

  protected override startFormula(): void {
    this.formulaType = this.scanner.attribute("t");
    if (this.formulaType !== "array") return;
    const range = readRange(this.scanner.attribute("ref") ?? "");
    if (range && range.top === this.row && range.left === this.column) this.fills = range;
  }

  protected override endCell(value: CellValue | undefined, formula: CellFormula | undefined): void {
    if (formula !== undefined) {
      this.columnAt().formulaRows.push(this.row);
      const text = this.writtenFormula(formula);
      if (text !== "") {
        const { row, column, fills } = this;
        this.formulas.push({
          row,
          column,
          formula: text,
          valued: value !== undefined,
          ...(fills && { fills }),
        });
      }
    }
    const pending = value === undefined && formula !== undefined;
    if ((value !== undefined || pending) && (this.veils.any || this.richText >= 0 || this.spans.length > 0))
      this.look(value);
    // No office program writes comments into a value: whoever did wants programs to read it differently.
    if (value !== undefined && (this.interrupted || this.scanner.asides > this.asides))
      this.concealed.push({ row: this.row, column: this.column, how: "aside", shown: String(value) });
    if (value === undefined) return;
    this.columnAt().values[this.row] = value;
    if (this.row >= this.rowCount) this.rowCount = this.row + 1;
  }

  /** An element without text is what is left of an array's inner cell; or a copy of a formula that is not there. */
  private writtenFormula(formula: CellFormula): CellFormula {
    if (this.formulaType === "dataTable") return NOT_HELD;
    return formula === "" && this.formulaType === "shared" ? NOT_HELD : formula;
  }

  private columnAt(): MutableColumn {
    let column = this.columns[this.column];
    if (!column) this.columns[this.column] = column = { values: [], formulaRows: [] };
    if (this.row >= this.rowCount) this.rowCount = this.row + 1;
    return column;
  }

  protected override element(): void {
    const { scanner } = this;
    this.hiddenColumns.note(scanner);
    if (scanner.level !== 3 || !scanner.is("mergeCell") || this.merges.length >= MOST_MERGES) return;
    const merge = readRange(scanner.attribute("ref") ?? "");
    if (merge) this.merges.push(merge);
  }
}
