import { isBlank } from "../../formula";
import { cellAt, filledColumns, type Grid } from "../grid";
import { layoutFrom } from "./header-window";
import { itemOfTitle, type TitleReading } from "./item-words";
import type { Layout } from "./layout";
import { isUnits, numbersColumns } from "./numbering";
import type { Table } from "./table";
import { deniesClaims, isOldTitle, rowPrintOf, saidBy, textsAlone, titleRowsAbove } from "./titles";

/** The rows of a sheet that belong to one header, with the titles above it. */
export interface Section {
  readonly top: number;
  readonly bottom: number;
  readonly layout: Layout;
  /** What is said of all its claims: their item, grade and kind. */
  readonly said: TitleReading | undefined;
  /** Rows of a header that stands once more, and of the titles above it. */
  readonly headings: ReadonlySet<number>;
  /** Rows of headers below which it is not understood what stands. */
  readonly foreign: ReadonlySet<number>;
}

/** More tables than these are not looked for; what is left is asked about. */
const MOST_TABLES = 64;
/** So many texts above the first header can be said of the tables below it. */
const MOST_TITLES = 12;
/** So many headers are looked at; below the others it is not understood what stands. */
const MOST_TRIES = 200;

interface Open {
  top: number;
  layout: Layout;
  said: TitleReading | undefined;
  headings: Set<number>;
  foreign: Set<number>;
  /** Whether a title said something new since, below which it is not understood what stands. */
  unread: boolean;
  /** Whether a title said since that what stands below it is no claims. */
  denied: boolean;
}

/** Whether a header says who claims, and how much. */
export const readsWho = ({ columns }: Layout): boolean =>
  columns.has("claimed") && (columns.has("enterprise") || columns.has("code"));

/** Whether a table of claims can be read by its header: who claims, how much, and for what. */
export const readsClaims = (layout: Layout, said: TitleReading | undefined): boolean =>
  readsWho(layout) && (layout.columns.has("item") || said !== undefined);

/** Where rows have an item each, what titles say is of none of them. */
export const saidOfAll = ({ columns }: Layout, said: TitleReading | undefined): TitleReading | undefined =>
  columns.has("item") ? undefined : said;

/** Whether a row below a header numbers its columns or says their units. */
function isNumbering(grid: Grid, row: number): boolean {
  const values = filledColumns(grid)
    .map((at) => cellAt(grid, row, at))
    .filter((value) => !isBlank(value));
  return numbersColumns(values) || isUnits(values);
}

/** No header has more rows than these above its names. */
const MOST_GROUP_ROWS = 3;

/** The first row of a header of which a row was found: cells of rows above are merged into it, or over its columns. */
function topOfHeader(grid: Grid, row: number, floor: number): number {
  let top = row;
  while (top - 1 > floor && row - top < MOST_GROUP_ROWS) {
    const above = textsAlone(grid, top - 1);
    const joins = grid.merges.some(
      (merge) =>
        (merge.top < top && merge.bottom >= top && merge.bottom <= row) ||
        (merge.top === top - 1 && merge.bottom === top - 1 && merge.right > merge.left),
    );
    if (!above || above.length < 2 || !joins) break;
    top--;
  }
  return top;
}

/** Takes a sheet apart at the headers that stand within it. */
class Sections {
  private readonly open: Open[];
  private tries = 0;
  private readonly titles: readonly string[];

  constructor(
    private readonly grid: Grid,
    layout: Layout,
    private readonly said: TitleReading | undefined,
    private readonly chosen: boolean,
    /** The rows that look like headers. */
    private readonly rows: readonly number[],
  ) {
    this.open = [
      { top: 0, layout, said, headings: new Set(), foreign: new Set(), unread: false, denied: false },
    ];
    const titles = Array.from({ length: layout.headerTop }, (_, row) => textsAlone(grid, row) ?? []);
    this.titles = titles.flat().slice(-MOST_TITLES);
  }

  private get last(): Open {
    return this.open.at(-1)!;
  }

