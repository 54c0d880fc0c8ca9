import { CellError, type CellValue } from "../../src/formula";
import type { Grid, GridColumn, Merge } from "../../src/sheet";

/** How many cells, rows or merges travel in one piece: a millisecond or two of either thread. */
export const PIECE = 8192;

type Sent<T> = readonly T[];

/** A sheet on its way to another thread, in pieces; each piece can be cloned by the browser. */
export type GridPart =
  | {
      readonly kind: "sheet";
      readonly name: string;
      readonly rowCount: number;
      readonly width: number;
      readonly date1904: boolean;
    }
  | { readonly kind: "values"; readonly column: number; readonly values: Sent<CellValue | undefined> }
  | { readonly kind: "formulas"; readonly column: number; readonly rows: Sent<number> }
  | { readonly kind: "hidden"; readonly rows: Sent<number> }
  | { readonly kind: "merges"; readonly merges: Sent<Merge> }
  | { readonly kind: "end" };

function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += PIECE) yield all.slice(from, from + PIECE);
}

/** Takes a sheet apart. A column's values follow one another, from its first row. */
export function* partsOf(grid: Grid): Generator<GridPart> {
  const { name, rowCount, columns, hiddenRows, merges, date1904 } = grid;
  yield { kind: "sheet", name, rowCount, width: columns.length, date1904 };
  for (const [column, cells] of columns.entries()) {
    if (!cells) continue;
    for (const values of pieces(cells.values)) yield { kind: "values", column, values };
    for (const rows of pieces(cells.formulaRows)) yield { kind: "formulas", column, rows };
  }
  for (const rows of pieces([...hiddenRows])) yield { kind: "hidden", rows };
  for (const some of pieces(merges)) yield { kind: "merges", merges: some };
  yield { kind: "end" };
}

/** A cloned error has lost its class; everything else arrives as it was. */
const revived = (value: CellValue | undefined): CellValue | undefined =>
  typeof value === "object" && value !== null ? new CellError(value.code, value.message) : value;

interface Pending {
  readonly name: string;
  readonly rowCount: number;
  readonly date1904: boolean;
  readonly columns: (
    { readonly values: (CellValue | undefined)[]; readonly formulaRows: number[] } | undefined
  )[];
  readonly hiddenRows: Set<number>;
  readonly merges: Merge[];
}

/**
 * Puts sheets together again.
 *
 * @example for (const part of partsOf(grid)) assembler.take(part) // the last call returns the grid
 */
export class GridAssembler {
  private pending: Pending | undefined;

  /** Takes the next piece; returns the sheet when it is whole. */
  take(part: GridPart): Grid | undefined {
    if (part.kind === "sheet") {
      const { name, rowCount, width, date1904 } = part;
      const columns = new Array<undefined>(width).fill(undefined);
      this.pending = { name, rowCount, date1904, columns, hiddenRows: new Set(), merges: [] };
      return undefined;
    }
    const { pending } = this;
    if (!pending) throw new Error("a piece of no sheet");
    switch (part.kind) {
      case "values": {
        const { values } = this.column(pending, part.column);
        for (const value of part.values) values.push(revived(value));
        return undefined;
      }
      case "formulas":
        this.column(pending, part.column).formulaRows.push(...part.rows);
        return undefined;
      case "hidden":
        for (const row of part.rows) pending.hiddenRows.add(row);
        return undefined;
      case "merges":
        pending.merges.push(...part.merges);
        return undefined;
      case "end":
        this.pending = undefined;
        return pending;
    }
  }

  private column({ columns }: Pending, at: number): NonNullable<Pending["columns"][number]> & GridColumn {
    return (columns[at] ??= { values: [], formulaRows: [] });
  }
}
