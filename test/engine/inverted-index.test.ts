import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import * as fc from "fast-check";
import { computeFormulas } from "../../engine";
import { skipNeedlessIndexWrites, tellZerosFromTexts } from "../../engine/inverted-index";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
const fresh = (): Index => new (CELL_INVERTED_INDEX_CACHE.constructor as new () => Index)();

const ROWS = 12;

/** A column as the engine uses it: cells are computed (forced writes), and lookups index what they read. */
type Action =
  | { readonly kind: "compute"; readonly row: number; readonly value: number }
  | { readonly kind: "lookup"; readonly from: number; readonly length: number }
  | { readonly kind: "clear" };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("compute" as const), row: fc.nat(ROWS - 1), value: fc.nat(3) }),
  fc.record({
    kind: fc.constant("lookup" as const),
    from: fc.nat(ROWS - 1),
    length: fc.integer({ min: 1, max: ROWS }),
  }),
  fc.record({ kind: fc.constant("clear" as const) }),
);

/** Plays the actions and returns, for every lookup, the rows found for each value: indexed ones and read ones. */
function play(index: Index, actions: readonly Action[]): number[][][] {
  const cells: number[] = Array.from({ length: ROWS }, () => 0);
  const found: number[][][] = [];
  for (const act of actions) {
    if (act.kind === "clear") index.clear();
    else if (act.kind === "compute") {
      cells[act.row] = act.value;
      index.set("u", "s", 0, act.value, act.row, true);
    } else {
      const to = Math.min(ROWS - 1, act.from + act.length - 1);
      const { rowsInCache, rowsNotInCache } = index.canUseCache("u", "s", 0, act.from, to);
      const results = [0, 1, 2, 3].map((value) => [
        ...(index.getCellPositions("u", "s", 0, value, rowsInCache)?.matchingRows ?? []),
      ]);
      for (const [start, end] of rowsNotInCache) {
        for (let row = Number(start); row <= Number(end); row++) {
          results[cells[row]!]!.push(row);
          index.set("u", "s", 0, cells[row]!, row);
        }
        index.setContinueBuildingCache("u", "s", 0, Number(start), Number(end));
      }
      found.push(results.map((rows) => [...new Set(rows)].sort((a, b) => a - b)));
    }
  }
  return found;
}

test("lookups find the same rows whether or not needless writes are skipped", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const spared = fresh();
      skipNeedlessIndexWrites(spared);
      expect(play(spared, actions)).toEqual(play(fresh(), actions));
    }),
    { numRuns: 2000 },
  );
});

test("a computed cell that no lookup has read is not written", () => {
  const index = fresh();
  skipNeedlessIndexWrites(index);
  index.set("u", "s", 0, 5, 3, true);
  expect(index.getCellValuePositions("u", "s", 0)).toBeUndefined();
});

test("zeros, blanks and empty texts are told apart, however often they are asked for", async () => {
  const values = [0, null, "", 5];
  const asked: readonly (readonly [question: string, answer: boolean])[] = [
    ['A1=""', false],
    ["A1=0", true],
    ['A1<>""', true],
    ['A2=""', true],
    ["A2=0", true],
    ["A2=A5", true],
    ['A3=""', true],
    ['A4=""', false],
    ["A4=0", false],
  ];
  const twice = [...asked, ...asked];
  const [answers] = (await computeFormulas([
    {
      grid: { name: "表", rowCount: 9, columns: [{ values }] },
      pending: twice.map(([question], row) => ({ row, column: 3, formula: `IF(${question},TRUE,FALSE)` })),
    },
  ]))!;
  expect(answers!.map(({ value }) => value)).toEqual(twice.map(([, answer]) => answer));
});

test("an empty text that a formula gives is no zero", () => {
  const index = fresh();
  tellZerosFromTexts(index);
  index.set("u", "s", 0, 0, 1);
  index.set("u", "s", 0, "", 2);
  index.set("u", "s", 0, null, 3);
  index.setContinueBuildingCache("u", "s", 0, 1, 3);
  const rows = (value: string | number | null): number[] =>
    [...index.getCellPositions("u", "s", 0, value, [[1, 3]])!.matchingRows].sort();
  expect([rows(""), rows(0), rows(null)]).toEqual([
    [2, 3],
    [1, 3],
    [1, 2, 3],
  ]);
  index.set("u", "s", 0, 0, 2, true);
  expect([rows(""), rows(0)]).toEqual([[3], [1, 2, 3]]);
  index.clear();
  expect(index.getCellPositions("u", "s", 0, "", [[1, 3]])).toBeUndefined();
});