  /** Takes up a row that looks like a header: the last table's once more, another table's, or neither. */
  meet(row: number): void {
    const { headings, layout } = this.last;
    if (row <= layout.headerBottom || headings.has(row)) return;
    const again = this.again(row);
    const floor = Math.max(layout.headerBottom, ...headings);
    const first = again?.[0] ?? topOfHeader(this.grid, row, floor);
    const above = titleRowsAbove(this.grid, first, floor);
    const titles = above.flatMap((one) => textsAlone(this.grid, one)!);
    const says = titles.filter((title) => !isOldTitle(title, [...this.titles, ...layout.titles]));
    const isNew = says.length > 0 || this.last.unread;
    if (again && !isNew) for (const one of [...above, ...again]) headings.add(one);
    else if (
      (says.length === 0 && this.last.denied) ||
      !this.begin(above[0] ?? first, row, says.length > 0 ? says : titles, isNew)
    ) {
      // 往年奖励情况 denies the rows of a header's second row, and those of its next page, too.
      if (says.length > 0) this.last.denied = deniesClaims(says);
      for (const one of above) this.last.headings.add(one);
      this.last.foreign.add(row);
      // On the next page its header stands once more, and is not the one above it.
      this.last.unread = isNew;
    }
  }

  /** The rows of the last table's header as they stand once more around a row; undefined where they do not. */
  private again(row: number): readonly number[] | undefined {
    const { headerTop, headerBottom } = this.last.layout;
    const height = headerBottom - headerTop + 1;
    for (let above = 0; above < height; above++) {
      const rows = Array.from({ length: height }, (_, at) => row - above + at);
      const same = rows.every(
        (one, at) => rowPrintOf(this.grid, one) === rowPrintOf(this.grid, headerTop + at),
      );
      if (same) return rows;
    }
    return undefined;
  }

  /** The last row before the next header that is not this one once more. */
  private endOf(row: number): number {
    let at = this.rows.indexOf(row);
    const prints = new Set([rowPrintOf(this.grid, row)]);
    for (; this.rows[at + 1] === this.rows[at]! + 1; at++)
      prints.add(rowPrintOf(this.grid, this.rows[at + 1]!));
    const next = this.rows.slice(at + 1).find((one) => !prints.has(rowPrintOf(this.grid, one)));
    return (next ?? this.grid.rowCount) - 1;
  }

  /** Begins another table where its header and its titles say what it is. */
  private begin(top: number, row: number, titles: readonly string[], isNew: boolean): boolean {
    if (this.open.length >= MOST_TABLES || this.tries++ >= MOST_TRIES || deniesClaims(titles)) return false;
    const place = { from: top, to: this.endOf(row), left: 0, right: Infinity, titles: this.titles };
    const layout = layoutFrom(this.grid, place);
    if (!layout || row < layout.headerTop || row > layout.headerBottom) return false;
    const said = this.saidBelow(layout, titles, isNew);
    if (!readsClaims(layout, said)) return false;
    this.open.push({
      top,
      layout,
      said,
      headings: new Set(),
      foreign: new Set(),
      unread: false,
      denied: false,
    });
    return true;
  }

  /** What is said of all claims of a later table: by its titles, else by the person, else by the sheet's name. */
  private saidBelow(layout: Layout, titles: readonly string[], isNew: boolean): TitleReading | undefined {
    const named = saidOfAll(layout, saidBy(titles));
    if (named || this.chosen) return named ?? this.said;
    // A new title that names no item that is known may be of any.
    return isNew ? undefined : saidOfAll(layout, itemOfTitle(this.grid.name));
  }

  get found(): readonly Section[] {
    return this.open.map((one, at) => ({
      ...one,
      bottom: (this.open[at + 1]?.top ?? this.grid.rowCount) - 1,
    }));
  }
}

/**
 * The sections of a sheet, one for each header that stands in it and says something new.
 *
 * @param whole the sheet as its first header alone reads it
 * @param said what is said of all claims of that header
 * @param chosen whether a person said it, of the sheet
 */
export function sectionsOf(
  whole: Table,
  said: TitleReading | undefined,
  chosen: boolean,
): readonly Section[] {
  const rows = whole.others
    .filter(({ row, kind }) => kind === "table" || (kind === "heading" && !isNumbering(whole.grid, row)))
    .map(({ row }) => row);
  const sections = new Sections(whole.grid, whole.layout, said, chosen, rows);
  for (const row of rows) sections.meet(row);
  return sections.found;
}
