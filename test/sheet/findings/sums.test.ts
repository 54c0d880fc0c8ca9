// Sums of a column are kept over a whole sheet, so they are shown columns that no workbook would hold.
/* eslint-disable no-restricted-imports */
import type { ClaimSheet } from "../../../src/sheet/claims";
import { sumsAt, type Sums } from "../../../src/sheet/findings/sums";
import { BAD, DASH, EMPTY, NUMBER, TEXT, type NumberColumn } from "../../../src/sheet/reading/numbers";
/* eslint-enable no-restricted-imports */

/** The sums from one entry of a column to another (all; those stored as numbers; those shown; how many are unreadable). */
function sumsBetween(
  values: readonly number[],
  [from, to]: readonly [number, number],
  kinds: readonly number[] = values.map(() => NUMBER),
  hidden: readonly number[] = [],
): readonly number[] {
  const table = {
    // The first entry stands in row 3, from 0.
    rows: Int32Array.from(values, (_, entry) => 3 + entry),
    size: values.length,
    grid: { hiddenRows: new Set(hidden) },
  };
  const at = sumsAt(
    { table } as unknown as ClaimSheet,
    { kinds, values } as unknown as NumberColumn,
    new Set([from, to]),
  );
  const [before, after] = [at.get(from)!, at.get(to)!];
  const since = (which: "all" | "stored" | "shown"): number =>
    (after[which] as Sums["all"]).since(before[which]);
  return [since("all"), since("stored"), since("shown"), after.unreadable - before.unreadable];
}

/** Ten amounts as large as a cell may hold in 元; the tenth part of one is lost in their sum as doubles keep it. */
const LARGE = new Array<number>(10).fill(9e13);

test.each<[why: string, values: readonly number[], between: readonly [number, number], sum: number]>([
  ["of nothing", [1, 2], [1, 1], 0],
  ["of all", [1, 2, 4], [0, 3], 7],
  ["of the first two", [1, 2, 4], [0, 2], 3],
  ["of the last two", [1, 2, 4], [1, 3], 6],
  ["of a tenth and two tenths", [0.1, 0.2], [0, 2], 0.3],
  ["of ten tenths", new Array<number>(10).fill(0.1), [0, 10], 1],
  ["of small amounts after large ones", [...LARGE, 0.1, 0.2], [10, 12], 0.3],
  ["of small amounts before large ones", [0.1, 0.2, ...LARGE], [0, 2], 0.3],
  ["of large ones and as much below nothing, and a tenth", [...LARGE, 0.1, -9e14], [0, 12], 0.1],
  ["of a tenth after a tenth and a large amount", [0.1, 9e14, 0.1], [2, 3], 0.1],
  ["of a tenth, and large amounts that cancel one another", [0.1, 9e14, -9e14], [0, 3], 0.1],
])("a sum %s", (_, values, between, sum) => {
  expect(sumsBetween(values, between)[0]).toBe(sum);
});

test.each<[why: string, kinds: readonly number[], hidden: readonly number[], sums: readonly number[]]>([
  ["numbers that are all to be seen", [NUMBER, NUMBER, NUMBER], [], [7, 7, 7, 0]],
  ["one stored as text: Excel's SUM leaves it out", [NUMBER, TEXT, NUMBER], [], [7, 5, 7, 0]],
  ["a hidden one: SUBTOTAL leaves it out", [NUMBER, NUMBER, NUMBER], [5], [7, 7, 3, 0]],
  ["a blank and a dash count nothing", [EMPTY, NUMBER, DASH], [], [2, 2, 2, 0]],
  ["unreadable ones are counted", [BAD, NUMBER, BAD], [], [2, 2, 2, 2]],
])("a sum of %s", (_, kinds, hidden, sums) => {
  const values = kinds.map((kind, at) => (kind === NUMBER || kind === TEXT ? 2 ** at : NaN));
  expect(sumsBetween(values, [0, 3], kinds, hidden)).toEqual(sums);
});
