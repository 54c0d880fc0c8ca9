import { gradesOf, valueOf, type Amount, type Item, type Rate, type RateTier, type Summand } from "../policy";
import { issue, step, type Issue } from "../text";
import { labelOf } from "./conditions";
import { Exact, ZERO } from "./exact";
import type { Given, Trail } from "./outcome";

type Of<K extends Amount["kind"]> = Extract<Amount, { kind: K }>;

/** The place of the highest threshold that a base reaches; -1 below the first. */
export function reached(base: Exact, thresholds: readonly number[]): number {
  return thresholds.findLastIndex((from) => base.greaterThanOrEqualTo(from));
}

/** A whole amount by the highest threshold reached (article 1; reading R7: not cumulative). */
export function stepAmount(item: Item, amount: Of<"step">, given: Given, trail: Trail, day?: string): Exact {
  const base = given.numbers[amount.input]!;
  const thresholds = amount.steps.map(({ from }) => valueOf(from, day));
  const at = reached(base, thresholds);
  const award = at < 0 ? ZERO : new Exact(valueOf(amount.steps[at]!.amount, day));
  trail.push(
    step("step", item.article, {
      label: labelOf(item, amount.input),
      base,
      from: thresholds[at],
      next: thresholds[at + 1],
      award,
    }),
  );
  return award;
}

/** The rate that a tier gives a level: its own where the tier lists it, else the tier's (reading R2). */
function rateInTier(tier: RateTier, level: string, day?: string): { rate: number; listed: boolean } {
  const own = tier.levels[level];
  return own ? { rate: valueOf(own, day), listed: true } : { rate: valueOf(tier.rate, day), listed: false };
}

function rateOf(
  item: Item,
  rate: Rate,
  base: Exact,
  label: string,
  given: Given,
  trail: Trail,
  day?: string,
): number {
  switch (rate.kind) {
    case "flat":
      return valueOf(rate.value, day);
    case "by-choice":
      return valueOf(rate.values[given.choices[rate.input]!]!, day);
    case "by-tier": {
      const level = given.choices[rate.level]!;
      const thresholds = rate.tiers.map(({ from }) => valueOf(from, day));
      const at = reached(base, thresholds);
      const found = at < 0 ? { rate: 0, listed: false } : rateInTier(rate.tiers[at]!, level, day);
      trail.push(
        step("tier", item.article, {
          label,
          base,
          from: thresholds[at],
          next: thresholds[at + 1],
          level,
          rate: found.rate,
          listed: found.listed,
        }),
      );
      return found.rate;
    }
  }
}

/** What one unit of a summand's base is worth in 万元 where its rate is 1. */
const WORTH: Readonly<Record<Summand["per"], string>> = {
  percent: "0.01",
  piece: "1",
  "square-metre": "0.0001",
};

/** Inputs × rates, added up. */
export function sumAmount(item: Item, amount: Of<"sum">, given: Given, trail: Trail, day?: string): Exact {
  let sum = ZERO;
  for (const { input, per, rate } of amount.summands) {
    const base = given.numbers[input]!;
    const label = labelOf(item, input);
    const value = rateOf(item, rate, base, label, given, trail, day);
    const part = base.times(value).times(WORTH[per]);
    trail.push(step("product", item.article, { label, base, per, rate: value, part }));
    sum = sum.plus(part);
  }
  if (amount.summands.length > 1) trail.push(step("sum", item.article, { sum }));
  return sum;
}

/** A fixed amount, or an amount for each piece. */
export function flatAmount(item: Item, amount: Of<"flat">, given: Given, trail: Trail, day?: string): Exact {
  return pieces(item, new Exact(valueOf(amount.amount, day)), "", given, trail);
}

function pieces(item: Item, one: Exact, grade: string, given: Given, trail: Trail): Exact {
  const quantity = given.quantity ?? new Exact(1);
  const award = one.times(quantity);
  trail.push(step("fixed", item.article, { grade, one, quantity, award }));
  return award;
}

/** The amount of a grade; a contest's awards of both grades, added up. */
export function gradedAmount(
  item: Item,
  amount: Of<"graded">,
  given: Given,
  trail: Trail,
  day?: string,
): Exact {
  if (given.grades) {
    const grade = amount.grades.find(({ name }) => name === given.grades![0])!;
    return pieces(item, new Exact(valueOf(grade.amount, day)), grade.name, given, trail);
  }
  let sum = ZERO;
  amount.grades.forEach((grade, at) => {
    const quantity = given.numbers[item.inputs[at]!.id]!;
    sum = sum.plus(
      pieces(item, new Exact(valueOf(grade.amount, day)), grade.name, { ...given, quantity }, trail),
    );
  });
  trail.push(step("sum", item.article, { sum }));
  return sum;
}

function highest(item: Item, names: readonly string[], day?: string): { name: string; amount: Exact } {
  let best = { name: "", amount: ZERO };
  for (const grade of gradesOf(item)) {
    const amount = new Exact(valueOf(grade.amount, day));
    if (names.includes(grade.name) && amount.greaterThan(best.amount)) best = { name: grade.name, amount };
  }
  return best;
}

/** The highest title's amount less what was had before (article 2; reading R5: the larger of paid and standard). */
export function highestAmount(item: Item, given: Given, trail: Trail, day?: string): Exact {
  const best = highest(item, given.grades!, day);
  trail.push(step("highest", item.article, { titles: given.grades!, title: best.name, amount: best.amount }));
  const held = highest(item, given.priorGrades ?? [], day);
  const paid = given.paid ?? ZERO;
  const prior = Exact.max(held.amount, paid);
  if (prior.isZero()) return best.amount;
  const difference = Exact.max(best.amount.minus(prior), ZERO);
  const byTitle = held.amount.greaterThanOrEqualTo(paid);
  trail.push(step("difference", item.article, { title: byTitle ? held.name : "", prior, difference }));
  return difference;
}

/** An approved amount, if the range or what is left of the pool holds it. */
export function approvedAmount(
  item: Item,
  amount: Of<"approved">,
  given: Given,
  trail: Trail,
  day?: string,
): Exact | Issue {
  const most = new Exact(valueOf(amount.most, day));
  const least = amount.least === undefined ? undefined : new Exact(valueOf(amount.least, day));
  const approved = given.quantity;
  if (approved === undefined) {
    return least
      ? issue("range-not-decided", { item: item.name, article: item.article, least, most })
      : issue("share-not-decided", { item: item.name, article: item.article, most });
  }
  const used = least ? ZERO : (given.paid ?? ZERO);
  if (least && (approved.lessThan(least) || approved.greaterThan(most))) {
    return issue("outside-range", { item: item.name, article: item.article, approved, least, most });
  }
  if (approved.plus(used).greaterThan(most)) {
    return issue("above-pool", { item: item.name, article: item.article, approved, used, most });
  }
  trail.push(step("approved", item.article, { approved, least, most, used }));
  return approved;
}
