import * as fc from "fast-check";
import {
  CellError,
  ERROR_CODES,
  FUNCTIONS,
  callFunction,
  type Block,
  type CellValue,
} from "../../src/formula";

/** Everything that a cell can hold, and what people really type among it. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 12_000 }),
  fc.constantFrom(0, -0, 1e308, -1e308, Number.MIN_VALUE, NaN, Infinity, 45_413),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\uD800",
    "__proto__",
    "constructor",
    "=1+1",
    "1,200",
    "５００",
    "小巨人、单项冠军",
    "省重点",
    "元",
    "第一批",
    "equipment",
    "growth",
    "title",
    "dcmm",
    "三级",
    "2024-05-01",
    "EQUIPMENT_SUBSIDY",
    "EXPLAIN",
  ),
  fc.constantFrom(...ERROR_CODES).map((code) => new CellError(code)),
);

const block: fc.Arbitrary<Block | null> = fc.oneof(
  { weight: 6, arbitrary: cell.map((value): Block => [[value]]) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant<Block>([]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
  },
);

const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => quiet.mockRestore());

test.each(FUNCTIONS.map(({ name }) => name))("%s answers whatever the cells hold", (name) => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const result = callFunction(name, blocks);
      expect(result.length).toBeGreaterThan(0);
      for (const value of result.flat()) {
        if (typeof value === "number") expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
        if (value instanceof CellError) expect(value.message).not.toBe("");
      }
      // A fault of ours is caught for the host's sake; here it is one.
      expect(quiet).not.toHaveBeenCalled();
    }),
    { numRuns: 400 },
  );
});

test("a bad element spoils its own cell and no other", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (column) => {
      const rows = column.map((value) => [value]);
      const alone = column.map((value) => callFunction("EQUIPMENT_SUBSIDY", [[[value]], [["省"]]])[0]);
      expect(callFunction("EQUIPMENT_SUBSIDY", [rows, [["省"]]])).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});

test("a range of as many rows as a call may have is an answer; one of a million is refused in a sentence", () => {
  const column = (rows: number): Block => Array.from({ length: rows }, (_, at) => [at % 12_000]);
  const result = callFunction("GROWTH_AWARD", [column(200_000)]);
  expect(result).toHaveLength(200_000);
  expect(result[199_999]).toEqual([callFunction("GROWTH_AWARD", [[[199_999 % 12_000]]])[0]![0]]);
  const [[refused], ...more] = callFunction("GROWTH_AWARD", [column(1_000_000)]) as [[CellError]];
  expect([refused.code, more]).toEqual(["#VALUE!", []]);
  expect(refused.message).toContain("1,000,000");
});

test("a result larger than any sheet is refused before it fills the memory", () => {
  const column: Block = Array.from({ length: 5_000 }, () => [1]);
  const row: Block = [Array.from({ length: 5_000 }, () => "省")];
  const [[error]] = callFunction("EQUIPMENT_SUBSIDY", [column, row]) as [[CellError]];
  expect(error.message).toContain("区域");
});
