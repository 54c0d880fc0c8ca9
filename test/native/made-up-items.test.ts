import { MONEY_UNITS } from "../../src/award";
import type { CellValue } from "../../src/formula";
import { nativeFormula, parts, type NativeOptions, type Operand } from "../../src/native";
import { fromStart, itemById, type Condition, type Item, type Summand } from "../../src/policy";
import { byEngine, cellsOf, typedOperand } from "./by-engine";

// What no item of the policy asks for now, and an amended one may: fractions of a per cent, amounts of a few fen.

async function expectAwards(
  item: Item,
  rows: readonly (readonly [award: CellValue, ...cells: CellValue[]])[],
  options: NativeOptions = {},
): Promise<void> {
  const values = await byEngine(
    (row) => nativeFormula(item, cellsOf(item, row), options).formula!,
    rows.map(([, ...cells]) => cells),
  );
  expect(values).toEqual(rows.map(([award]) => award));
}

const robot = itemById("robot");
const price = robot.conditions[0]!;
if (price.kind !== "at-least" || price.measured.kind !== "quotient")
  throw new Error("robots have a price each");
const percent = (value: number, input = "amount"): Summand => ({
  input,
  per: "percent",
  rate: { kind: "flat", value: fromStart(value) },
});

test("a rate with decimals, and a bound with decimals, are as exact", async () => {
  const odd: Item = {
    ...robot,
    conditions: [{ ...price, bound: fromStart(10.5) }],
    amount: { kind: "sum", summands: [percent(12.25)] },
  };
  await expectAwards(odd, [
    [1.28625, 10.5, 1],
    [0, 10.499999, 1],
    [12.250025, 100.0002, 1],
    [12.250025, 100.000204, 1],
    [3.85875, 31.5, 3],
    [0, 31.49999999, 3],
  ]);
});

test("rates with more and fewer decimals beside each other", async () => {
  const light = itemById("light-digital");
  const rates = { 第一批: fromStart(12.25), 第二批: fromStart(7.5), 第三批: fromStart(40) };
  const common: Summand = {
    input: "common",
    per: "percent",
    rate: { kind: "by-choice", input: "batch", values: rates },
  };
  const odd: Item = { ...light, amount: { kind: "sum", summands: [common] } };
  expect(light.amount.kind === "sum" && light.amount.summands[0]!.input).toBe("common");
  await expectAwards(odd, [
    [12.25, "第一批", 100, 0],
    [7.5, "第二批", 100, 0],
    [40, "第三批", 100, 0],
    [0.000001, "第一批", 0.00000409, 0],
    [0, "第一批", 0.00000408, 0],
  ]);
});

test("amounts of which some are whole in 万元 and some not", async () => {
  const { cap, ...contest } = itemById("design-contest");
  expect(cap).toBeDefined();
  if (contest.amount.kind !== "graded") throw new Error("contests have grades");
  const [first, second] = contest.amount.grades;
  const odd: Item = {
    ...contest,
    amount: {
      ...contest.amount,
      grades: [
        { ...first!, amount: fromStart(0.1) },
        { ...second!, amount: fromStart(2) },
      ],
    },
  };
  // 3 × 0.1 is not 0.3 for every spreadsheet, so all is counted in fen.
  const one: Operand = { kind: "number", value: 1 };
  expect(nativeFormula(odd, [one, one]).formula).toBe("=(100000+2000000)/10^6");
  await expectAwards(odd, [
    [0.3, 3, 0],
    [2.7, 7, 1],
  ]);
});

test("an amount of half a 万元 is a number of the formula", () => {
  const half: Item = { ...itemById("cpms"), amount: { kind: "flat", amount: fromStart(0.5) } };
  expect(nativeFormula(half, []).formula).toBe("=0.5");
  const fen: Item = { ...half, amount: { kind: "flat", amount: fromStart(0.000003) } };
  expect(nativeFormula(fen, []).formula).toBe("=0.000003");
});

test("a bound has the unit of its own input", async () => {
  const ofRobots: Condition = { ...price, measured: { kind: "input", input: "robots" } };
  const unit = MONEY_UNITS.find(({ name }) => name === "元")!;
  await expectAwards(
    { ...robot, conditions: [ofRobots] },
    [
      [0, 1_000_000, 9],
      [200_000, 1_000_000, 10],
    ],
    { unit },
  );
});

test("an empty cell counts as what the policy presets, be it the first choice or not", async () => {
  const integration = itemById("integration");
  const inputs = integration.inputs.map((one) =>
    one.kind === "choice" ? { ...one, preset: one.choices[1]!.name } : one,
  );
  await expectAwards({ ...integration, inputs }, [
    [30, 100, 0, null],
    [25, 100, 0, "否"],
  ]);
});

const equipment = itemById("equipment");
if (equipment.amount.kind !== "sum") throw new Error("equipment is a sum");
const [paid] = equipment.amount.summands;
if (paid?.rate.kind !== "by-tier") throw new Error("equipment has tiers");
const [, ...higher] = paid.rate.tiers;
const fromOne = { from: fromStart(1), rate: fromStart(8), levels: {} };
const earlier: Item = {
  ...equipment,
  amount: { kind: "sum", summands: [{ ...paid, rate: { ...paid.rate, tiers: [fromOne, ...higher] } }] },
};
const growing: Condition = {
  ...price,
  bound: fromStart(200),
  measured: { kind: "growth", input: "amount", over: "amount", label: "增幅" },
};

/** The last digits of a number are looked at where it can have them, and not where 15 digits end before. */
test.each<[why: string, item: Item, given: readonly (number | string)[], number: string, scale: number, looked: boolean]>([
  ["equipment is paid for from 100 万元", equipment, [3000, "省重点"], "3000", 4, false],
  ["of tiers the first counts", earlier, [6000, "无"], "6000", 4, true],
  ["a robot costs 10 万元", robot, [100, 1], "100", 4, false],
  ["a floor may be a speck", itemById("factory"), [1000, 2], "1000", 2, true],
  ["software of 30 万元 is asked for", itemById("integration"), [40, 31], "40", 4, false],
  ["hardware of any price", itemById("integration"), [40, 31], "31", 4, true],
  ["nothing is asked for", itemById("light-digital"), ["第一批", 50, 51], "50", 4, true],
  ["a growth bounds no amount", { ...robot, conditions: [growing] }, [100, 1], "100", 4, true],
])("%s", (_, item, given, number, scale, looked) => {
  expect(nativeFormula(item, given.map(typedOperand)).formula!.includes(parts(number, scale)[2])).toBe(looked);
}); // prettier-ignore
