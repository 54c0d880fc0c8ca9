import type { Grid } from "../grid";
import type { Layout } from "../recognise/layout";
import { isOwnToLists, layoutOf, type Block } from "./block";
import { Cells } from "./cells";
import { coverage, freeTexts } from "./coverage";
import { findBlocks, type ListShape } from "./find-blocks";
import { mayNameFirm } from "./firm-text";
import type { ListRole } from "./header-words";
import { ListTable } from "./list-table";
import { Recorder } from "./records";
import { RowReader, type Filled, type RowKind } from "./row-kinds";
import type { UnusedEntry, UnusedWhy } from "./unused";

/** A list's sheet as it was read. */
export interface ListReading {
  readonly role: ListRole;
  readonly grid: Grid;
  /** From the top, those side by side from the left; none where nothing in the sheet is a list. */
  readonly tables: readonly ListTable[];
  /** How many firms its rows list; former names are not counted. */
  readonly entryCount: number;
  /** What names a firm and could not be used whole, by row and column. */
  readonly unused: readonly UnusedEntry[];
}

/** Reads the rows of one block, its header too: what is no entry and may name a firm is told. */
function readBlock(cells: Cells, block: Block, unused: UnusedEntry[]): Recorder {
  const reader = new RowReader(cells, block);
  const recorder = new Recorder(cells, block, unused);
  const tell = (row: number, cell: Filled | undefined, why: UnusedWhy, used: boolean): void => {
    if (cell) unused.push({ row, column: cell.at, text: cell.text, why, used });
  };
  const words = new Set(block.heads.flatMap(({ word, text }) => (word ? text : [])));
  const naming = (row: number): Filled | undefined =>
    reader.filled(row).find(({ text }) => !words.has(text) && mayNameFirm(text));
  for (let row = block.headerTop; row <= block.headerBottom; row++) tell(row, naming(row), "outside", false);
  let firmRow = 0;
  let firmKind: RowKind | undefined;
  for (let row = block.headerBottom + 1; row <= block.last; row++) {
    const read = reader.kindOf(row);
    if (read === "entry" || read === "firm") {
      [firmRow, firmKind] = [row, read];
      recorder.lookAtCode(row);
    }
    const kind = recorder.decided(row, read);
    if (kind === "entry") recorder.add(row);
    else if (kind === "follows") {
      recorder.add(row, firmRow);
      // Below a line that names a firm and nothing else, its rows are meant; else a person must look.
      if (firmKind !== "firm") tell(row, reader.filled(row)[0], "firm", true);
    } else if (kind !== "firm" && kind !== "cleared") {
      tell(row, naming(row), kind === "note" ? "note" : "row", false);
    }
  }
  return recorder;
}

/** What no table has: rows of titles and remarks, and the firms that they name. */
function tellOutside({ cells, blocks }: ListShape, unused: UnusedEntry[]): void {
  for (const { at, texts } of freeTexts(cells, coverage(blocks)))
    for (const { row, text } of texts)
      if (mayNameFirm(text)) unused.push({ row, column: at, text, why: "outside", used: false });
}

/**
 * Reads a veto list or a history of any shape: every table of the sheet, every firm of a cell under every name
 * that it has, and what could not be used.
 *
 * @example readList(grid, "veto").tables[0]?.size // how many firms and former names the first table has
 */
export function readList(grid: Grid, role: ListRole, shape = findBlocks(grid, role)): ListReading {
  const { cells, blocks } = shape;
  const unused: UnusedEntry[] = [];
  let entryCount = 0;
  const tables = blocks.map((block) => {
    for (const column of block.others) {
      const text = block.heads.find(({ at }) => at === column)?.text ?? "";
      unused.push({ row: Math.max(0, block.headerBottom), column, text, why: "column", used: false });
    }
    const { records, entries } = readBlock(cells, block, unused);
    entryCount += entries;
    return new ListTable(cells, block, records);
  });
  tellOutside(shape, unused);
  unused.sort((a, b) => a.row - b.row || a.column - b.column);
  return { role, grid, tables, entryCount, unused };
}

/** The shape of a sheet whose one table a person described. */
export function givenShape(grid: Grid, role: ListRole, layout: Layout): ListShape {
  const cells = new Cells(grid);
  const block: Block = {
    headerTop: layout.headerTop,
    headerBottom: layout.headerBottom,
    left: 0,
    right: cells.width - 1,
    last: cells.end - 1,
    columns: new Map(layout.columns),
    unit: layout.unit,
    heads: [],
    repeated: new Set(),
    others: [],
  };
  return { role, cells, blocks: [block] };
}

/** The layout of a list's first table, as other sheets have one; undefined where there is none. */
export function layoutOfList({ cells, blocks }: ListShape): Layout | undefined {
  return blocks[0] && layoutOf(cells, blocks[0]);
}

/** A shape whose first table has the columns that a person chose. */
export function withLayout(shape: ListShape, layout: Layout): ListShape {
  const [first, ...rest] = shape.blocks;
  const columns: Block["columns"] = new Map(layout.columns);
  for (const [key, column] of first!.columns) if (isOwnToLists(key)) columns.set(key, column);
  const places = [...columns.values()].map(({ at }) => at);
  const left = Math.min(first!.left, ...places);
  const right = Math.max(first!.right, ...places);
  const taken = new Set(places);
  const others = first!.others.filter((at) => !taken.has(at));
  return { ...shape, blocks: [{ ...first!, columns, left, right, others }, ...rest] };
}
