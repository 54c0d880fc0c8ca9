import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { completeMetadata, type Metadata } from "../../functions/metadata/complete";
import { FUNCTIONS } from "../../src/formula";
import schema from "./functions-json.schema.json";

const FILE = join(__dirname, "../../dist/addin/functions.json");

function built(): Metadata {
  if (!existsSync(FILE))
    throw new Error("dist/addin is missing: run `npm run build:functions` (npm test does)");
  return JSON.parse(readFileSync(FILE, "utf8")) as Metadata;
}

const validate = new Ajv({ allErrors: true }).compile(schema);

/** The contract, written out once more by hand: name, required and [optional] arguments. */
const CONTRACT = `
GROWTH_AWARD(delta, [unit])
TITLE_AWARD(titles, [prior], [unit])
EQUIPMENT_SUBSIDY(amount, [level], [unit])
ROBOT_SUBSIDY(amount, robots, [unit])
FACTORY_AWARD(area, plotRatio, [fireClass], [unit])
SOFTWARE_GROWTH_AWARD(revenue, priorRevenue, [unit])
LIGHT_DIGITAL_SUBSIDY(batch, common, [individual], [unit])
INTEGRATION_SUBSIDY(soft, hard, [cityKey], [unit])
INSURANCE_MATCH(subsidy, insurance, [unit])
DESIGN_CONTEST_AWARD(provincial, [city], [paid], [unit])
AWARD(item, [grade], [quantity], [paid], [unit])
ITEMS([filter])
BASIS(item, [grade])
NEXT_TIER(item, amount, [level], [unit])
VETOED(enterprise, vetoList)
PAYABLE(award, vetoed, [paid], [unit])
CREDIT_CODE_VALID(code)
IN_FORCE(date, start)
EXPLAIN(function, [argument…])`;

const contract = CONTRACT.trim().split("\n").sort();

test("the core declares the functions of the contract, argument by argument", () => {
  const declared = FUNCTIONS.map(({ name, parameters }) => {
    const list = parameters.map(({ id, optional, repeating }) => {
      const written = repeating ? `${id}…` : id;
      return optional ? `[${written}]` : written;
    });
    return `${name}(${list.join(", ")})`;
  });
  expect(declared.sort()).toEqual(contract);
});

test("the metadata registers all 19 functions with the flags of the contract", () => {
  const { functions } = built();
  expect(functions.map(({ id }) => id).sort()).toEqual(contract.map((line) => line.split("(")[0]));
  for (const { id, name, parameters, result } of functions) {
    const declared = FUNCTIONS.find((one) => one.name === id)!;
    expect(name).toBe(id);
    expect(result.dimensionality).toBe("matrix");
    expect(parameters.map((one) => [one.name, one.optional ?? one.repeating ?? false])).toEqual(
      declared.parameters.map((one) => [one.name, one.optional || one.repeating]),
    );
    expect(parameters.every((one) => one.dimensionality === "matrix" && one.type === "any")).toBe(true);
  }
});

test("errors come in as values, and every word that people see is Chinese", () => {
  const metadata = built();
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { description, parameters } of metadata.functions) {
    expect(description).toMatch(/\p{Script=Han}/u);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/\p{Script=Han}/u);
      expect(parameter.description).toMatch(/\p{Script=Han}/u);
    }
  }
});

test("enumerations offer exactly the names that the core accepts, and all of them are used", () => {
  const { functions, enums } = built();
  const used = functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ customEnumId }, at) => {
      const declared = FUNCTIONS.find((one) => one.name === id)!.parameters[at]!;
      const names = enums
        ?.find((one) => one.id === customEnumId)
        ?.values.map(({ stringValue }) => stringValue);
      expect(names).toEqual(declared.choices);
      return customEnumId ? [customEnumId] : [];
    }),
  );
  expect(new Set(used)).toEqual(new Set(enums?.map(({ id }) => id)));
});

test("the metadata passes the schema of functions.json", () => {
  validate(built());
  expect(validate.errors ?? []).toEqual([]);
});

const broken: [why: string, change: (metadata: Metadata) => void][] = [
  ["an id that is not ASCII", (metadata) => (metadata.functions[0]!.id = "增长奖")],
  ["an id of two characters", (metadata) => (metadata.functions[0]!.id = "AB")],
  ["a type that Excel does not know", (metadata) => (metadata.functions[0]!.parameters[0]!.type = "decimal")],
  [
    "a dimension that Excel does not know",
    (metadata) => (metadata.functions[0]!.parameters[0]!.dimensionality = "cube"),
  ],
  ["a parameter without a name", (metadata) => (metadata.functions[0]!.parameters[0]!.name = "")],
  ["a property that Excel does not know", (metadata) => Object.assign(metadata, { functionz: [] })],
  ["no function at all", (metadata) => (metadata.functions = [])],
];

test.each(broken)("the schema catches %s", (_, change) => {
  const metadata = built();
  change(metadata);
  expect(validate(metadata)).toBe(false);
});

test("a function that the core does not know stops the build", () => {
  const metadata = built();
  metadata.functions[0]!.name = "SURPRISE";
  expect(() => completeMetadata(metadata, FUNCTIONS)).toThrow(/SURPRISE/);
});
