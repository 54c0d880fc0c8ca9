import { TEN_THOUSAND_YUAN, type MoneyUnit } from "../../award";
import { ITEM_NAMES } from "../../policy";
import { statedUnit } from "../recognise/header-text";
import type { Column, Layout } from "../recognise/layout";
import type { ColumnKey } from "../recognise/vocabulary";
import type { Cells } from "./cells";
import { isCodeLike, isFirmLike } from "./firm-text";
import type { ColumnHead } from "./headers";
import type { ListKey, ListRole } from "./header-words";

/** One table of a list's sheet: where it stands and what its columns mean. Rows and columns count from 0. */
export interface Block {
  /** Above the first row where there is no header. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  /** The last row that can hold an entry. */
  last: number;
  readonly columns: Map<ListKey, Column>;
  readonly heads: readonly ColumnHead[];
  /** Headers that are repeated further down, by row. */
  readonly repeated: Set<number>;
  /** Columns of firms' names that are not the one that was taken; each asks a person. */
  readonly others: number[];
}

/** As many cells of a column tell what it holds. */
const SAMPLE = 200;
const ENOUGH = 0.5;

/** The share of a column's filled cells below a header that pass a test; 0 where none is filled. */
export function shareOf(
  cells: Cells,
  block: Pick<Block, "headerBottom" | "last">,
  at: number,
  is: (text: string) => boolean,
): number {
  let filled = 0;
  let passed = 0;
  for (let row = block.headerBottom + 1; row <= block.last && filled < SAMPLE; row++) {
    const text = cells.ownText(row, at);
    if (text === "") continue;
    filled++;
    if (is(text)) passed++;
  }
  return filled === 0 ? 0 : passed / filled;
}

/** The columns that a header's words name; of several with one meaning the closest, then the first. */
export function columnsOf(heads: readonly ColumnHead[], unit: MoneyUnit): Map<ListKey, Column> {
  const ranks = new Map<ListKey, number>();
  const columns = new Map<ListKey, Column>();
  for (const { at, text, word } of heads) {
    if (!word || word.rank >= (ranks.get(word.key) ?? Infinity)) continue;
    ranks.set(word.key, word.rank);
    columns.set(word.key, {
      at,
      header: text,
      unit: word.unit ?? unit,
      ...(word.unit && { unitFrom: "header" as const }),
      because: { kind: "word", words: text },
    });
  }
  return columns;
}

const isItem = (text: string): boolean => ITEM_NAMES.find(text) !== undefined;

/** Finds by their contents the columns that no word of the header names, and those that hold other firms. */
export function completeColumns(cells: Cells, block: Block, role: ListRole, unit: MoneyUnit): void {
  const { columns, heads, left, right } = block;
  const wordAt = new Map(heads.map((head) => [head.at, head]));
  const places = Array.from({ length: right - left + 1 }, (_, nth) => left + nth);
  const isFree = (at: number): boolean => {
    const key = wordAt.get(at)?.word?.key;
    return key === undefined || ((key === "enterprise" || key === "project") && columns.get(key)?.at !== at);
  };
  const take = (key: ListKey, is: (text: string) => boolean): void => {
    const chosen = columns.get(key);
    if (chosen && shareOf(cells, block, chosen.at, () => true) > 0) return;
    const shares = places.filter(isFree).map((at) => [at, shareOf(cells, block, at, is)] as const);
    const best = shares.reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0] as const);
    if (best[1] < ENOUGH) return;
    const [at, header] = [best[0], wordAt.get(best[0])?.text ?? ""];
    columns.set(key, { at, header, unit, because: { kind: "content" } });
  };
  take("enterprise", isFirmLike);
  take("code", isCodeLike);
  if (role === "history") take("item", isItem);
  const taken = new Set([...columns.values()].map(({ at }) => at));
  for (const at of places)
    if (isFree(at) && !taken.has(at) && shareOf(cells, block, at, isFirmLike) >= ENOUGH)
      block.others.push(at);
}

/** The texts above a table, those of merged cells once. */
export function titlesAbove(cells: Cells, top: number): string[] {
  const titles: string[] = [];
  for (let row = Math.max(0, top - 30); row < top; row++)
    for (let at = 0; at < cells.width; at++) {
      const text = cells.ownText(row, at);
      if (text !== "" && text !== titles.at(-1)) titles.push(text);
    }
  return titles;
}

/** The unit of money that the texts above a table state. */
export const unitAbove = (titles: readonly string[]): MoneyUnit =>
  titles.map(statedUnit).findLast((unit) => unit) ?? TEN_THOUSAND_YUAN;

const OWN_TO_LISTS: ReadonlySet<ListKey> = new Set<ListKey>([
  "formerName",
  "span",
  "decision",
  "ordinal",
  "party",
]);

/** Whether only lists have such a column. */
export const isOwnToLists = (key: ListKey): boolean => OWN_TO_LISTS.has(key);

/** A block as the layout that other sheets have, with the columns that they know. */
export function layoutOf(cells: Cells, block: Block): Layout {
  const titles = titlesAbove(cells, block.headerTop);
  return {
    headerTop: Math.max(block.headerTop, 0),
    headerBottom: block.headerBottom,
    left: block.left,
    columns: new Map([...block.columns].filter(([key]) => !OWN_TO_LISTS.has(key)) as [ColumnKey, Column][]),
    shown: new Set(),
    others: [],
    titles,
    unit: unitAbove(titles),
  };
}
