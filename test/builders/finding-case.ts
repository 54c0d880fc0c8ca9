import { check, type CheckOptions, type Grid } from "../../src/sheet";
import { toldOf } from "./said";

/** Why, what must be told, the workbook, and how it is checked. */
export type FindingCase = readonly [
  why: string,
  told: readonly string[],
  grids: readonly Grid[],
  options?: CheckOptions,
];

/** One test for each case: all that is told, and nothing else. */
export function testCases(cases: readonly FindingCase[]): void {
  // Jest takes a fourth parameter for a callback, so the rows are handed over whole.
  test.each(cases.map((one) => ({ why: one[0], one })))("$why", ({ one: [, told, grids, options] }) => {
    expect(toldOf(check(grids, options))).toEqual(told);
  });
}
