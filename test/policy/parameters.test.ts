import { evaluate } from "../../src/award";
import {
  ITEMS,
  adjusted,
  countsPieces,
  fromStart,
  isAdjusted,
  itemById,
  tierStarts,
  valueOf,
  type Item,
} from "../../src/policy";

test("a parameter keeps its earlier values, and without a day the newest holds", () => {
  const parameter = adjusted(fromStart(200), "2025-07-01", 250);
  const days = ["2024-05-01", "2025-06-30", "2025-07-01", undefined];
  expect(days.map((day) => valueOf(parameter, day))).toEqual([200, 200, 250, 250]);
});

test("a claim is computed with the parameters of its day", () => {
  const alliance = itemById("alliance");
  const later: Item = {
    ...alliance,
    amount: { kind: "flat", amount: adjusted(fromStart(20), "2026-01-01", 30) },
  };
  const on = (day: string): string => {
    const outcome = evaluate(later, { numbers: {}, choices: {} }, day);
    return "award" in outcome ? outcome.award.toString() : outcome.issue.message;
  };
  expect([on("2025-12-31"), on("2026-01-01")]).toEqual(["20", "30"]);
});

test("a parameter that holds nothing, or nothing yet, is a fault in the data", () => {
  expect(() => valueOf([])).toThrow("a parameter without a value");
  expect(() => valueOf([{ from: "2025-01-01", value: 1 }], "2024-12-31")).toThrow(RangeError);
});

test("no item has been adjusted yet, and an adjustment is seen wherever it stands", () => {
  expect(ITEMS.filter(isAdjusted)).toEqual([]);
  const later = adjusted(fromStart(10), "2026-01-01", 12);
  const growth = itemById("growth");
  const equipment = itemById("equipment");
  if (growth.amount.kind !== "step" || equipment.amount.kind !== "sum") throw new Error("as declared");
  const [first] = growth.amount.steps;
  expect(isAdjusted({ ...growth, amount: { ...growth.amount, steps: [{ ...first!, from: later }] } })).toBe(
    true,
  );
  expect(isAdjusted({ ...itemById("brain-component"), cap: { kind: "yearly", most: later } })).toBe(true);
  const changed = { ...itemById("cpms"), amount: { kind: "flat", amount: later } } as const;
  expect([isAdjusted(changed), isAdjusted(changed)]).toEqual([true, true]);
});

test("the items that are paid by the piece, and those with tiers", () => {
  expect(ITEMS.every(({ amount }) => !("each" in amount) || amount.each === true)).toBe(true);
  expect(ITEMS.filter(countsPieces).map(({ id }) => id)).toEqual([
    "brain-component",
    "appraised-product",
    "zhejiang-made",
    "design-contest",
  ]);
  expect(
    ITEMS.filter((item) => tierStarts(item).length > 0).map((item) => [item.id, tierStarts(item)]),
  ).toEqual([
    ["growth", [500, 1000, 2000, 3000, 5000, 10_000]],
    ["equipment", [100, 500, 2000, 5000]],
  ]);
});
