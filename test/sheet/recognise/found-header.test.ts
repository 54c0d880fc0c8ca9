// Which rows are taken for a header: those in which most columns are known, and no record stands.
// eslint-disable-next-line no-restricted-imports
import { findHeader } from "../../../src/sheet/recognise/find-header";
import type { CellValue } from "../../../src/formula";
import type { Grid } from "../../../src/sheet";
import { codeOf, grid } from "../../builders/grids";
import { lined } from "../../builders/lined";

const rowsOf = (sheet: Grid): string => {
  const header = findHeader(sheet, 2);
  return header ? `${header.top + 1}–${header.top + header.rows.length}` : "none";
};

const NAMES = "企业名称|奖补项目|申报金额";

/** What stands beside the second row of a header: what only records hold makes it a row of claims. */
test.each<[why: string, value: CellValue, isHeader: boolean]>([
  ["nothing", null, true],
  ["a blank", " ", true],
  ["a word", "备用", true],
  ["TRUE", true, true],
  ["a year", 2024, true],
  ["the first year", 1990, true],
  ["the last year", 2100, true],
  ["the year before", 1989, false],
  ["the year behind", 2101, false],
  ["a number with a fraction", 2024.5, false],
  ["an amount", 5, false],
  ["an amount as text", "1,200", false],
  ["a year as text", "2024", true],
  ["a code", codeOf(1), false],
  ["a firm", "武义恒达工具有限公司", false],
])("the second row of a header beside %s: %s", (_, value, isHeader) => {
  const sheet = grid("申报", [
    ["企业名称", "奖补项目"],
    [null, null, "申报金额", value],
  ]);
  expect(rowsOf(sheet)).toBe(isHeader ? "1–2" : "1–1");
});

test.each<[why: string, lines: readonly string[], merges: string, rows: string]>([
  ["of four rows", ["企业名称", "|奖补项目", "||申报金额", "|||数量"], "", "1–4"],
  ["one word alone is none", ["企业名称|x", "甲|y"], "", "none"],
  ["a word, and two that may be ones", ["企业名称|项目|类型", "甲|x|y"], "", "1–1"],
  ["a word, and one that may be one, are none", ["企业名称|项目", "甲|x"], "", "none"],
  ["two cells of the first claim are merged", [NAMES, "张三|绿色工厂|", "李四|清洁生产|五万"], "B2:C2", "1–1"],
  ["a cell of it is merged into the first claim", [NAMES, "武义恒达工具有限公司|清洁生产|"], "C1:C2", "1–1"],
  ["of two rows, though the next two rows say as much", ["企业名称|||", "|奖补项目|申报金额|", "企业名称|||"], "", "1–2"],
  ["of two rows, though it stands right below in one", ["企业名称||", "|奖补项目|申报金额", NAMES], "", "1–2"],
  ["of two rows, though it stands further down in one", ["企业名称||", "|奖补项目|申报金额", "", NAMES], "", "1–2"],
  ["a list of firms comes first: the header of claims", ["企业名称|备注", "武义恒达工具有限公司|x", "", NAMES], "", "4–4"],
  ["a list of amounts comes first: the header of claims", ["申报金额|备注", "5|x", "", NAMES], "", "4–4"],
  ["claims come first: their header, though another says more", ["企业名称|申报金额", "甲|5", "", NAMES], "", "1–1"],
  ["a form of two words comes first, one of them merged down: the header of claims", ["企业名称|申报金额|", "|5|", "", NAMES, "甲|清洁生产|5"], "A1:A3", "4–4"],
  ["a line with a number comes right before: the line below that says as much and no number", ["企业名称|申报金额|奖补项目|等级|数量|5", "企业名称|统一社会信用代码|奖补项目|申报金额"], "", "2–2"],
])("a header: %s", (_, lines, merges, rows) => {
  expect(rowsOf(lined("申报", lines, merges))).toBe(rows);
}); // prettier-ignore
