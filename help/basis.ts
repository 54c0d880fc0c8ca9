import { ITEMS, READINGS, type Item, type Reading } from "../src/policy";
import { itemOfFunction } from "./arguments";

/** What in the policy a function rests on. */
export interface Basis {
  readonly articles: readonly number[];
  readonly items: readonly Item[];
  readonly readings: readonly Reading[];
}

/** The functions of no single item: the articles that they rest on. */
const ARTICLES: Readonly<Record<string, readonly number[]>> = {
  VETOED: [20],
  PAYABLE: [20],
  IN_FORCE: [22],
};

/** The items that a function of no single item is about; all of them where it is about any. */
const ABOUT: Readonly<Record<string, readonly string[] | "any">> = {
  AWARD: "any",
  ITEMS: "any",
  BASIS: "any",
  NEXT_TIER: ["growth", "equipment"],
};

/** The reading of rounding, which touches whatever computes money. */
const ROUNDING = "R8";
const WITHOUT_MONEY = new Set(["ITEMS", "BASIS", "VETOED", "CREDIT_CODE_VALID", "IN_FORCE", "EXPLAIN"]);

const byNumber = (ids: ReadonlySet<string>): readonly Reading[] => READINGS.filter(({ id }) => ids.has(id));

/**
 * The articles, items and readings of a function.
 *
 * @example basisOf("ROBOT_SUBSIDY").readings.map(({ id }) => id) // ["R3", "R8", "R11"]
 */
export function basisOf(name: string): Basis {
  const own = itemOfFunction(name);
  const about = ABOUT[name];
  const items = own ? [own] : about === "any" ? [] : ITEMS.filter(({ id }) => about?.includes(id));
  const articles = ARTICLES[name] ?? [...new Set(items.map(({ article }) => article))];
  const ids = new Set<string>(items.flatMap(({ readings }) => readings));
  if (!WITHOUT_MONEY.has(name)) ids.add(ROUNDING);
  return { articles, items, readings: byNumber(ids) };
}

/** The readings of an item; that of rounding where a rate may leave parts of a fen. */
export const readingsOf = ({ readings, amount }: Item): readonly Reading[] =>
  byNumber(new Set([...readings, ...(amount.kind === "sum" ? [ROUNDING] : [])]));
