import { ITEMS } from "../../src/policy";
import { fieldsOf, type Field } from "../../taskpane/what-if/fields";
import { placeIssues } from "../../taskpane/what-if/field-faults";
import { trialOf, type Answers } from "../../taskpane/what-if/trial";

/** Something that can stand in a field. */
function fitting(field: Field): string {
  if (field.kind === "choice" || field.kind === "titles") return field.choices[0]!;
  return "5";
}

const NUMBERS = ITEMS.flatMap((item) =>
  fieldsOf(item)
    .filter(({ kind }) => kind === "money" || kind === "number")
    .map((field) => [item.name, field.label || field.id, item, field] as const),
);

describe("what is wrong in a form is told under the field where it stands", () => {
  test.each(NUMBERS)("%s: %s", (_, __, item, field) => {
    const others = fieldsOf(item).filter(({ required }) => required);
    const filled: Answers = Object.fromEntries(others.map((one) => [one.id, fitting(one)]));
    for (const typed of ["待定", "-1"]) {
      const { issues } = trialOf(item, { ...filled, [field.id]: typed }, "万元");
      // An added value may have fallen: a growth below 0 is no slip.
      if (typed === "-1" && issues.length === 0) continue;
      const placed = placeIssues(item, issues);
      expect([...placed.byField.keys()]).toContain(field.id);
      expect(placed.others).toEqual([]);
    }
  });

  test.each([
    ["数字化改造样本企业", "@approved", "25"],
    ["中小企业服务平台培训补助", "@approved", "20"],
    ["工业机器人补助", "robots", "2.5"],
  ])("%s: %s cannot be %s", (name, id, typed) => {
    const item = ITEMS.find((one) => one.name === name)!;
    const required = fieldsOf(item).filter((one) => one.required);
    const filled: Answers = Object.fromEntries(required.map((one) => [one.id, fitting(one)]));
    const placed = placeIssues(item, trialOf(item, { ...filled, [id]: typed }, "万元").issues);
    expect([...placed.byField.keys()]).toEqual([id]);
    expect(placed.others).toEqual([]);
  });
});

test("what is about the item as a whole stands under no field", () => {
  const item = ITEMS.find(({ id }) => id === "consulting")!;
  const placed = placeIssues(item, trialOf(item, {}, "万元").issues);
  expect(placed.byField.size).toBe(0);
  expect(placed.others.map(({ code }) => code)).toEqual(["other-document"]);
});
