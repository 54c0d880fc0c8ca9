import { CellError } from "../../../src/formula";
import { cellOf, check, type Grid } from "../../../src/sheet";
import type { FindingParameters } from "../../../src/text";
import { formula, grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

// Which columns of a sheet have totals, of which rows a total is, and what is wrong with one.

/** Each total that is wrong: its cell, what it says, and what how many rows add up to; an error in place of one. */
function wrongIn(sheet: Grid): string[] {
  return check([sheet]).findings.flatMap((one) => {
    if (one.code === "bad-number")
      return [`${cellOf(one)} ${(one.parameters as FindingParameters["bad-number"]).given}`];
    if (one.code !== "total-mismatch") return [];
    const { given, sum, rows } = one.parameters as FindingParameters["total-mismatch"];
    return [`${cellOf(one)} ${given}, of ${rows}: ${sum}`];
  });
}

/** A sheet of one column more: its header, what two rows say, and its total. */
const withColumn = (item: string, header: string, one: Typed, two: Typed, total: Typed): Grid =>
  grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", header],
    [...firm(60), item, 5, one],
    [...firm(61), item, 5, two],
    ["合计", null, null, 10, total],
  ]);

test.each<[header: string, item: string, isSummed: boolean]>([
  ["已奖金额（万元）", "清洁生产审核", true],
  ["申报基数（万元）", "增长奖", true],
  ["核定金额（万元）", "培训补助", true],
  ["数量", "产业大脑组件", true],
  ["项目总投资（万元）", "机器人补助", true],
  ["本年增加值", "增长奖", true],
  ["机器人台数", "机器人补助", true],
  ["容积率", "厂房改扩建奖励", false],
  ["申报年度", "清洁生产审核", false],
  ["备注", "清洁生产审核", false],
])("%s has a total: %s", (header, item, isSummed) => {
  // Two and three are not nine.
  const wrong = wrongIn(withColumn(item, header, 2, 3, 9));
  expect(wrong.filter((one) => one.startsWith("E"))).toEqual(isSummed ? ["E4 9, of 2: 5"] : []);
});

type Row = readonly [name: string | number, amount: Typed];
const audits = (...rows: readonly Row[]): Grid =>
  grid("清洁生产审核", [
    ["企业名称", "申报金额（万元）"],
    ...rows.map(([name, amount]) => [typeof name === "number" ? firm(name)[0] : name, amount]),
  ]);

test.each<[why: string, rows: readonly Row[], wrong: readonly string[]]>([
  ["a group that was left empty has a subtotal of 0", [[60, 5], ["小计", 5], ["小计", 0]], []],
  ["one of more than 0 may be of everything, or is wrong", [[60, 5], ["小计", 5], ["小计", 4]], ["B4 4, of 1: 5"]],
  ["a subtotal of 0 behind a row", [[60, 5], ["小计", 0]], ["B3 0, of 1: 5"]],
  ["a subtotal of 0 behind a row, in the second group", [[60, 5], ["小计", 5], [61, 4], ["小计", 0]], ["B5 0, of 1: 4"]],
  ["a 合计 of 0 behind a subtotal", [[60, 5], ["小计", 5], ["合计", 0]], ["B4 0, of 1: 5"]],
  ["a subtotal of 0 behind a 合计", [[60, 5], ["合计", 5], ["小计", 0]], ["B4 0, of 1: 5"]],
  ["the second group alone is what its subtotal is of", [[60, 5], ["小计", 5], [61, 4], [62, 3], ["小计", 8]], ["B6 8, of 2: 7"]],
  ["an error in place of a total", [[60, 5], ["合计", new CellError("#REF!")]], ["B3 #REF!"]],
  ["words in place of a total", [[60, 5], ["合计", "见附表"]], []],
  ["a sheet without totals", [[60, 5], [61, 4]], []],
])("%s", (_, rows, wrong) => {
  expect(wrongIn(audits(...rows))).toEqual(wrong);
}); // prettier-ignore

test.each<[why: string, total: Typed, wrong: readonly string[]]>([
  ["a formula may leave out hidden rows", formula(5), []],
  ["a typed total may not", 5, ["B4 5, of 2: 9"]],
  ["a formula of all rows", formula(9), []],
  ["a formula of neither", formula(4), ["B4 4, of 2: 9"]],
])("a total above a hidden row: %s", (_, total, wrong) => {
  expect(wrongIn({ ...audits([60, 5], [61, 4], ["合计", total]), hiddenRows: new Set([2]) })).toEqual(wrong);
});

test("a formula in the column beside does not make a total a formula", () => {
  const sheet = grid(
    "清洁生产审核",
    [["企业名称", "申报金额（万元）", "备注"], [firm(60)[0], 5], [firm(61)[0], 4], ["合计", 5, formula(5)]],
    { hiddenRows: [2] },
  );
  expect(wrongIn(sheet)).toEqual(["B4 5, of 2: 9"]);
}); // prettier-ignore

test("what was decided has a total of its own beside what was asked for", () => {
  const sheet = grid("培训补助", [
    ["企业名称", "核定金额（万元）", "补助金额（万元）"],
    [firm(60)[0], 5, 5],
    [firm(61)[0], 4, 4],
    ["合计", 8, 9],
  ]);
  expect(wrongIn(sheet)).toEqual(["B4 8, of 2: 9"]);
});
