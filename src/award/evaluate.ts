import type { Item } from "../policy";
import { issue, step, type Issue } from "../text";
import { approvedAmount, flatAmount, gradedAmount, highestAmount, stepAmount, sumAmount } from "./amounts";
import { capped } from "./caps";
import { conditionHolds } from "./conditions";
import type { Exact } from "./exact";
import { ZERO, roundToFen } from "./exact";
import type { Given, Outcome, Trail } from "./outcome";

function amountOf(item: Item, given: Given, trail: Trail, day?: string): Exact | Issue {
  const { amount } = item;
  switch (amount.kind) {
    case "step":
      return stepAmount(item, amount, given, trail, day);
    case "sum":
      return sumAmount(item, amount, given, trail, day);
    case "flat":
      return flatAmount(item, amount, given, trail, day);
    case "graded":
      return gradedAmount(item, amount, given, trail, day);
    case "highest":
      return highestAmount(item, given, trail, day);
    case "approved":
      return approvedAmount(item, amount, given, trail, day);
    case "elsewhere":
      return issue("other-document", { item: item.name, article: item.article });
    case "ended":
      trail.push(step("ended", item.article, {}));
      return ZERO;
  }
}

/**
 * One item's award, exactly: the definition of right that every faster path is held against.
 *
 * Conditions first (all of them are looked at, so that a refusal names every reason), then the amount, then
 * the cap, then one rounding to the fen (reading R8).
 *
 * @param item the award, as declared in the policy
 * @param given numbers in 万元 (areas in ㎡), choices by canonical name
 * @param day the ISO day whose parameters hold; without it, the newest
 * @returns the award in 万元 with its steps, or the issue that stands against it
 * @example evaluate(itemById("equipment"), { numbers: { amount: new Exact(3000) }, choices: { level: "省重点" } })
 *   // award 540
 */
export function evaluate(item: Item, given: Given, day?: string): Outcome {
  const trail: Trail = [step("item", item.article, { item: item.name })];
  const held = item.conditions.map((condition) => conditionHolds(item, condition, given, trail, day));
  if (held.includes(false)) {
    trail.push(step("refused", item.article, {}));
    return { award: ZERO, steps: trail };
  }
  const amount = amountOf(item, given, trail, day);
  if ("code" in amount) return { issue: amount, steps: trail };
  const award = item.cap ? capped(item, item.cap, amount, given, trail, day) : amount;
  const rounded = roundToFen(award);
  if (!rounded.equals(award)) trail.push(step("rounded", 0, { award, rounded }));
  return { award: rounded, steps: trail };
}
