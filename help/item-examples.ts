import { countsPieces, gradesOf, valueOf, type Item } from "../src/policy";
import { EXAMPLES, type Example } from "./examples";

/** A call that shows an item, and the function that it calls. */
export interface ItemExample {
  readonly name: string;
  readonly example: Example;
}

const call = (why: string, ...args: Example["args"]): ItemExample => ({
  name: "AWARD",
  example: { why, args },
});

/**
 * The call that shows an item best: its own function's first example, or AWARD with what the item needs.
 *
 * @example itemExample(itemById("cpms")).example.args // ["产品主数据标准试点"]
 */
export function itemExample(item: Item): ItemExample {
  const { amount, name } = item;
  const own = item.function === undefined ? undefined : EXAMPLES[item.function]?.good[0];
  if (own) return { name: item.function!, example: own };
  const [grade] = gradesOf(item);
  if (grade) return call(`等级为${grade.name}`, name, grade.name);
  switch (amount.kind) {
    case "approved": {
      const least = amount.least ? valueOf(amount.least) : 0;
      const middle = (least + valueOf(amount.most)) / 2;
      return call(`主管部门核定 ${middle} 万元`, name, undefined, middle);
    }
    case "elsewhere":
      return call("本政策算不出金额", name);
    case "ended":
      return call("已不再资助", name);
    default:
      return countsPieces(item) ? call("3 件", name, undefined, 3) : call("定额", name);
  }
}
