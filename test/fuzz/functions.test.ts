import { FUNCTIONS } from "../../src/formula";
import { functionCase, type FunctionCase } from "./function-cases";
import { functionHolds } from "./function-oracle";
import { FUNCTION_CASES } from "./plan";
import { casesOf, fuzz, tell, type Target } from "./target";

const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => {
  quiet.mockRestore();
  tell("functions");
});

const targets = FUNCTIONS.map(({ name }): Target<FunctionCase> => ({
  name,
  ...FUNCTION_CASES,
  make: (random) => functionCase(random, name),
  holds: (one) => functionHolds(one, () => quiet.mock.calls.length),
}));

test.each(targets.map((target) => [target.name, casesOf(target), target] as const))(
  "%s: %i calls with anything in their arguments",
  (_, __, target) => void fuzz(target, "functions.test.ts"),
  600_000,
);
