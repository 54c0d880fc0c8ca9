import { TEN_THOUSAND_YUAN, type MoneyUnit } from "../../award";
import type { Grid } from "../grid";
import type { Because, UnitFrom } from "./because";
import { chooseColumns } from "./choose-columns";
import { NEAR, readColumn, readColumns, withoutGroupNames, type ColumnHeader } from "./column-header";
import { FEWEST_COLUMNS, findHeader, isUnitRow } from "./find-header";
import { headerEnd } from "./header-end";
import { readHeader, statedUnit } from "./header-text";
import { DEEPEST_HEADER, distinct, headerRow, headerRows, textsOf } from "./header-texts";
import { tableColumns } from "./table-columns";
import type { ColumnKey } from "./vocabulary";

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
  /** The columns that are understood and decide nothing: what was declared before it was decided, the parts of an amount. */
  readonly shown: ReadonlySet<number>;
  /** The headers of which nothing was taken. */
  readonly others: readonly string[];
  /** The texts above the header. */
  readonly titles: readonly string[];
  /** The unit of money where a header states none. */
  readonly unit: MoneyUnit;
  /** Left out where that is not known. */
  readonly unitFrom?: UnitFrom;
}

/** A unit beside a header, which states it for all of its columns. */
const CORNER = /^[（(]?\s*(?:金额)?单位/;

/** Why a column was taken: a known name, a word in its header, or, where neither says so, what stands below. */
function becauseOf(key: ColumnKey, { text, meanings, ofYear }: ColumnHeader): Because {
  const words = readHeader(text)?.name ?? text;
  const named = meanings.find((one) => one.key === key);
  if (named) return { kind: named.rank < NEAR ? "word" : "near-word", words };
  return ofYear && key.includes(".") ? { kind: "near-word", words } : { kind: "content" };
}

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
  const stated = [...titles, ...textsOf(grid, headerTop).filter((text) => CORNER.test(text))]
    .map(statedUnit)
    .findLast((one) => one);
  const unit = stated ?? TEN_THOUSAND_YUAN;
  const unitFrom = stated ? "above" : "usual";
  const headers = withoutGroupNames(readColumns(rows));
  const headed = headers.map((header, at) => ({ at, header })).slice(...tableColumns(headers, rows.at(-1)!));
  const bottom = headerTop + rows.length - 1;
  const { columns: chosen, shown } = chooseColumns(headed, grid, bottom);
  const columns = [...chosen].map(
    ([key, { at, header }]) =>
      [key, columnOf(at, header, { unit, unitFrom }, becauseOf(key, header))] as const,
  );
  const taken = new Set(columns.map(([, { at }]) => at));
  const others = headed
    .filter(({ at, header }) => !taken.has(at) && header.text !== "")
    .map(({ header }) => header.text);
  const left = rows[0]!.findIndex((_, at) => rows.some((row) => row[at] !== ""));
  return {
    headerTop,
    headerBottom: bottom,
    left: Math.max(left, 0),
    columns: new Map(columns),
    shown,
    others,
    titles,
    unit,
    unitFrom,
  };
}

/** Finds the header among the first rows, and what its columns mean. */
export function findLayout(grid: Grid, fewest = FEWEST_COLUMNS): Layout | undefined {
  const found = findHeader(grid, fewest);
  if (!found) return undefined;
  const last = found.top + found.rows.length - 1;
  const names = found.rows[0]!.map((_, at) => found.rows.map((row) => row[at]!).join(""));
  const bottom = headerEnd(grid, last, names);
  return layoutBelow(grid, found.top, headerRows(grid, found.top, bottom));
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
