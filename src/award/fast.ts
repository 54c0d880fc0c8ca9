import {
  LARGEST_MONEY,
  valueOf,
  type Condition,
  type Input,
  type Item,
  type Rate,
  type Summand,
  type TieredRate,
} from "../policy";
import { boundary } from "./boundary";
import { certified, certifiedSum, type Factor } from "./certified";
import { Exact } from "./exact";
import { fromTenThousand, type MoneyUnit } from "./unit";

/**
 * An item's award from its (at most two) numbers as raw doubles in the unit of the call, in whole fen.
 * `NaN`: not here; ask `evaluate`, which also words every error.
 */
export type FastAward = (a: number, b: number) => number;

const FEN = 1e6;
/** An area counts to the ten-thousandth of a ㎡; 50 元 for a ㎡ are then half a fen for each. */
const AREA_PARTS = 1e4;

/** Answers of a condition: 1 holds, 0 does not, NaN cannot be told from doubles. */
type FastCondition = (a: number, b: number) => number;

interface Context {
  readonly item: Item;
  readonly unit: MoneyUnit;
  readonly choices: Readonly<Record<string, string>>;
  readonly numeric: readonly Input[];
}

const inUnit = (money: number, unit: MoneyUnit): Exact => fromTenThousand(new Exact(money), unit);

/**
 * Whether `value` is at least `bound`, where both carry rounding. Equal whole numbers are really equal: with
 * money of at most 100 亿元 they are far below 2^53.
 */
function atLeast(value: number, bound: number): number {
  if (value > bound * (1 + 1e-14)) return 1;
  if (value < bound * (1 - 1e-14)) return 0;
  return value === bound && Number.isInteger(value) ? 1 : NaN;
}

function fastCondition(condition: Condition, { unit, choices, numeric }: Context): FastCondition {
  if (condition.kind === "one-of") {
    const holds = condition.choices.includes(choices[condition.input]!) ? 1 : 0;
    return () => holds;
  }
  const { measured } = condition;
  const bound = valueOf(condition.bound);
  const input = numeric.find(({ id }) => id === measured.input)!;
  const first = numeric[0] === input;
  if (measured.kind === "input") {
    const threshold = input.kind === "money" ? inUnit(bound, unit) : new Exact(bound);
    const edge = boundary(threshold, condition.kind === "above");
    return first ? (a) => (a >= edge ? 1 : 0) : (_, b) => (b >= edge ? 1 : 0);
  }
  if (measured.kind === "quotient") {
    const each = inUnit(bound, unit).toNumber();
    return (a, b) => atLeast(a, each * b);
  }
  return (a, b) => atLeast(a * 100, b * (100 + bound));
}

