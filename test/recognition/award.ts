import { Exact, evaluate } from "../../src/award";
import { itemById, type Item } from "../../src/policy";
import type { Draw } from "./draw";
import type { Firm } from "./firms";

/** One award as it is due: what it rests on, and its amount by the program's own definition of right. */
export interface Award {
  readonly item: Item;
  readonly grade?: string;
  /** Money in 万元, areas in ㎡. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly quantity?: number;
  /** The two years of an increase. */
  readonly years?: readonly [later: number, earlier: number];
  /** In 万元. */
  readonly amount: number;
}

/** An award of a firm, with what is wrong about its row. */
export interface Entry {
  readonly firm: Firm;
  readonly award: Award;
  readonly project: string;
  readonly fault?: FaultKind;
}

export type FaultKind =
  "over" | "unit" | "no-base" | "bad-base" | "no-grade" | "odd-grade" | "odd-item" | "short-code" | "twice";

type Given = Pick<Award, "numbers" | "choices" | "quantity" | "years">;

const cents = (draw: Draw, least: number, most: number): number =>
  draw.chance(0.4) ? draw.whole(least, most) : draw.whole(least * 100, most * 100) / 100;

/** What each item is computed from, in amounts that offices meet. */
const GIVEN: Readonly<Record<string, (draw: Draw) => Given>> = {
  equipment: (draw) => ({
    numbers: { amount: cents(draw, 110, 7_500) },
    choices: { level: draw.any(["无", "无", "市重点", "省重点", "国家重点"]) },
  }),
  robot: (draw) => {
    const robots = draw.whole(2, 20);
    return {
      numbers: { robots, amount: robots * draw.whole(11, 45) + draw.whole(0, 99) / 100 },
      choices: {},
    };
  },
  growth: (draw) => {
    const [delta, earlier] = [draw.whole(520, 11_000), draw.whole(2_000, 20_000)];
    return { numbers: { delta }, choices: {}, years: [earlier + delta, earlier] };
  },
  factory: (draw) => ({
    numbers: { area: draw.whole(2_000, 30_000), plotRatio: draw.whole(160, 280) / 100 },
    choices: { fireClass: draw.any(["丙", "丙", "乙", "丁"]) },
  }),
  "software-growth": (draw) => {
    const priorRevenue = draw.whole(500, 3_000);
    return {
      numbers: { priorRevenue, revenue: Math.ceil(priorRevenue * 1.25) + draw.whole(0, 400) },
      choices: {},
    };
  },
  "brain-component": (draw) => ({ numbers: {}, choices: {}, quantity: draw.whole(1, 20) }),
  "appraised-product": (draw) => ({ numbers: {}, choices: {}, quantity: draw.whole(1, 4) }),
  "zhejiang-made": (draw) => ({ numbers: {}, choices: {}, quantity: draw.whole(1, 3) }),
  "light-digital": (draw) => ({
    numbers: { common: cents(draw, 10, 60), individual: cents(draw, 5, 40) },
    choices: { batch: draw.any(["第一批", "第二批", "第三批"]) },
  }),
  integration: (draw) => ({
    numbers: { soft: cents(draw, 32, 200), hard: cents(draw, 40, 400) },
    choices: { cityKey: draw.any(["否", "是"]) },
  }),
  "insurance-match": (draw) => {
    const insurance = draw.whole(60, 200);
    return { numbers: { insurance, subsidy: draw.whole(20, Math.floor(insurance / 2)) }, choices: {} };
  },
  "design-contest": (draw) => ({
    numbers: { provincial: draw.whole(0, 1), city: draw.whole(1, 2) },
    choices: {},
  }),
};

/** The grades of an item, where it has some. */
export const gradesIn = ({ amount }: Item): readonly string[] =>
  amount.kind === "highest" || (amount.kind === "graded" && !amount.each)
    ? amount.grades.map(({ name }) => name).filter((name) => name !== "一级")
    : [];

/** An award of an item, of one grade where one is given. */
export function awardOf(draw: Draw, id: string, wanted?: string): Award {
  const item = itemById(id);
  const grades = gradesIn(item);
  const grade = grades.length > 0 ? (wanted ?? draw.any(grades)) : undefined;
  const given = GIVEN[id]?.(draw) ?? { numbers: {}, choices: {} };
  const outcome = evaluate(item, {
    numbers: Object.fromEntries(Object.entries(given.numbers).map(([key, value]) => [key, new Exact(value)])),
    choices: given.choices,
    ...(grade !== undefined && { grades: [grade] }),
    ...(given.quantity !== undefined && { quantity: new Exact(given.quantity) }),
  });
  if (!("award" in outcome)) throw new Error(`no award of ${id}: ${outcome.issue.code}`);
  return { item, grade, ...given, amount: outcome.award.toNumber() };
}
