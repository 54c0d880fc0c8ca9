import { TEN_THOUSAND_YUAN, type MoneyUnit } from "../../award";
import { cellAt, type Grid, type Merge } from "../grid";
import type { Because, UnitFrom } from "./because";
import { readHeader, statedUnit } from "./header-text";
import { meaningsOf, type ColumnKey, type Meaning } from "./vocabulary";

/** A recognised column. */
export interface Column {
  readonly at: number;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** The unit of its money. */
  readonly unit: MoneyUnit;
  /** Left out where that is not known. */
  readonly unitFrom?: UnitFrom;
  readonly because: Because;
}

/** Where a sheet's table stands and what its columns mean. Rows count from 0. */
export interface Layout {
  readonly headerTop: number;
  readonly headerBottom: number;
  /** The first column that has a header. */
  readonly left: number;
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  /** The texts above the header. */
  readonly titles: readonly string[];
  /** The unit of money where a header states none. */
  readonly unit: MoneyUnit;
  /** Left out where that is not known. */
  readonly unitFrom?: UnitFrom;
}

/** Headers stand among the first rows: below titles, remarks and an empty row or two. */
const DEEPEST_HEADER = 30;
const MOST_COLUMNS = 512;
/** A header of more rows than this is a form, not a table. */
const TALLEST_HEADER = 3;
/** A lone word of ours above some text is no table. */
const FEWEST_COLUMNS = 2;

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = cellAt(grid, row, column);
  return typeof value === "string" ? value.trim() : "";
};

/** The texts of one row by column; empty where there is none. */
const textsOf = (grid: Grid, row: number): string[] =>
  Array.from({ length: Math.min(grid.columns.length, MOST_COLUMNS) }, (_, at) => textAt(grid, row, at));

/** The texts of a header's row by column; a merged cell's text stands in each of its cells. */
function headerRow(grid: Grid, row: number, merges: readonly Merge[]): string[] {
  const texts = textsOf(grid, row);
  const last = texts.length - 1;
  for (const { top, left, bottom, right } of merges) {
    if (top > row || bottom < row) continue;
    const text = textAt(grid, top, left);
    for (let column = left; column <= Math.min(right, last); column++) texts[column] ||= text;
  }
  return texts;
}

const headerRows = (grid: Grid, top: number, bottom: number): string[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => headerRow(grid, top + row, grid.merges));

/** The texts of cells that follow one another, empty ones left out; a merged one counts once. */
const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => text !== "" && text !== texts[at - 1]);

/** What a column can be called: its lowest text, all of them together, or the highest. */
function names(texts: readonly string[]): string[] {
  const parts = distinct(texts);
  return parts.length > 1 ? [parts.at(-1)!, parts.join(""), parts[0]!] : parts;
}

/** What stands above a column, what that can mean, and the unit of money that it states. */
export interface ColumnHeader {
  readonly text: string;
  readonly meanings: readonly Meaning[];
  readonly unit: MoneyUnit | undefined;
}

/** What a header's name can mean; of a name that gives a choice (信用代码/机构代码) the first that is known. */
function meaningsOfHeader(name: string): readonly Meaning[] {
  const whole = meaningsOf(name);
  if (whole.length > 0) return whole;
  return (
    name
      .split(/[/、或]/)
      .map(meaningsOf)
      .find((one) => one.length > 0) ?? []
  );
}

/** What the texts above a column, from above to below, say of it. */
export function readColumn(texts: readonly string[]): ColumnHeader {
  const read: ColumnHeader[] = [];
  for (const text of names(texts)) {
    const header = readHeader(text);
    if (header) read.push({ text, meanings: meaningsOfHeader(header.name), unit: header.unit });
  }
  const known = read.find(({ meanings }) => meanings.length > 0);
  const stating = read.find(({ unit }) => unit);
  return {
    text: (known ?? stating ?? read[0])?.text ?? distinct(texts).at(-1) ?? "",
    meanings: known?.meanings ?? [],
    unit: stating?.unit,
  };
}

/** A column as its header alone says. */
interface HeadedColumn {
  readonly at: number;
  readonly rank: number;
  readonly header: ColumnHeader;
}

/** The columns below a header; of several with one meaning the one that is named most closely, then the first. */
function columnsBelow(rows: readonly (readonly string[])[]): Map<ColumnKey, HeadedColumn> {
  const columns = new Map<ColumnKey, HeadedColumn>();
  rows[0]!.forEach((_, at) => {
    const header = readColumn(rows.map((row) => row[at]!));
    for (const { key, rank } of header.meanings) {
      if (rank < (columns.get(key)?.rank ?? Infinity)) columns.set(key, { at, rank, header });
    }
  });
  return columns;
}

/** Keys of which a table has one column each; a second one of several begins another table beside it. */
const BEGINS_TABLE = [
  "claimed",
  "item",
  "code",
  "base",
  "grade",
  "quantity",
] as const satisfies readonly ColumnKey[];

/**
 * Where another table begins to the right: at the second column of firms, where another column comes twice too.
 * Its columns say nothing of the rows of the first one.
 */
function endOfTable(rows: readonly (readonly string[])[]): number {
  const places = new Map<ColumnKey, number[]>();
  rows[0]!.forEach((_, at) => {
    for (const { key } of readColumn(rows.map((row) => row[at]!)).meanings)
      places.set(key, [...(places.get(key) ?? []), at]);
  });
  const second = places.get("enterprise")?.[1];
  if (second === undefined) return Infinity;
  const twice = BEGINS_TABLE.some((key) => {
    const [first, ...others] = places.get(key) ?? [];
    return first !== undefined && first < second && others.some((at) => at > second);
  });
  if (!twice) return Infinity;
  // A running number before it belongs to it.
  return /^序号$/.test(rows.at(-1)![second - 1] ?? "") ? second - 1 : second;
}

