import { Exact } from "../../src/award";
import { CellError, type Block, type CellValue } from "../../src/formula";
import { call, codes, type Given } from "./call";

const E = "EQUIPMENT_SUBSIDY";
const D = "DESIGN_CONTEST_AWARD";
const L = "LIGHT_DIGITAL_SUBSIDY";
const REF = new CellError("#REF!");

const column = (...cells: CellValue[]): Block => cells.map((cell) => [cell]);

/** How many awards of a call the exact reference computed: it rounds each of them once. */
function byReference(name: string, given: readonly Given[]): number {
  const { toDecimalPlaces } = Exact.prototype;
  let rounded = 0;
  Exact.prototype.toDecimalPlaces = function (this: Exact, ...places: Parameters<typeof toDecimalPlaces>) {
    rounded++;
    return toDecimalPlaces.apply(this, places);
  } as typeof toDecimalPlaces;
  try {
    call(name, given);
  } finally {
    Exact.prototype.toDecimalPlaces = toDecimalPlaces;
  }
  return rounded;
}

type Row = readonly [why: string, byReference: number, shows: CellValue[], name: string, ...given: Given[]];

/**
 * Columns, with how many awards are left to the reference. 5,000 rows are one call (contract), so a plain column
 * must not wait for it; a cell that shows something else than a number does, and shows the same either way.
 */
const ROWS: readonly Row[] = [
  ["one number", 0, [5, 10, 0], "GROWTH_AWARD", column(500, 1000, 99)],
  ["one cell is not worth a column's preparation", 1, [5], "GROWTH_AWARD", column(500)],
  ["a blank cell is 0", 0, [5, 0], "GROWTH_AWARD", column(500, null)],
  ["a number as text", 1, [5, 10], "GROWTH_AWARD", column(500, "1,000")],
  ["blank text is 0", 1, [5, 0], "GROWTH_AWARD", column(500, "")],
  ["TRUE is no number", 0, [5, "#VALUE!"], "GROWTH_AWARD", column(500, true)],
  ["an error stays in its row", 0, [5, "#REF!", 10], "GROWTH_AWARD", column(500, REF, 1000)],
  ["a unit for all", 0, [50_000, 100_000], "GROWTH_AWARD", column(5_000_000, 10_000_000), "元"],
  ["a unit in a column of one", 0, [50_000, 100_000], "GROWTH_AWARD", column(5_000_000, 10_000_000), column("元")],
  ["a blank unit", 0, [5, 10], "GROWTH_AWARD", column(500, 1000), null],
  ["a unit that there is not", 0, ["#VALUE!", "#VALUE!"], "GROWTH_AWARD", column(500, 1000), "角"],
  ["an error for a unit", 0, ["#NAME?", "#NAME?"], "GROWTH_AWARD", column(500, 1000), new CellError("#NAME?")],
  ["units that differ", 2, [5, 50_000], "GROWTH_AWARD", column(500, 5_000_000), column("万元", "元")],
  ["one level for all", 0, [540, 720], E, column(3000, 4000), "省"],
  ["levels that differ", 0, [540, 480, 450], E, column(3000, 3000, 3000), column("省", "市", null)],
  ["levels that come again", 0, [540, 480, 540, 480], E, column(3000, 3000, 3000, 3000), column("省", "市", "省", "市")],
  ["no level", 0, [450, 450], E, column(3000, 3000), undefined],
  ["a level that there is not, in one row", 0, [540, "#VALUE!", 540], E, column(3000, 3000, 3000), column("省", "省重占", "省")],
  ["an error for a level, in one row", 0, [540, "#REF!"], E, column(3000, 3000), column("省", REF)],
  ["a level that there is not, for all", 0, ["#VALUE!", "#VALUE!"], E, column(3000, 3000), "省重占"],
  ["one amount with levels that differ", 0, [540, 480], E, 3000, column("省", "市")],
  ["levels and a unit", 0, [5_400_000, 4_800_000], E, column(30_000_000, 30_000_000), column("省", "市"), "元"],
  ["a column shorter than the others", 2, [540, 480, "#N/A"], E, column(3000, 3000, 3000), column("省", "市")],
  ["amounts shorter than the levels", 2, [540, 480, "#N/A"], E, column(3000, 3000), column("省", "市", "省")],
  ["two numbers", 0, [20, 0], "ROBOT_SUBSIDY", column(100, 100), column(10, 11)],
  ["two numbers, the second for all", 0, [20, 0], "ROBOT_SUBSIDY", column(100, 99), 10],
  ["two numbers, the first for all", 0, [20, 0], "ROBOT_SUBSIDY", 100, column(10, 11)],
  ["a second number that is none", 0, [20, "#VALUE!"], "ROBOT_SUBSIDY", column(100, 100), column(10, "待定")],
  ["a preset choice after two numbers", 0, [5, 0], "FACTORY_AWARD", column(1000, 1000), column(1.6, 1.5)],
  ["choices after two numbers", 0, [5, 0], "FACTORY_AWARD", column(1000, 1000), 1.6, column("甲", "丁")],
  ["a choice before the numbers", 0, [44, 40], L, column("第一批", "第二批"), column(60, 64), column(20, 20)],
  ["a choice for all before the numbers", 0, [44, 24], L, 1, column(60, 40), column(20, 0)],
  ["a number left out", 0, [24, 30], L, 1, column(40, 50)],
  ["a required choice that a row lacks", 0, ["#VALUE!", 20], L, column(null, 2), column(40, 40)],
  ["a row of which nothing is said", 0, [null, 20], L, column(null, 2), 40],
  ["a choice by TRUE and FALSE", 0, [225, 100], "INTEGRATION_SUBSIDY", 500, 300, column(true, false)],
  ["a yearly cap, nothing paid before", 0, [15, 20], D, column(1, 2), column(1, 1)],
  ["a yearly cap, nothing paid and said so", 0, [15, 20], D, column(1, 2), column(1, 1), null],
  ["negative zeros are 0", 0, [0, 0], D, column(-0, -0), column(-0, null)],
  ["negative zeros are 0 in one sum too", 0, [0, 0], L, 1, column(-0, -0), column(-0, 0)],
  ["a yearly cap and a unit", 0, [150_000, 200_000], D, column(1, 2), column(1, 1), undefined, "元"],
  ["paid before, for all", 2, [5, 5], D, column(1, 2), column(1, 1), 15],
  ["paid before, by row", 2, [5, 20], D, column(1, 2), column(1, 1), column(15, null)],
  ["paid before, with a unit", 2, [50_000, 50_000], D, column(1, 2), column(1, 1), 150_000, "元"],
  ["a number that no double decides", 1, [50.000001, 8], E, column(500.0000049999999, 100)],
]; // prettier-ignore

test.each(ROWS.map((row) => [row[0], row] as const))("%s", (_, [, , shows, name, ...given]) => {
  expect(codes(call(name, given))).toEqual(shows.map((cell) => [cell]));
});

test.each(ROWS.map((row) => [row[0], row[1], row] as const))(
  "%s: the reference computes %s",
  (_, count, [, , , name, ...given]) => {
    expect(byReference(name, given)).toBe(count);
  },
);
