import { isBlank, textOf, type CellValue } from "../../formula";
import type { Layout } from "./layout";
import type { ColumnKey } from "./vocabulary";

/** By column: which rows say what another row above them says. */
export type Carried = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Columns in which a ditto mark can stand: who claims, and for what. */
const MARKED = ["enterprise", "code", "item", "grade"] as const satisfies readonly ColumnKey[];
const DITTO = /^\s*(?:同上|[〃″])\s*$/;
/**
 * A name that is left out here and there is missing; left out again and again it stands for the rows below it:
 * so often at least, in so many of the rows, and below several names, or in most rows.
 */
const OFTEN = 2;
const SHARE = 0.2;
const MOST = 0.5;

type ValueAt = (row: number, column: number) => CellValue;

/** What is written once for several rows: each of them, and the row that says it. */
class Carrying {
  readonly found = new Map<number, Map<number, number>>();

  constructor(
    private readonly layout: Layout,
    private readonly rows: Int32Array,
    private readonly breaks: readonly number[],
    /** The rows that sum a group up. */
    private readonly sums: readonly number[],
    private readonly valueAt: ValueAt,
  ) {}

  private at(key: ColumnKey): number | undefined {
    return this.layout.columns.get(key)?.at;
  }

  /** A cell as a merge or a mark above it has it. */
  private shown(row: number, at: number): CellValue {
    return this.valueAt(this.found.get(at)?.get(row) ?? row, at);
  }

  private set(at: number, row: number, above: number): void {
    let column = this.found.get(at);
    if (!column) this.found.set(at, (column = new Map()));
    column.set(row, column.get(above) ?? above);
  }

  /** A ditto mark says what the entry above it says, as a merged cell does. */
  marks(): void {
    for (const key of MARKED) {
      const at = this.at(key);
      if (at === undefined) continue;
      let above = -1;
      for (const row of this.rows) {
        if (above >= 0 && DITTO.test(textOf(this.valueAt(row, at)))) this.set(at, row, above);
        above = row;
      }
    }
  }

  /**
   * A firm that is written once above its claims: the rows below name neither a firm nor another code, and each
   * says what it is for. A new group, behind a sum or a heading, names its firm.
   */
  firms(): void {
    const [firm, code, item] = [this.at("enterprise"), this.at("code"), this.at("item")];
    if (firm === undefined || item === undefined || !this.isOftenBlank(firm)) return;
    const claimed = new Set<string>();
    this.blanks(firm, (row, above) => {
      const what = textOf(this.shown(row, item)).trim();
      // Nobody writes one item twice for one firm, and leaves the firm out.
      claimed.add(`${above} ${textOf(this.shown(above, item)).trim()}`);
      if (what === "" || claimed.has(`${above} ${what}`)) return false;
      claimed.add(`${above} ${what}`);
      const own = code === undefined ? null : this.shown(row, code);
      return isBlank(own) || textOf(own).trim() === textOf(this.shown(above, code!)).trim();
    });
    for (const [row, above] of this.found.get(firm) ?? [])
      if (code !== undefined && isBlank(this.shown(row, code))) this.set(code, row, above);
  }

  /** An item that is written once above the firms that claim it: no item stands twice. */
  items(): void {
    const [firm, item] = [this.at("enterprise"), this.at("item")];
    if (firm === undefined || item === undefined || !this.isOftenBlank(item)) return;
    const names = [...this.rows].map((row) => textOf(this.shown(row, item)).trim()).filter(Boolean);
    if (new Set(names).size < names.length) return;
    this.blanks(item, (row) => !isBlank(this.shown(row, firm)));
  }

  /** Whether every group that is summed up is of one name, which its first row says. */
  private hasGroupsOf(at: number): boolean {
    if (this.sums.length < OFTEN) return false;
    let names = new Set<string>();
    let next = 0;
    for (const row of this.rows) {
      if (this.sums[next]! < row) names = new Set();
      while (this.sums[next]! < row) next++;
      const name = textOf(this.shown(row, at)).trim();
      if (name === "" ? names.size === 0 : names.add(name).size > 1) return false;
    }
    return true;
  }

  /** Whether a column is empty as often as it takes: most never are, and are not looked at row by row. */
  private isOftenBlank(at: number): boolean {
    const least = this.sums.length < OFTEN ? OFTEN : 1;
    let blanks = 0;
    for (const row of this.rows) if (isBlank(this.valueAt(row, at)) && ++blanks >= least) return true;
    return false;
  }

  private blanks(at: number, fits: (row: number, above: number) => boolean): void {
    const { rows, breaks } = this;
    const found: [row: number, above: number][] = [];
    let above = -1;
    let next = 0;
    for (const row of rows) {
      if (breaks[next]! < row) above = -1;
      while (breaks[next]! < row) next++;
      if (!isBlank(this.shown(row, at))) above = row;
      else if (above >= 0 && fits(row, above)) found.push([row, above]);
      else above = -1;
    }
    const names = new Set(found.map(([, from]) => from));
    const share = found.length / rows.length;
    const isOften = found.length >= OFTEN && share >= SHARE && (names.size > 1 || share >= MOST);
    if (!isOften && !this.hasGroupsOf(at)) return;
    for (const [row, from] of found) this.set(at, row, from);
  }
}

/** The rows of a table that are no entries. */
interface RowsBetween {
  /** Those that sum a group up. */
  readonly sums: readonly { readonly row: number }[];
  readonly others: readonly { readonly row: number }[];
}

const ascending = (rows: readonly { readonly row: number }[]): number[] =>
  rows.map(({ row }) => row).sort((a, b) => a - b);

/**
 * The cells that say what a cell above them says: ditto marks, and firms and items that are written once for
 * the rows below.
 *
 * @param rows the rows of entries, ascending
 * @param between the others, in any order
 * @param valueAt the value that a cell shows, merged cells followed
 */
export function carriedDown(
  layout: Layout,
  rows: Int32Array,
  between: RowsBetween,
  valueAt: ValueAt,
): Carried {
  const carrying = new Carrying(layout, rows, ascending(between.others), ascending(between.sums), valueAt);
  carrying.marks();
  carrying.firms();
  carrying.items();
  return carrying.found;
}
