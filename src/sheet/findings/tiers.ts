import { Exact, evaluate } from "../../award";
import { tierStarts, valueOf, type Item, type RateTier } from "../../policy";
import { amountDay } from "../amount-day";
import { inWan, STATE } from "../claims";
import type { Examination } from "../examination";

/** How near is just below: a hundredth. */
const NEAR = 0.99;

const tiersOf = (item: Item): readonly RateTier[] => {
  const rate = item.amount.kind === "sum" ? item.amount.summands[0]?.rate : undefined;
  return rate?.kind === "by-tier" ? rate.tiers : [];
};

/**
 * `level-without-effect`: a key-project level that the row's tier does not list (reading R2). It cannot see
 * whether the project really has that level.
 */
export function levelWithoutEffect(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || claims.is(claim, STATE.unknown | STATE.document)) continue;
    const base = claims.base[claim]!;
    const day = amountDay(claims, claim);
    const tier = tiersOf(item).findLast(({ from }) => base >= valueOf(from, day));
    const level = claims.grades[claim]![0];
    if (!tier || level === undefined || level === "无" || level in tier.levels) continue;
    exam.tell("level-without-effect", claim, exam.columnOf(claim, `${item.id}.level`, "grade"), {
      level,
      from: valueOf(tier.from, day),
      rate: valueOf(tier.rate, day),
      listed: Object.keys(tier.levels),
    });
  }
}

/**
 * `just-below-tier`: a base within 1% below the next tier's start, or exactly on a start. It cannot see why;
 * both are ordinary, and both are where a slip costs most.
 */
export function justBelowTier(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    const base = claims.base[claim]!;
    if (!item || claims.is(claim, STATE.unknown | STATE.document)) continue;
    const day = amountDay(claims, claim);
    const from = tierStarts(item, day).find((start) => base >= start * NEAR && base <= start);
    if (from === undefined) continue;
    const input = item.inputs.find(({ kind }) => kind === "money")!;
    const choices = claims.choices[claim] ?? {};
    const award = (amount: number): number => {
      const outcome = evaluate(item, { numbers: { [input.id]: new Exact(amount) }, choices }, day);
      return "award" in outcome ? outcome.award.toNumber() : NaN;
    };
    const missing = Number((from - base).toPrecision(12));
    const here = inWan(claims.award[claim]!);
    const gain = missing === 0 ? here - award(from - 0.000001) : award(from) - here;
    exam.tell("just-below-tier", claim, claims.baseColumn[claim]!, {
      item: item.name,
      base,
      from,
      missing,
      gain: Number(gain.toFixed(6)),
      unit: "万元",
    });
  }
}
