import { RowsByPlace, check, type Finding, type Grid, type RowReport } from "../../src/sheet";
import { lined } from "../builders/lined";

// The row of a report that a place or a finding is about.

/** Two tables side by side: a row of the sheet can hold a claim in each. */
const SIDE_BY_SIDE: Grid = lined("清洁生产审核", [
  "|企业名称|申报金额（万元）||企业名称|申报金额（万元）",
  "|甲公司|5||丙公司|5",
  "|乙公司|5||丁公司|5",
  "||||戊公司|5",
]);
const BELOW = lined("循环经济试点", ["企业名称|申报金额（万元）", "甲公司|5"]);
const rows = new RowsByPlace(check([SIDE_BY_SIDE, BELOW]).rows);
const firm = (row: RowReport | undefined): string | undefined => row?.enterprise;

test.each<[why: string, place: [sheet: string, row: number, column?: number | null], firm: string | undefined]>([
  ["the left table", ["清洁生产审核", 1, 1], "甲公司"],
  ["its last column", ["清洁生产审核", 1, 2], "甲公司"],
  ["the right table", ["清洁生产审核", 1, 4], "丙公司"],
  ["its last column", ["清洁生产审核", 2, 5], "丁公司"],
  ["between the two", ["清洁生产审核", 1, 3], undefined],
  ["beyond both", ["清洁生产审核", 1, 6], undefined],
  ["a row of the right table alone, there", ["清洁生产审核", 3, 5], "戊公司"],
  ["the same row in the left table, which has no claim there", ["清洁生产审核", 3, 1], undefined],
  ["no column: the first table answers", ["清洁生产审核", 1], "甲公司"],
  ["no column, and a claim in the right table alone", ["清洁生产审核", 3], "戊公司"],
  ["no column of another sheet", ["说明", 1], undefined],
  ["any column of a sheet with one table", ["循环经济试点", 1, 9], "甲公司"],
  ["the header's row", ["清洁生产审核", 0, 1], undefined],
  ["the row below the last", ["清洁生产审核", 4, 1], undefined],
  ["another sheet", ["说明", 1, 0], undefined],
])("the claim at a place: %s", (_, place, expected) => {
  expect(firm(rows.at(...place))).toBe(expected);
}); // prettier-ignore

test.each<[why: string, about: Partial<Finding>, firm: string | undefined]>([
  ["its cell's row", {}, "甲公司"],
  ["its cell's row, in the table of its column", { column: 5 }, "丙公司"],
  ["another row than its cell's", { rows: [2], column: 5 }, "丁公司"],
  ["several rows: about no single claim", { rows: [1, 2] }, undefined],
  ["no row: about the whole sheet", { row: null, column: null }, undefined],
  ["a row that is no claim", { row: 0 }, undefined],
])("the claim of a finding about %s", (_, about, expected) => {
  const finding = { sheet: "清洁生产审核", row: 1, column: 1, ...about } as Finding;
  expect(firm(rows.of(finding))).toBe(expected);
});
