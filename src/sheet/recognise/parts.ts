import { cellAt, type Grid } from "../grid";
import { readNumber } from "../reading/numbers";

/** As much as rounding makes of a few parts. */
const NEAR = 1e-6;

/** What a row of a table holds as an amount in a column; NaN where there is none. */
const amountAt = (grid: Grid, row: number, column: number): number =>
  readNumber(cellAt(grid, row, column))[1];

/** How rows fit into a whole: they are it, they are some of it, or they are more, or nothing tells. */
export type Fit = "whole" | "some" | "more";

/**
 * How the amounts of some rows fit into those of a row that is their whole, over all columns of money: more in
 * one of them is more.
 */
export function fitOf(grid: Grid, parts: readonly number[], whole: number, money: readonly number[]): Fit {
  let fit: Fit = "whole";
  for (const at of money) {
    const amounts = parts.map((row) => amountAt(grid, row, at)).filter((amount) => !Number.isNaN(amount));
    if (amounts.every((amount) => amount === 0)) continue;
    const of = amountAt(grid, whole, at);
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const slack = Math.max(NEAR, of * 1e-12);
    // A part below nothing could make room for one that is too large.
    if (Number.isNaN(of) || sum > of + slack || amounts.some((amount) => amount < 0)) return "more";
    if (sum < of - slack) fit = "some";
  }
  return fit;
}
