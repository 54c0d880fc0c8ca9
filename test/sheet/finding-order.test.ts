// The order in which findings stand, from both sides: a sort asks either way round.
/* eslint-disable no-restricted-imports */
import type { IdentitySheet } from "../../src/sheet/examination";
import { byBook, byPlace } from "../../src/sheet/finding-order";
/* eslint-enable no-restricted-imports */
import { acceptance, check, type Finding } from "../../src/sheet";
import { grid, nameOf } from "../builders/grids";

const at = (place: Partial<Finding>): Finding =>
  ({ code: "bad-number", sheetIndex: 1, sheet: "乙", row: 5, column: 5, ...place }) as Finding;
const BOOKS = ["甲", "乙"].map((label) => ({ label })) as unknown as readonly IdentitySheet[];
/** -1: the first stands before the second; 0: as they were found. */
const compared = (order: (a: Finding, b: Finding) => number, a: Finding, b: Finding): readonly number[] => [
  Math.sign(order(a, b)),
  Math.sign(order(b, a)) || 0,
];

test.each<[why: string, first: Partial<Finding>, second: Partial<Finding>]>([
  ["an earlier sheet, whatever the row", { sheetIndex: 0, row: 9 }, {}],
  ["an upper row, whatever the kind", { row: 4, code: "vetoed" }, {}],
  ["what is said of the whole sheet", { row: null, column: null, code: "vetoed" }, {}],
  ["kinds by their codes, whatever the column", { code: "amount-mismatch", column: 9 }, {}],
  ["of one kind the column further left", { column: 4 }, {}],
])("first stands %s", (_, first, second) => {
  expect(compared(byPlace, at(first), at(second))).toEqual([-1, 1]);
});

test("two findings of one place stand as they were found", () => {
  expect(compared(byPlace, at({}), at({}))).toEqual([0, 0]);
});

test.each<[why: string, first: Partial<Finding>, second: Partial<Finding>]>([
  ["what is said of the book that was read first, whatever the row", { sheet: "甲", row: 9 }, {}],
  ["of one book the upper row", { row: 4 }, {}],
])("of lists in books of their own first stands %s", (_, first, second) => {
  expect(compared(byBook(BOOKS), at(first), at(second))).toEqual([-1, 1]);
});

test("what was accepted of one cell of a row was not accepted of another", () => {
  const sheet = grid("清洁生产审核", [
    ["企业名称", "申报金额（万元）", "已奖金额（万元）"],
    [nameOf(1), "5", "0"],
  ]);
  const texts = (findings: readonly Finding[]): readonly (string | undefined)[] =>
    findings.filter(({ code }) => code === "number-as-text").map(({ accepted }) => accepted?.reason);
  const [first] = check([sheet]).findings.filter(({ code }) => code === "number-as-text");
  const { findings } = check([sheet], { accepted: [acceptance(first!, "已核")] });
  expect(texts(findings)).toEqual(["已核", undefined]);
});
