import type { Condition } from "../policy";
import { exactSum } from "./exact-sum";
import { numeral, type Expression } from "./expression";
import { valueAt } from "./name-reading";
import { exceeds, reaches, reachesComputed } from "./number-reading";
import type { Plan } from "./plan";

/** Whether a condition holds; compared exactly, without division. */
export function conditionHolds(plan: Plan, condition: Condition): Expression {
  if (condition.kind === "one-of") {
    const held = plan.choices(condition.input).map((name) => (condition.choices.includes(name) ? 1 : 0));
    const place = plan.place(condition.input);
    return `${valueAt(place, held)}=1`;
  }
  const { measured } = condition;
  const number = plan.number(measured.input);
  const isMoney = plan.item.inputs.find(({ id }) => id === measured.input)?.kind === "money";
  switch (measured.kind) {
    case "input": {
      const bound = isMoney ? plan.money(condition.bound) : plan.value(condition.bound);
      return (condition.kind === "above" ? exceeds : reaches)(number, bound);
    }
    case "quotient": {
      const each = isMoney ? plan.money(condition.bound) : plan.value(condition.bound);
      return reachesComputed(number, `${plan.count(measured.by)}*${numeral(each)}`);
    }
    case "growth": {
      const scale = plan.places;
      const percent = 100 + plan.value(condition.bound);
      const difference = exactSum(
        [
          { factor: "100", number, scale },
          { factor: numeral(-percent), number: plan.number(measured.over), scale },
        ],
        0,
        "down",
      );
      return `${difference}>=0`;
    }
  }
}
