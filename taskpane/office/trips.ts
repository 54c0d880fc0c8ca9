import { cellsOf, type Piece } from "./survey";

/** An area that is not alike is asked about in so many pieces. */
const PIECES = 16;
/** So few cells are asked about one by one. */
export const LEAF = 256;
/** Questions in one round trip. */
const MOST_QUESTIONS = 500;

/** An area in smaller ones: by columns, which are alike more often, and then by rows. */
export function* cut(piece: Piece): Generator<Piece> {
  const { top, left, rows, columns } = piece;
  const [length, from] = columns > 1 ? [columns, left] : [rows, top];
  const step = Math.ceil(length / PIECES);
  for (let at = 0; at < length; at += step) {
    const size = Math.min(step, length - at);
    yield columns > 1
      ? { ...piece, left: from + at, columns: size }
      : { ...piece, top: from + at, rows: size };
  }
}

/**
 * Areas in groups that one round trip can ask about.
 *
 * @param most cells in one of them
 */
export function* trips(areas: readonly Piece[], most: number): Generator<readonly Piece[]> {
  let trip: Piece[] = [];
  let cells = 0;
  for (const area of areas) {
    if (trip.length >= MOST_QUESTIONS || (trip.length > 0 && cells + cellsOf(area) > most)) {
      yield trip;
      trip = [];
      cells = 0;
    }
    trip.push(area);
    cells += cellsOf(area);
  }
  if (trip.length > 0) yield trip;
}
