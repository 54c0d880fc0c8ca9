import type { CellValue } from "../../src/formula";
import type { ConcealedCell, Grid } from "../../src/sheet";
import {
  concealedOf,
  formatSight,
  hasNoWidth,
  holdsSomething,
  looksLike,
  PAPER,
  veilOf,
  type FormatSight,
  type Look,
} from "../../src/shown";

/** Rows of a column with one number format; both ends belong to it. */
interface FormatRun {
  readonly from: number;
  to: number;
  readonly format: string;
}

/** Letters that are not to be read, or that must be looked at with their format. */
export interface Letters extends Omit<Look, "format"> {
  readonly row: number;
  readonly column: number;
}

const POINT = 0.75;
/** Pixels of a column of one letter; wider ones grow by the second number a letter. */
const ONE_LETTER = 12;
const LETTER = 7;
const PADDING = 5;

/** A column's width in letters, from points. */
function lettersWide(points: number): number {
  const pixels = points / POINT;
  return pixels < ONE_LETTER ? pixels / ONE_LETTER : (pixels - PADDING) / LETTER;
}

/**
 * How the cells of a sheet look, as far as something of them can be concealed. Formats are kept as runs of
 * rows; letters cell by cell, as they are few.
 */
export class SheetLooks {
  readonly hiddenColumns = new Set<number>();
  private readonly runs: FormatRun[][] = [];
  private readonly letters = new Map<string, Letters>();
  private static readonly sights = new Map<string, FormatSight>();

  private static sightOf(format: string): FormatSight {
    let sight = this.sights.get(format);
    if (!sight) this.sights.set(format, (sight = formatSight(format)));
    return sight;
  }

  /** Takes a column's properties; `width` in points. */
  column(column: number, hidden: boolean, width: number | undefined): void {
    if (hidden || (width !== undefined && hasNoWidth(lettersWide(width)))) this.hiddenColumns.add(column);
  }

  /** Takes a cell's number format; cells of a column come from above to below. */
  format(row: number, column: number, format: string): void {
    if (format === "General") return;
    const runs = this.runs[column];
    const last = runs?.at(-1);
    if (last?.format === format && last.to === row - 1) {
      last.to = row;
      return;
    }
    const { misshown, colours } = SheetLooks.sightOf(format);
    if (misshown || colours.length > 0) (this.runs[column] ??= []).push({ from: row, to: row, format });
  }

  add(letters: Letters): void {
    this.letters.set(`${letters.row} ${letters.column}`, letters);
  }

  /** Runs of rows whose format can give their letters the colour of the paper. */
  *whitened(): Generator<{ readonly column: number; readonly from: number; readonly to: number }> {
    for (const [column, runs] of this.runs.entries())
      for (const { from, to, format } of runs ?? []) {
        const { colours } = SheetLooks.sightOf(format);
        if (colours.some((one) => one === undefined || looksLike(one, PAPER))) yield { column, from, to };
      }
  }

  private formatAt(row: number, column: number): string {
    const run = this.runs[column]?.find(({ from, to }) => row >= from && row <= to);
    return run?.format ?? "General";
  }

  /**
   * A sheet's cells with what of them is not to be seen.
   *
   * @param hidden whether the sheet is
   */
  of(grid: Grid, hidden: boolean): Grid {
    const { columns } = grid;
    const holds = (column: number): boolean => columns[column] !== undefined;
    const concealed = concealedOf(hidden, this.hiddenColumns, holds, this.concealed(grid));
    return concealed ? { ...grid, concealed } : grid;
  }

  private concealed({ columns }: Grid): ConcealedCell[] {
    const found: ConcealedCell[] = [];
    const look = (
      row: number,
      column: number,
      sees: (value: CellValue) => Omit<ConcealedCell, "row" | "column"> | undefined,
    ): void => {
      const value = columns[column]?.values[row];
      const unseen = holdsSomething(value) ? sees(value) : undefined;
      if (unseen) found.push({ row, column, ...unseen });
    };
    for (const { row, column, ...letters } of this.letters.values())
      look(row, column, (value) => veilOf({ ...letters, format: this.formatAt(row, column) })?.(value));
    for (const [column, runs] of this.runs.entries())
      for (const { from, to, format } of runs ?? []) {
        const { misshown } = SheetLooks.sightOf(format);
        if (!misshown) continue;
        for (let row = from; row <= to; row++) {
          if (this.letters.has(`${row} ${column}`)) continue;
          look(row, column, (value) => {
            const shown = misshown(value);
            return shown === undefined ? undefined : { how: "format", shown };
          });
        }
      }
    return found;
  }
}
