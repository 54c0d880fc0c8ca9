import { columnsOf, completeColumns, titlesAbove, unitAbove, type Block } from "./block";
import type { Cells } from "./cells";
import { isCodeLike, isFirmLike, isFirmName, namesFirm } from "./firm-text";
import { headersAt } from "./headers";
import type { ListWords } from "./header-words";

/** Half of what stands in a column of firms is firms. */
const ENOUGH = 0.5;

const LONGEST_HEADER = 30;

/** Tells down to which row the blocks have a column, from a row on; -1 where none has that cell. */
function coverage(blocks: readonly Block[]): (row: number, at: number) => number {
  const byColumn = new Map<number, Block[]>();
  for (const block of blocks)
    for (let at = block.left; at <= block.right; at++) byColumn.set(at, [...(byColumn.get(at) ?? []), block]);
  return (row, at) =>
    byColumn.get(at)?.find(({ headerTop, last }) => headerTop <= row && row <= last)?.last ?? -1;
}

/** A run of cells of one column that no block has. */
interface Free {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** Where a column that no block has holds firms: from the first of them to the end of what is free. */
function* freeRuns(
  cells: Cells,
  coveredTo: (row: number, at: number) => number,
  is: (text: string) => boolean,
): Generator<Free> {
  for (let at = 0; at < cells.width; at++) {
    const column = cells.grid.columns[at];
    if (!column) continue;
    let [first, last, filled, firms] = [-1, -1, 0, 0];
    for (let row = 0; row <= cells.end; row++) {
      const to = row < cells.end ? coveredTo(row, at) : row;
      const free = to < row;
      const value = free ? column.values[row] : undefined;
      if (typeof value === "string" && value.trim() !== "") {
        const passes = is(value.trim());
        if (passes && first < 0) first = row;
        if (first >= 0) filled++;
        if (passes) firms++;
        last = row;
      }
      if (free) continue;
      row = to;
      if (first < 0) continue;
      if (firms / filled >= ENOUGH) yield { at, first, last };
      [first, last, filled, firms] = [-1, -1, 0, 0];
    }
  }
}

/** The tables that have firms' names, or else codes, in a column, and no word of ours above it. */
export function plainBlocks(cells: Cells, words: ListWords, headed: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const is of [isFirmLike, isCodeLike]) {
    const coveredTo = coverage([...headed, ...blocks]);
    const runs = [...freeRuns(cells, coveredTo, is)];
    const places = new Set(runs.map(({ at }) => at));
    for (const { at, first, last } of runs) {
      // A lone name beside a table may be anything: it is told, and no table of its own.
      if (headed.length > 0 && first === last) continue;
      const takenTo = coverage(blocks);
      if (takenTo(first, at) >= 0) continue;
      const isOpen = (column: number): boolean =>
        column >= 0 &&
        column < cells.width &&
        coveredTo(first, column) < 0 &&
        takenTo(first, column) < 0 &&
        !places.has(column);
      let [left, right] = [at, at];
      while (isOpen(left - 1)) left--;
      while (isOpen(right + 1)) right++;
      const top = headerAbove(cells, first, at);
      const heads = top === undefined ? [] : (headersAt(cells, words, top, at)[0]?.heads ?? []);
      const block: Block = {
        headerTop: top ?? first,
        headerBottom: top === undefined ? first - 1 : top,
        left,
        right,
        last: Math.max(last, lastOf(cells, coveredTo, left, right, first)),
        columns: columnsOf(
          heads.filter((head) => head.at >= left && head.at <= right),
          unitAbove(titlesAbove(cells, first)),
        ),
        heads,
        repeated: new Set(),
        others: [],
      };
      const key = is === isFirmLike ? "enterprise" : "code";
      const text = heads.find((head) => head.at === at)?.text ?? "";
      block.columns.set(key, { at, header: text, unit: unitAbove([]), because: { kind: "content" } });
      completeColumns(cells, block, words.role, unitAbove(titlesAbove(cells, first)));
      blocks.push(block);
    }
  }
  return blocks;
}

/** The row above the first firm that says what its column holds. */
function headerAbove(cells: Cells, first: number, at: number): number | undefined {
  for (let row = first - 1; row >= Math.max(0, first - 2); row--) {
    const text = cells.ownText(row, at);
    // A code, a number or a sentence is no header.
    const isLabel =
      typeof cells.own(row, at) === "string" &&
      text.length <= LONGEST_HEADER &&
      !isCodeLike(text) &&
      !isFirmName(text) &&
      !namesFirm(text);
    if (text !== "") return isLabel ? row : undefined;
  }
  return undefined;
}

/** The last row down to which the columns of a block are free. */
function lastOf(
  cells: Cells,
  coveredTo: (row: number, at: number) => number,
  left: number,
  right: number,
  first: number,
): number {
  for (let row = first; row < cells.end; row++)
    for (let at = left; at <= right; at++) if (coveredTo(row, at) >= 0) return row - 1;
  return cells.end - 1;
}
