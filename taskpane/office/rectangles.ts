import type { Merge } from "../../src/sheet";

/** Cells from one corner to the other; both belong to it, and rows and columns count from 0. */
export type Rectangle = Merge;

/** Whether two have a cell in common. */
export const meet = (one: Rectangle, other: Rectangle): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** What is left of one where another is taken out of it: above, below, and on both sides. */
function* around(one: Rectangle, hole: Rectangle): Generator<Rectangle> {
  if (!meet(one, hole)) return yield one;
  const [top, bottom] = [Math.max(one.top, hole.top), Math.min(one.bottom, hole.bottom)];
  if (one.top < top) yield { ...one, bottom: top - 1 };
  if (one.left < hole.left) yield { ...one, top, bottom, right: hole.left - 1 };
  if (one.right > hole.right) yield { ...one, top, bottom, left: hole.right + 1 };
  if (one.bottom > bottom) yield { ...one, top: bottom + 1 };
}

/**
 * The cells of some rectangles without those of others, each once where it was there once.
 *
 * @example without([{ top: 0, left: 0, bottom: 9, right: 2 }], [{ top: 0, left: 0, bottom: 7, right: 2 }])
 *   // [{ top: 8, left: 0, bottom: 9, right: 2 }]
 */
export const without = (some: readonly Rectangle[], holes: readonly Rectangle[]): readonly Rectangle[] =>
  holes.reduce<readonly Rectangle[]>((left, hole) => left.flatMap((one) => [...around(one, hole)]), some);
