import type { Item } from "../../src/policy";
import type { PlanResult } from "../../src/sheet";
import type { Plan } from "./saved-plans";

/** What an item comes to in each of several plans, 万元; 0 where a plan does not have it. */
export interface ItemLine {
  readonly item: Item;
  readonly due: readonly number[];
}

/** Doubles of fen are exact; their sum is told in 万元 without noise. */
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((all, one) => all + Math.round(one * 1e6), 0) / 1e6;

/**
 * How much more the second is than the first, 万元.
 *
 * @example moreBy(560, 563.6) // 3.6, where the doubles alone say 3.60000000000002
 */
export const moreBy = (first: number, second: number): number => sum([second, -first]);

/** Every item of some plans, each once, with what it comes to in each of them. */
export function dueByItem(
  plans: readonly Plan[],
  results: readonly (PlanResult | null)[],
): readonly ItemLine[] {
  const items = [...new Set(plans.flatMap(({ listed }) => listed.map(({ item }) => item)))];
  return items.map((item) => ({
    item,
    due: plans.map(({ listed }, at) =>
      sum(listed.flatMap((one, row) => (one.item === item ? [results[at]?.rows[row]?.due ?? 0] : []))),
    ),
  }));
}
