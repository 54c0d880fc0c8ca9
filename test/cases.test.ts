import { CellError, callFunction, type Block, type CellValue } from "../src/formula";
import type { Argument, Case, Expected, Shown } from "./cases/case";
import { cases as growth } from "./cases/growth";
import { cases as investment } from "./cases/investment";
import { cases as lookups } from "./cases/lookups";
import { cases as numbers } from "./cases/numbers";
import { cases as plainItems } from "./cases/plain-items";
import { cases as projects } from "./cases/projects";
import { cases as titles } from "./cases/titles";

const TABLES = { growth, titles, investment, projects, plainItems, numbers, lookups };

const toBlock = (given: Argument): Block | null =>
  given === undefined ? null : Array.isArray(given) ? given : [[given]];

const shown = (cell: CellValue): Shown => (cell instanceof CellError ? cell.code : (cell ?? ""));

function check(result: Block, expected: Expected): void {
  if (Array.isArray(expected)) return expect(result.map((row) => row.map(shown))).toStrictEqual(expected);
  const cell = result[0]![0]!;
  if (typeof expected !== "object") return expect(shown(cell)).toStrictEqual(expected);
  const text = "error" in expected ? (cell as CellError).message : String(cell);
  if ("error" in expected) expect(shown(cell)).toBe(expected.error);
  for (const part of "error" in expected ? expected.says : expected.text) expect(text).toContain(part);
}

describe.each(Object.entries(TABLES))("%s", (_, table: Case[]) => {
  test.each(table.map((one) => [one[0], one] as const))("%s", (_why, [, expected, name, ...given]) => {
    check(callFunction(name, given.map(toBlock)), expected);
  });
});

test("every error of every table carries a sentence, and EXPLAIN says the same one", () => {
  for (const [why, , name, ...given] of Object.values(TABLES).flat()) {
    const cell = callFunction(name, given.map(toBlock))[0]![0]!;
    if (!(cell instanceof CellError) || name === "EXPLAIN" || name === "NEXT_TIER") continue;
    expect([why, cell.message]).not.toEqual([why, ""]);
    const text = callFunction("EXPLAIN", [[[name]], ...given.map(toBlock)])[0]![0]!;
    expect(text).toContain(cell.message);
  }
});
