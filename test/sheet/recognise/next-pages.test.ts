// Tables that begin on a new page, below a title that stands there once more or below none.
import { readTables } from "./tables-read";

test.each<[why: string, lines: readonly string[], merges: string, read: readonly string[]]>([
  [
    "the title once more, above a header that says more: of the same item",
    ["清洁生产奖励表||", "企业名称|奖励金额|", "甲公司|5|", "清洁生产奖励表||", "单位名称|认定日期|补助金额", "乙公司|2024-05-01|5"],
    "",
    ["3 甲公司 clean-audit 5", "6 乙公司 clean-audit 5"],
  ],
  [
    "a header with a column of items below a table that its own title began",
    [
      "清洁生产奖励表||",
      "企业名称|奖励金额|",
      "甲公司|5|",
      "绿色工厂（省级）奖励表||",
      "企业名称|补助金额|备注",
      "乙公司|25|",
      "单位名称|奖补项目|奖励金额",
      "丙公司|清洁生产|5",
    ],
    "",
    ["3 甲公司 clean-audit 5", "6 乙公司 green-factory 25", "8 丙公司 clean-audit 5"],
  ],
  [
    "a table that says who claims by codes alone",
    [
      "清洁生产奖励表||",
      "企业名称|奖励金额|",
      "甲公司|5|",
      "绿色工厂（省级）奖励表||",
      "统一社会信用代码|补助金额|备注",
      "91330723MA20000028|25|",
    ],
    "",
    ["3 甲公司 clean-audit 5", "6  green-factory 25"],
  ],
  [
    "English below a Chinese header belongs to it",
    ["企业名称|奖补项目|奖励金额", "Enterprise|Award item|Amount", "甲公司|清洁生产|5"],
    "",
    ["3 甲公司 clean-audit 5"],
  ],
  [
    "English below one header, and Chinese below another",
    ["统一社会信用代码|奖励情况||备注", "USCC|奖补项目|奖励金额|", "91330723MA20000028|清洁生产|5|"],
    "B1:C1",
    ["3  clean-audit 5"],
  ],
])("%s", (_, lines, merges, read) => {
  expect(readTables("奖励", lines, merges)).toEqual(read);
}); // prettier-ignore
