import type { Work } from "../port";
import type { Rectangle } from "./rectangles";
import type { OpenSheet } from "./sheets";
import { mustGoOn } from "./work";

/** So many cells travel in one block: about 1 MB where a host hands over at most 5 MB, and soon digested. */
export const BLOCK_CELLS = 30_000;
/** A large area is cut into no more pieces at a time. */
const MOST_PIECES = 64;
/** Wider areas are cut by columns first: they are wide because something stands far to the right. */
const WIDE_COLUMNS = 256;
/** Questions in one round trip. */
const MOST_QUESTIONS = 500;

/** Cells of a sheet that hold something; rows and columns count from 0. */
export interface Part {
  readonly open: OpenSheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether its rows are hidden: all, none, or (null) some. */
  readonly hidden: boolean | null;
}

export const cellsOf = ({ rows, columns }: Pick<Part, "rows" | "columns">): number => rows * columns;

/** Some cells of a sheet. */
export type Piece = Omit<Part, "hidden">;

/** The cells of a piece, from corner to corner. */
export const areaOf = ({ top, left, rows, columns }: Piece): Rectangle => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Cells from corner to corner, on their sheet. */
export const pieceOf = (open: OpenSheet, { top, left, bottom, right }: Rectangle): Piece => ({
  open,
  top,
  left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** Lengths of about equal pieces, each with at least one line. */
function* cut(length: number, pieces: number): Generator<readonly [start: number, size: number]> {
  const size = Math.ceil(length / Math.min(pieces, length));
  for (let start = 0; start < length; start += size) yield [start, Math.min(size, length - start)];
}

/**
 * An area in pieces, by rows, or by columns where it is very wide.
 *
 * @example [...pieces({ top: 0, left: 0, rows: 100, columns: 3, open }, 2)] // rows 0–49 and 50–99
 */
export function* pieces(area: Piece, count: number): Generator<Piece> {
  if (area.columns > WIDE_COLUMNS || area.rows === 1) {
    for (const [start, columns] of cut(area.columns, count))
      yield { ...area, left: area.left + start, columns };
  } else {
    for (const [start, rows] of cut(area.rows, count)) yield { ...area, top: area.top + start, rows };
  }
}

/** The range of a piece. It is used in one batch only, so the host need not keep it. */
export const rangeOf = ({ open, top, left, rows, columns }: Piece): Excel.Range =>
  open.sheet.getRangeByIndexes(top, left, rows, columns).untrack();

const EXTENT = "rowIndex,columnIndex,rowCount,columnCount,rowHidden";

/**
 * Finds where the cells with content are, in parts that fit into a block. One value far away costs a few more
 * questions, not a million empty cells.
 */
export async function survey(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  work: Work,
): Promise<Part[]> {
  const found: Part[] = [];
  let open: { readonly of: OpenSheet; readonly ask: () => Excel.Range }[] = sheets.map((of) => ({
    of,
    ask: () => of.sheet.getUsedRangeOrNullObject(true),
  }));
  while (open.length > 0) {
    mustGoOn(work);
    const asked = open.slice(0, MOST_QUESTIONS).map(({ of, ask }) => ({ of, used: ask().untrack() }));
    for (const { used } of asked) used.load(EXTENT);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what to ask next depends on what was answered
    await context.sync();
    const smaller: typeof open = [];
    for (const { of, used } of asked) {
      if (used.isNullObject) continue;
      const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
      const area = { open: of, top, left, rows, columns };
      if (cellsOf(area) <= BLOCK_CELLS) found.push({ ...area, hidden: used.rowHidden as boolean | null });
      else {
        const count = Math.min(Math.ceil(cellsOf(area) / BLOCK_CELLS), MOST_PIECES);
        for (const piece of pieces(area, count))
          smaller.push({ of, ask: () => rangeOf(piece).getUsedRangeOrNullObject(true) });
      }
    }
    open = [...open.slice(MOST_QUESTIONS), ...smaller];
  }
  const order = new Map(sheets.map((sheet, at) => [sheet, at]));
  return found.sort((a, b) => order.get(a.open)! - order.get(b.open)! || a.top - b.top || a.left - b.left);
}
