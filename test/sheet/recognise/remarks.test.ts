// Remarks and signatures among the rows, and what looks like them and is asked about, or is a claim.
import { A, B, HEAD, readAs, type Sheet } from "./kinds";

/** One row between two claims. */
test.each<[why: string, kind: string, line: string]>([
  ["an amount stored as text beside it", "unread", "注：上年结转|||||9,000|"],
  ["a word for an amount that is missing", "note", "注：上年结转|||||待定|"],
  ["blanks before a remark in the first column", "note", " 以上均已公示||||||"],
  ["blanks before a remark where firms stand", "note", "| 以上均已公示|||||"],
  ["a mark before it", "note", "★|以上均已公示|||||"],
  ["a name alone is none", "claim", "|张三|||||"],
  ["a text under 备注 alone", "note", "||||||县里另行研究"],
  ["a text under 备注 alone, with blanks", "note", "|||||| 县里另行研究 "],
  ["a firm without an amount in it", "note", "注：武义甲五金有限公司已移出||||||"],
  ["a firm in one cell and its amount in another", "unread", "注：武义甲五金有限公司增补||||||9000元"],
  ["an amount in one cell, and a firm in none", "note", "注：上年结转||||||9000元"],
  ["a firm with a short name beside a signature", "claim", "填表人：|恒达厂|||||"],
  ["a code in digits beside a telephone's word", "claim", "联系电话||91330723 0000000000||||"],
  ["an amount in digits with blanks beside a telephone's word", "unread", "联系电话：|||||9000000 |"],
  ["a name in the first column alone", "outside", "张三||||||"],
])("a remark: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
    ["claim", B],
  ]);
});

/** Sheets with other columns. */
test.each<[why: string, head: string, sheet: Sheet]>([
  ["a number of pieces beside it makes a claim", "序号|企业名称|奖补项目|数量|申报金额|备注", [["claim", "注：上年结转|||3||"]]],
  ["a number beyond the table's columns beside it", `${HEAD}|电话`, [["claim", `${A}|`], ["outside", "注：均已公示|||||||13900000000"]]],
  ["a text alone, without a column of remarks", "企业名称|奖补项目|申报金额", [["claim", "武义恒达工具厂|清洁生产|5"], ["claim", "张三||"]]],
])("a remark: %s", (_, head, sheet) => readAs(sheet, head)); // prettier-ignore

test("a remark that names a firm, alone below the sum, is one", () => {
  readAs([
    ["claim", A],
    ["total", "合计|||||25|"],
    ["note", "|注：武义甲五金有限公司|||||"],
  ]);
});
