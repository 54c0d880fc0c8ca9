import type { Amount, Parameter, Rate, Summand, TieredRate } from "../policy";
import { exactSum, type Term } from "./exact-sum";
import { numeral, row, table, wholeNumber, type Expression } from "./expression";
import { largestOf, valueAt } from "./name-reading";
import { isNoNumber, shown } from "./number-reading";
import type { Operand } from "./operand";
import type { Plan } from "./plan";

/** An amount as a whole number of what it counts, or (where it is in the unit) as it is. */
export interface Amounted {
  readonly expression: Expression;
  readonly counts: "fen" | "unit";
}

/** How many places a fen is behind the point of 万元. */
const FEN_PLACES = 6;

type Of<K extends Amount["kind"]> = Extract<Amount, { kind: K }>;

/** Below every number that a formula lets through. */
const LOWEST = -1e15;

/** The value of the highest threshold that a number reaches, and one for what is below the first. */
function atThreshold(
  number: Expression,
  from: readonly number[],
  values: readonly number[],
  below: number,
): Expression {
  return `LOOKUP(${shown(number)},${row([LOWEST, ...from])},${row([below, ...values])})`;
}

/** The amount of the highest step reached. */
export function stepAmount(plan: Plan, { input, steps }: Of<"step">): Amounted {
  const from = steps.map((step) => plan.money(step.from));
  return fixedValues(
    plan,
    steps.map(({ amount }) => amount),
    (values) => atThreshold(plan.number(input), from, values, 0),
  );
}

/** How many places stand behind the point of the finest of some rates. */
const finest = (rates: readonly number[]): number =>
  Math.max(...rates.map((rate) => (numeral(rate).split(".")[1] ?? "").length));

function tierFactor(
  plan: Plan,
  input: string,
  { tiers, level }: TieredRate,
  whole: (rate: number) => number,
): Expression {
  const from = tiers.map((tier) => plan.money(tier.from));
  const names = plan.choices(level);
  const rates = tiers.map((tier) => names.map((name) => whole(plan.value(tier.levels[name] ?? tier.rate))));
  const place = plan.place(level);
  const number = plan.number(input);
  const known = wholeNumber(place);
  if (known !== undefined)
    return atThreshold(
      number,
      from,
      rates.map((one) => one[known - 1]!),
      0,
    );
  const tier = atThreshold(
    number,
    from,
    tiers.map((_, at) => at + 2),
    1,
  );
  return `INDEX(${table([names.map(() => 0), ...rates])},${tier},${place})`;
}

function ratesOf(plan: Plan, rate: Rate): readonly number[] {
  if (rate.kind === "flat") return [plan.value(rate.value)];
  if (rate.kind === "by-choice") return Object.values(rate.values).map((value) => plan.value(value));
  return rate.tiers.flatMap((tier) =>
    [tier.rate, ...Object.values(tier.levels)].map((one) => plan.value(one)),
  );
}

/** A rate as a whole number, which the places of its number make up for. */
function factorOf(plan: Plan, { input, rate }: Summand, whole: (rate: number) => number): Expression {
  if (rate.kind === "flat") return String(whole(plan.value(rate.value)));
  if (rate.kind === "by-tier") return tierFactor(plan, input, rate, whole);
  const values = plan.choices(rate.input).map((name) => whole(plan.value(rate.values[name]!)));
  return valueAt(plan.place(rate.input), values);
}

/** How many fen (as places of the point) one unit of a base is worth where its rate is 1. */
const worth = (plan: Plan, per: Summand["per"]): number => (per === "percent" ? plan.places - 2 : 2);

/** The least that an input can be where anything is paid for it: its first tier, or what a condition asks for. */
function leastPaid(plan: Plan, { input, rate }: Summand): number {
  const asked = plan.item.conditions.flatMap((condition) => {
    if (condition.kind === "one-of" || condition.measured.input !== input) return [];
    return condition.measured.kind === "growth" ? [] : [plan.money(condition.bound)];
  });
  return Math.max(rate.kind === "by-tier" ? plan.money(rate.tiers[0]!.from) : 0, ...asked);
}

/** Inputs × rates, added up and rounded once. */
export function sumAmount(plan: Plan, { summands }: Of<"sum">): Amounted {
  const terms = summands.map((summand): Term => {
    const places = finest(ratesOf(plan, summand.rate));
    const whole = (rate: number): number => Math.round(rate * 10 ** places);
    return {
      factor: factorOf(plan, summand, whole),
      number: plan.number(summand.input),
      scale: worth(plan, summand.per) - places,
      least: leastPaid(plan, summand),
    };
  });
  return { expression: exactSum(terms, 0, "half-up"), counts: "fen" };
}

/** Whole numbers, and what they count: the unit where all amounts are whole in it, else fen. */
function fixedValues(
  plan: Plan,
  amounts: readonly Parameter[],
  make: (values: readonly number[]) => Expression,
): Amounted {
  const inUnit = amounts.map((amount) => plan.money(amount));
  return inUnit.every(Number.isInteger)
    ? { expression: make(inUnit), counts: "unit" }
    : { expression: make(amounts.map((amount) => plan.fen(amount))), counts: "fen" };
}

const times = (count: Expression, value: number): Expression =>
  count === "1" ? String(value) : `${count}*${value}`;

/** A fixed amount, or one for each piece. */
export function flatAmount(plan: Plan, { amount, each }: Of<"flat">): Amounted {
  const count = each ? plan.count("@quantity") : "1";
  return fixedValues(plan, [amount], ([value]) => times(count, value!));
}

/** The amount of a grade, or of the awards of each grade. */
export function gradedAmount(plan: Plan, { grades }: Of<"graded">): Amounted {
  const amounts = grades.map(({ amount }) => amount);
  const { inputs } = plan.item;
  return fixedValues(plan, amounts, (values) =>
    inputs.length > 0
      ? `(${values.map((value, at) => times(plan.count(inputs[at]!.id), value)).join("+")})`
      : valueAt(plan.place("@grade"), values),
  );
}

/** The highest title's amount less what was had before: what was paid, or the amount of the highest title held. */
export function highestAmount(plan: Plan, { grades }: Of<"highest">): Amounted {
  const prior = plan.operand("@prior");
  const values = grades.map(({ amount }) => plan.value(amount));
  const fenOf = (operand: NonNullable<Operand>): Expression =>
    `${largestOf(operand, grades, values)}*10^${FEN_PLACES}`;
  const best = fenOf(plan.operand("@titles")!);
  if (prior === undefined) return { expression: best, counts: "fen" };
  const paid = (): Expression => {
    const terms = [{ factor: "-1", number: plan.number("@prior"), scale: plan.places }];
    return exactSum(terms, 0, "half-up");
  };
  const less =
    prior.kind === "number"
      ? `+${paid()}`
      : prior.kind === "text"
        ? `-${fenOf(prior)}`
        : `+IF(${isNoNumber(prior.cell)},-${fenOf(prior)},${paid()})`;
  return { expression: `MAX(${best}${less},0)`, counts: "fen" };
}

/** The approved amount. */
export function approvedAmount(plan: Plan): Amounted {
  const terms = [{ factor: "1", number: plan.number("@approved"), scale: plan.places }];
  return { expression: exactSum(terms, 0, "half-up"), counts: "fen" };
}
