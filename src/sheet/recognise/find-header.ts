import { type cellAt, type Grid, type Merge } from "../grid";
import { isCodeLike, isFirmName } from "../lists";
import { NUMBER, TEXT, readNumber } from "../reading/numbers";
import { asksMoney, isUnit, namesWho, readColumns } from "./column-header";
import { DEEPEST_HEADER, headerRow } from "./header-texts";
import type { ColumnKey } from "./vocabulary";

/** A header of more rows than this is a form, not a table. */
const TALLEST_HEADER = 4;
/** A lone word of ours above some text is no table. */
export const FEWEST_COLUMNS = 2;
/** What a header that needs the cells below it to agree counts for. */
const PERHAPS = 0.5;
/** A row that holds what only records hold is none of a header's, whatever words stand beside. */
const RECORD = 3;

/** A header that begins or ends within a merged cell is a part of one. */
const CUTS_MERGE = 0.25;

/** A row below a header that holds nothing but units belongs to the header. */
export const isUnitRow = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== "") && texts.every((text) => text === "" || isUnit(text));

/** Whether a row goes on with a cell that is merged from above. */
const goesOn = (row: number, merges: readonly Merge[]): boolean =>
  merges.some(({ top, bottom }) => top < row && row <= bottom);

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

/** Whether a cell is what only a record holds: a number that is no year, a code, a firm's name. */
function isOfRecord(value: ReturnType<typeof cellAt>): boolean {
  const [kind, number] = readNumber(value);
  if (kind === NUMBER || kind === TEXT)
    return !(Number.isInteger(number) && number >= 1990 && number <= 2100);
  return typeof value === "string" && (isCodeLike(value) || isFirmName(value));
}

/** Whether rows say who claims, and how much: below them stand claims, however much more another header says. */
function claimsMoney(rows: readonly (readonly string[])[]): boolean {
  const headers = readColumns(rows);
  return headers.some(namesWho) && headers.some(asksMoney);
}

/** How much of a header rows are: the columns that they name, each meaning once. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const named = new Set<ColumnKey>();
  const places = new Set<number>();
  let perhaps = 0;
  readColumns(rows).forEach((header, at) => {
    if (header.meanings.length === 0 && header.perhaps.length > 0) perhaps++;
    for (const { key } of header.meanings) {
      if (named.has(key)) continue;
      named.add(key);
      places.add(at);
    }
  });
  return places.size + PERHAPS * Math.min(perhaps, 2);
}

/** The most that `scoreOf` can say of these rows: the columns that have a text. Counting them is cheap, reading is not. */
const mostOf = (rows: readonly (readonly string[])[]): number =>
  rows[0]!.filter((_, at) => rows.some((row) => row[at] !== "")).length;

/** A header: its first row, and the texts of its rows by column. */
export interface Header {
  readonly top: number;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Finds the header among the first rows: the row, or the few rows, in which most columns are
 * recognised, each meaning once. Of equals that overlap the flattest, else the first.
 */
export function findHeader(grid: Grid, fewest: number): Header | undefined {
  const depth = Math.min(grid.rowCount, DEEPEST_HEADER);
  const last = lastValue(grid);
  const end = depth + TALLEST_HEADER;
  // A sheet can have thousands of merged cells below.
  const merges = grid.merges
    .filter(({ top }) => top < end)
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }));
  const rows = Array.from({ length: end }, (_, row) => headerRow(grid, row, merges));
  const records = rows.map((_, row) =>
    grid.columns.some((column) => isOfRecord(column?.values[row] ?? null)),
  );
  let firstClaims: boolean | undefined;
  let best: { readonly top: number; readonly height: number; readonly score: number } | undefined;
  for (let top = 0; top < depth; top++) {
    // What stands below a header's first records is another table's.
    if (best && best.score >= fewest && records[top - 1] && best.top + best.height < top) {
      firstClaims ??= claimsMoney(rows.slice(best.top, best.top + best.height));
      if (firstClaims) break;
    }
    for (let least = 1; least <= TALLEST_HEADER; least++) {
      const height = isUnitRow(rows[top + least]!) ? least + 1 : least;
      const cuts = [top, top + height].filter((row) => goesOn(row, merges)).length * CUTS_MERGE;
      const held = records.slice(top, top + height).filter(Boolean).length;
      const tried = rows.slice(top, top + height);
      const against = RECORD * held + cuts;
      if (mostOf(tried) - against < (best?.score ?? 0)) continue;
      const score = scoreOf(tried) - against;
      // A header that stands once more further down is no better for being written flatter there.
      const flatter = best !== undefined && height < best.height && top < best.top + best.height;
      const more = score - (best?.score ?? 0);
      if (more > 0 || (more === 0 && flatter)) {
        best = { top, height, score };
        firstClaims = undefined;
      }
    }
  }
  if (!best || best.score < fewest) return undefined;
  return { top: best.top, rows: rows.slice(best.top, best.top + best.height) };
}
