import type { Cap } from "../policy";
import { exactSum } from "./exact-sum";
import type { Expression } from "./expression";
import { valueAt } from "./name-reading";
import type { Plan } from "./plan";

/** An amount under the item's cap; both in whole fen, so that it does not matter which is rounded first. */
export function cappedFen(plan: Plan, cap: Cap, fen: Expression): Expression {
  const { places: scale } = plan;
  switch (cap.kind) {
    case "total":
      return `MIN(${fen},${plan.fen(cap.most)})`;
    case "by-choice": {
      const most = plan.choices(cap.input).map((name) => plan.fen(cap.most[name]!));
      return `MIN(${fen},${valueAt(plan.place(cap.input), most)})`;
    }
    case "yearly": {
      const most = plan.fen(cap.most);
      if (plan.operand("@paid") === undefined) return `MIN(${fen},${most})`;
      const left = exactSum([{ factor: "-1", number: plan.number("@paid"), scale }], most, "half-up");
      return `MIN(${fen},MAX(${left},0))`;
    }
    case "room-below": {
      const terms = [
        { factor: "1", number: plan.number(cap.input), scale },
        { factor: "-1", number: plan.number(cap.less), scale },
      ];
      return `MIN(${fen},MAX(${exactSum(terms, 0, "half-up")},0))`;
    }
  }
}
