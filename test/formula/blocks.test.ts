import { CellError, type CellValue } from "../../src/formula";
import { call, codes, said, type Given } from "./call";

const E = "EQUIPMENT_SUBSIDY";
const N = "#N/A";

/** How arguments of different shapes go together, as Excel's own operators have it. */
test.each<[why: string, shows: CellValue[][], name: string, ...given: Given[]]>([
  ["a cell", [[8]], E, 100],
  ["a column", [[8], [50]], E, [[100], [500]]],
  ["a row", [[8, 50]], E, [[100, 500]]],
  ["a block", [[8, 50], [10, 0]], E, [[100, 500], [125, 0]]],
  ["a column and a row make a block", [[450, 540], [600, 720]], E, [[3000], [4000]], [["无", "省"]]],
  ["a block and a row", [[450, 540], [600, 720]], E, [[3000, 3000], [4000, 4000]], [["无", "省"]]],
  ["a block and a column", [[450, 450], [720, 720]], E, [[3000, 3000], [4000, 4000]], [["无"], ["省"]]],
  ["a row with a shorter row", [[540, 480, N]], E, [[3000, 3000, 3000]], [["省", "市"]]],
  ["a column with a shorter column", [[540], [480], [N]], E, [[3000], [3000], [3000]], [["省"], ["市"]]],
  ["a block with a smaller one", [[540, 480, N], [450, 450, N], [N, N, N]], E, [[3000, 3000, 3000], [3000, 3000, 3000], [3000, 3000, 3000]], [["省", "市"], ["无", "无"]]],
  ["blank cells in a block", [[0, 8]], E, [[null, 100]]],
  ["a cell that a ragged range lacks is blank", [[8, 8], [8, 0]], E, [[100, 100], [100]]],
  ["a ragged range's missing amount is an empty cell, not one left out", [[5, 5], [5, 0]], "AWARD", "growth", null, [[500, 500], [500]]],
  ["an error in one cell only", [[8, "#REF!"]], E, [[100, new CellError("#REF!")]]],
  ["a range without cells says nothing", [[450]], E, 3000, []],
  ["a range of an empty row says nothing", [[450]], E, 3000, [[]]],
  ["a list that is looked at as a whole does not spill", [[true]], "VETOED", "乙", [["甲", "乙"], ["丙", "丁"]]],
  ["a whole list beside a column", [[true], [false], [true]], "VETOED", [["甲"], ["戊"], ["丙"]], [["甲", "乙"], ["丙", "丁"]]],
  ["a row of five for each amount", [[500, 100, 0, 5, 5], [1000, 100, 5, 10, 5]], "NEXT_TIER", "growth", [[400], [900]]],
  ["a row of five for each amount of a row", [[500, 100, 0, 5, 5], [1000, 100, 5, 10, 5]], "NEXT_TIER", "growth", [[400, 900]]],
  ["five for a missing element", [[500, 100, 0, 5, 5], [1000, 100, 5, 10, 5], [N, N, N, N, N]], "NEXT_TIER", [["growth"], ["growth"], ["growth"]], [[400], [900]]],
])("%s", (_, shows, name, ...given) => {
  expect(codes(call(name, given))).toEqual(shows);
}); // prettier-ignore

const rows = (length: number): CellValue[][] => Array.from({ length }, () => [1]);
const row = (length: number): CellValue[][] => [Array.from({ length }, () => "万元")];

test.each<[why: string, name: string, ...given: Given[]]>([
  ["more cells than can be held", "GROWTH_AWARD", rows(2049), row(2048)],
  ["more rows of five than can be held", "NEXT_TIER", "growth", rows(1024), null, row(1024)],
])("%s are refused at once", (_, name, ...given) => {
  const cells = call(name, given);
  expect([cells.length, cells[0]!.length]).toEqual([1, 1]);
  expect(said(cells)).toBe("#VALUE! 结果超过 4,194,304 个单元格。请缩小引用的区域。");
});

test("a missing element names its argument and its place", () => {
  const cells = call(E, [[[1, 1, 1], [1, 1, 1]], [["省", "市"]]]);
  expect(said([[cells[1]![2]!]])).toBe("#N/A 重点项目等级的区域没有第 2 行第 3 列。请把各区域选成一样大。");
}); // prettier-ignore
