import { ZenEngine } from "@gorules/zen-engine";
import { Decimal } from "decimal.js";
import { LogicEngine } from "json-logic-engine";

type Column = readonly (readonly number[])[];

/** The two rules as somebody would write them by hand in floats. */
export const floatGrowth = (rows: Column): number[][] =>
  rows.map(([v]) => [
    v! >= 10000
      ? 100
      : v! >= 5000
        ? 50
        : v! >= 3000
          ? 30
          : v! >= 2000
            ? 20
            : v! >= 1000
              ? 10
              : v! >= 500
                ? 5
                : 0,
  ]);

const floatRate = (v: number): number =>
  v >= 5000 ? 0.18 : v >= 2000 ? 0.18 : v >= 500 ? 0.1 : v >= 100 ? 0.08 : 0;

export const floatEquipment = (rows: Column): number[][] => rows.map(([v]) => [v! * floatRate(v!)]);

/** The same with decimal.js, row by row: the definition of right. */
export const decimalGrowth = (rows: Column): number[][] =>
  rows.map(([v]) => {
    const base = new Decimal(v!.toPrecision(15));
    for (const [from, award] of [
      [10000, 100],
      [5000, 50],
      [3000, 30],
      [2000, 20],
      [1000, 10],
      [500, 5],
    ] as const) {
      if (base.greaterThanOrEqualTo(from)) return [award];
    }
    return [0];
  });

export const decimalEquipment = (rows: Column): number[][] =>
  rows.map(([v]) => {
    const base = new Decimal(v!.toPrecision(15));
    for (const [from, percent] of [
      [5000, 18],
      [2000, 18],
      [500, 10],
      [100, 8],
    ] as const) {
      if (base.greaterThanOrEqualTo(from))
        return [base.times(percent).div(100).toDecimalPlaces(6, Decimal.ROUND_HALF_UP).toNumber()];
    }
    return [0];
  });

const steps = (...pairs: readonly (readonly [number, unknown])[]): unknown[] =>
  pairs.flatMap(([from, then]) => [{ ">=": [{ var: "v" }, from] }, then]);

/** The rules for json-logic-engine, compiled once. */
export function jsonLogic(): { growth: (rows: Column) => unknown; equipment: (rows: Column) => unknown } {
  const engine = new LogicEngine();
  const growth = engine.build({
    if: [...steps([10000, 100], [5000, 50], [3000, 30], [2000, 20], [1000, 10], [500, 5]), 0],
  });
  const times = (rate: number): unknown => ({ "*": [{ var: "v" }, rate] });
  const equipment = engine.build({
    if: [...steps([5000, times(0.18)], [2000, times(0.18)], [500, times(0.1)], [100, times(0.08)]), 0],
  });
  const over = (rule: unknown) => (rows: Column) =>
    rows.map(([v]) => [(rule as (data: unknown) => number)({ v })]);
  return { growth: over(growth), equipment: over(equipment) };
}

/** A decision of one expression, as zen-engine takes it. */
const decision = (expression: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      nodes: [
        { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
        {
          id: "rule",
          type: "expressionNode",
          name: "rule",
          position: { x: 0, y: 0 },
          content: { expressions: [{ id: "e", key: "award", value: expression }] },
        },
        { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
      ],
      edges: [
        { id: "a", sourceId: "in", targetId: "rule", type: "edge" },
        { id: "b", sourceId: "rule", targetId: "out", type: "edge" },
      ],
    }),
  );

/** The rules for zen-engine, compiled once; it answers by promise only. */
export function zen(): {
  growth: (rows: Column) => Promise<unknown>;
  equipment: (rows: Column) => Promise<unknown>;
} {
  const engine = new ZenEngine();
  const growth = engine.createDecision(
    decision(
      "v >= 10000 ? 100 : v >= 5000 ? 50 : v >= 3000 ? 30 : v >= 2000 ? 20 : v >= 1000 ? 10 : v >= 500 ? 5 : 0",
    ),
  );
  const equipment = engine.createDecision(
    decision("v >= 2000 ? v * 0.18 : v >= 500 ? v * 0.1 : v >= 100 ? v * 0.08 : 0"),
  );
  const over = (rule: typeof growth) => async (rows: Column) => {
    const results: unknown[] = [];
    for (const [v] of rows) results.push((await rule.evaluate({ v })).result);
    return results;
  };
  return { growth: over(growth), equipment: over(equipment) };
}
