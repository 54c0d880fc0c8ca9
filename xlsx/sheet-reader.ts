import type { CellValue } from "../src/formula";
import type { Grid, Merge } from "../src/sheet";
import { CellWalk, type CellFormula } from "./cell-walk";
import { readRange } from "./range";
import type { Steps } from "./steps";

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

/** A sheet's cells and its formulas. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly formulas: readonly SheetFormula[];
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
  private readonly formulas: SheetFormula[] = [];
  private formulaType: string | undefined;
  private fills: Merge | undefined;
  private rowCount = 0;

  /** Reads the part; every some thousand cells it yields the share of the part that is done. */
  *read(name: string, date1904: boolean): Steps<ReadSheet> {
    yield* this.walk();
    for (const column of this.columns) if (column) column.formulaRows = ascending(column.formulaRows);
    const { columns, rowCount, hiddenRows, merges, formulas } = this;
    return { grid: { name, rowCount, columns, hiddenRows, merges, date1904 }, formulas };
  }

  protected override startRow(): void {
    const hidden = this.scanner.attribute("hidden");
    if (hidden === "1" || hidden === "true" || this.scanner.attribute("ht") === "0")
      this.hiddenRows.add(this.row);
  }

  protected override startCell(): void {
    this.formulaType = this.fills = undefined;
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
    if (scanner.level !== 3 || !scanner.is("mergeCell") || this.merges.length >= MOST_MERGES) return;
    const merge = readRange(scanner.attribute("ref") ?? "");
    if (merge) this.merges.push(merge);
  }
}
