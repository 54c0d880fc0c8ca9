import {
  Exact,
  MONEY_UNITS,
  evaluate,
  fromTenThousand,
  readDouble,
  toTenThousand,
  type Given,
  type MoneyUnit,
} from "../../src/award";
import { CellError, FUNCTIONS, callFunction, type CellValue } from "../../src/formula";
import { ITEMS, countsPieces, gradesOf, itemById, valueOf, type Item } from "../../src/policy";
import { Random } from "../fuzz/random";
import { RUNS, money } from "./rows";

/** A call whose money can be said in any unit: arguments that are money stand as `{ money }`. */
type Argument = CellValue | { readonly money: number };

/** The arguments of AWARD for an item that takes one number or none. */
function awardArguments(random: Random, item: Item): Argument[] | undefined {
  const numeric = item.inputs.filter(({ kind }) => kind !== "choice");
  const { amount } = item;
  const grade = gradesOf(item).length > 0 ? random.pick(gradesOf(item)).name : null;
  const paid = { money: random.below(300_000) / 1e4 };
  if (amount.kind === "approved") {
    const least = amount.least ? valueOf(amount.least) : 0;
    return [item.name, null, { money: least + random.below(10_000) / 1e4 }, { money: 0 }];
  }
  if (amount.kind === "highest" || amount.kind === "graded") return [item.name, grade, countsPieces(item) ? random.below(9) : null, paid];
  if (numeric.length > 1) return undefined;
  if (numeric.length === 1 && numeric[0]!.kind === "money") return [item.name, null, { money: money(random, item) }, paid];
  return [item.name, null, countsPieces(item) ? random.below(30) : null, paid];
} // prettier-ignore

function itemArguments(random: Random, item: Item): Argument[] {
  const inputs = item.inputs.map((input): Argument => {
    if (input.kind === "money") return { money: money(random, item) + (input.positive ? 1 : 0) };
    if (input.kind === "count") return input.least + random.below(12);
    if (input.kind === "measure") return input.unit === "㎡" ? random.below(500_000) / 10 : random.pick([1.4, 1.5, 1.8]);
    return random.pick(input.choices).name;
  });
  return item.cap?.kind === "yearly" ? [...inputs, { money: random.below(300_000) / 1e4 }] : inputs;
} // prettier-ignore

/** The arguments of each function that has a unit, without it. */
function argumentsOf(random: Random, name: string): Argument[] {
  const own = ITEMS.find((item) => item.function === name);
  if (own && own.amount.kind !== "highest") return itemArguments(random, own);
  const item = random.pick(ITEMS);
  switch (name) {
    case "TITLE_AWARD":
      return [random.pick(gradesOf(own!)).name, random.chance(0.5) ? { money: random.below(3_000_000) / 1e4 } : random.pick(gradesOf(own!)).name];
    case "AWARD":
      return awardArguments(random, item) ?? ["清洁生产审核", null, null, { money: 0 }];
    case "NEXT_TIER":
      return random.pick<Argument[]>([["growth", { money: money(random, itemById("growth")) }, null], ["equipment", { money: money(random, itemById("equipment")) }, random.pick(["市", "省", "国家", null])]]);
    case "PAYABLE":
      return [{ money: money(random, item) }, random.chance(0.2), { money: money(random, item) }];
    default:
      throw new Error(`how is ${name} called?`);
  }
} // prettier-ignore

const isMoney = (one: Argument): one is { readonly money: number } =>
  typeof one === "object" && one !== null && "money" in one;

function call(name: string, given: readonly Argument[], unit: MoneyUnit): readonly CellValue[] {
  const cells = given.map((one) => (isMoney(one) ? fromTenThousand(readDouble(one.money), unit).toNumber() : one));
  return callFunction(name, [...cells, unit.name].map((cell) => [[cell]]))[0]!;
} // prettier-ignore

const WITH_UNIT = FUNCTIONS.filter(({ parameters }) => parameters.some(({ id }) => id === "unit"));

