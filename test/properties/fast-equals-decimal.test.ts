import {
  Exact,
  MONEY_UNITS,
  evaluate,
  fastAward,
  readDouble,
  toTenThousand,
  type MoneyUnit,
} from "../../src/award";
import { ITEMS, type Choice, type Item } from "../../src/policy";
import { seeded } from "./random";

/** `npm run test:full` compares 5 million values, an ordinary run a tenth of it, a run on mutants fewer. */
const VALUES = Number(process.env.WUYI_VALUES ?? (process.env.WUYI_FULL ? 5_000_000 : 500_000));
const SEED = Number(process.env.WUYI_SEED ?? 20_240_501);

const UNITS_IN_TESTS: readonly MoneyUnit[] = MONEY_UNITS;

/** Every combination of the item's choices. */
function combinations(item: Item): Record<string, string>[] {
  return item.inputs.reduce<Record<string, string>[]>(
    (all, input) =>
      input.kind === "choice"
        ? all.flatMap((one) => input.choices.map(({ name }: Choice) => ({ ...one, [input.id]: name })))
        : all,
    [{}],
  );
}

/** The numbers at which something changes: thresholds, bounds and caps of the policy, in 万元. */
const EDGES = [0, 10, 30, 50, 100, 125, 250, 300, 400, 500, 1000, 1200, 2000, 3000, 5000, 10000, 1_000_000];

function moneyValue(random: () => number): number {
  const size = 10 ** (random() * 7 - 1);
  switch (Math.floor(random() * 8)) {
    case 0:
      return Math.round(random() * size);
    case 1:
      return Math.round(random() * size * 100) / 100;
    case 2:
      return Math.round(random() * size * 1e6) / 1e6;
    case 3:
      return random() * size;
    case 4: {
      const edge = EDGES[Math.floor(random() * EDGES.length)]!;
      return edge + (Math.floor(random() * 5) - 2) * 1e-6;
    }
    case 5: {
      // Noise as sums of decimals leave it, in the last bits.
      const edge = EDGES[Math.floor(random() * EDGES.length)]!;
      return edge * (1 + (Math.floor(random() * 9) - 4) * 2 ** -52);
    }
    case 6:
      // Exactly half a fen after a rate, and its neighbours.
      return (Math.floor(random() * 1e7) * 10 + 5) / 1e7 + (random() < 0.5 ? 0 : 1e-9);
    default:
      return Math.round(random() * 1e5) / 1e1;
  }
}

function rawValue(item: Item, at: number, unit: MoneyUnit, random: () => number): number {
  const input = item.inputs.filter(({ kind }) => kind !== "choice")[at]!;
  if (input.kind === "count") return Math.floor(random() * 12) + input.least;
  if (input.kind === "measure") {
    return input.unit === "" ? Math.round(random() * 40) / 10 : moneyValue(random) * 10;
  }
  return (moneyValue(random) * 1e6) / unit.fen;
}

test(`the fast path equals decimal.js on ${VALUES.toLocaleString("en")} values (seed ${SEED})`, () => {
  const random = seeded(SEED);
  const plans = ITEMS.flatMap((item) =>
    UNITS_IN_TESTS.flatMap((unit) =>
      combinations(item).flatMap((choices) => {
        const award = fastAward(item, choices, unit);
        return award ? [{ item, unit, choices, award }] : [];
      }),
    ),
  );
  const covered = new Set(plans.map(({ item }) => item.id));
  expect([...covered].sort()).toEqual(
    ITEMS.filter(({ inputs }) => inputs.length > 0)
      .map(({ id }) => id)
      .sort(),
  );

  let decided = 0;
  const wrong: string[] = [];
  for (let n = 0; n < VALUES; n++) {
    const { item, unit, choices, award } = plans[n % plans.length]!;
    const numeric = item.inputs.filter(({ kind }) => kind !== "choice");
    const raw = numeric.map((_, at) => rawValue(item, at, unit, random));
    const fen = award(raw[0]!, raw[1] ?? 0);
    if (Number.isNaN(fen)) continue;
    decided++;
    const numbers = Object.fromEntries(
      numeric.map((input, at) => {
        const read = readDouble(raw[at]!);
        return [input.id, input.kind === "money" ? toTenThousand(read, unit) : read];
      }),
    );
    const outcome = evaluate(item, { numbers, choices });
    const right = "award" in outcome ? outcome.award : new Exact(NaN);
    if (!right.times(1e6).equals(fen)) {
      wrong.push(
        `${item.id} ${unit.name} ${JSON.stringify(choices)} ${raw.join(", ")}: ${fen} ≠ ${right.times(1e6)}`,
      );
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  // The fallback is the exception: a fast path that decides little would prove little.
  expect(decided / VALUES).toBeGreaterThan(0.85);
});
