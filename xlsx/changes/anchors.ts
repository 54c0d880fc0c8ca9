import { mostOf, type Axis, type Move } from "../move";

/** A corner of something that floats over a sheet: the cell that it is in, and how far inside of it. */
export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Whether it moves and grows with the cells below it, moves only, or stays where it is. */
export type Attachment = "twoCell" | "oneCell" | "absolute";

type Edge = readonly [at: number, offset: number];

/** Both edges of an axis after one move. What floats over deleted cells only stays, as large as it was. */
function movedEdges(
  from: Edge,
  to: Edge,
  { axis, kind, at, count }: Move,
  attached: Attachment,
): [Edge, Edge] {
  const size = to[0] - from[0];
  const end = at + count;
  const whole = (first: Edge): [Edge, Edge] => [first, [first[0] + size, to[1]]];
  if (kind === "insert") {
    const first: Edge = from[0] >= at ? [from[0] + count, from[1]] : from;
    if (attached === "oneCell" || first !== from) return whole(first);
    // An edge at the very beginning of a cell belongs to the cell before.
    return [
      first,
      to[0] > at || (to[0] === at && to[1] > 0) ? [Math.min(to[0] + count, mostOf(axis) - 1), to[1]] : to,
    ];
  }
  const first: Edge = from[0] < at ? from : from[0] < end ? [at, 0] : [from[0] - count, from[1]];
  const inside = from[0] >= at && to[0] < end;
  if (attached === "oneCell" || inside) return whole(first);
  return [first, to[0] < at ? to : to[0] < end ? [at, 0] : [to[0] - count, to[1]]];
}

const edge = (corner: Corner, axis: Axis): Edge =>
  axis === "row" ? [corner.row, corner.rowOffset] : [corner.column, corner.columnOffset];

const withEdge = (corner: Corner, axis: Axis, [at, offset]: Edge): Corner =>
  axis === "row"
    ? { ...corner, row: at, rowOffset: offset }
    : { ...corner, column: at, columnOffset: offset };

/** Where both corners of something that floats are after some moves. */
export function movedCorners(
  from: Corner,
  to: Corner,
  moves: readonly Move[],
  attached: Attachment,
): readonly [Corner, Corner] {
  let [first, last] = [from, to];
  if (attached === "absolute") return [first, last];
  for (const move of moves) {
    const { axis } = move;
    const [a, b] = movedEdges(edge(first, axis), edge(last, axis), move, attached);
    [first, last] = [withEdge(first, axis, a), withEdge(last, axis, b)];
  }
  return [first, last];
}
