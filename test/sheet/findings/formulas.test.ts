import { cellOf, check, type Finding } from "../../../src/sheet";
import { formula, grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

// A number that somebody typed in a column of formulas: the cell, its header, and how many rows are formulas.

const COMPUTED = formula(5);
const TOTAL = formula(20);
const found = (header: Typed, amounts: readonly Typed[], total: Typed = null): string[] => {
  const rows = amounts.map((amount, n) => [...firm(60 + n), amount]);
  const head = ["企业名称", "统一社会信用代码", header];
  const { findings } = check([grid("清洁生产审核", [head, ...rows, ["合计", null, total]])]);
  const isTyped = (one: Finding): one is Finding<"constant-among-formulas"> =>
    one.code === "constant-among-formulas";
  return findings.filter(isTyped).map((one) => {
    const { column, formulas, rows: all } = one.parameters;
    return `${cellOf(one)} ${column} ${formulas}/${all}`;
  });
};

test.each<[why: string, amounts: readonly Typed[], total: Typed, told: readonly string[]]>([
  ["one of four is typed", [COMPUTED, COMPUTED, COMPUTED, 5], null, ["C5 申报金额 3/4"]],
  ["all are formulas", [COMPUTED, COMPUTED, COMPUTED, COMPUTED], TOTAL, []],
  ["none is", [5, 5, 5, 5], TOTAL, []],
  ["two are: no pattern, though the total is one too", [COMPUTED, COMPUTED, 5], TOTAL, []],
  ["three of six: half is not most", [COMPUTED, COMPUTED, COMPUTED, 5, 5, 5], TOTAL, []],
  ["four of six", [COMPUTED, COMPUTED, COMPUTED, COMPUTED, 5, 5], null, ["C6 申报金额 4/6", "C7 申报金额 4/6"]],
  ["a blank among them is no typed number", [COMPUTED, COMPUTED, COMPUTED, null], null, []],
  ["nor is a text, which is told as such", [COMPUTED, COMPUTED, COMPUTED, "5"], null, []],
  ["nor is the total", [COMPUTED, COMPUTED, COMPUTED], 15, []],
])("%s", (_, amounts, total, told) => {
  expect(found("申报金额", amounts, total)).toEqual(told);
}); // prettier-ignore

test("a column that nothing is taken from is named by what stands above it; a number that stands there too", () => {
  const amounts = [COMPUTED, COMPUTED, COMPUTED, 5];
  expect(found("核算依据", amounts)).toEqual(["C5 核算依据 3/4"]);
  expect(found(2024, amounts)).toEqual(["C5 2024 3/4"]);
  expect(found(null, amounts)).toEqual(["C5  3/4"]);
});

test("columns that a file leaves out have no formulas", () => {
  const sheet = grid("清洁生产审核", [["企业名称", "申报金额"], [firm(60)[0], 5]]); // prettier-ignore
  const { findings } = check([{ ...sheet, columns: [...sheet.columns, undefined, undefined] }]);
  expect(findings).toEqual([]);
});
