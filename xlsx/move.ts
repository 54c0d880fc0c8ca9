import type { Merge } from "../src/sheet";
import { MOST_COLUMNS, MOST_ROWS } from "./range";

export type Axis = "row" | "column";

/** Rows or columns that a person put in or took out. */
export interface Move {
  readonly axis: Axis;
  readonly kind: "insert" | "delete";
  /** The first new one, or the first that went; from 0, as the sheet was at that time. */
  readonly at: number;
  readonly count: number;
}

/** How many rows or columns a sheet has. */
export const mostOf = (axis: Axis): number => (axis === "row" ? MOST_ROWS : MOST_COLUMNS);

/**
 * Where rows or columns from `first` to `last` are after one move along their axis; undefined where none of
 * them is left. What is put in between them belongs to them; what is put in before or behind does not.
 *
 * @example movedSpan(2, 4, { axis: "row", kind: "delete", at: 4, count: 9 }) // [2, 3]
 */
export function movedSpan(
  first: number,
  last: number,
  { axis, kind, at, count }: Move,
): readonly [first: number, last: number] | undefined {
  const most = mostOf(axis);
  if (kind === "insert") {
    const from = first >= at ? first + count : first;
    // A range to the sheet's end stays one.
    const to = last >= at ? Math.min(last + count, most - 1) : last;
    return from >= most ? undefined : [from, to];
  }
  const end = at + count;
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return from > to ? undefined : [from, to];
}

/** Where one row or column is after some moves; undefined where it is gone. */
export function movedIndex(index: number, moves: readonly Move[], axis: Axis): number | undefined {
  let at: number | undefined = index;
  for (const move of moves) if (at !== undefined && move.axis === axis) at = movedSpan(at, at, move)?.[0];
  return at;
}

/** Where a range is after some moves; undefined where nothing of it is left. */
export function movedRange(range: Merge, moves: readonly Move[]): Merge | undefined {
  let { top, left, bottom, right } = range;
  for (const move of moves) {
    const moved = move.axis === "row" ? movedSpan(top, bottom, move) : movedSpan(left, right, move);
    if (!moved) return undefined;
    if (move.axis === "row") [top, bottom] = moved;
    else [left, right] = moved;
  }
  return { top, left, bottom, right };
}

/**
 * Where the rows or columns of an edited sheet were when the book was opened; undefined for new ones.
 *
 * @example originOf([{ axis: "row", kind: "insert", at: 2, count: 1 }], "row")(5) // 4
 */
export function originOf(moves: readonly Move[], axis: Axis): (at: number) => number | undefined {
  const back = moves.filter((move) => move.axis === axis).reverse();
  if (back.length === 0) return (now) => now;
  const known = new Map<number, number | undefined>();
  const find = (now: number): number | undefined => {
    let at = now;
    for (const move of back) {
      if (at < move.at) continue;
      if (move.kind === "delete") at += move.count;
      else if (at < move.at + move.count) return undefined;
      else at -= move.count;
    }
    return at;
  };
  return (now) => {
    if (!known.has(now)) known.set(now, find(now));
    return known.get(now);
  };
}

/** Two moves in a row as one; undefined where they are none. */
function joined(first: Move, next: Move): Move | undefined {
  if (first.axis !== next.axis) return undefined;
  const [end, nextEnd] = [first.at + first.count, next.at + next.count];
  if (first.kind === "insert" && next.kind === "insert")
    return next.at >= first.at && next.at <= end ? { ...first, count: first.count + next.count } : undefined;
  if (first.kind === "delete" && next.kind === "delete")
    return next.at <= first.at && first.at <= nextEnd
      ? { ...next, count: first.count + next.count }
      : undefined;
  if (first.kind === "insert" && next.kind === "delete")
    return next.at >= first.at && nextEnd <= end ? { ...first, count: first.count - next.count } : undefined;
  return undefined;
}

/**
 * The same moves, as few as they can be put: whoever puts in rows one by one makes as many moves.
 *
 * @example joinedMoves([insertion at 3, insertion at 4]) // one insertion of two at 3
 */
export function joinedMoves(moves: readonly Move[]): Move[] {
  const few: Move[] = [];
  for (const move of moves) {
    const last = few.at(-1);
    const both = last && joined(last, move);
    if (both) few.pop();
    const one = both ?? move;
    if (one.count > 0) few.push(one);
  }
  return few;
}
