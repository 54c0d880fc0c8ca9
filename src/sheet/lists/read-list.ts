import type { Grid } from "../grid";
import type { Layout } from "../recognise/layout";
import { isOwnToLists, layoutOf, type Block } from "./block";
import { Cells } from "./cells";
import { findBlocks, type ListShape } from "./find-blocks";
import { isCodeLike, isFirmName, namesFirm } from "./firm-text";
import type { ListRole } from "./header-words";
import { ListTable } from "./list-table";
import { Recorder } from "./records";
import { RowReader, type RowKind } from "./row-kinds";
import type { UnusedEntry } from "./unused";

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
  /** How many rows of all tables are what; `outside` are rows that no table has. Blank ones are left out. */
  readonly rows: Readonly<Partial<Record<RowKind | "outside", number>>>;
}

/** Reads the rows of one block. */
function readBlock(
  shape: ListShape,
  block: Block,
  unused: UnusedEntry[],
  count: (kind: RowKind) => void,
  layout?: Layout,
): { readonly table: ListTable; readonly entries: number } {
  const { cells } = shape;
  const reader = new RowReader(cells, block);
  const recorder = new Recorder(cells, block, unused);
  let firm: { readonly row: number; readonly alone: boolean } | undefined;
  for (let row = block.headerBottom + 1; row <= block.last; row++) {
    const read = reader.kindOf(row);
    const kind = recorder.decided(row, read);
    count(kind);
    if (read === "entry" || read === "firm") {
      firm = { row, alone: read === "firm" };
      recorder.lookAtCode(row);
    }
    if (kind === "entry") recorder.add(row);
    else if (kind === "follows" && firm) {
      recorder.add(row, firm.row);
      // Below a line that names a firm and nothing else, its rows are meant; else a person must look.
      if (!firm.alone) tellFirst(reader, row, "firm", true);
    } else if (kind === "note" || kind === "total" || kind === "heading" || kind === "unread") {
      tellFirst(reader, row, kind === "note" ? "note" : "row", false);
    }
  }
  return { table: new ListTable(cells, block, recorder.records, layout), entries: recorder.entries };

  function tellFirst(from: RowReader, row: number, why: UnusedEntry["why"], used: boolean): void {
    const filled = from.filled(row);
    const cell = used ? filled[0] : filled.find(({ text }) => namesFirm(text) || isFirmName(text));
    if (cell) unused.push({ row, column: cell.at, text: cell.text, why, used });
  }
}

/** A header that names a firm is told: it may be a row of firms. */
function tellHeader({ cells }: ListShape, { left, right }: Block, row: number, unused: UnusedEntry[]): void {
  for (let column = left; column <= right; column++) {
    const text = cells.ownText(row, column);
    if (isFirmName(text) || isCodeLike(text) || namesFirm(text))
      unused.push({ row, column, text, why: "outside", used: false });
  }
}

/** What no table has: rows of titles and remarks, and the firms that they name. */
function readOutside({ cells, blocks }: ListShape, unused: UnusedEntry[]): number {
  const { grid } = cells;
  const inside = new Uint8Array(cells.end);
  const rows = new Uint8Array(cells.end);
  for (const { headerTop, last } of blocks) inside.fill(1, Math.max(0, headerTop), last + 1);
  const byColumn = new Map<number, Block[]>();
  for (const block of blocks)
    for (let at = block.left; at <= block.right; at++) byColumn.set(at, [...(byColumn.get(at) ?? []), block]);
  for (let at = 0; at < cells.width; at++) {
    const values = grid.columns[at]?.values;
    const over = byColumn.get(at) ?? [];
    for (let row = 0; row < Math.min(values?.length ?? 0, cells.end); row++) {
      const taken = over.find(({ headerTop, last }) => headerTop <= row && row <= last);
      if (taken) row = taken.last;
      const value = taken ? null : (values![row] ?? null);
      if (value === null || value === "") continue;
      if (inside[row] === 0) rows[row] = 1;
      if (typeof value !== "string") continue;
      const text = value.trim();
      if (isFirmName(text) || isCodeLike(text) || namesFirm(text))
        unused.push({ row, column: at, text, why: "outside", used: false });
    }
  }
  return rows.reduce((sum, one) => sum + one, 0);
}

/**
 * Reads a veto list or a history of any shape: every table of the sheet, every firm of a cell under every name
 * that it has, and what could not be used.
 *
 * @param given what a person said of the sheet: its one table
 * @example readList(grid, "veto").tables[0]?.size // how many firms and former names the first table has
 */
export function readList(
  grid: Grid,
  role: ListRole,
  shape: ListShape = findBlocks(grid, role),
  given?: Layout,
): ListReading {
  const unused: UnusedEntry[] = [];
  const rows: Partial<Record<RowKind | "outside", number>> = {};
  const count = (kind: RowKind | "outside", by = 1): void => {
    if (kind !== "blank" && by > 0) rows[kind] = (rows[kind] ?? 0) + by;
  };
  const tables: ListTable[] = [];
  let entryCount = 0;
  for (const block of shape.blocks) {
    for (let row = block.headerTop; row <= block.headerBottom; row++) {
      count("header");
      tellHeader(shape, block, row, unused);
    }
    for (const column of block.others) {
      const text = block.heads.find(({ at }) => at === column)?.text ?? "";
      unused.push({ row: Math.max(0, block.headerBottom), column, text, why: "column", used: false });
    }
    const { table, entries } = readBlock(shape, block, unused, count, given);
    tables.push(table);
    entryCount += entries;
  }
  count("outside", readOutside(shape, unused));
  unused.sort((a, b) => a.row - b.row || a.column - b.column);
  return { role, grid, tables, entryCount, unused, rows };
}

/** The shape of a sheet whose one table a person described. */
export function givenShape(grid: Grid, role: ListRole, layout: Layout): ListShape {
  const cells = new Cells(grid);
  const block: Block = {
    headerTop: layout.headerTop,
    headerBottom: layout.headerBottom,
    left: 0,
    right: Math.max(cells.width - 1, layout.left),
    last: cells.end - 1,
    columns: new Map(layout.columns),
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
