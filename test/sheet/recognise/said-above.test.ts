// What sub-headings and titles say of the rows below them: for what they are, and who claims them.
/* eslint-disable no-restricted-imports */
import { findLayout } from "../../../src/sheet/recognise/layout";
import { SaidAbove } from "../../../src/sheet/recognise/said-above";
/* eslint-enable no-restricted-imports */
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const FIRM = "武义恒达工具有限公司";
const OTHER = "武义金磐工具有限公司";
const CODE = codeOf(1);
const at = (row: number, text: string) => ({ row, text });

/** Sub-headings with items in rows 5 and 20, with firms in rows 10 and 20; everything is summed up in row 15. */
const above = (lines: readonly string[]): SaidAbove =>
  new SaidAbove(
    findLayout(lined("表", lines))!,
    { items: [at(5, "清洁生产"), at(20, "其他")], firms: [at(10, FIRM), at(20, OTHER)] },
    [15],
  );

const NOBODY = ["申报表", `企业名称：${OTHER}`, `统一社会信用代码：${CODE}`, "项目名称|申报金额"];

test.each<[row: number, item: string, enterprise: string, code: string]>([
  [4, "", OTHER, CODE],
  [6, "清洁生产", OTHER, CODE],
  [11, "清洁生产", FIRM, ""],
  [14, "清洁生产", FIRM, ""],
  [16, "", OTHER, CODE],
  [21, "其他", OTHER, ""],
])("in row %s: %s of %s", (row, item, enterprise, code) => {
  const said = above(NOBODY);
  expect([said.of("item", row), said.of("enterprise", row), said.of("code", row)]).toEqual([
    item,
    enterprise,
    code,
  ]);
  expect(said.of("claimed", row)).toBe("");
});

/** What is said of row 11, by the columns that the table has. */
test.each<[head: string, item: string, enterprise: string]>([
  ["企业名称|申报金额", "清洁生产", ""],
  ["统一社会信用代码|申报金额", "清洁生产", ""],
  ["奖补项目|申报金额", "", FIRM],
  ["企业名称|奖补项目|申报金额", "", ""],
])("below the header %s", (head, item, enterprise) => {
  const said = above([head]);
  expect([said.of("item", 11), said.of("enterprise", 11)]).toEqual([item, enterprise]);
});

test.each<[row: number, heading: boolean]>([
  [4, false],
  [5, true],
  [6, false],
  [10, true],
  [15, false],
  [20, true],
])("row %s is a heading: %s", (row, heading) => {
  expect(above(NOBODY).isHeading(row)).toBe(heading);
});

test("a sub-heading that names no item that is known, and no firm, is no heading", () => {
  const groups = { items: [at(5, "其他"), at(7, "清洁生产")], firms: [] };
  const said = new SaidAbove(findLayout(lined("表", NOBODY))!, groups, []);
  expect([said.isHeading(5), said.isHeading(7), said.isHeading(6)]).toEqual([false, true, false]);
});
