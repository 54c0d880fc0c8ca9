import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "../../functions/metadata/complete";
import { CellError, FUNCTIONS, callFunction, type Block, type CellValue } from "../../src/formula";
import { BUILT } from "./add-in";

const metadata = JSON.parse(readFileSync(join(BUILT, "functions.json"), "utf8")) as Metadata;
const enums = new Map((metadata.enums ?? []).map((one) => [one.id, one]));

/** Arguments that each function accepts, in order; an enumerated one is replaced by each of its names in turn. */
const ACCEPTED: Record<string, CellValue[]> = {
  GROWTH_AWARD: [50],
  TITLE_AWARD: ["小巨人"],
  EQUIPMENT_SUBSIDY: [50],
  ROBOT_SUBSIDY: [50, 2],
  FACTORY_AWARD: [6000, 2],
  SOFTWARE_GROWTH_AWARD: [30, 20],
  LIGHT_DIGITAL_SUBSIDY: ["第一批", 10],
  INTEGRATION_SUBSIDY: [20, 10],
  INSURANCE_MATCH: [10, 20],
  DESIGN_CONTEST_AWARD: [1],
  AWARD: ["cloud-purchase"],
  BASIS: ["growth"],
  NEXT_TIER: ["growth", 60],
  PAYABLE: [10, false],
  EXPLAIN: ["GROWTH_AWARD", 50],
};

const enumerated = FUNCTIONS.flatMap(({ name, parameters }) =>
  parameters.flatMap(({ id, choices }, at) => (choices ? [{ name, id, at, choices }] : [])),
);

/** Calls a function with its accepted arguments, but one. */
function callWith(name: string, at: number, value: string): CellValue {
  const args: (Block | null)[] = (ACCEPTED[name] ?? []).map((cell) => [[cell]]);
  while (args.length < at) args.push(null);
  args[at] = [[value]];
  return callFunction(name, args)[0]![0]!;
}

test.each(enumerated)("Excel offers for $name, $id what the core names", ({ name, at, choices }) => {
  const parameter = metadata.functions.find((one) => one.name === name)!.parameters[at]!;
  const { values } = enums.get(parameter.customEnumId!)!;
  expect(values.map(({ stringValue }) => stringValue)).toEqual(choices);
});

/** Whether a result complains that it does not know a name, and not of something else about the item. */
const isUnknown = (result: CellValue, name: string): boolean =>
  result instanceof CellError && result.code === "#VALUE!" && result.message.startsWith(`没有名为“${name}”`);

test.each(enumerated)("$name, $id accepts every name offered and no other", ({ name, at, choices }) => {
  expect(isUnknown(callWith(name, at, "没有这个"), "没有这个")).toBe(true);
  const rejected = choices.filter((choice) => isUnknown(callWith(name, at, choice), choice));
  expect(rejected).toEqual([]);
});

test("nothing else is enumerated, and no enumeration is unused", () => {
  const used = metadata.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => (customEnumId ? [customEnumId] : [])),
  );
  expect(used).toHaveLength(enumerated.length);
  expect(new Set(used)).toEqual(new Set(enums.keys()));
});
