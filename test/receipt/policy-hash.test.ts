import { ITEMS, OTHER_READINGS, READINGS, adjusted, fromStart, itemById, type Item } from "../../src/policy";
import { policyData, policyHash } from "../../src/receipt";

const before = policyData();

/** The data with one item changed. */
const withItem = (id: string, change: (item: Item) => unknown): Record<string, unknown> => {
  expect(ITEMS.some((item) => item.id === id)).toBe(true);
  return { ...before, items: ITEMS.map((item) => (item.id === id ? change(item) : item)) };
};
const withReading = (change: object): Record<string, unknown> => ({
  ...before,
  readings: READINGS.map((one) => (one.id === "R1" ? { ...one, ...change } : one)),
});

/** An item's text with something replaced: whatever the field, the program would read it changed. */
const edited = (from: string | RegExp, to: string) => (item: Item) => {
  const json = JSON.stringify(item);
  const changed = json.replace(from, to);
  expect(changed).not.toBe(json);
  return JSON.parse(changed) as unknown;
};

test.each([
  [
    "an amount",
    withItem("alliance", (item) => ({ ...item, amount: { kind: "flat", amount: fromStart(21) } })),
  ],
  [
    "an amount from a day on",
    withItem("alliance", (item) => ({
      ...item,
      amount: { kind: "flat", amount: adjusted(fromStart(20), "2025-07-01", 21) },
    })),
  ],
  ["where a tier starts", withItem("equipment", edited('"value":2000}', '"value":2001}'))],
  ["a rate", withItem("equipment", edited('"value":18}', '"value":18.5}'))],
  ["a level of a tier", withItem("equipment", edited('"省重点":', '"市重点目":'))],
  ["how a tier's rate is meant", withItem("equipment", edited('"kind":"whole"', '"kind":"slices"'))],
  ["a condition's bound", withItem("factory", edited('"value":1.5}', '"value":1.6}'))],
  ["a condition's kind", withItem("factory", edited('"kind":"above"', '"kind":"at-least"'))],
  ["a cap", withItem("integration", edited('"value":300}', '"value":301}'))],
  ["a cap's kind", withItem("brain-component", edited('"kind":"yearly"', '"kind":"total"'))],
  ["a name", withItem("cpms", (item) => ({ ...item, name: "别的名称" }))],
  ["an alias", withItem("cpms", (item) => ({ ...item, aliases: [...item.aliases, "又名"] }))],
  ["a header", withItem("growth", edited('"增长额"', '"增长数额"'))],
  ["a grade's name", withItem("dcmm", edited('"五级"', '"伍级"'))],
  ["the order of grades", withItem("dcmm", (item) => ({ ...item, amount: reversed(item) }))],
  ["a requirement", withItem("cpms", (item) => ({ ...item, requirements: [] }))],
  ["a repetition", withItem("cpms", (item) => ({ ...item, repetition: "yearly" }))],
  ["the readings of an item", withItem("cpms", (item) => ({ ...item, readings: ["R1"] }))],
  ["an article", withItem("cpms", (item) => ({ ...item, article: 9 }))],
  ["an item less", { ...before, items: ITEMS.slice(1) }],
  ["the order of items", { ...before, items: [...ITEMS].reverse() }],
  ["how a reading is taken", withReading({ taken: "逐档分段" })],
  ["the other reading", withReading({ other: "" })],
  ["what an other reading computes", { ...before, otherReadings: [] }],
  ["the years in force", { ...before, yearsInForce: 4 }],
  ["the largest money", { ...before, largestMoney: 1 }],
  ["what stands for no grade", { ...before, noGrade: new Set(["无"]) }],
  ["yes and no", { ...before, yesNo: [] }],
  ["the edition", { ...before, edition: "2027" }],
])("another hash after a change of %s", (_, data) => {
  expect(policyHash(data)).toMatch(/^[0-9a-f]{64}$/);
  expect(policyHash(data)).not.toBe(policyHash(before));
});

test.each(OTHER_READINGS.map((one) => [one.id, one] as const))(
  "the data hold what the other reading %s makes of its item",
  (_, { read, ...said }) =>
    expect(before["otherReadings"]).toContainEqual({ ...said, reads: read(itemById(said.item)) }),
);

function reversed({ amount }: Item): unknown {
  return amount.kind === "graded" ? { ...amount, grades: [...amount.grades].reverse() } : amount;
}

test("every number, name and flag of the data has a part in the hash", () => {
  const data = JSON.parse(
    JSON.stringify({ ...before, noGrade: [...(before["noGrade"] as Set<string>)] }),
  ) as {
    items: unknown[];
  };
  const hash = policyHash(data);
  let changed = 0;
  const walk = (node: unknown, replace: (value: unknown) => void): void => {
    if (typeof node === "object" && node !== null) {
      for (const key of Object.keys(node)) {
        const holder = node as Record<string, unknown>;
        walk(holder[key], (value) => (holder[key] = value));
      }
      return;
    }
    replace(typeof node === "number" ? node + 1 : typeof node === "boolean" ? !node : `${String(node)}*`);
    expect(policyHash(data)).not.toBe(hash);
    replace(node);
    changed++;
  };
  // Three items that hold every kind of field between them; all of them would take minutes.
  for (const at of [0, 3, 11]) walk(data.items[at], () => undefined);
  expect(changed).toBeGreaterThan(100);
  expect(policyHash(data)).toBe(hash);
});

test("the same data give the same hash, and functions in them are refused", () => {
  expect(policyHash()).toBe(policyHash(policyData()));
  expect(() => policyHash({ ...before, rule: () => 1 })).toThrow(TypeError);
});
