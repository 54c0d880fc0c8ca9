import { Exact, evaluate, type Given } from "../../src/award";
import { ITEMS, READINGS, gradesOf, type Input, type Item, type Parameter } from "../../src/policy";
import { basisText } from "../../src/text";

type Path = readonly (string | number)[];

const isParameter = (value: unknown): value is Parameter =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((held) => typeof held === "object" && held !== null && "from" in held && "value" in held);

/** Every parameter of an item, by where it stands in the declaration. */
function parametersOf(value: unknown, path: Path = []): Path[] {
  if (isParameter(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => parametersOf(child, [...path, key]));
}

/** The item with one parameter changed. */
function changed(item: Item, path: Path, by: number): Item {
  const copy = structuredClone(item) as unknown as Record<string | number, never>;
  let holder: Record<string | number, never> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key]!;
  const last = path.at(-1)!;
  const parameter = holder[last] as unknown as Parameter;
  holder[last] = parameter.map((held) => ({ ...held, value: held.value + by })) as never;
  return copy as unknown as Item;
}

const MONEY = [
  0, 9, 10, 29.5, 30, 50, 99.5, 100, 120, 400, 499.5, 500, 999.5, 1000, 1999.5, 2000, 2999.5, 3000, 4999.5,
  5000, 9999.5, 10000, 20000,
];

function valuesOf(input: Input): readonly (number | string)[] {
  switch (input.kind) {
    case "money":
      return MONEY;
    case "count":
      return [input.least, 1, 2, 3, 10];
    case "measure":
      return input.unit === "" ? [1, 1.5, 1.6, 2] : [0, 100, 1234.5];
    case "choice":
      return input.choices.map(({ name }) => name);
  }
}

/** Enough inputs for every tier, condition and cap of an item to matter somewhere. */
function samples(item: Item): Given[] {
  let all: Given[] = [{ numbers: {}, choices: {} }];
  for (const input of item.inputs) {
    all = all.flatMap((given) =>
      valuesOf(input).map((value) =>
        typeof value === "string"
          ? { ...given, choices: { ...given.choices, [input.id]: value } }
          : { ...given, numbers: { ...given.numbers, [input.id]: new Exact(value) } },
      ),
    );
  }
  const grades = gradesOf(item).map(({ name }) => [name]);
  const graded =
    grades.length > 0
      ? all.flatMap((given) => [
          ...(item.inputs.length > 0 ? [given] : []),
          ...grades.map((one) => ({ ...given, grades: one })),
        ])
      : all;
  const quantities = [undefined, 1, 2, 5, 9.5, 10, 10.5, 15, 15.5, 20, 20.5, 30].map((n) =>
    n === undefined ? undefined : new Exact(n),
  );
  return item.inputs.length > 0 && grades.length === 0
    ? graded
    : graded.flatMap((given) => quantities.map((quantity) => ({ ...given, quantity })));
}

/** The samples of an item and what they come to as declared, computed once. */
const asDeclared = new Map<Item, { readonly given: readonly Given[]; readonly before: readonly string[] }>();

function declared(item: Item) {
  let known = asDeclared.get(item);
  if (!known) {
    const given = samples(item);
    asDeclared.set(item, (known = { given, before: results(item, given) }));
  }
  return known;
}

function results(item: Item, given: readonly Given[]): string[] {
  return given.map((one) => {
    const outcome = evaluate(item, one);
    return "award" in outcome ? outcome.award.toString() : outcome.issue.message;
  });
}

const parameters = ITEMS.flatMap((item) =>
  parametersOf(item).map((path) => ({ item, path, name: `${item.id} ${path.join(".")}` })),
);

test("there are 42 items, and every parameter of theirs carries the day from which it holds", () => {
  expect(ITEMS).toHaveLength(42);
  expect(parameters.length).toBeGreaterThan(100);
});

test.each(parameters.map((one) => [one.name, one] as const))(
  "parameter %s changes an award somewhere",
  (_, { item, path }) => {
    const { given, before } = declared(item);
    // An amount of 0 that says "nothing for this grade" counts as much as any other.
    expect(
      [1, -1].some((by) =>
        results(changed(item, path, by), given).some((result, at) => result !== before[at]),
      ),
    ).toBe(true);
  },
);

const inputs = ITEMS.flatMap((item) => item.inputs.map((input) => ({ item, input })));

test.each(inputs.map(({ item, input }) => [`${item.id} ${input.id}`, item, input] as const))(
  "input %s changes an award somewhere",
  (_, item, input) => {
    const seen = new Map<string, Set<string>>();
    declared(item).given.forEach((given, at) => {
      const others = { ...given.numbers, ...given.choices } as Record<string, unknown>;
      const key = Object.entries(others)
        .filter(([id]) => id !== input.id)
        .map(([id, value]) => `${id}=${String(value)}`)
        .join(" ");
      if (given.grades) return;
      seen.set(key, (seen.get(key) ?? new Set()).add(declared(item).before[at]!));
    });
    expect([...seen.values()].some((found) => found.size > 1)).toBe(true);
  },
);

test("the evaluation reads no input that the item does not declare", () => {
  for (const item of ITEMS) {
    const ids = new Set<string | symbol>(item.inputs.map(({ id }) => id));
    const guard = <T extends object>(values: T): T =>
      new Proxy(values, {
        get: (target, key) => {
          if (!ids.has(key)) throw new Error(`${item.id} reads ${String(key)}`);
          return target[key as keyof T];
        },
      });
    for (const given of declared(item).given.slice(0, 500)) {
      expect(() =>
        evaluate(item, { ...given, numbers: guard(given.numbers), choices: guard(given.choices) }),
      ).not.toThrow();
    }
  }
});

test("every reading is cited by an item, or holds for all of them", () => {
  const cited = new Set(ITEMS.flatMap(({ readings }) => readings));
  expect(READINGS.filter(({ id, article }) => article > 0 && !cited.has(id))).toEqual([]);
});

test.each(ITEMS.map((item) => [item.id, item] as const))(
  "the basis of %s names its article and leaves nothing undefined",
  (_, item) => {
    for (const grade of [undefined, ...gradesOf(item).map(({ name }) => name)]) {
      const text = basisText(item, grade);
      expect(text).toContain(`第 ${item.article} 条`);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  },
);
