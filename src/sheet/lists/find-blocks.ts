import type { Grid } from "../grid";
import { columnsOf, completeColumns, overlaps, unitAround, type Block } from "./block";
import { Cells } from "./cells";
import { findHeaders } from "./headers";
import { ListWords, type ListRole } from "./header-words";
import { plainBlocks } from "./plain-blocks";

/** The tables of a list's sheet, and its cells. */
export interface ListShape {
  readonly role: ListRole;
  readonly cells: Cells;
  /** From the top, those side by side from the left. */
  readonly blocks: readonly Block[];
}

const wordsOf = ({ heads }: Pick<Block, "heads">): string =>
  heads.map(({ at, word }) => `${at} ${word?.name}`).join();

/** The tables below headers: each reaches down to the next header that has one of its columns. */
function headedBlocks(cells: Cells, words: ListWords): Block[] {
  const blocks: Block[] = [];
  const open: Block[] = [];
  for (const header of findHeaders(cells, words)) {
    const same = open.find((block) => wordsOf(block) === wordsOf(header));
    if (same) {
      // As pages repeat it.
      for (let row = header.top; row <= header.bottom; row++) same.repeated.add(row);
      continue;
    }
    for (let nth = open.length - 1; nth >= 0; nth--) {
      if (!overlaps(open[nth]!, header)) continue;
      open[nth]!.last = header.top - 1;
      open.splice(nth, 1);
    }
    const unit = unitAround(cells, header.top);
    const block: Block = {
      headerTop: header.top,
      headerBottom: header.bottom,
      left: header.left,
      right: header.right,
      last: cells.end - 1,
      columns: columnsOf(header.heads, unit),
      unit,
      heads: header.heads,
      repeated: new Set(),
      others: [],
    };
    blocks.push(block);
    open.push(block);
  }
  return blocks;
}

/** Finds every table of a list's sheet: by the words of headers, and where there are none by what columns hold. */
export function findBlocks(grid: Grid, role: ListRole): ListShape {
  const cells = new Cells(grid);
  const words = new ListWords(role);
  const headed = headedBlocks(cells, words);
  for (const block of headed) completeColumns(cells, block, role);
  const blocks = [...headed, ...plainBlocks(cells, words, headed)];
  blocks.sort((a, b) => a.headerBottom - b.headerBottom || a.left - b.left);
  return { role, cells, blocks };
}
