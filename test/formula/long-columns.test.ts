import type { Block, CellValue } from "../../src/formula";
import { call, codes, said } from "./call";

/** The rows of a sheet of Excel: what a reference to a whole column hands over. */
const SHEET = 1_048_576;
const MOST = 200_000;

/** A column of so many rows that begins with some cells; the rest is unused. */
const column = (rows: number, cells: readonly CellValue[], unused: CellValue = null): Block =>
  Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row]! : unused]);

const AMOUNTS = [500, 1000, null, 480];
const AWARDS = [[5], [10], [0], [0]];

describe("a whole column gives as many rows as are used, from the first row on", () => {
  test.each<[why: string, unused: CellValue]>([
    ["empty cells", null],
    ["empty text", ""],
    ["0, as some desktops hand empty cells over", 0],
  ])("unused rows as %s", (_, unused) => {
    expect(call("GROWTH_AWARD", [column(SHEET, AMOUNTS, unused)])).toEqual(AWARDS);
  });

  test("the heading is an error in its own cell, and the amounts stand below it", () => {
    const result = call("GROWTH_AWARD", [column(SHEET, ["增加值增长额", ...AMOUNTS])]);
    expect(codes(result)).toEqual([["#VALUE!"], ...AWARDS]);
    expect(said(result)).toMatch(/应填数字，现为“增加值增长额”/);
  });

  test("from the second row on it fits below the heading", () => {
    expect(call("GROWTH_AWARD", [column(SHEET - 1, AMOUNTS)])).toEqual(AWARDS);
  });

  test("columns beside one another end where the longest ends", () => {
    const amounts = column(SHEET, [3000, 3000, 3000]);
    const levels = column(SHEET, ["省重点"]);
    expect(call("EQUIPMENT_SUBSIDY", [amounts, levels])).toEqual([[540], [450], [450]]);
    expect(call("EQUIPMENT_SUBSIDY", [levels.map(() => [3000]).slice(0, 2), levels])).toEqual([[540], [450]]);
  });

  test("one unit for all rows stays one", () => {
    expect(call("GROWTH_AWARD", [column(SHEET, [5_000_000]), "元"])).toEqual([[50_000]]);
  });

  test("an unused column is one empty row", () => {
    expect(call("GROWTH_AWARD", [column(SHEET, [])])).toEqual([[0]]);
  });

  test("the list of the vetoed may be a whole column; each firm of another is looked up in it", () => {
    const list = column(SHEET, ["甲", "乙"]);
    expect(call("VETOED", [[["乙"], ["丙"]], list])).toEqual([[true], [false]]);
    expect(call("VETOED", [column(SHEET, ["丙", "甲"]), list])).toEqual([[false], [true]]);
  });

  test("EXPLAIN explains the used rows", () => {
    const result = call("EXPLAIN", ["GROWTH_AWARD", column(SHEET, [500, 1000])]);
    expect(result.map(([cell]) => String(cell).split("\n").at(-1))).toEqual([
      expect.stringMatching(/5 万元$/),
      expect.stringMatching(/10 万元$/),
    ]);
  });
});

test.each<[why: string, rows: number, expected: number]>([
  ["a blank end of 200,000 rows belongs to the range, and is computed", MOST, MOST],
  ["of one row more it is left out", MOST + 1, 4],
])("%s", (_, rows, expected) => {
  expect(call("GROWTH_AWARD", [column(rows, AMOUNTS)])).toHaveLength(expected);
});

describe("more rows than one call computes", () => {
  const full = (rows: number): Block => Array.from({ length: rows }, () => [500]);

  test("200,000 rows are computed", () => {
    expect(call("GROWTH_AWARD", [full(MOST)])).toHaveLength(MOST);
  });

  test.each<[why: string, name: string, given: readonly (Block | string)[]]>([
    ["one more", "GROWTH_AWARD", [full(MOST + 1)]],
    ["one more, counted past blanks", "GROWTH_AWARD", [[...column(MOST, [1]), [1]]]],
    ["in the second argument", "EQUIPMENT_SUBSIDY", [[[3000]], column(SHEET, full(MOST + 1).map(() => "省重点"))]],
    ["to explain", "EXPLAIN", ["GROWTH_AWARD", full(MOST + 1)]],
  ])("are refused in one sentence: %s", (_, name, given) => {
    const result = call(name, given);
    expect(result).toHaveLength(1);
    expect(said(result)).toBe(
      "#VALUE! 一次最多算 200,000 行，所引用的区域有 200,001 行。请只引用有数据的行，例如 D2:D5001，或分几次计算。",
    );
  });
}); // prettier-ignore