/** What a number must be for the fast path; everything else is left to the reference. */
interface Accepted {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

function accepted(input: Input | undefined, unit: MoneyUnit): Accepted {
  switch (input?.kind) {
    case "money": {
      const most = inUnit(LARGEST_MONEY, unit).toNumber();
      return { least: input.signed ? -most : input.positive ? Number.MIN_VALUE : 0, most };
    }
    case "count":
      return { least: input.least, most: LARGEST_MONEY, whole: true };
    case "measure":
      return { least: 0, most: input.most };
    default:
      return { least: 0, most: 0 };
  }
}

const takes = ({ least, most, whole }: Accepted, value: number): boolean =>
  value >= least && value <= most && (!whole || Number.isInteger(value));

function factorOf({ per }: Summand, rate: number, unit: MoneyUnit): Factor {
  return per === "square-metre" ? { scale: AREA_PARTS, percent: rate } : { scale: unit.fen, percent: rate };
}

/** The rate of a summand; NaN, and with it no fast answer, where tiers stand beside another summand. */
function flatRate(rate: Rate, choices: Context["choices"]): number {
  if (rate.kind === "by-choice") return valueOf(rate.values[choices[rate.input]!]!);
  return rate.kind === "flat" ? valueOf(rate.value) : NaN;
}

/** The thresholds' boundaries, highest first, each with what holds from it on. */
function descending<T>(edges: readonly { readonly from: number; readonly value: T }[], unit: MoneyUnit) {
  return [...edges].reverse().map(({ from, value }) => ({ edge: boundary(inUnit(from, unit)), value }));
}

function fastSteps(amount: Extract<Item["amount"], { kind: "step" }>, unit: MoneyUnit): FastAward {
  const steps = descending(
    amount.steps.map(({ from, amount: award }) => ({ from: valueOf(from), value: valueOf(award) * FEN })),
    unit,
  );
  const edges = Float64Array.from([...steps.map(({ edge }) => edge), -Infinity]);
  const awards = Float64Array.from([...steps.map(({ value }) => value), 0]);
  return (a) => {
    let at = 0;
    while (a < edges[at]!) at++;
    return awards[at]!;
  };
}

function fastTiers(summand: Summand, rate: TieredRate, context: Context): FastAward {
  const level = context.choices[rate.level]!;
  const tiers = descending(
    rate.tiers.map((tier) => ({ from: valueOf(tier.from), value: valueOf(tier.levels[level] ?? tier.rate) })),
    context.unit,
  );
  const edges = Float64Array.from([...tiers.map(({ edge }) => edge), -Infinity]);
  const factors = [...tiers.map(({ value }) => value), 0].map((rate) =>
    factorOf(summand, rate, context.unit),
  );
  return (a) => {
    let at = 0;
    while (a < edges[at]!) at++;
    return certified(a, factors[at]!);
  };
}

function fastAmount(context: Context): FastAward | undefined {
  const { item, unit, choices } = context;
  const { amount } = item;
  if (amount.kind === "step") return fastSteps(amount, unit);
  if (amount.kind === "flat") {
    const fen = valueOf(amount.amount) * FEN;
    return () => fen;
  }
  if (amount.kind === "graded") {
    const [first, second] = amount.grades.map((grade) => valueOf(grade.amount) * FEN);
    // From 0 on: the sum of two negative zeros would be one, and no cell shows such a number.
    return (a, b) => 0 + a * first! + b * second!;
  }
  if (amount.kind !== "sum") return undefined;
  const [first, second] = amount.summands;
  if (first!.rate.kind === "by-tier") {
    const { scope } = first!.rate;
    const plain = scope.kind === "whole" && scope.beside === undefined;
    return second || !plain ? undefined : fastTiers(first!, first!.rate, context);
  }
  const [left, right] = amount.summands.map((summand) =>
    factorOf(summand, flatRate(summand.rate, choices), unit),
  );
  return right ? (a, b) => certifiedSum(a, left!, b, right) : (a) => certified(a, left!);
}

function fastCap(amount: FastAward, { item, unit, choices }: Context): FastAward {
  const { cap } = item;
  if (!cap) return amount;
  if (cap.kind === "room-below") {
    const whole: Factor = { scale: unit.fen, percent: 100 };
    const taken: Factor = { scale: unit.fen, percent: -100 };
    return (a, b) => Math.max(0, Math.min(amount(a, b), certifiedSum(b, whole, a, taken)));
  }
  const most = valueOf(cap.kind === "by-choice" ? cap.most[choices[cap.input]!]! : cap.most) * FEN;
  return (a, b) => Math.min(amount(a, b), most);
}

/**
 * An item's award as one closure over doubles, specialised to a unit and to chosen names; undefined for items
 * that have no numbers to compute with. A test holds it equal to `evaluate` on millions of values.
 */
export function fastAward(
  item: Item,
  choices: Readonly<Record<string, string>>,
  unit: MoneyUnit,
): FastAward | undefined {
  const numeric = item.inputs.filter(({ kind }) => kind !== "choice");
  if (numeric.length === 0 || numeric.length > 2) return undefined;
  const context: Context = { item, unit, choices, numeric };
  const amount = fastAmount(context);
  if (!amount) return undefined;
  const award = fastCap(amount, context);
  const first = accepted(numeric[0], unit);
  const second = accepted(numeric[1], unit);
  const conditions = item.conditions.map((condition) => fastCondition(condition, context));
  if (conditions.length === 0 && numeric.length === 1) {
    // The commonest columns; plain numbers in the closure are worth a tenth of their time.
    const { least, most } = first;
    return (a) => (a >= least && a <= most ? award(a, 0) : NaN);
  }
  return (a, b) => {
    if (!takes(first, a) || !takes(second, b)) return NaN;
    for (const condition of conditions) {
      const holds = condition(a, b);
      if (holds !== 1) return holds;
    }
    return award(a, b);
  };
}
