import { readText } from "../../src/award";
import { tierStarts, valueOf, type Input, type Item } from "../../src/policy";
import { PER_UNIT, trialOf, type Answers } from "./trial";

export type Point = readonly [base: number, award: number];

/** How an award follows the number that it is computed from, all else as it was filled in. */
export interface Curve {
  readonly input: Exclude<Input, { kind: "choice" }>;
  /** Ascending in the base; a jump is two points that stand above one another. */
  readonly points: readonly Point[];
  /** Where tiers or conditions begin. */
  readonly edges: readonly number[];
  /** Where the answers stand; `null` where the base was not filled in. */
  readonly here: Point | null;
}

/** In what the base of a curve is counted, where the money is in a unit; empty for pieces. */
export const unitOf = (input: Curve["input"], unit: string): string =>
  input.kind === "money" ? unit : input.kind === "measure" ? input.unit : "";

/** How finely the curve is looked at between its edges. */
const SAMPLES = 60;
/** What the curve shows where nothing says how far it should reach (万元). */
const REACH = 500;
/** A fen in 万元: just below an edge. */
const FEN = 0.000001;

const plain = (value: number): number => Number(value.toPrecision(12));

/** The number that an item's amount follows; undefined for items without one. */
function mainInput(item: Item): Curve["input"] | undefined {
  if (!["step", "sum", "flat"].includes(item.amount.kind)) return undefined;
  return item.inputs.find((input): input is Curve["input"] => input.kind !== "choice");
}

/** Where a condition on the main input begins to hold, in 万元 (or ㎡); undefined where it looks at others. */
function conditionEdges(item: Item, main: string, answers: Answers): readonly number[] {
  const numberOf = (id: string): number => readText(answers[id] ?? "")?.toNumber() ?? NaN;
  return item.conditions.flatMap((condition) => {
    if (condition.kind === "one-of" || condition.measured.input !== main) return [];
    const { measured } = condition;
    const bound = valueOf(condition.bound);
    if (measured.kind === "input") return [bound];
    if (measured.kind === "quotient") return [bound * numberOf(measured.by)];
    return [numberOf(measured.over) * (1 + bound / 100)];
  });
}

/**
 * The curve of an item with these answers, in their unit.
 *
 * @returns undefined where the amount follows no number, or cannot be computed with the other answers
 */
export function curveOf(item: Item, answers: Answers, unit: string): Curve | undefined {
  const input = mainInput(item);
  if (!input) return undefined;
  const scale = input.kind === "money" ? (PER_UNIT[unit] ?? 1) : 1;
  const perUnit = (amount: number): number => plain(amount / scale);
  const awardAt = (base: number): number | null =>
    trialOf(item, { ...answers, [input.id]: String(base) }, unit).award;
  const typed = readText(answers[input.id] ?? "")?.toNumber();
  const typedAward = typed === undefined || typed < 0 ? null : awardAt(typed);
  // Where there is no award, nobody stands: a slip of the keyboard does not stretch the curve.
  const here = typedAward === null ? null : typed!;
  // Other answers stand in the unit too; tiers and plain bounds stand in 万元.
  const ownBounds = conditionEdges(item, input.id, answers);
  const relative = item.conditions.some((one) => one.kind !== "one-of" && one.measured.kind !== "input");
  const edges = [
    ...tierStarts(item).map(perUnit),
    ...ownBounds.map((edge) => (relative ? plain(edge) : perUnit(edge))),
  ]
    .filter((edge) => Number.isFinite(edge) && edge > 0)
    .sort((a, b) => a - b);
  const reach = Math.max(
    (edges.at(-1) ?? 0) * 1.3,
    (here ?? 0) * 1.25,
    edges.length > 0 ? 0 : here ? 0 : perUnit(REACH),
  );
  const below = input.kind === "money" ? perUnit(FEN) : 1e-6;
  const bases = new Set([0, reach, ...(here === null ? [] : [here])]);
  for (let at = 1; at < SAMPLES; at++) bases.add(plain((reach * at) / SAMPLES));
  for (const edge of edges) bases.add(edge).add(plain(edge - below));
  const points = [...bases]
    .sort((a, b) => a - b)
    .map((base) => [base, awardAt(base)] as const)
    .filter((point): point is Point => point[1] !== null);
  if (points.length < 2) return undefined;
  return { input, points, edges, here: here === null ? null : [here, typedAward!] };
}
