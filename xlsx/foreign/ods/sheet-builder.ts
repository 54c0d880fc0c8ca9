import type { Merge } from "../../../src/sheet";
import type { CellModel, ColumnModel, RowModel } from "../../open";
import { MOST_COLUMNS } from "../../range";
import type { StyleChoice } from "../../styles";
import type { CellBounds } from "../bounds";
import { PLAIN_LAYOUT, type ForeignSheet } from "../foreign-book";
import type { OdsStyles } from "./styles";
import type { OdsTag } from "./tags";

type Cell = CellModel<StyleChoice>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A column's width in points, in characters of the usual font. */
const CHARACTER = 5.25;
const FIRST_MERGES = 200_000;

const hides = (tag: OdsTag): boolean => ["collapse", "filter"].includes(tag.get("table:visibility") ?? "");

const repeats = (tag: OdsTag, attribute: string): number =>
  Math.max(1, Math.floor(Number(tag.get(attribute) ?? 1)) || 1);

/** One table as it is read, row by row. */
export class SheetBuilder {
  private readonly columns: ColumnModel<StyleChoice>[] = [];
  private readonly merges: Merge[] = [];
  private readonly rows: (RowModel<StyleChoice> | undefined)[] = [];
  /** By column: the style of cells that name none. */
  private readonly defaults: (string | undefined)[] = [];
  private columnCount = 0;
  private at = 0;
  private times = 1;
  private column = 0;
  private row: Mutable<RowModel<StyleChoice>> & { cells: (Cell | undefined)[] } = { cells: [] };
  private rowDefault: string | undefined;
  private hasContent = false;

  constructor(
    private readonly tag: OdsTag,
    private readonly styles: OdsStyles,
    private readonly bounds: CellBounds,
  ) {}

  /** @param folded whether it lies in a group that is folded */
  addColumn(tag: OdsTag, folded: boolean): void {
    const from = this.columnCount;
    const to = from + repeats(tag, "table:number-columns-repeated") - 1;
    this.columnCount = to + 1;
    if (from >= MOST_COLUMNS) return;
    const { width } = this.styles.layout("table-column", tag.get("table:style-name"));
    const hidden = folded || hides(tag) || width === 0;
    const look = tag.get("table:default-cell-style-name");
    const last = Math.min(to, MOST_COLUMNS - 1);
    if (look !== undefined) for (let n = from; n <= last; n++) this.defaults[n] = look;
    this.columns.push({
      from,
      to: last,
      ...(width !== undefined && width > 0 && { width: Math.round((width / CHARACTER) * 100) / 100 }),
      ...(hidden && { hidden: true as const }),
      ...(look !== undefined && { style: this.styles.cell(look) }),
    });
  }

  beginRow(tag: OdsTag, folded: boolean): void {
    this.times = repeats(tag, "table:number-rows-repeated");
    this.column = 0;
    this.hasContent = false;
    this.rowDefault = tag.get("table:default-cell-style-name");
    const { height, fitted } = this.styles.layout("table-row", tag.get("table:style-name"));
    this.row = {
      cells: [],
      ...(height !== undefined && height > 0 && height <= 409 && { height: Math.round(height * 100) / 100 }),
      ...(fitted && { fitted: true as const }),
      ...((folded || hides(tag) || height === 0) && { hidden: true as const }),
    };
  }

  /** The place of the next cell. */
  get place(): { readonly row: number; readonly column: number } {
    return { row: this.at, column: this.column };
  }

  /** The style of a cell: its own, its row's or its column's. */
  lookOf(tag: OdsTag): string | undefined {
    return tag.get("table:style-name") ?? this.rowDefault ?? this.defaults[this.column];
  }

  /** Adds a cell; where it has nothing but a look, what follows it must be something for it to count. */
  addCell(tag: OdsTag, cell: Omit<Cell, "style">, runs: Cell["runs"]): void {
    const times = repeats(tag, "table:number-columns-repeated");
    const holds = cell.value !== null || cell.formula !== undefined;
    const own = tag.get("table:style-name");
    if (holds || (own !== undefined && times < MOST_COLUMNS / 16)) {
      this.bounds.add(this.at, this.column + times - 1, times);
      const style = this.styles.cell(this.lookOf(tag));
      for (let n = 0; n < times; n++)
        this.row.cells[this.column + n] = runs ? { ...cell, style, runs } : { ...cell, style };
    }
    this.merge(tag);
    this.hasContent ||= holds;
    this.column += times;
  }

  private merge(tag: OdsTag): void {
    const [wide, high] = [repeats(tag, "table:number-columns-spanned"), repeats(tag, "table:number-rows-spanned")] as const; // prettier-ignore
    if (wide * high === 1 || this.merges.length >= FIRST_MERGES) return;
    const [top, left] = [this.at, this.column] as const;
    this.bounds.add(top + high - 1, left + wide - 1, 0);
    this.merges.push({ top, left, bottom: top + high - 1, right: left + wide - 1 });
  }

  endRow(): void {
    // Rows without content are repeated down to the end of the sheet; what they look like is of no use there.
    if (this.hasContent) {
      this.bounds.add(this.at + this.times - 1, 0, this.times * this.row.cells.length);
      for (let n = 0; n < this.times; n++) this.rows[this.at + n] = this.row;
    } else if (this.times < 1000 && this.at < 1_000_000)
      for (let n = 0; n < this.times; n++) this.rows[this.at + n] = this.row;
    this.at += this.times;
  }

  get sheet(): ForeignSheet {
    const { tag, styles, rows, columns, merges } = this;
    const { hidden } = styles.layout("table", tag.get("table:style-name"));
    return {
      name: tag.get("table:name") ?? "",
      visibility: hidden ? "hidden" : "visible",
      content: { ...PLAIN_LAYOUT, rows, columns, merges },
    };
  }
}