/** A column whose header is a known name of what it means. */
const byWord = ({ text }: ColumnHeader): Because => ({ kind: "word", words: readHeader(text)?.name ?? text });

/** A column with its header; the unit that the header states comes before that of the sheet. */
const columnOf = (
  at: number,
  { text, unit }: ColumnHeader,
  sheet: Pick<Layout, "unit" | "unitFrom">,
  because: Because,
): Column => ({
  at,
  header: text,
  unit: unit ?? sheet.unit,
  unitFrom: unit ? "header" : sheet.unitFrom,
  because,
});

/** The layout below a header, with what stands above it. */
function layoutBelow(grid: Grid, headerTop: number, rows: readonly (readonly string[])[]): Layout {
  const first = Array.from({ length: Math.min(headerTop, DEEPEST_HEADER) }, (_, row) => textsOf(grid, row));
  const titles = distinct(first.flat());
  const stated = [...titles, ...textsOf(grid, headerTop)].map(statedUnit).findLast((one) => one);
  const unit = stated ?? TEN_THOUSAND_YUAN;
  const unitFrom = stated ? "above" : "usual";
  const end = endOfTable(rows);
  const own = end === Infinity ? rows : rows.map((row) => row.slice(0, end));
  const columns = [...columnsBelow(own)].map(
    ([key, { at, header }]) => [key, columnOf(at, header, { unit, unitFrom }, byWord(header))] as const,
  );
  const left = rows[0]!.findIndex((_, at) => rows.some((row) => row[at] !== ""));
  return {
    headerTop,
    headerBottom: headerTop + rows.length - 1,
    left: Math.max(left, 0),
    columns: new Map(columns),
    titles,
    unit,
    unitFrom,
  };
}

/** How many rows a header that starts here must have, because a cell of it is merged downwards. */
function mergedHeight(top: number, merges: readonly Merge[]): number {
  let bottom = top;
  for (const merge of merges) if (merge.top === top) bottom = Math.max(bottom, merge.bottom);
  return bottom - top + 1;
}

const UNIT_CELL = /^[（(]?(?:单位[:：])?(?:万元|千元|亿元|元|㎡|平方米|m2|台|套|个|件|项|%)[)）]?$/;

/** A row below a header that holds nothing but units belongs to the header. */
const isUnitRow = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== "") && texts.every((text) => text === "" || UNIT_CELL.test(text));

/** The last row that holds something. Hosts do not agree on whether merged cells below it are rows. */
function lastValue({ columns }: Grid): number {
  let last = 0;
  for (const column of columns) {
    if (!column) continue;
    const { values } = column;
    for (let row = values.length - 1; row > last; row--) if ((values[row] ?? null) !== null) last = row;
  }
  return last;
}

/**
 * Finds the header among the first rows: the row, or the two or three rows, in which most columns are
 * recognised, each meaning once. Of equals the flattest, then the first.
 */
export function findLayout(grid: Grid, fewest = FEWEST_COLUMNS): Layout | undefined {
  const depth = Math.min(grid.rowCount, DEEPEST_HEADER);
  const last = lastValue(grid);
  const end = depth + TALLEST_HEADER;
  // A sheet can have thousands of merged cells below.
  const merges = grid.merges
    .filter(({ top }) => top < end)
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }));
  const rows = Array.from({ length: end }, (_, row) => headerRow(grid, row, merges));
  let best: { readonly top: number; readonly height: number; readonly recognised: number } | undefined;
  for (let top = 0; top < depth; top++) {
    for (let least = mergedHeight(top, merges); least <= TALLEST_HEADER; least++) {
      const height = isUnitRow(rows[top + least]!) ? least + 1 : least;
      const columns = columnsBelow(rows.slice(top, top + height));
      const recognised = new Set([...columns.values()].map(({ at }) => at)).size;
      const flatter = best !== undefined && height < best.height;
      const more = recognised - (best?.recognised ?? 0);
      if (more > 0 || (more === 0 && flatter)) best = { top, height, recognised };
    }
  }
  if (!best || best.recognised < fewest) return undefined;
  return layoutBelow(grid, best.top, rows.slice(best.top, best.top + best.height));
}

/** The layout whose header ends at a row that a person named. */
export function layoutAt(grid: Grid, bottom: number): Layout | undefined {
  if (bottom >= grid.rowCount) return undefined;
  const top = isUnitRow(headerRow(grid, bottom, grid.merges)) ? Math.max(bottom - 1, 0) : bottom;
  return layoutBelow(grid, top, headerRows(grid, top, bottom));
}

/** What stands in the header above each column; the rows of a taller header follow one another. */
export function headerTexts(
  grid: Grid,
  { headerTop, headerBottom }: Pick<Layout, "headerTop" | "headerBottom">,
): readonly string[] {
  const rows = headerRows(grid, headerTop, headerBottom);
  return rows[0]!.map((_, at) => distinct(rows.map((row) => row[at]!)).join(" "));
}

/** Where a header most likely stands in which no word is known: the first row with the most texts. */
export function likelyHeader(grid: Grid): number | undefined {
  const texts = Array.from(
    { length: Math.min(grid.rowCount, DEEPEST_HEADER) },
    (_, row) => textsOf(grid, row).filter((text) => text !== "").length,
  );
  const most = Math.max(0, ...texts);
  return most > 0 ? texts.indexOf(most) : undefined;
}

/** A column that a person named, with the unit that its header states. */
export function columnAt(grid: Grid, layout: Layout, at: number, because: Because): Column {
  const rows = headerRows(grid, layout.headerTop, layout.headerBottom);
  return columnOf(at, readColumn(rows.map((row) => row[at] ?? "")), layout, because);
}
