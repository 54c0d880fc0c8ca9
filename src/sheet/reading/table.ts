import { isBlank, textOf, type CellValue } from "../../formula";
import { foldName } from "../../policy";
import { cellAt, type Grid } from "../grid";
import type { Column, Layout } from "./layout";
import type { ColumnKey } from "./vocabulary";

/** A total row: of the rows since the last one, or of everything. */
export interface TotalRow {
  readonly row: number;
  readonly kind: "subtotal" | "total" | "grand-total";
  /** How many claims stand above it. */
  readonly claimsAbove: number;
}

const TOTAL = /^(?:.{0,10})(小计|合计|总计)(?:\([^()]*\))?:?$/;
const NOTE = /^(?:注|备注|说明|填表|制表|审核|审批|复核|负责|经办|联系|单位负责|分管|日期|盖章|以上|本表)/;
/** Merged cells are followed downwards this far in all; more is no table that a person made. */
const MOST_MERGED_CELLS = 4_000_000;

const KINDS = { 小计: "subtotal", 合计: "total", 总计: "grand-total" } as const;

function totalKind(text: string): TotalRow["kind"] | undefined {
  // Most rows begin with a firm's name: those are not worth folding.
  if (!text.includes("计")) return undefined;
  const word = TOTAL.exec(foldName(text))?.[1] as keyof typeof KINDS | undefined;
  return word && KINDS[word];
}

/** What readers of columns and findings ask of a table: of claims, or of a list's entries. */
export type TableView = Pick<
  Table,
  "grid" | "layout" | "rows" | "size" | "column" | "originOf" | "text" | "value"
>;

/** The rows below a header: which of them are claims (or entries of a list), and which are totals. */
export class Table {
  /** The grid's rows that hold an entry. */
  readonly rows: Int32Array;
  readonly totals: readonly TotalRow[];
  private readonly origins = new Map<number, Map<number, number>>();

  constructor(
    readonly grid: Grid,
    readonly layout: Layout,
  ) {
    this.readMerges();
    const rows: number[] = [];
    const totals: TotalRow[] = [];
    const columns = [...new Set([...layout.columns.values()].map(({ at }) => at))].sort((a, b) => a - b);
    for (let row = layout.headerBottom + 1; row < grid.rowCount; row++) {
      const kind = this.totalAt(row);
      if (kind) totals.push({ row, kind, claimsAbove: rows.length });
      // A row that shows merged cells alone is the record that they begin, and none of its own.
      else if (columns.every((at) => isBlank(cellAt(grid, row, at)))) continue;
      else if (!this.isNote(row, columns, totals.length > 0)) rows.push(row);
    }
    this.rows = Int32Array.from(rows);
    this.totals = totals;
  }

  get size(): number {
    return this.rows.length;
  }

  column(key: ColumnKey): Column | undefined {
    return this.layout.columns.get(key);
  }

  /** The row whose cell holds the value of this one: the first of a merged range, else the row itself. */
  originOf(row: number, column: number): number {
    return this.origins.get(column)?.get(row) ?? row;
  }

  /** The text of an entry in a column; empty where there is none. Merged cells count for each of their rows. */
  text(key: ColumnKey, entry: number): string {
    const column = this.column(key);
    return column ? textOf(this.valueAt(this.rows[entry]!, column.at)).trim() : "";
  }

  /** The value of an entry in a column, merged cells followed. */
  value(key: ColumnKey, entry: number): CellValue {
    const column = this.column(key);
    return column ? this.valueAt(this.rows[entry]!, column.at) : null;
  }

  private valueAt(row: number, column: number): CellValue {
    return cellAt(this.grid, this.originOf(row, column), column);
  }

  private readMerges(): void {
    let left = MOST_MERGED_CELLS;
    for (const { top, left: from, bottom } of this.grid.merges) {
      if (top <= this.layout.headerBottom) continue;
      left -= bottom - top;
      if (left < 0) return;
      let column = this.origins.get(from);
      if (!column) this.origins.set(from, (column = new Map()));
      for (let row = top + 1; row <= Math.min(bottom, this.grid.rowCount - 1); row++) column.set(row, top);
    }
  }

  /** The kind of total that a row is, by its first text. */
  private totalAt(row: number): TotalRow["kind"] | undefined {
    for (const column of this.grid.columns) {
      const value = column?.values[row];
      if (typeof value === "string" && value.trim() !== "") return totalKind(value);
    }
    return undefined;
  }

  /** Remarks and signatures below a table: text without a code, an item or a number. */
  private isNote(row: number, columns: readonly number[], belowTotal: boolean): boolean {
    let texts = 0;
    let first = "";
    for (const at of columns) {
      const value = cellAt(this.grid, row, at);
      if (isBlank(value)) continue;
      if (typeof value !== "string") return false;
      if (++texts === 1) first = value.trim();
    }
    const item = this.column("item");
    const code = this.column("code");
    if (item && !isBlank(this.valueAt(row, item.at))) return false;
    if (code && !isBlank(this.valueAt(row, code.at))) return false;
    const remark = NOTE.test(first) || /[:：]/.test(first) || first.length > 50;
    return texts <= 3 && (remark || (belowTotal && texts === 1));
  }
}
