import { Exact, evaluate, type Given } from "../../src/award";
import { fromStart, itemById, type Item } from "../../src/policy";
import { stepText } from "../../src/text";

const n = (value: number | string): Exact => new Exact(value);

const told = (item: Item, given: Given): string[] =>
  evaluate(item, given).steps.map((step) => stepText({ ...step, article: 0 }));

test("a number that is no money is judged without 万元, whichever input it is", () => {
  const robot = itemById("robot");
  const several: Item = {
    ...robot,
    conditions: [{ kind: "at-least", measured: { kind: "input", input: "robots" }, bound: fromStart(2) }],
  };
  expect(told(several, { numbers: { amount: n(100), robots: n(3) }, choices: {} })[1]).toBe(
    "机器人台数 3，要求不低于 2：符合",
  );
});

test("a cap on the whole does not ask what was paid this year", () => {
  const given: Given = {
    numbers: { common: n(40), individual: n(40) },
    choices: { batch: "第一批" },
    paid: n(45),
  };
  const outcome = evaluate(itemById("light-digital"), given);
  expect("award" in outcome && outcome.award.toNumber()).toBe(40);
  expect(told(itemById("light-digital"), given).at(-1)).toBe("每户最高 50 万元，未超过");
});
