import { evaluate } from "../award";
import { isoDay } from "../calendar";
import { isAdjusted } from "../policy";
import type { Step } from "../text";
import { STATE, type Claims } from "./claims";
import { givenOf } from "./given";

/** States in which a row has no computation of its own to show. */
const WITHOUT_STEPS = STATE.unknown | STATE.elsewhere;

/**
 * How the award of a claim comes about by itself, before veto, difference, caps and history look at it: the
 * steps that EXPLAIN would give for its numbers. None where it cannot be computed.
 */
export function stepsOf(claims: Claims, claim: number): readonly Step[] {
  const item = claims.items[claim];
  const given = givenOf(claims, claim);
  if (!item || !given || claims.is(claim, WITHOUT_STEPS) || Number.isNaN(claims.award[claim]!)) return [];
  // No title at all is no computation either.
  if (item.amount.kind === "highest" && given.quantity?.isZero()) return [];
  const day = isAdjusted(item) ? claims.periods[claim]?.from : undefined;
  return evaluate(item, given, day === undefined ? undefined : isoDay(day)).steps;
}
