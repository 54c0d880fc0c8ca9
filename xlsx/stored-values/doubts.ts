import { CellError, type CellValue } from "../../src/formula";
import type { DoubtfulFormula, Grid, GridColumn } from "../../src/sheet";
import { MOST_COLUMNS } from "../range";
import type { FormulaCell, FormulaSheet } from "./local-values";
import { sameValue } from "./same-value";

/** What became of the formulas whose stored values do not stand. */
export interface Verdicts {
  readonly unknown: Set<FormulaCell>;
  /** With what each computes to now. */
  readonly volatile: Map<FormulaCell, CellValue>;
  readonly stale: Map<FormulaCell, CellValue>;
}

/** The value of a formula that nobody computed. */
const UNKNOWN = new CellError("#UNKNOWN!");
/** As Excel fills an array's range where its result is smaller. */
const MISSING = new CellError("#N/A");
/** Cells of arrays that are held against the file, all together. */
const MOST_FILLED = 200_000;

/** A sheet while values and doubts are noted. */
class Noted {
  /** By cell: arrays may lie on each other. */
  private readonly doubtful = new Map<number, DoubtfulFormula>();
  private readonly changed = new Map<number, (CellValue | undefined)[]>();
  private rows: number;

  constructor(private readonly grid: Grid) {
    this.rows = grid.rowCount;
  }

  stored(row: number, column: number): CellValue {
    return this.grid.columns[column]?.values[row] ?? null;
  }

  put(row: number, column: number, value: CellValue): void {
    let values = this.changed.get(column);
    if (!values) this.changed.set(column, (values = [...(this.grid.columns[column]?.values ?? [])]));
    values[row] = value;
    this.rows = Math.max(this.rows, row + 1);
  }

  doubt(row: number, column: number, kind: DoubtfulFormula["kind"], computed: CellValue): void {
    const key = row * MOST_COLUMNS + column;
    if (!this.doubtful.has(key)) this.doubtful.set(key, { row, column, kind, computed });
  }

  done(): Grid {
    const { grid, changed } = this;
    if (changed.size === 0 && this.doubtful.size === 0) return grid;
    const columns: (GridColumn | undefined)[] = [...grid.columns];
    for (const [column, values] of changed)
      columns[column] = { values, formulaRows: grid.columns[column]?.formulaRows ?? [] };
    const doubtful = [...this.doubtful.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...grid, columns, rowCount: this.rows, ...(doubtful.length > 0 && { doubtful }) };
  }
}

/** The grids with the values that formulas compute to where the file holds none, and with what is doubtful. */
export function doubtsOf(
  sheets: readonly FormulaSheet[],
  cells: readonly FormulaCell[],
  { unknown, volatile, stale }: Verdicts,
  valueOf: (cell: FormulaCell) => CellValue | undefined,
  recomputes: boolean,
): Grid[] {
  const noted = sheets.map(({ grid }) => new Noted(grid));
  let filled = 0;
  for (const cell of cells) {
    const { sheet, row, column, valued } = cell;
    const into = noted[sheet]!;
    const kind = unknown.has(cell) ? "unknown" : volatile.has(cell) ? "volatile" : stale.has(cell) ? "stale" : undefined; // prettier-ignore
    const computed = volatile.get(cell) ?? stale.get(cell) ?? null;
    if (kind) into.doubt(row, column, kind, computed);
    if (!valued) into.put(row, column, (cell.hopeless ? undefined : valueOf(cell)) ?? UNKNOWN);
    else if (recomputes && kind !== undefined && kind !== "unknown") into.put(row, column, computed);
    if (cell.fills && filled < MOST_FILLED)
      filled += fill(into, cell, kind === "unknown", recomputes, sheets[sheet]!.grid);
  }
  return noted.map((one) => one.done());
}

/** Holds the other cells of an array against what it fills them with; how many there were. */
function fill(into: Noted, cell: FormulaCell, isUnknown: boolean, recomputes: boolean, grid: Grid): number {
  const { top, left, bottom, right } = cell.fills!;
  const block = cell.answer?.block ?? [[cell.answer?.value ?? UNKNOWN]];
  // A single row is repeated in all rows, a single column in all columns.
  const inBlock = (row: number, column: number): CellValue => {
    const line = block[block.length === 1 ? 0 : row - top];
    const value = line?.[line.length === 1 ? 0 : column - left];
    return value === undefined ? MISSING : value;
  };
  const last = Math.min(bottom, grid.rowCount - 1);
  let count = 0;
  for (let column = left; column <= right && column < grid.columns.length; column++) {
    for (let row = top; row <= last; row++) {
      if (row === cell.row && column === cell.column) continue;
      if (++count > MOST_FILLED) return count;
      const stored = into.stored(row, column);
      const computed = inBlock(row, column);
      if (isUnknown) into.doubt(row, column, "unknown", null);
      else if (!cell.valued) into.put(row, column, computed);
      else if (!sameValue(stored, computed, grid.date1904)) {
        into.doubt(row, column, "stale", computed);
        if (recomputes) into.put(row, column, computed);
      }
    }
  }
  return count;
}
