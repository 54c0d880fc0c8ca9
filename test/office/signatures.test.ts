import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { PROMISED } from "./contract";

const SOURCE = join(__dirname, "../../functions/functions.ts");

/** What the contract calls `function` is a reserved word in the source. */
const identifier = (id: string): string => (id === "function" ? "functionName" : id);

interface Generated {
  functions: { name: string; parameters: { name: string; optional?: boolean; repeating?: boolean }[] }[];
}

/** Names and flags as the generator reads them off the source. */
async function generated(): Promise<Map<string, object[]>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE);
  expect(errors).toEqual([]);
  const { functions } = JSON.parse(metadataJson) as Generated;
  return new Map(
    functions.map(({ name, parameters }) => [
      name,
      parameters.map(({ name: id, optional = false, repeating = false }) => ({
        id,
        optional: optional || repeating,
        repeating,
      })),
    ]),
  );
}

test.each([...PROMISED])("%s has in the source the arguments of the contract", async (name, promised) => {
  const expected = promised.map(({ id, ...flags }) => ({ id: identifier(id), ...flags }));
  expect((await generated()).get(name)).toEqual(expected);
});

test("nothing is declared that the contract does not promise", async () => {
  expect([...(await generated()).keys()].sort()).toEqual([...PROMISED.keys()].sort());
});