test.each(WITH_UNIT.map(({ name }) => name))("%s: a change of unit commutes", (name) => {
  let amounts = 0;
  for (let seed = 0; seed < RUNS * 8; seed++) {
    const given = argumentsOf(new Random(seed), name);
    const plain = call(name, given, MONEY_UNITS[0]!);
    for (const unit of MONEY_UNITS) {
      call(name, given, unit).forEach((cell, at) => {
        const one = plain[at]!;
        if (one instanceof CellError) {
          expect([seed, unit.name, (cell as CellError).code]).toEqual([seed, unit.name, one.code]);
          return;
        }
        amounts++;
        expect([seed, unit.name, toTenThousand(readDouble(cell as number), unit).toNumber()]).toEqual([seed, unit.name, one]);
      });
    }
  }
  expect(amounts).toBeGreaterThan(RUNS * 8);
}); // prettier-ignore

test("the functions without money, and no other, have no unit", () => {
  const without = FUNCTIONS.filter((one) => !WITH_UNIT.includes(one)).map(({ name }) => name);
  expect(without).toEqual(["ITEMS", "BASIS", "VETOED", "CREDIT_CODE_VALID", "IN_FORCE", "EXPLAIN"]);
});

/** The numbers by which an award grows. */
function basesOf({ amount, inputs }: Item): readonly string[] {
  if (amount.kind === "step") return [amount.input];
  if (amount.kind === "sum") return amount.summands.map(({ input }) => input);
  if (amount.kind === "graded" && amount.each) return inputs.map(({ id }) => id);
  return [];
}

/** A number of pieces is no input of its own. */
const hasPieces = (item: Item): boolean => item.inputs.length === 0 && countsPieces(item);

function givenOf(random: Random, item: Item): Given {
  const values = itemArguments(random, { ...item, cap: undefined });
  const numbers: Record<string, Exact> = {};
  const choices: Record<string, string> = {};
  item.inputs.forEach(({ id, kind }, at) => {
    const value = values[at]!;
    if (kind === "choice") choices[id] = String(value);
    else numbers[id] = new Exact(isMoney(value) ? value.money : Number(value));
  });
  return { numbers, choices, paid: new Exact(random.below(12)) };
}

const award = (item: Item, given: Given): Exact => {
  const outcome = evaluate(item, given);
  if ("issue" in outcome) throw new Error(outcome.issue.message);
  return outcome.award;
};

/** With what it is compared: the same with a larger base. */
function grown(given: Given, base: string, by: Exact): Given {
  return { ...given, numbers: { ...given.numbers, [base]: given.numbers[base]!.plus(by) } };
}

/** Where the policy itself lowers an award as its base grows; each has a test of its own below. */
const LOWERED = new Set(["insurance-match.subsidy"]);
const growing = ITEMS.flatMap((item) =>
  basesOf(item).map((base) => [`${item.id}.${base}`, item, base] as const),
);

test.each(growing.filter(([name]) => !LOWERED.has(name)))("%s: growth in the base never lowers the award", (_, item, base) => {
  let raised = 0;
  for (let seed = 0; seed < RUNS * 20; seed++) {
    const random = new Random(seed);
    const given = givenOf(random, item);
    const whole = item.inputs.find(({ id }) => id === base)!.kind === "count";
    const by = new Exact(whole ? 1 + random.below(9) : random.pick([0.0001, 1, 100, random.below(1e7) / 1e4]));
    const [before, after] = [award(item, given), award(item, grown(given, base, by))];
    expect([seed, after.greaterThanOrEqualTo(before)]).toEqual([seed, true]);
    if (after.greaterThan(before)) raised++;
  }
  expect(raised).toBeGreaterThan(0);
}); // prettier-ignore

