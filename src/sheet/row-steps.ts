import { evaluate } from "../award";
import type { Step } from "../text";
import { amountDay } from "./amount-day";
import type { Claims } from "./claims";
import { givenOf } from "./given";

/**
 * How the award of a claim comes about by itself, before veto, difference, caps and history look at it: the
 * steps that EXPLAIN would give for its numbers. None where it cannot be computed.
 */
export function stepsOf(claims: Claims, claim: number): readonly Step[] {
  if (Number.isNaN(claims.award[claim]!)) return [];
  const item = claims.items[claim]!;
  const given = givenOf(claims, claim);
  // No title at all is no computation either.
  if (item.amount.kind === "highest" && given.quantity?.isZero()) return [];
  return evaluate(item, given, amountDay(claims, claim)).steps;
}
