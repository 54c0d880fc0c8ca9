import { textOf, type CellValue } from "../../formula";
import { filledRows } from "../filled-rows";
import { cellAt, type Grid } from "../grid";
import type { Column, Layout } from "./layout";
import type { Part } from "./part";
import { carriedDown, type Carried } from "./carried-down";
import { RowReader, type RowKind, type TotalKind } from "./row-kind";
import { SaidAbove } from "./said-above";
import type { ColumnKey } from "./vocabulary";

/** A total row: of the rows since the last one, or of everything. */
export interface TotalRow {
  readonly row: number;
  readonly kind: TotalKind;
  /** How many claims stand above it. */
  readonly claimsAbove: number;
}

/** A row below the header that is neither an entry nor a total. */
export interface OtherRow {
  readonly row: number;
  /** `beyond`: below another header. */
  readonly kind: Exclude<RowKind, "entry" | TotalKind> | "beyond";
}

/** Merged cells are followed downwards this far in all; more is no table that a person made. */
const MOST_MERGED_CELLS = 4_000_000;

/** What readers of columns and findings ask of a table: of claims, or of a list's entries. */
export type TableView = Pick<
  Table,
  "grid" | "layout" | "rows" | "size" | "column" | "originOf" | "text" | "value"
> &
  Partial<Pick<Table, "saidAbove">>;

/** What is known of a table's rows before they are read. */
export interface KnownRows {
  /** The part of its sheet that it is. */
  readonly part?: Part;
  /** Rows of its header that stands once more, and of the titles above it. */
  readonly headings?: ReadonlySet<number>;
  /** Rows of headers below which it is not understood what stands. */
  readonly foreign?: ReadonlySet<number>;
  /** Rows that a table beside it calls totals. */
  readonly totals?: readonly TotalRow[] | undefined;
}

/** Between two rows of a group these can stand: parts of an amount, a page's header, a remark. */
const GOES_ON: ReadonlySet<string> = new Set(["part", "heading", "note", "prefilled"]);
const WHOLE: Part = { top: 0, left: 0, bottom: Infinity, right: Infinity };
const TOTAL_KINDS: ReadonlySet<string> = new Set(["subtotal", "total", "grand-total"]);

const isTotal = (kind: RowKind): kind is TotalKind => TOTAL_KINDS.has(kind);

/** The rows below a header: which of them are claims (or entries of a list), and which are totals. */
export class Table {
  /** The grid's rows that hold an entry. */
  readonly rows: Int32Array;
  readonly totals: readonly TotalRow[];
  /** Every other filled row below the header, and what it was taken for. */
  readonly others: readonly OtherRow[];
  /** The entries that bear the word of a sum. */
  readonly worded: readonly number[];
  private readonly above: SaidAbove;
  private readonly part: Part;
  private readonly origins = new Map<number, Map<number, number>>();
  /** Cells that say what a cell above them says, though nothing is merged. */
  private readonly carried: Carried = new Map();

  constructor(
    readonly grid: Grid,
    readonly layout: Layout,
    known: KnownRows = {},
  ) {
    this.part = known.part ?? WHOLE;
    this.readMerges();
    const totalsBeside = new Map(known.totals?.map(({ row, kind }) => [row, kind]));
    const reader = new RowReader(grid, layout, (row, column) => this.valueAt(row, column));
    const rows: number[] = [];
    const totals: TotalRow[] = [];
    const others: OtherRow[] = [];
    // Below another header the columns mean something else, until this one's stands again.
    let beyond = false;
    for (const row of filledRows(grid)) {
      if (row <= layout.headerBottom) continue;
      const told = known.headings?.has(row) ? "heading" : known.foreign?.has(row) ? "table" : undefined;
      const kind = reader.kindOf(row, told, totalsBeside.get(row));
      if (kind === "table") beyond = true;
      if (kind === "heading") beyond = false;
      if (beyond && kind !== "table") others.push({ row, kind: "beyond" });
      else if (kind === "entry") rows.push(row);
      else if (isTotal(kind)) totals.push({ row, kind, claimsAbove: rows.length });
      else others.push({ row, kind });
    }
    this.rows = Int32Array.from(rows);
    this.totals = totals;
    this.above = new SaidAbove(
      layout,
      reader.groups,
      totals.filter(({ kind }) => kind !== "subtotal").map(({ row }) => row),
    );
    this.others = others;
    this.worded = reader.worded;
    this.carried = carriedDown(
      layout,
      this.rows,
      {
        sums: totals.filter(({ kind }) => kind === "subtotal"),
        others: [...totals, ...others.filter(({ kind }) => !GOES_ON.has(kind))],
      },
      (row, at) => this.valueAt(row, at),
    );
  }

  /** Whether a place lies in this table: below its titles, in the columns that are its own. */
  covers(row: number, column: number | null): boolean {
    const { top, left, bottom, right } = this.part;
    return top <= row && row <= bottom && (column === null || (left <= column && column <= right));
  }

  /** Its columns, where another table stands beside it. */
  get columns(): { readonly left: number; readonly right: number } | undefined {
    const { left, right } = this.part;
    if (left === 0 && right === Infinity) return undefined;
    const last = Math.max(left, ...[...this.layout.columns.values()].map(({ at }) => at));
    return { left, right: Math.min(right, last) };
  }

  get size(): number {
    return this.rows.length;
  }

  column(key: ColumnKey): Column | undefined {
    return this.layout.columns.get(key);
  }

  /** The row whose cell holds the value of this one: the first of a merged range, the one that a ditto mark means, else the row itself. */
  originOf(row: number, column: number): number {
    const above = this.carried.get(column)?.get(row) ?? row;
    return this.origins.get(column)?.get(above) ?? above;
  }

  /** Whether a cell is part of a range that is merged downwards. */
  isMerged(row: number, column: number): boolean {
    return this.origins.get(column)?.has(row) === true;
  }

  /**
   * The text of an entry in a column; empty where there is none. Merged cells count for each of their rows; an
   * item, a firm or a code that has no cell of its own is the one of the sub-heading or the title above.
   */
  text(key: ColumnKey, entry: number): string {
    const column = this.column(key);
    const row = this.rows[entry]!;
    const text = column ? textOf(this.valueAt(row, column.at)).trim() : "";
    return text === "" ? this.saidAbove(key, row) : text;
  }

  /** What a row or a title above says of a row where a column does not; empty where none does. */
  saidAbove(key: ColumnKey, row: number): string {
    return this.above.of(key, row);
  }

  /** Whether a row says for what, or of whom, the rows below it are. */
  isHeading(row: number): boolean {
    return this.above.isHeading(row);
  }

  /** The value of an entry in a column, merged cells followed. */
  value(key: ColumnKey, entry: number): CellValue {
    const column = this.column(key);
    return column ? this.valueAt(this.rows[entry]!, column.at) : null;
  }

  /** The value that a cell shows, merged cells followed. */
  valueAt(row: number, column: number): CellValue {
    return cellAt(this.grid, this.originOf(row, column), column);
  }

  private readMerges(): void {
    let left = MOST_MERGED_CELLS;
    for (const { top, left: from, bottom } of this.grid.merges) {
      if (top <= this.layout.headerBottom || bottom === top) continue;
      left -= bottom - top;
      if (left < 0) return;
      let column = this.origins.get(from);
      if (!column) this.origins.set(from, (column = new Map()));
      for (let row = top; row <= Math.min(bottom, this.grid.rowCount - 1); row++) column.set(row, top);
    }
  }
}
