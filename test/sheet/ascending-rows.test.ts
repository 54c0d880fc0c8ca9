// Where a row stands among the rows of a table, which ascend.
/* eslint-disable no-restricted-imports */
import { countTo, placeOf } from "../../src/sheet/ascending-rows";
/* eslint-enable no-restricted-imports */

test.each<[why: string, rows: readonly number[], row: number, count: number, place: number | undefined]>([
  ["no rows", [], 5, 0, undefined],
  ["above the first", [3, 5, 9], 2, 0, undefined],
  ["the first", [3, 5, 9], 3, 1, 0],
  ["between two", [3, 5, 9], 4, 1, undefined],
  ["one in the middle", [3, 5, 9], 5, 2, 1],
  ["between the last two", [3, 5, 9], 8, 2, undefined],
  ["the last", [3, 5, 9], 9, 3, 2],
  ["below the last", [3, 5, 9], 10, 3, undefined],
  ["the only one", [0], 0, 1, 0],
  ["the last of four", [1, 2, 3, 4], 4, 4, 3],
  ["the second of five", [1, 2, 3, 4, 6], 2, 2, 1],
  ["a gap among five", [1, 2, 3, 4, 6], 5, 4, undefined],
])("%s", (_, rows, row, count, place) => {
  expect(countTo(Int32Array.from(rows), row)).toBe(count);
  expect(placeOf(Int32Array.from(rows), row)).toBe(place);
});
