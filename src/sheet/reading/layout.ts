import { TEN_THOUSAND_YUAN, type MoneyUnit } from "../../award";
import { cellAt, type Grid, type Merge } from "../grid";
import { readHeader, statedUnit } from "./header-text";
import { meaningsOf, type ColumnKey } from "./vocabulary";

/** A recognised column. */
export interface Column {
  readonly at: number;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** The unit of its money. */
  readonly unit: MoneyUnit;
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

/** Texts of one row; a merged cell's text stands in each of its columns. */
function rowTexts(grid: Grid, row: number, width: number, merges: readonly Merge[]): string[] {
  const texts = Array.from({ length: width }, (_, column) => textAt(grid, row, column));
  for (const { top, left, bottom, right } of merges) {
    if (top > row || bottom < row) continue;
    const text = textAt(grid, top, left);
    for (let column = left; column <= Math.min(right, width - 1); column++) texts[column] ||= text;
  }
  return texts;
}

interface Candidate {
  readonly bottom: number;
  readonly columns: Map<ColumnKey, Column>;
  readonly left: number;
  readonly recognised: number;
}

/** What the texts of one column, from top to bottom, can be called: the lowest, or all of them together. */
function* names(texts: readonly string[]): Generator<string> {
  const distinct = texts.filter((text, at) => text !== "" && text !== texts[at - 1]);
  const last = distinct.at(-1);
  if (last === undefined) return;
  yield last;
  if (distinct.length > 1) {
    yield distinct.join("");
    yield distinct[0]!;
  }
}

function candidateAt(
  rows: readonly (readonly string[])[],
  top: number,
  height: number,
  unit: MoneyUnit,
): Candidate {
  const columns = new Map<ColumnKey, Column>();
  const ranks = new Map<ColumnKey, number>();
  let recognised = 0;
  let left = -1;
  const width = rows[top]!.length;
  for (let at = 0; at < width; at++) {
    const texts = rows.slice(top, top + height).map((row) => row[at]!);
    if (left < 0 && texts.some((text) => text !== "")) left = at;
    const known = new Set<ColumnKey>();
    let stated: MoneyUnit | undefined;
    for (const text of names(texts)) {
      const header = readHeader(text);
      stated ??= header?.unit;
      if (!header || known.size > 0) continue;
      for (const { key, rank } of meaningsOf(header.name)) {
        known.add(key);
        if (rank >= (ranks.get(key) ?? Infinity)) continue;
        ranks.set(key, rank);
        columns.set(key, { at, header: text, unit: TEN_THOUSAND_YUAN });
      }
    }
    if (known.size === 0) continue;
    recognised++;
    for (const key of known) {
      const column = columns.get(key)!;
      if (column.at === at) columns.set(key, { ...column, unit: stated ?? unit });
    }
  }
  return { bottom: top + height - 1, columns, left: Math.max(left, 0), recognised };
}

/** How many rows a header that starts here must have, because a cell of it is merged downwards. */
function mergedHeight(top: number, merges: readonly Merge[]): number {
  let bottom = top;
  for (const merge of merges) if (merge.top === top) bottom = Math.max(bottom, merge.bottom);
  return bottom - top + 1;
}

const UNIT_CELL = /^[（(]?(?:单位[:：])?(?:万元|千元|亿元|元|㎡|平方米|m2|台|套|个|件|项|%)[)）]?$/;

/** A row below a header that holds nothing but units belongs to the header. */
const isUnitRow = (texts: readonly string[] | undefined): boolean =>
  texts !== undefined &&
  texts.some((text) => text !== "") &&
  texts.every((text) => text === "" || UNIT_CELL.test(text));

/** The last row that holds something. Hosts do not agree on whether merged cells below it are rows. */
function lastValue({ columns }: Grid): number {
  let last = 0;
  for (const { values } of columns.filter((column) => column !== undefined)) {
    let row = values.length - 1;
    while (row > last && (values[row] ?? null) === null) row--;
    last = Math.max(last, row);
  }
  return last;
}

/**
 * Finds the header among the first rows: the row, or the two or three rows, in which most columns are
 * recognised. Of equals the flattest, then the first.
 */
export function findLayout(grid: Grid, fewest = FEWEST_COLUMNS): Layout | undefined {
  const width = Math.min(grid.columns.length, MOST_COLUMNS);
  const depth = Math.min(grid.rowCount, DEEPEST_HEADER);
  const last = lastValue(grid);
  const merges = grid.merges
    .filter(({ top }) => top < depth)
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }));
  const rows = Array.from({ length: Math.min(grid.rowCount, depth + TALLEST_HEADER) }, (_, row) =>
    rowTexts(grid, row, width, merges),
  );
  const plain = rows.map((row) => row.filter((text, at) => text !== "" && text !== row[at - 1]));
  let best: (Candidate & { readonly top: number }) | undefined;
  let unit = TEN_THOUSAND_YUAN;
  for (let top = 0; top < depth; top++) {
    for (const text of plain[top]!) unit = statedUnit(text) ?? unit;
    const least = mergedHeight(top, merges);
    if (least > TALLEST_HEADER) continue;
    for (let height = least; height <= Math.min(TALLEST_HEADER, rows.length - top); height++) {
      const taller = isUnitRow(rows[top + height]) ? height + 1 : height;
      const candidate = candidateAt(rows, top, taller, unit);
      const flatter = best !== undefined && candidate.bottom - top < best.bottom - best.top;
      const more = candidate.recognised - (best?.recognised ?? 0);
      if (more > 0 || (more === 0 && flatter)) best = { ...candidate, top };
    }
  }
  if (!best || best.recognised < fewest) return undefined;
  return {
    headerTop: best.top,
    headerBottom: best.bottom,
    left: best.left,
    columns: best.columns,
    titles: plain.slice(0, best.top).flat(),
  };
}

