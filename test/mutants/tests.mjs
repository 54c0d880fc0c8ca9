import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "expect";
import * as circus from "jest-circus";

/**
 * The tests of the core, fast and telling ones first: a mutant's run ends with the first test that fails. The
 * random cases of test/properties stay out, since they would give another score each time, and what protects a
 * rule must be a case that somebody can read; the comparison with decimal.js has a fixed seed.
 */
const PLACES = [
  "sheet/words.test.ts",
  "policy/catalogue.test.ts",
  "policy/names.test.ts",
  "policy/names-typed.test.ts",
  "policy/readings.test.ts",
  "policy/parameters.test.ts",
  "cases.test.ts",
  "enterprise",
  "calendar",
  "award",
  "text",
  "formula",
  "properties/fast-equals-decimal.test.ts",
  "sheet",
  "sheet/reading",
  "sheet/recognise",
  "sheet/recognise/words",
  "sheet/findings",
  "sheet/lists",
  "sheet/mapping",
  "verdicts",
  "policy",
  "native/pieces.test.ts",
  "native/asked.test.ts",
  "native/form.test.ts",
  "native/given.test.ts",
  "native/made-up-items.test.ts",
  "native/cases.test.ts",
  "receipt",
];

/** Among the others, but random. */
const RANDOM = new Set(["sheet/lists/every-firm.test.ts"]);

/** Only the tests that begin so, where a room is measured in less time: WUYI_MUTANTS_TESTS="sheet/ text/". */
const ONLY = process.env.WUYI_MUTANTS_TESTS?.split(" ").filter(Boolean);

/** The test files, from the folder `test` below `root`, in the order in which they run. */
export function testFiles(root) {
  const files = PLACES.flatMap((place) => {
    if (place.endsWith(".ts")) return [place];
    if (!existsSync(join(root, "test", place))) return [];
    return readdirSync(join(root, "test", place))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${place}/${name}`);
  });
  return [...new Set(files)].filter(
    (file) => !RANDOM.has(file) && (!ONLY || ONLY.some((start) => file.startsWith(start))),
  );
}

/** The file of a test, by the test's id. */
export const fileOf = (id) => id.slice(0, id.indexOf(" "));

/**
 * The tests of the files as `{ id, name, file, run }`, declared with jest's own `describe`, `test` and `expect`.
 * Hooks are refused, as none of these tests has any.
 */
export function testsOf(root, files, modules) {
  Object.assign(globalThis, { describe: circus.describe, test: circus.test, it: circus.it, expect });
  return files.flatMap((place) => {
    const file = join(root, "test", place);
    circus.resetState();
    modules.load(file);
    const sameName = new Map();
    return walk(circus.getState().rootDescribeBlock, "").map(({ name, run }) => {
      const nth = (sameName.get(name) ?? 0) + 1;
      sameName.set(name, nth);
      return { id: `${place} ${name} ${nth}`, name: `${name} ${nth}`, file, run };
    });
  });
}

function walk(block, above) {
  if (block.hooks.length > 0) throw new Error(`Hooks are not supported here: ${block.name}`);
  return block.children.flatMap((child) => {
    const name = `${above} ${child.name}`.trim();
    return child.type === "test" ? [{ name, run: child.fn }] : walk(child, name);
  });
}
