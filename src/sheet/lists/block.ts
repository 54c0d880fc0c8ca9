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
  /** The first row of entries where there is no header. */
  readonly headerTop: number;
  /** Above the first row of entries, which may be above the sheet's first. */
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  /** The last row that can hold an entry. */
  last: number;
  readonly columns: Map<ListKey, Column>;
  /** The unit of money where no header says one. */
  readonly unit: MoneyUnit;
  readonly heads: readonly ColumnHead[];
  /** Headers that are repeated further down, by row. */
  readonly repeated: Set<number>;
  /** Columns of firms' names that are not the one that was taken; each asks a person. */
  readonly others: number[];
}

/** Where a block has a column of some meaning; -1, where nothing stands, where it has none. */
export const placeOf = (block: Block, key: ListKey): number => block.columns.get(key)?.at ?? -1;

/** Whether two tables, or what is to be one, have a column in common. */
export const overlaps = (a: Pick<Block, "left" | "right">, b: Pick<Block, "left" | "right">): boolean =>
  a.left <= b.right && b.left <= a.right;

/** As many cells of a column tell what it holds. */
const SAMPLE = 200;
const ENOUGH = 0.5;
const FARTHEST_TITLE = 30;

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
  return passed / Math.max(filled, 1);
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
export function completeColumns(cells: Cells, block: Block, role: ListRole): void {
  const { columns, heads, left, right, unit } = block;
  const headAt = new Map(heads.map((head) => [head.at, head]));
  const places = Array.from({ length: right - left + 1 }, (_, nth) => left + nth);
  const isFree = (at: number): boolean => {
    const key = headAt.get(at)?.word?.key;
    // Of several columns with a firm's word one is taken; the others hold firms all the same.
    return key === undefined || (key === "enterprise" && placeOf(block, key) !== at);
  };
  const take = (key: ListKey, is: (text: string) => boolean): void => {
    const chosen = columns.get(key);
    if (chosen && shareOf(cells, block, chosen.at, () => true) > 0) return;
    const shares = places.filter(isFree).map((at) => ({ at, share: shareOf(cells, block, at, is) }));
    const most = Math.max(ENOUGH, ...shares.map(({ share }) => share));
    const at = shares.find(({ share }) => share === most)?.at;
    if (at === undefined) return;
    columns.set(key, { at, header: headAt.get(at)?.text ?? "", unit, because: { kind: "content" } });
  };
  take("enterprise", isFirmLike);
  take("code", isCodeLike);
  if (role === "history") take("item", isItem);
  const taken = new Set([...columns.values()].map(({ at }) => at));
  for (const at of places)
    if (isFree(at) && !taken.has(at) && shareOf(cells, block, at, isFirmLike) >= ENOUGH)
      block.others.push(at);
}

/** The texts above a table. */
export function titlesAbove(cells: Cells, top: number): string[] {
  const titles: string[] = [];
  for (let row = top - FARTHEST_TITLE; row < top; row++)
    for (let at = 0; at < cells.width; at++) {
      const text = cells.ownText(row, at);
      if (text !== "") titles.push(text);
    }
  return titles;
}

/** A cell beside a header that says a unit and nothing else; a column's own unit is not the others'. */
const SAYS_UNIT = /^[（(]?(?:(?:金额)?单位|[百千万亿]{0,2}元[）)]?$)/u;

/** The unit of money that the texts above a table state, or a cell of its header's row. */
export function unitAround(cells: Cells, top: number): MoneyUnit {
  const beside = cells.headerTexts(top).filter((text) => SAYS_UNIT.test(text));
  const units = [...titlesAbove(cells, top), ...beside].map(statedUnit);
  return units.findLast((unit) => unit) ?? TEN_THOUSAND_YUAN;
}

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
  return {
    headerTop: block.headerTop,
    headerBottom: block.headerBottom,
    left: block.left,
    columns: new Map([...block.columns].filter(([key]) => !OWN_TO_LISTS.has(key)) as [ColumnKey, Column][]),
    shown: new Set(),
    others: [],
    titles: titlesAbove(cells, block.headerTop),
    unit: block.unit,
  };
}
