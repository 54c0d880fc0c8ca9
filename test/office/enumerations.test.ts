import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "../../functions/metadata/complete";
import { FUNCTIONS } from "../../src/formula";
import { BUILT } from "./add-in";

const metadata = JSON.parse(readFileSync(join(BUILT, "functions.json"), "utf8")) as Metadata;
const enums = new Map((metadata.enums ?? []).map((one) => [one.id, one]));

const enumerated = FUNCTIONS.flatMap(({ name, parameters }) =>
  parameters.flatMap(({ id, choices }, at) => (choices ? [{ name, id, at, choices }] : [])),
);

test.each(enumerated)("Excel offers for $name, $id what the core names", ({ name, at, choices }) => {
  const parameter = metadata.functions.find((one) => one.name === name)!.parameters[at]!;
  const { values } = enums.get(parameter.customEnumId!)!;
  expect(values.map(({ stringValue }) => stringValue)).toEqual(choices);
});

test.each(enumerated)("Excel's hints for $name, $id name that parameter", ({ name, at }) => {
  const parameter = metadata.functions.find((one) => one.name === name)!.parameters[at]!;
  const { values } = enums.get(parameter.customEnumId!)!;
  for (const value of values) expect(value.tooltip).toBe(`${parameter.name}：${value.name}`);
});

test("the same parameter of several functions is one list; the same choices of others are several", () => {
  const idOf = (name: string, parameter: string): string | undefined => {
    const at = FUNCTIONS.find((one) => one.name === name)!.parameters.findIndex(({ id }) => id === parameter);
    return metadata.functions.find((one) => one.name === name)!.parameters[at]!.customEnumId;
  };
  expect(idOf("PAYABLE", "vetoed")).toBe("VETOED");
  expect(idOf("INTEGRATION_SUBSIDY", "cityKey")).toBe("CITY_KEY");
  expect(idOf("PAYABLE", "unit")).toBe(idOf("GROWTH_AWARD", "unit"));
  expect(idOf("BASIS", "item")).toBe(idOf("AWARD", "item"));
});

test("nothing else is enumerated, and no enumeration is unused", () => {
  const used = metadata.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => (customEnumId ? [customEnumId] : [])),
  );
  expect(used).toHaveLength(enumerated.length);
  expect(new Set(used)).toEqual(new Set(enums.keys()));
});
