import type { Move } from "./edited";

/**
 * Where the rows or columns of an edited sheet were when the book was opened; undefined for new ones.
 *
 * @example originOf([{ axis: "row", kind: "insert", at: 2, count: 1 }], "row")(5) // 4
 */
export function originOf(moves: readonly Move[], axis: Move["axis"]): (at: number) => number | undefined {
  const back = moves.filter((move) => move.axis === axis).reverse();
  return (now) => {
    let at = now;
    for (const move of back) {
      if (at < move.at) continue;
      if (move.kind === "delete") at += move.count;
      else if (at < move.at + move.count) return undefined;
      else at -= move.count;
    }
    return at;
  };
}
