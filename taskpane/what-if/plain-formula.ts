import { MONEY_UNITS } from "../../src/award";
import { argumentsOf, nativeFormula, type Operand } from "../../src/native";
import type { Item } from "../../src/policy";
import { fieldsOf } from "./fields";
import { callOf, type Answers } from "./trial";

const operandOf = (element: string | number | undefined): Operand => {
  if (element === undefined) return undefined;
  return typeof element === "number" ? { kind: "number", value: element } : { kind: "text", value: element };
};

/**
 * What was filled in as a formula without our functions.
 *
 * @returns `null` where the item has none
 * @example plainFormulaOf(itemById("tech-center"), { "@grade": "省级" }, "万元") // "=50"
 */
export function plainFormulaOf(item: Item, answers: Answers, unit: string): string | null {
  const { name, elements } = callOf(item, answers, unit);
  const given = name === "AWARD" ? awardElements(item, elements) : elements;
  const operands = argumentsOf(item).map((_, at) => operandOf(given[at]));
  const known = MONEY_UNITS.find((one) => one.name === unit);
  return nativeFormula(item, operands, { unit: known }).formula ?? null;
}

/** The arguments of AWARD that the item takes, in their order: its own name and those it does not ask for aside. */
function awardElements(
  item: Item,
  [, grade, quantity, paid]: readonly (string | number | undefined)[],
): readonly (string | number | undefined)[] {
  const given: Readonly<Record<string, string | number | undefined>> = {
    "@grade": grade,
    "@quantity": quantity,
    "@approved": quantity,
    "@paid": paid,
    "@used": paid,
  };
  return fieldsOf(item).map(({ id }) => given[id]);
}
