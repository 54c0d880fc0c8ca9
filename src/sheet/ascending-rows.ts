/**
 * How many of some rows that ascend stand down to a row.
 *
 * @example countTo(Int32Array.of(3, 5, 9), 5) // 2
 */
export function countTo(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a row among rows that ascend; undefined where it is not among them. */
export function placeOf(rows: Int32Array, row: number): number | undefined {
  const place = countTo(rows, row) - 1;
  return rows[place] === row ? place : undefined;
}
