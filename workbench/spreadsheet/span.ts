import { columnNumber, type Merge } from "../../src/sheet";

const RANGE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/**
 * The rows and columns of a range in A1, from 0.
 *
 * @example spanOf("B2:C9") // { top: 1, left: 1, bottom: 8, right: 2 }
 */
export function spanOf(range: string): Merge {
  const [, left, top, right, bottom] = RANGE.exec(range)!;
  return {
    top: Number(top) - 1,
    bottom: Number(bottom ?? top) - 1,
    left: columnNumber(left!),
    right: columnNumber(right ?? left!),
  };
}
