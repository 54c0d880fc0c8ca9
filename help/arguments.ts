import { MONEY_UNITS } from "../src/award";
import { NAMESPACE, type FunctionDeclaration, type ParameterDeclaration } from "../src/formula";
import { ITEMS, YES_NO, gradesOf, itemById, type Choice, type Item } from "../src/policy";

/** What an argument is measured in, or what kind of thing it is. */
export type Measure =
  | "money"
  | "count"
  | "area"
  | "ratio"
  | "name"
  | "name-or-money"
  | "quantity"
  | "yes-no"
  | "text"
  | "date"
  | "unit"
  | "filter"
  | "list"
  | "as-explained";

/** The arguments that no item's declaration measures, by `FUNCTION.id`. */
const MEASURES: Readonly<Record<string, Measure>> = {
  "TITLE_AWARD.titles": "name",
  "TITLE_AWARD.prior": "name-or-money",
  "AWARD.item": "name",
  "AWARD.grade": "name",
  "AWARD.quantity": "quantity",
  "AWARD.paid": "name-or-money",
  "ITEMS.filter": "filter",
  "BASIS.item": "name",
  "BASIS.grade": "name",
  "NEXT_TIER.item": "name",
  "NEXT_TIER.amount": "money",
  "NEXT_TIER.level": "name",
  "VETOED.enterprise": "text",
  "VETOED.vetoList": "list",
  "PAYABLE.award": "money",
  "PAYABLE.vetoed": "yes-no",
  "PAYABLE.paid": "money",
  "CREDIT_CODE_VALID.code": "text",
  "IN_FORCE.date": "date",
  "IN_FORCE.start": "date",
  "EXPLAIN.function": "name",
  "EXPLAIN.argument": "as-explained",
};

/** The item that has this function for its own; undefined for the functions of no single item. */
export const itemOfFunction = (name: string): Item | undefined =>
  ITEMS.find((item) => item.function === name);

function measureOfInput(item: Item, id: string): Measure | undefined {
  const input = item.inputs.find((one) => one.id === id);
  switch (input?.kind) {
    case "money":
      return "money";
    case "count":
      return "count";
    case "measure":
      return input.unit === "㎡" ? "area" : "ratio";
    case "choice":
      return input.choices.some(({ name }) => name === "是") ? "yes-no" : "name";
    case undefined:
      return id === "paid" ? "money" : undefined;
  }
}

/**
 * What an argument is measured in.
 *
 * @throws where neither an item nor the table above says, so that no page goes without
 */
export function measureOf({ name }: FunctionDeclaration, { id }: ParameterDeclaration): Measure {
  if (id === "unit") return "unit";
  const item = itemOfFunction(name);
  const measure = MEASURES[`${name}.${id}`] ?? (item && measureOfInput(item, id));
  if (!measure) throw new Error(`nobody says what ${name}.${id} is measured in`);
  return measure;
}

const LEVELS = itemById("equipment").inputs.find(({ id }) => id === "level");

/** Names that no item's declaration lists, by `FUNCTION.id`. */
const NAMES: Readonly<Record<string, readonly Choice[]>> = {
  "TITLE_AWARD.titles": gradesOf(itemById("title")),
  "TITLE_AWARD.prior": gradesOf(itemById("title")),
  "NEXT_TIER.level": LEVELS?.kind === "choice" ? LEVELS.choices : [],
  "PAYABLE.vetoed": YES_NO,
};

/** The names that an argument accepts, each with the other ways to write it; none where any text will do. */
export function namesFor(
  { name }: FunctionDeclaration,
  { id, choices }: ParameterDeclaration,
): readonly Choice[] {
  if (id === "unit") return MONEY_UNITS;
  const input = itemOfFunction(name)?.inputs.find((one) => one.id === id);
  if (input?.kind === "choice") return input.choices;
  const known = NAMES[`${name}.${id}`];
  if (known) return known;
  const items = ITEMS.filter((item) => choices?.includes(item.name));
  if (items.length > 0) return items;
  return (choices ?? []).map((choice) => ({ name: choice, aliases: [`${NAMESPACE}.${choice}`] }));
}
