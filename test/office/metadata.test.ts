import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import published from "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
import {
  completeMetadata,
  type FunctionMetadata,
  type Metadata,
  type ParameterMetadata,
} from "../../functions/metadata/complete";
import { englishMetadata } from "../../functions/metadata/english";
import { FUNCTIONS } from "../../src/formula";
import { BUILT } from "./add-in";
import { PROMISED } from "./contract";
import fileSchema from "./functions-json.schema.json";

const metadata = JSON.parse(readFileSync(join(BUILT, "functions.json"), "utf8")) as Metadata;
const english = JSON.parse(readFileSync(join(BUILT, "functions-en.json"), "utf8")) as Metadata;
const HAN = /\p{Script=Han}/u;

const { definitions } = published;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validate = ajv.addSchema({ definitions }, "published").compile(fileSchema);

type Change = (file: Metadata, first: FunctionMetadata, parameter: ParameterMetadata) => void;

const BROKEN: [string, Change][] = [
  ["an id that is not ASCII", (_, first) => (first.id = "增长奖")],
  ["an id of two characters", (_, first) => (first.id = "AB")],
  ["a type that Excel does not know", (_, __, parameter) => (parameter.type = "decimal")],
  ["a dimension that Excel does not know", (_, __, parameter) => (parameter.dimensionality = "cube")],
  ["a parameter without a name", (_, __, parameter) => (parameter.name = "")],
  ["a description that Excel would cut", (_, __, parameter) => (parameter.description = "长".repeat(513))],
  ["a property of a parameter that nobody documents", (_, __, one) => Object.assign(one, { enum: "UNIT" })],
  ["a property that nobody documents", (file) => Object.assign(file, { functionz: [] })],
  ["no function at all", (file) => (file.functions = [])],
  ["an enumeration without an id", (file) => Object.assign(file.enums![0]!, { id: undefined })],
];

describe("functions.json", () => {
  test("is valid by the published schema", () => {
    validate(metadata);
    expect(validate.errors).toBeNull();
  });

  test.each(BROKEN)("would not be valid with %s", (_, change) => {
    const copy = structuredClone(metadata);
    change(copy, copy.functions[0]!, copy.functions[0]!.parameters[0]!);
    expect(validate(copy)).toBe(false);
  });

  test("declares the functions of the contract and no others", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...PROMISED.keys()].sort());
    for (const { id, name } of metadata.functions) expect(name).toBe(id);
  });

  test("takes data types as input, errors among them, so that one does not fail a whole range", () => {
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  });

  test.each<[why: string, given: Partial<Metadata>]>([
    ["neither", {}],
    ["what the generator writes today", { allowCustomDataForDataTypeAny: true }],
    ["both", { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true }],
    ["errors alone", { allowErrorForDataTypeAny: true }],
  ])("never has both allowances, which crash Excel LTSC 2021 (office-js #4385): from %s", (_, given) => {
    const file = completeMetadata({ ...given, functions: metadata.functions }, FUNCTIONS, (name) => name);
    expect(file).toHaveProperty("allowCustomDataForDataTypeAny", true);
    expect(file).not.toHaveProperty("allowErrorForDataTypeAny");
  });

  test.each([
    ["functions.json", metadata],
    ["functions-en.json", english],
  ])("has no allowance for errors in %s as built", (_, file) => {
    expect(file).not.toHaveProperty("allowErrorForDataTypeAny");
  });

  test("no function streams or is computed at every change: Excel crashed where many ran while a book opened (OfficeDev/office-js #6431)", () => {
    for (const one of metadata.functions) expect(Object.keys(one)).not.toContain("options");
  });

  test("fails the build where the source and the declarations differ", () => {
    const entry = { ...metadata.functions[0]!, parameters: [] };
    const helpUrl = (name: string): string => name;
    expect(() => completeMetadata({ functions: [entry] }, FUNCTIONS, helpUrl)).toThrow("GROWTH_AWARD");
    expect(() => completeMetadata({ functions: [{ ...entry, name: "OTHER" }] }, FUNCTIONS, helpUrl)).toThrow(
      "OTHER",
    );
  });
});

describe.each(metadata.functions)("$name in functions.json", ({ name, description, parameters, result }) => {
  const declared = FUNCTIONS.find((declaration) => declaration.name === name)!;

  test("speaks Chinese", () => {
    expect(description).toBe(declared.summary);
    expect(description).toMatch(HAN);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(HAN);
      expect(parameter.description).toMatch(HAN);
    }
    expect(parameters.map((parameter) => parameter.name)).toEqual(declared.parameters.map((one) => one.name));
  });

  test("takes a cell or a range of anything everywhere, and gives a range", () => {
    for (const { type, dimensionality } of parameters) {
      expect({ type, dimensionality }).toEqual({ type: "any", dimensionality: "matrix" });
    }
    expect(result.dimensionality).toBe("matrix");
  });

  test("may leave out and repeat what the contract says", () => {
    const flags = parameters.map(({ optional = false, repeating = false }) => ({
      optional: optional || repeating,
      repeating,
    }));
    expect(flags).toEqual(PROMISED.get(name)!.map(({ optional, repeating }) => ({ optional, repeating })));
  });
});

/** A file without what people read: what is left must be the same in every language. */
const withoutTexts = ({ functions, enums, ...rest }: Metadata): object => ({
  ...rest,
  functions: functions.map(({ parameters, ...one }) => ({
    ...one,
    description: "",
    parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
  })),
  enums: enums?.map(({ values, ...one }) => ({
    ...one,
    values: values.map((value) => ({ ...value, tooltip: "" })),
  })),
});

describe("functions-en.json", () => {
  test("is valid by the published schema, and differs in what people read alone", () => {
    validate(english);
    expect(validate.errors).toBeNull();
    expect(withoutTexts(english)).toEqual(withoutTexts(metadata));
  });

  test.each(english.functions)("speaks English of $name", ({ name, description, parameters }) => {
    const chinese = metadata.functions.find((one) => one.name === name)!;
    expect(description).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    parameters.forEach((parameter, at) => {
      // The names that are typed stand in it as they are typed.
      expect(parameter.description).toMatch(/^[A-Z][a-z -]+/);
      expect(parameter.description).not.toBe(chinese.parameters[at]!.description);
    });
  });

  test.each(english.enums!)("hints at the choices of $id in English", ({ values }) => {
    for (const { name, tooltip } of values)
      expect(tooltip).toMatch(new RegExp(`^[A-Z][a-z -]+: ${name}$`, "u"));
  });

  test("a function or a parameter without English fails the build", () => {
    const [first] = metadata.functions;
    const sentences = { [first!.name]: "An award." };
    const declared = FUNCTIONS.find(({ name }) => name === first!.name)!;
    const strange = {
      ...declared,
      parameters: declared.parameters.map((one) => ({ ...one, id: "strange" })),
    };
    const file: Metadata = { functions: [first!] };
    expect(englishMetadata(file, FUNCTIONS, sentences).functions[0]!.description).toBe("An award.");
    expect(() => englishMetadata(file, FUNCTIONS, {})).toThrow(first!.name);
    expect(() => englishMetadata(file, [], sentences)).toThrow(first!.name);
    expect(() => englishMetadata(file, [strange], sentences)).toThrow(`${first!.name}.strange`);
  });
});
