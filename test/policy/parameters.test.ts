import { evaluate } from "../../src/award";
import { adjusted, fromStart, itemById, valueOf, type Item } from "../../src/policy";

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
