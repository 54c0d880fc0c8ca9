import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import * as fc from "fast-check";
import { computeFormulas } from "../../engine";
import { indexByKind } from "../../engine/inverted-index";
import { CellError, type CellValue } from "../../src/formula";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Cell = string | number | boolean | null;

function fresh(): Index {
  const index = new (CELL_INVERTED_INDEX_CACHE.constructor as new () => Index)();
  indexByKind(index);
  return index;
}

const ROWS = 12;
const CELLS: readonly Cell[] = [0, 1, 1200, "1200", "", "甲", "abc", "ABC", null, true, false];

/** A column as the engine uses it: cells are computed (forced writes), and lookups index what they read. */
type Action =
  | { readonly kind: "compute"; readonly row: number; readonly value: Cell }
  | { readonly kind: "lookup"; readonly from: number; readonly length: number }
  | { readonly kind: "clear" };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant("compute" as const),
    row: fc.nat(ROWS - 1),
    value: fc.constantFrom(...CELLS),
  }),
  fc.record({
    kind: fc.constant("lookup" as const),
    from: fc.nat(ROWS - 1),
    length: fc.integer({ min: 1, max: ROWS }),
  }),
  fc.record({ kind: fc.constant("clear" as const) }),
);

/** Whether a cell is equal to a value: kinds are told apart, capitals are not, a blank is the nothing of each kind. */
function equal(cell: Cell, value: Cell): boolean {
  if (cell === null || value === null)
    return [null, 0, "", false].includes(cell) && [null, 0, "", false].includes(value);
  return typeof cell === "string" && typeof value === "string"
    ? cell.toLowerCase() === value.toLowerCase()
    : cell === value;
}

test("lookups find by the index the rows that they find by looking at each", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const index = fresh();
      const cells: Cell[] = Array.from({ length: ROWS }, () => 0);
      for (const act of actions) {
        if (act.kind === "clear") index.clear();
        else if (act.kind === "compute") {
          cells[act.row] = act.value;
          index.set("u", "s", 0, act.value, act.row, true);
        } else {
          const to = Math.min(ROWS - 1, act.from + act.length - 1);
          const { rowsInCache, rowsNotInCache } = index.canUseCache("u", "s", 0, act.from, to);
          for (const value of CELLS) {
            const found = index.getCellPositions("u", "s", 0, value, rowsInCache)?.matchingRows ?? [];
            const looked = cells.flatMap((cell, row) =>
              equal(cell, value) && rowsInCache.some(([from, last]) => row >= Number(from) && row <= Number(last)) ? [row] : [],
            ); // prettier-ignore
            expect([...new Set(found)].sort((a, b) => a - b)).toEqual(looked);
          }
          for (const [start, end] of rowsNotInCache.length > 0 || rowsInCache.length > 0
            ? rowsNotInCache
            : [[act.from, to] as const]) {
            // prettier-ignore
            for (let row = Number(start); row <= Number(end); row++) index.set("u", "s", 0, cells[row]!, row);
            index.setContinueBuildingCache("u", "s", 0, Number(start), Number(end));
          }
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("a computed cell that no lookup has read is not written", () => {
  const index = fresh();
  index.set("u", "s", 0, 5, 3, true);
  expect(index.getCellValuePositions("u", "s", 0)).toBeUndefined();
});

test("a column with an error in it is looked at each time", () => {
  const index = fresh();
  index.set("u", "s", 0, 5, 1);
  index.set("u", "s", 0, "#N/A", 2);
  index.setContinueBuildingCache("u", "s", 0, 1, 2);
  expect(index.canUseCache("u", "s", 0, 1, 2).rowsInCache).toEqual([]);
  index.set("u", "s", 0, 7, 2, true);
  expect(index.canUseCache("u", "s", 0, 1, 2).rowsInCache).toEqual([[1, 2]]);
});

/** Questions to column A, asked twice: the second time the index answers. */
const ASKED: readonly (readonly [why: string, values: readonly CellValue[], question: string, answer: CellValue])[] = [
  ["zero is no empty text", [0], 'A1=""', false],
  ["zero is zero", [0], "A1=0", true],
  ["a blank is an empty text", [null], 'A1=""', true],
  ["a blank is zero", [null], "A1=0", true],
  ["an empty text is one", [""], 'A1=""', true],
  ["an empty text is not zero", [""], "A1=0", false],
  ["a number is no empty text", [5], 'A1=""', false],
  ["the text 1200 is no number", ["1200"], "A1=1200", false],
  ["a number is no text", [1200], 'A1="1200"', false],
  ["capitals do not matter", ["ABC"], 'A1="abc"', true],
  ["an error stays one", ["甲", new CellError("#N/A")], 'SUMPRODUCT((A1:A2="甲")*1)', new CellError("#N/A")],
  ["what is not equal is FALSE and no error", [1, 2, 3], "SUMPRODUCT((A1:A3=2)*1)", 1],
  ["many are counted", [1, 2, 2], "SUM(--(A1:A3=2))", 2],
  ["what is greater", [1, 2, 3], "SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
]; // prettier-ignore

test.each(ASKED)("%s", async (_, values, question, answer) => {
  const [answers] = (await computeFormulas([
    {
      grid: { name: "表", rowCount: 9, columns: [{ values }] },
      pending: [0, 1, 2].map((row) => ({ row, column: 3, formula: question })),
    },
  ]))!;
  expect(answers!.map(({ value }) => value)).toEqual([answer, answer, answer]);
});
