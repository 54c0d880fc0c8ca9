import { valueOf, type Item, type RateTier, type TieredRate } from "../policy";
import { step } from "../text";
import { labelOf } from "./conditions";
import { Exact, ZERO } from "./exact";
import type { Given, Trail } from "./outcome";

/** The place of the highest threshold that a base reaches; -1 below the first. */
export function reached(base: Exact, thresholds: readonly number[]): number {
  return thresholds.findLastIndex((from) => base.greaterThanOrEqualTo(from));
}

/** The rate that a tier gives a level: its own where the tier lists it, else the tier's (reading R2). */
function rateInTier(tier: RateTier, level: string, day?: string): { rate: number; listed?: true } {
  const own = tier.levels[level];
  return own ? { rate: valueOf(own, day), listed: true } : { rate: valueOf(tier.rate, day) };
}

/** What is added to a base to find its tier, where the scope names something and it is more than 0. */
function besideOf(item: Item, { scope }: TieredRate, given: Given) {
  const amount = scope.beside === undefined ? undefined : given.numbers[scope.beside];
  return amount?.greaterThan(0) ? { label: labelOf(item, scope.beside!), amount } : undefined;
}

/** The rate of the tier in which a base lies, in percent; 0 below the first tier. */
export function tierRate(
  item: Item,
  input: string,
  rate: TieredRate,
  given: Given,
  trail: Trail,
  day?: string,
): number {
  const base = given.numbers[input]!;
  const level = given.choices[rate.level]!;
  const beside = besideOf(item, rate, given);
  const thresholds = rate.tiers.map(({ from }) => valueOf(from, day));
  const at = reached(base.plus(beside?.amount ?? ZERO), thresholds);
  const found = at < 0 ? { rate: 0 } : rateInTier(rate.tiers[at]!, level, day);
  trail.push(
    step("tier", item.article, {
      label: labelOf(item, input),
      base,
      beside,
      from: thresholds[at],
      next: thresholds[at + 1],
      level,
      ...found,
    }),
  );
  return found.rate;
}

/**
 * The parts of a base inside each tier × that tier's rate, added up; what lies below the first gets nothing.
 *
 * @param worth what one unit of the base is worth in 万元 where its rate is 1
 */
export function slicedPart(
  item: Item,
  input: string,
  rate: TieredRate,
  worth: string,
  given: Given,
  trail: Trail,
  day?: string,
): Exact {
  const base = given.numbers[input]!;
  const level = given.choices[rate.level]!;
  const label = labelOf(item, input);
  let sum = ZERO;
  rate.tiers.forEach((tier, at) => {
    const from = valueOf(tier.from, day);
    const next = rate.tiers[at + 1] && valueOf(rate.tiers[at + 1]!.from, day);
    const slice = (next === undefined ? base : Exact.min(base, next)).minus(from);
    if (!slice.greaterThan(0)) return;
    const { rate: percent } = rateInTier(tier, level, day);
    const part = slice.times(percent).times(worth);
    trail.push(step("slice", item.article, { label, from, next, slice, rate: percent, part }));
    sum = sum.plus(part);
  });
  trail.push(step("sum", item.article, { sum }));
  return sum;
}
