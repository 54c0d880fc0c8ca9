import { check, type Grid, type GridColumn } from "../../src/sheet";
import type { Half } from "./draw";
import { FEWER, FLOORS, JUDGED, reached, type Floors } from "./floors";
import { judge } from "./judge";
import { layoutOf } from "./layout";
import type { Outcome } from "./outcome";
import { outcomes, scoreOf } from "./score";

const HALVES: readonly Half[] = ["seen", "unseen"];
const judged = new Map<Half, readonly Outcome[]>();

beforeAll(() => {
  for (const half of HALVES) judged.set(half, outcomes(half, JUDGED));
});

const seedsOf = (half: Half, wrong: (one: Outcome) => boolean): number[] =>
  judged
    .get(half)!
    .filter(wrong)
    .map(({ seed }) => seed);

describe.each(HALVES)("layouts that are %s", (half) => {
  test("none that is faulty is green: money is paid on it", () => {
    expect(seedsOf(half, ({ faulty, green }) => faulty && green)).toEqual([]);
  });

  test("none is green of which a claim was not read, or something else was read as one", () => {
    const bad = ({ green, rows, extra }: Outcome): boolean =>
      green && (rows.lost > 0 || rows["left out"] > 0 || rows.misread > 0 || extra > 0);
    expect(seedsOf(half, bad)).toEqual([]);
  });

  test("no claim is lost: each is one, or something is told of it", () => {
    expect(seedsOf(half, ({ rows }) => rows.lost > 0)).toEqual([]);
  });

  test("as much is read right as before, and no more is wrong", () => {
    const now = reached(scoreOf(judged.get(half)!));
    const worse = (Object.keys(now) as (keyof Floors)[]).filter((key) =>
      FEWER.has(key) ? now[key] > FLOORS[half][key] : now[key] < FLOORS[half][key],
    );
    expect(worse.map((key) => `${key}: ${now[key]}, before ${FLOORS[half][key]}`)).toEqual([]);
  });
});

const SOME = [3, 7, 10, 24, 31];

test("the same seed gives the same workbook, and it comes out the same", () => {
  for (const seed of SOME) {
    expect(layoutOf("seen", seed)).toEqual(layoutOf("seen", seed));
    expect(judge(layoutOf("seen", seed))).toEqual(judge(layoutOf("seen", seed)));
  }
});

/** A sheet whose keys were set in another order, and whose columns are lists of their own. */
function rebuilt(grid: Grid): Grid {
  const columns = grid.columns.map(
    (column): GridColumn | undefined =>
      column && { formulaRows: [...column.formulaRows], values: [...column.values] },
  );
  return Object.fromEntries(Object.entries({ ...grid, columns }).reverse()) as unknown as Grid;
}

test("the order of keys does not matter", () => {
  for (const seed of SOME) {
    const { grids } = layoutOf("seen", seed);
    expect(check(grids.map(rebuilt))).toEqual(check(grids));
  }
});

test("how a sheet is read does not depend on where in the workbook it stands", () => {
  const several = Array.from({ length: 60 }, (_, at) => layoutOf("seen", at + 1)).filter(
    ({ grids }) => grids.length > 1,
  );
  expect(several.length).toBeGreaterThan(10);
  for (const { grids } of several) {
    const [there, back] = [check(grids), check([...grids].reverse())];
    expect([...back.sheets].reverse()).toEqual(there.sheets);
    expect(back.summary.verdict).toBe(there.summary.verdict);
    expect(back.summary.rows).toBe(there.summary.rows);
  }
});
