import { revived, type CellValue } from "../../src/formula";
import type { ConcealedCell, DoubtfulFormula, Grid, GridColumn, Merge } from "../../src/sheet";

/** How many cells, rows, merges or remarks on cells travel in one piece: a millisecond or two of either thread. */
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
      /** Whether the sheet is hidden; left out where nothing of it is concealed. */
      readonly hidden?: boolean;
      readonly hasDoubtful: boolean;
    }
  | { readonly kind: "values"; readonly column: number; readonly values: Sent<CellValue | undefined> }
  | { readonly kind: "formulas"; readonly column: number; readonly rows: Sent<number> }
  | { readonly kind: "hidden"; readonly rows: Sent<number> }
  | { readonly kind: "merges"; readonly merges: Sent<Merge> }
  | { readonly kind: "hidden-columns"; readonly columns: Sent<number> }
  | { readonly kind: "concealed"; readonly cells: Sent<ConcealedCell> }
  | { readonly kind: "doubtful"; readonly formulas: Sent<DoubtfulFormula> }
  | { readonly kind: "end" };

function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += PIECE) yield all.slice(from, from + PIECE);
}

/** Takes a sheet apart. A column's values follow one another, from its first row. */
export function* partsOf(grid: Grid): Generator<GridPart> {
  const { name, rowCount, columns, hiddenRows, merges, date1904, concealed, doubtful } = grid;
  const hasDoubtful = doubtful !== undefined;
  const hidden = concealed && { hidden: concealed.sheet };
  yield { kind: "sheet", name, rowCount, width: columns.length, date1904, ...hidden, hasDoubtful };
  for (const [column, cells] of columns.entries()) {
    if (!cells) continue;
    for (const values of pieces(cells.values)) yield { kind: "values", column, values };
    for (const rows of pieces(cells.formulaRows)) yield { kind: "formulas", column, rows };
  }
  for (const rows of pieces([...hiddenRows])) yield { kind: "hidden", rows };
  for (const some of pieces(merges)) yield { kind: "merges", merges: some };
  for (const some of pieces([...(concealed?.columns ?? [])])) yield { kind: "hidden-columns", columns: some };
  for (const cells of pieces(concealed?.cells ?? [])) yield { kind: "concealed", cells };
  for (const formulas of pieces(doubtful ?? [])) yield { kind: "doubtful", formulas };
  yield { kind: "end" };
}

interface Pending {
  readonly name: string;
  readonly rowCount: number;
  readonly date1904: boolean;
  readonly columns: (
    { readonly values: (CellValue | undefined)[]; readonly formulaRows: number[] } | undefined
  )[];
  readonly hiddenRows: Set<number>;
  readonly merges: Merge[];
  readonly concealed?: {
    readonly sheet: boolean;
    readonly columns: Set<number>;
    readonly cells: ConcealedCell[];
  };
  readonly doubtful?: DoubtfulFormula[];
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
      const { name, rowCount, width, date1904, hidden, hasDoubtful } = part;
      this.pending = {
        name,
        rowCount,
        date1904,
        columns: new Array<undefined>(width).fill(undefined),
        hiddenRows: new Set(),
        merges: [],
        ...(hidden !== undefined && { concealed: { sheet: hidden, columns: new Set(), cells: [] } }),
        ...(hasDoubtful && { doubtful: [] }),
      };
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
      case "hidden-columns":
        for (const column of part.columns) pending.concealed?.columns.add(column);
        return undefined;
      case "concealed":
        pending.concealed?.cells.push(...part.cells);
        return undefined;
      case "doubtful":
        for (const one of part.formulas) pending.doubtful?.push({ ...one, computed: revived(one.computed) });
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
