import { MONEY_UNITS, fastAward, type FastAward } from "../../src/award";
import { fromStart, itemById, type Item } from "../../src/policy";

/** What the fast path answers: whole fen, or "reference" where it leaves the number to decimal.js. */
type Answer = number | "reference";
type Row = readonly [why: string, answer: Answer, a: number, b?: number];

const answers = (made: () => FastAward | undefined, rows: readonly Row[]): void =>
  test.each(rows.map((row) => [row[0], row] as const))("%s", (_, [, answer, a, b = 0]) => {
    expect(made()!(a, b)).toBe(answer === "reference" ? NaN : answer);
  });

const unit = (name: string) => MONEY_UNITS.find((one) => one.name === name)!;
const fast = (item: Item | string, choices: Record<string, string> = {}, money = "万元") =>
  fastAward(typeof item === "string" ? itemById(item) : item, choices, unit(money));

describe("growth, article 1", () => {
  answers(
    () => fast("growth"),
    [
      ["100 亿元 is still a growth", 100_000_000, 1_000_000],
      ["a fen more is a wrong unit", "reference", 1_000_000.000001],
      ["a fall of 100 亿元 gets nothing", 0, -1_000_000],
      ["a deeper fall is a wrong unit", "reference", -1_000_000.000001],
      ["a threshold itself", 5_000_000, 500],
      ["what a sheet shows as 500", 5_000_000, 499.9999999999999],
      ["below the first threshold", 0, 499.999999],
    ],
  );
});

describe("equipment, article 4", () => {
  answers(
    () => fast("equipment", { level: "省重点" }),
    [
      ["nothing", 0, 0],
      ["below 0 is an error that the reference words", "reference", -0.000001],
      ["100 亿元, by the highest tier", 180_000_000_000, 1_000_000],
      ["below the first tier", 0, 99.999999],
      ["at the first tier", 8_000_000, 100],
      ["a level that the tier lists", 540_000_000, 3000],
      ["a number far from half a fen needs no whole fens", 9_876_543, 123.456789012],
      ["half a fen: 10% of 500.000005", 50_000_001, 500.000005],
      ["half a fen: 18% of 2000.000025", 360_000_005, 2000.000025],
      ["as near to half a fen, but not in whole fens", "reference", 500.0000049999999],
      ["nearly half a fen in a very large amount", "reference", 999_999.000002775],
    ],
  );
});

describe("robots, article 4: 10 万元 each", () => {
  answers(
    () => fast("robot"),
    [
      ["exactly", 20_000_000, 100, 10],
      ["more", 20_200_000, 101, 10],
      ["less", 0, 99, 10],
      ["one robot", 2_000_000, 10, 1],
      ["no robot", "reference", 100, 0],
      ["half a robot", "reference", 100, 1.5],
      ["a hair above", "reference", 100.000000000001, 10],
      ["a hair below", "reference", 99.999999999999, 10],
      ["as many as money", 0, 10, 1_000_000],
      ["more than that", "reference", 10, 1_000_001],
    ],
  );
});

describe("robots in 亿元, where the bound is no whole number", () => {
  answers(
    () => fast("robot", {}, "亿元"),
    [
      ["more", 8_000_000, 0.004, 3],
      ["exactly, as far as doubles tell", "reference", 0.003, 3],
    ],
  );
});

describe("factories, article 5", () => {
  const justAbove = 1.500000000000005;
  answers(
    () => fast("factory", { fireClass: "丙" }),
    [
      ["a plot ratio of more than 1.5", 5_000_000, 1000, 1.6],
      ["the smallest that shows as more than 1.5", 5_000_000, 1000, justAbove],
      ["what shows as 1.5", 0, 1000, 1.5000000000000049],
      ["half a fen for the ten-thousandth of a ㎡", 1, 0.0001, 2],
      ["the largest plot ratio", 5_000_000, 1000, 100],
      ["a larger one is a slip", "reference", 1000, 100.000001],
      ["the largest area", 500_000_000_000, 100_000_000, 2],
      ["a larger one is a slip too", "reference", 100_000_001, 2],
    ],
  );
});

