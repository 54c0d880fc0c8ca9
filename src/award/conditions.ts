import { valueOf, type Condition, type Item, type Measured } from "../policy";
import { step } from "../text";
import { Exact } from "./exact";
import type { Given, Trail } from "./outcome";

/** Label of an input of the item, for the explanation. */
export function labelOf(item: Item, input: string): string {
  return item.inputs.find(({ id }) => id === input)!.label;
}

/**
 * Both sides of the comparison, free of division: a quotient's bound is multiplied, so that 100 ÷ 3 never
 * has to be cut off before it is judged.
 */
function sides(measured: Measured, bound: Exact, { numbers }: Given): readonly [Exact, Exact] {
  const value = numbers[measured.input]!;
  switch (measured.kind) {
    case "input":
      return [value, bound];
    case "quotient":
      return [value, bound.times(numbers[measured.by]!)];
    case "growth":
      return [value.times(100), numbers[measured.over]!.times(bound.plus(100))];
  }
}

/** The measured figure as people read it; only shown, never compared. */
function figure(measured: Measured, { numbers }: Given): Exact {
  const value = numbers[measured.input]!;
  switch (measured.kind) {
    case "input":
      return value;
    case "quotient":
      return value.div(numbers[measured.by]!);
    case "growth":
      return value.div(numbers[measured.over]!).minus(1).times(100);
  }
}

/** Whether a condition holds; the step says so with its figures. */
export function conditionHolds(
  item: Item,
  condition: Condition,
  given: Given,
  trail: Trail,
  day?: string,
): boolean {
  const { article } = item;
  if (condition.kind === "one-of") {
    const chosen = given.choices[condition.input]!;
    const holds = condition.choices.includes(chosen);
    trail.push(
      step("one-of", article, {
        label: labelOf(item, condition.input),
        chosen,
        accepted: condition.choices,
        holds,
      }),
    );
    return holds;
  }
  const bound = new Exact(valueOf(condition.bound, day));
  const [left, right] = sides(condition.measured, bound, given);
  const holds = condition.kind === "above" ? left.greaterThan(right) : left.greaterThanOrEqualTo(right);
  const { measured } = condition;
  const input = item.inputs.find(({ id }) => id === measured.input)!;
  trail.push(
    step("condition", article, {
      label: measured.kind === "input" ? labelOf(item, measured.input) : measured.label,
      figure: figure(measured, given),
      unit: measured.kind === "growth" ? "%" : input.kind === "money" ? "万元" : "",
      bound,
      above: condition.kind === "above",
      holds,
      reading: condition.reading,
    }),
  );
  return holds;
}
