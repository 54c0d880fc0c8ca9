import type { CellValue } from "../src/formula";
import type { Grid, Merge } from "../src/sheet";
import { CellWalk, formulaText, type CellFormula } from "./cell-walk";
import { readRange } from "./range";
import type { Steps } from "./steps";

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

interface MutableColumn {
  values: (CellValue | undefined)[];
  formulaRows: number[];
}

const MOST_MERGES = 200_000;

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
  private readonly pending: PendingFormula[] = [];
  private rowCount = 0;

  /** Reads the part; every some thousand cells it yields the share of the part that is done. */
  *read(name: string, date1904: boolean): Steps<ReadSheet> {
    yield* this.walk();
    for (const column of this.columns) if (column) column.formulaRows = ascending(column.formulaRows);
    const { columns, rowCount, hiddenRows, merges, pending } = this;
    return { grid: { name, rowCount, columns, hiddenRows, merges, date1904 }, pending };
  }

  protected override startRow(): void {
    const hidden = this.scanner.attribute("hidden");
    if (hidden === "1" || hidden === "true" || this.scanner.attribute("ht") === "0")
      this.hiddenRows.add(this.row);
  }

  protected override startCell(): void {}

  protected override endCell(
    value: CellValue | undefined,
    formula: CellFormula | undefined,
    valued: boolean,
  ): void {
    if (formula !== undefined) {
      this.columnAt().formulaRows.push(this.row);
      // An array's inner cells have values of their own; a formula without text has been read there.
      if (!valued && formula !== "")
        this.pending.push({ row: this.row, column: this.column, formula: formulaText(formula) });
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

  protected override element(): void {
    const { scanner } = this;
    if (scanner.level !== 3 || !scanner.is("mergeCell") || this.merges.length >= MOST_MERGES) return;
    const merge = readRange(scanner.attribute("ref") ?? "");
    if (merge) this.merges.push(merge);
  }
}