describe("software growth, article 6: 20%", () => {
  answers(
    () => fast("software-growth"),
    [
      ["exactly", 20_000_000, 12, 10],
      ["more", 20_000_000, 13, 10],
      ["less", 0, 11, 10],
      ["whole on one side only", "reference", 12, 10.000000000000002],
      ["no revenue before", "reference", 12, 0],
    ],
  );
});

describe("integration, article 7", () => {
  answers(
    () => fast("integration", { cityKey: "否" }),
    [
      ["exactly 30 of soft input", 27_500_000, 30, 100],
      ["a fen less", 0, 29.999999, 100],
      ["the smallest that shows as 30", 27_500_000, 29.99999999999995, 100],
      ["the next smaller one", 0, 29.999999999999947, 100],
      ["the cap", 100_000_000, 500, 300],
      ["nearly half a fen in a large sum", "reference", 300.000001999998, 0],
    ],
  );
  answers(
    () => fast("integration", { cityKey: "是" }),
    [
      ["the higher rates and cap", 225_000_000, 500, 300],
      ["nearly half a fen of two large parts", "reference", 250.000001666662, 300],
    ],
  );
});

describe("a batch, article 7", () => {
  answers(
    () => fast("light-digital", { batch: "第二批" }),
    [
      ["two rates", 28_000_000, 40, 20],
      ["half a fen of two parts: 0.5 + 0", 1, 0.000001, 0],
      ["the cap", 50_000_000, 100, 100],
    ],
  );
});

describe("insurance, article 11: not more than what is left", () => {
  answers(
    () => fast("insurance-match"),
    [
      ["half of the subsidy", 25_000_000, 50, 100],
      ["what is left", 10_000_000, 50, 60],
      ["nothing is left", 0, 50, 50],
      ["less than nothing is left", 0, 50, 40],
      ["less than nothing by a fen", 0, 50, 49.999999],
    ],
  );
});

describe("contests, article 12", () => {
  answers(
    () => fast("design-contest"),
    [
      ["one of the province and one of the city", 15_000_000, 1, 1],
      ["none", 0, 0, 0],
      ["the cap", 20_000_000, 3, 1],
      ["half an award", "reference", 0.5, 0],
      ["less than none", "reference", -1, 0],
      ["as many as money", 20_000_000, 1_000_000, 0],
    ],
  );
});

describe("declarations that the policy does not have", () => {
  const growth = itemById("growth");
  const light = itemById("light-digital");
  const tiered = itemById("equipment").amount;
  const delta = { kind: "input", input: "delta" } as const;

  describe("one number and a condition", () => {
    answers(
      () => fast({ ...growth, conditions: [{ kind: "at-least", measured: delta, bound: fromStart(700) }] }),
      [
        ["holds", 5_000_000, 700],
        ["does not hold", 0, 699],
      ],
    );
  });

  test("three numbers are left to the reference", () => {
    const third = { id: "third", label: "third", kind: "money" } as const;
    expect(fast({ ...light, inputs: [...light.inputs, third] }, { batch: "第一批" })).toBeUndefined();
  });

  test("a number that no amount is made of is left to the reference", () => {
    expect(fast({ ...growth, amount: { kind: "ended" } })).toBeUndefined();
  });

  test("tiers beside another summand are left to the reference", () => {
    if (tiered.kind !== "sum" || light.amount.kind !== "sum") throw new Error("these are sums");
    const [tier] = tiered.summands;
    const [common] = light.amount.summands;
    const choices = { batch: "第一批", level: "无" };
    const after = fast({ ...light, amount: { kind: "sum", summands: [common!, tier!] } }, choices);
    expect(after!(40, 40)).toBe(NaN);
    expect(fast({ ...light, amount: { kind: "sum", summands: [tier!, common!] } }, choices)).toBeUndefined();
  });
});
