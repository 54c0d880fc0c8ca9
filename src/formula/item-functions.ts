import type { Exact } from "../award";
import { evaluate, type Given } from "../award";
import { ITEMS, type Input, type Item } from "../policy";
import { standardText } from "../text";
import { outcomeAnswer, refusal } from "./answer";
import { itemColumn } from "./column";
import type { ElementDefinition, ElementFunction } from "./declaration";
import { UNIT, inputParameter, parameter } from "./parameters";
import { Reader } from "./reader";

const PAID = parameter("paid", "今年已奖", "今年已奖金额，从每户每年的上限中扣除；留空为 0", {
  optional: true,
});

/** Reads one input of an item into what the evaluation takes. */
export function readInput(reader: Reader, at: number, input: Input): Exact | string {
  switch (input.kind) {
    case "money":
      return reader.money(at, input);
    case "count":
      return reader.count(at, input);
    case "measure":
      return reader.measure(at, input);
    case "choice":
      return reader.choice(at, input.choices, input.label, input.preset);
  }
}

function given(item: Item, reader: Reader): Given {
  const numbers: Record<string, Exact> = {};
  const choices: Record<string, string> = {};
  item.inputs.forEach((input, at) => {
    const value = readInput(reader, at, input);
    if (typeof value === "string") choices[input.id] = value;
    else numbers[input.id] = value;
  });
  return { numbers, choices };
}

/** The function of an item: its inputs in order, what was paid where a yearly cap counts it, the unit. */
function itemFunction(item: Item, name: string): ElementDefinition {
  const isYearly = item.cap?.kind === "yearly";
  const parameters = [...item.inputs.map(inputParameter), ...(isYearly ? [PAID] : []), UNIT];
  const unitAt = parameters.length - 1;
  const bind = (): ElementFunction => (elements) => {
    const reader = new Reader(elements, parameters);
    reader.readUnit(unitAt);
    const inputs = given(item, reader);
    const values = isYearly ? { ...inputs, paid: reader.money(unitAt - 1) } : inputs;
    return refusal(reader) ?? outcomeAnswer(evaluate(item, values), reader);
  };
  return {
    name,
    summary: `${item.name}（第 ${item.article} 条）：${standardText(item)}`,
    parameters,
    width: 1,
    bind,
    column: (blocks, rows) => itemColumn(item, blocks, rows, bind),
  };
}

/** The functions of the items that have one of their own; titles, which are names and not numbers, aside. */
export const ITEM_FUNCTIONS: readonly ElementDefinition[] = ITEMS.flatMap((item) =>
  item.function === undefined || item.amount.kind === "highest" ? [] : [itemFunction(item, item.function)],
);
