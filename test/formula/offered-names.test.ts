import { CellError, FUNCTIONS, type CellValue } from "../../src/formula";
import { call, type Given } from "./call";

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
  const given: Given[] = [...(ACCEPTED[name] ?? [])];
  given[at] = value;
  return call(name, Array.from(given))[0]![0]!;
}

/** Whether a result complains that it does not know a name, and not of something else about the item. */
const isUnknown = (result: CellValue, name: string): boolean =>
  result instanceof CellError && result.code === "#VALUE!" && result.message.startsWith(`没有名为“${name}”`);

test.each(enumerated)("$name, $id accepts every name offered and no other", ({ name, at, choices }) => {
  expect(isUnknown(callWith(name, at, "没有这个"), "没有这个")).toBe(true);
  const rejected = choices.filter((choice) => isUnknown(callWith(name, at, choice), choice));
  expect(rejected).toEqual([]);
});