test.each(ITEMS.filter(hasPieces).map((item) => [item.id, item] as const))("%s: one piece more never lowers the award", (_, item) => {
  for (let pieces = 0; pieces < 60; pieces++) {
    const [before, after] = [pieces, pieces + 1].map((n) => award(item, { numbers: {}, choices: {}, quantity: new Exact(n) }));
    expect(after!.greaterThanOrEqualTo(before!)).toBe(true);
  }
}); // prettier-ignore

test("the exception: a higher subsidy leaves less room below the insurance, 元 for 元 (article 11)", () => {
  const match = (subsidy: number): number =>
    award(itemById("insurance-match"), { numbers: { subsidy: new Exact(subsidy), insurance: new Exact(90) }, choices: {} }).toNumber(); // prettier-ignore
  // Half of the subsidy, until both together reach the insurance at 60; from there what is left of it.
  expect([59, 59.9999, 60, 60.0001, 61, 90, 91].map(match)).toEqual([29.5, 29.99995, 30, 29.9999, 29, 0, 0]);
});

test("the items without a base, each kind with its reason, and no other", () => {
  const rest = ITEMS.filter((item) => basesOf(item).length === 0 && !hasPieces(item));
  const kinds = new Map<string, string[]>();
  for (const { id, amount } of rest) kinds.set(amount.kind, [...(kinds.get(amount.kind) ?? []), id]);
  expect([...kinds.keys()].sort()).toEqual(["approved", "elsewhere", "ended", "flat", "graded", "highest"]);
  // An authority names the amount; another document decides; the award ended.
  expect(kinds.get("approved")).toEqual(["benchmark-sample", "training-pool", "service-pool", "association"]);
  expect([kinds.get("elsewhere"), kinds.get("ended")]).toEqual([["consulting", "special-funds"], ["cloud-purchase"]]);
  // One amount: by grade, by the highest title, or plainly. Growth of revenue is a condition there, not a base.
  for (const kind of ["flat", "graded", "highest"])
    for (const id of kinds.get(kind)!) expect(["fixed"]).toContain(itemById(id).kind);
  expect(kinds.get("flat")).toContain("software-growth");
}); // prettier-ignore

test("TITLE_AWARD: the differences over the years sum to the highest title, whether names or what was paid are given", () => {
  const titles = gradesOf(itemById("title"));
  for (let seed = 0; seed < RUNS * 20; seed++) {
    const random = new Random(seed);
    const years = random.times(1 + random.below(5), () => random.times(1 + random.below(3), () => random.pick(titles)));
    let [byName, byPaid] = [0, 0];
    years.forEach((won, year) => {
      const names = won.map(({ name }) => name).join("、");
      const before = years.slice(0, year).flat().map(({ name }) => name).join("、");
      const cell = (prior: CellValue): number => callFunction("TITLE_AWARD", [[[names]], [[prior]]])[0]![0] as number;
      byName += cell(before);
      byPaid += cell(byPaid);
    });
    const highest = Math.max(...years.flat().map(({ amount }) => valueOf(amount)));
    expect([seed, byName, byPaid]).toEqual([seed, highest, highest]);
  }
}); // prettier-ignore

test("a condition that grows with its number never turns an award off", () => {
  const grows = ITEMS.flatMap((item) => item.conditions.flatMap((one) => (one.kind === "one-of" || one.measured.kind === "quotient" ? [] : [[item, one.measured.input] as const])));
  expect(grows.length).toBeGreaterThan(2);
  for (const [item, input] of grows)
    for (let seed = 0; seed < RUNS * 8; seed++) {
      const given = givenOf(new Random(seed), item);
      expect(award(item, grown(given, input, new Exact(1))).greaterThanOrEqualTo(award(item, given))).toBe(true);
    }
}); // prettier-ignore

test("the exception: more robots for the same money are cheaper ones, and below 10 万元 each get nothing (article 4)", () => {
  const robots = (count: number): number =>
    award(itemById("robot"), { numbers: { amount: new Exact(100), robots: new Exact(count) }, choices: {} }).toNumber(); // prettier-ignore
  expect([9, 10, 11].map(robots)).toEqual([20, 20, 0]);
});
