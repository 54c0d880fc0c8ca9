// Rows that name a group of the rows below them, and rows that look like it and are claims.
import { codeOf, grid } from "../../builders/grids";
import { A, B, HEAD, TOTAL, kindsIn, readAs, type Sheet } from "./kinds";

/** One row between two claims. */
test.each<[why: string, kind: string, line: string]>([
  ["a number with blanks around it", "section", " 一 |白洋街道|||||"],
  ["a name with blanks around it", "section", "| 白洋街道 |||||"],
  ["a number and a name with blanks before them", "section", " 一、其他||||||"],
  ["a name beside a cell with a blank", "section", "一、白洋街道| |||||"],
  ["a name that only its number makes one", "section", "一|其他|||||"],
  ["a name without a number is none", "claim", "|其他|||||"],
  ["a number alone", "outside", "一||||||"],
  ["two names", "section", "一|白洋街道|||||另行安排"],
  ["a firm with a number in a cell of its own", "claim", "一|老李饭店|||||"],
  ["a number where codes belong", "claim", "一、白洋街道||3|||25|"],
  ["an item that sounds like a firm, in the first column", "subtotal", "一、县级工业设计中心|||||30|"],
  ["an item with 厂 in its name", "section", "一、县级厂房改扩建奖励||||||"],
  ["an item that sounds like a firm, where firms stand, with an amount", "claim", "|工业设计中心||||30|"],
  ["an amount in its words", "outside", "一、补发清洁生产奖励5万元||||||"],
  ["a firm in its words", "outside", "一、付武义恒达工具有限公司技改款||||||"],
])("a group: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
    ["claim", B],
  ]);
});

/** Sheets with other columns. */
test.each<[why: string, head: string, sheet: Sheet, merges?: string]>([
  ["an item before the firms that are missing", "奖补项目|企业名称|申报金额", [["claim", "清洁生产||5"], ["claim", "清洁生产||"]]],
  ["a township in a column of grades before the firms", "等级|企业名称|奖补项目|申报金额", [["section", "一、白洋街道|||"]]],
  ["how many there are, beside the sum", "企业名称|奖补项目|数量|申报金额", [["subtotal", "白洋街道||3|25"]]],
  ["a year beside an amount is no sum", "企业名称|奖补项目|申报年度|申报金额", [["claim", "白洋街道||2024|25"]]],
  ["a day beside an amount is no sum", "企业名称|奖补项目|认定日期|申报金额", [["claim", "白洋街道||45627|25"]]],
  ["a firm alone, where firms stand in the first column", "企业名称|奖补项目|申报金额", [["claim", "武义恒达工具厂||"]]],
  ["an item that sounds like a firm, where firms stand, with one of two amounts", "序号|企业名称|奖补项目|申报金额|已奖金额", [["claim", "|工业设计中心||30|"]]],
  ["a firm alone before the codes", "序号|统一社会信用代码|奖补项目|申报金额", [["claim", `1|${codeOf(1)}|绿色工厂|25`], ["outside", "武义恒达工具厂|||"]]],
  ["a firm alone, where codes stand in the first column", "统一社会信用代码|奖补项目|申报金额", [["claim", "武义恒达工具厂||"]]],
  ["a firm with a long name alone, where firms stand, below a sum", "企业名称|奖补项目|申报金额", [["total", "合计||"], ["claim", "武义恒达工具有限公司||"]]],
  ["a project of the firm that is merged beside it", HEAD, [["claim", "1|武义恒达工具厂||绿色工厂||25|"], ["claim", "二、喷涂线|||||25|"]], "B2:B3"],
])("a group: %s", (_, head, sheet, merges = "") => readAs(sheet, head, merges)); // prettier-ignore

test("TRUE beside an amount is no sum of a group", () => {
  const cells = HEAD.split("|");
  const row = [null, "白洋街道", null, null, null, 25, true];
  expect(kindsIn(grid("申报", [cells, row]))).toEqual(["claim"]);
});

test("a number of codes beside a sum below a township's name", () => {
  readAs([
    ["total", TOTAL],
    ["subtotal", "一|白洋街道||||25|"],
    ["claim", `|老李饭店|${codeOf(4)}|||25|`],
  ]);
});