/** The layout whose header ends at a row that a person named. */
export function layoutAt(grid: Grid, bottom: number): Layout | undefined {
  if (bottom >= grid.rowCount) return undefined;
  const width = Math.min(grid.columns.length, MOST_COLUMNS);
  const texts = rowTexts(grid, bottom, width, grid.merges);
  const { columns, left } = candidateAt([texts], 0, 1, TEN_THOUSAND_YUAN);
  return { headerTop: bottom, headerBottom: bottom, left, columns, titles: [] };
}

/** What stands in the header above each column; the rows of a taller header follow one another. */
export function headerTexts(grid: Grid, { headerTop, headerBottom }: Layout): readonly string[] {
  const width = Math.min(grid.columns.length, MOST_COLUMNS);
  const rows: string[][] = [];
  for (let row = headerTop; row <= headerBottom; row++) rows.push(rowTexts(grid, row, width, grid.merges));
  return Array.from({ length: width }, (_, at) => {
    const texts = rows.map((row) => row[at]!);
    return texts.filter((text, row) => text !== "" && text !== texts[row - 1]).join(" ");
  });
}

/** Where a header most likely stands in which no word is known: the first row with the most texts. */
export function likelyHeader(grid: Grid): number | undefined {
  const width = Math.min(grid.columns.length, MOST_COLUMNS);
  let best: { readonly row: number; readonly texts: number } | undefined;
  for (let row = 0; row < Math.min(grid.rowCount, DEEPEST_HEADER); row++) {
    let texts = 0;
    for (let at = 0; at < width; at++) if (textAt(grid, row, at) !== "") texts++;
    if (texts > (best?.texts ?? 0)) best = { row, texts };
  }
  return best?.row;
}

/** A column that a person named, with the unit that its header states. */
export function columnAt(grid: Grid, { headerBottom }: Layout, at: number): Column {
  const header = textAt(grid, headerBottom, at);
  return { at, header, unit: readHeader(header)?.unit ?? TEN_THOUSAND_YUAN };
}
