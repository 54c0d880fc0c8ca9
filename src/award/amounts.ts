import {
  gradesOf,
  valueOf,
  type Amount,
  type Item,
  type Rate,
  type ReadingId,
  type Summand,
  type TieredRate,
} from "../policy";
import { issue, step, type Issue } from "../text";
import { labelOf } from "./conditions";
import { Exact, ZERO } from "./exact";
import type { Given, Trail } from "./outcome";
import { reached, slicedPart, tierRate } from "./tiers";

type Of<K extends Amount["kind"]> = Extract<Amount, { kind: K }>;

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

/** A rate that one number of percent says. */
function plainRate(rate: Exclude<Rate, TieredRate>, given: Given, day?: string): number {
  return valueOf(rate.kind === "flat" ? rate.value : rate.values[given.choices[rate.input]!]!, day);
}

/** What one unit of a summand's base is worth in 万元 where its rate is 1. */
const WORTH: Readonly<Record<Summand["per"], string>> = {
  percent: "0.01",
  "square-metre": "0.0001",
};

/** Inputs × rates, added up. */
export function sumAmount(item: Item, amount: Of<"sum">, given: Given, trail: Trail, day?: string): Exact {
  let sum = ZERO;
  for (const { input, per, rate } of amount.summands) {
    if (rate.kind === "by-tier" && rate.scope.kind === "slices") {
      sum = sum.plus(slicedPart(item, input, rate, WORTH[per], given, trail, day));
      continue;
    }
    const base = given.numbers[input]!;
    const value =
      rate.kind === "by-tier" ? tierRate(item, input, rate, given, trail, day) : plainRate(rate, given, day);
    const part = base.times(value).times(WORTH[per]);
    trail.push(step("product", item.article, { label: labelOf(item, input), base, per, rate: value, part }));
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
    const award = pieces(item, new Exact(valueOf(grade.amount, day)), grade.name, given, trail);
    return amount.upgrades ? lessPrior(item, award, given, trail, "R9", day) : award;
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

function highest(
  item: Item,
  names: readonly string[] | undefined,
  day?: string,
): { name: string; amount: Exact } {
  let best = { name: "", amount: ZERO };
  for (const grade of gradesOf(item)) {
    const amount = new Exact(valueOf(grade.amount, day));
    if (names?.includes(grade.name) && amount.greaterThan(best.amount)) best = { name: grade.name, amount };
  }
  return best;
}

/** An amount less what was had before: the larger of what was paid and of the highest grade's standard. */
function lessPrior(
  item: Item,
  amount: Exact,
  given: Given,
  trail: Trail,
  reading: ReadingId,
  day?: string,
): Exact {
  const held = highest(item, given.priorGrades, day);
  const paid = given.paid ?? ZERO;
  const prior = Exact.max(held.amount, paid);
  if (prior.isZero()) return amount;
  const difference = Exact.max(amount.minus(prior), ZERO);
  const byGrade = held.amount.greaterThanOrEqualTo(paid);
  trail.push(
    step("difference", item.article, { title: byGrade ? held.name : "", prior, difference, reading }),
  );
  return difference;
}

/** The highest title's amount less what was had before (article 2; reading R5: the larger of paid and standard). */
export function highestAmount(item: Item, given: Given, trail: Trail, day?: string): Exact {
  const best = highest(item, given.grades!, day);
  trail.push(step("highest", item.article, { titles: given.grades!, title: best.name, amount: best.amount }));
  return lessPrior(item, best.amount, given, trail, "R5", day);
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
