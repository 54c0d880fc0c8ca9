import { examine, rowValues, type RowValues } from "../../src/sheet";
import { lined } from "../builders/lined";

// What a row says of its award need not stand in the row: the form is filled with what a check would read.

const HEAD = "企业名称|奖补项目|等级|申报金额";

type Case = readonly [
  why: string,
  lines: readonly string[],
  row: number,
  values: Partial<RowValues> | undefined,
];

test.each<Case>([
  [
    "a heading above the rows names their item",
    ["企业名称|等级|申报金额", "一、清洁生产审核||", "甲公司||5", "二、绿色工厂||", "乙公司|省级|25"],
    5,
    { enterprise: "乙公司", item: "green-factory", grades: ["省级"] },
  ],
  [
    "the heading itself is no claim",
    ["企业名称|等级|申报金额", "一、清洁生产审核||", "甲公司||5", "二、绿色工厂||", "乙公司|省级|25"],
    4,
    undefined,
  ],
  [
    "同上 means the item above",
    [HEAD, "甲公司|清洁生产审核||5", "乙公司|同上||5"],
    3,
    { enterprise: "乙公司", item: "clean-audit" },
  ],
  [
    "〃 means the item and the grade above",
    [HEAD, "丙公司|绿色工厂|省级|25", "丁公司|〃|〃|25"],
    3,
    { enterprise: "丁公司", item: "green-factory", grades: ["省级"] },
  ],
  [
    "a firm that is written once, above its second row",
    [HEAD, "甲公司|清洁生产审核||5", "|绿色工厂|省级|25", "丙公司|绿色工厂|省级|25", "|清洁生产||5"],
    5,
    { enterprise: "丙公司", item: "clean-audit" },
  ],
  [
    "a row of the first of two tables",
    ["清洁生产奖励表||", "企业名称|申报金额|", "甲公司|5|", "绿色工厂奖励表||", "企业名称|等级|申报金额", "乙公司|省级|25"],
    3,
    { enterprise: "甲公司", item: "clean-audit", grades: [] },
  ],
  [
    "a row of the second: its own title says the item, its own header the grade",
    ["清洁生产奖励表||", "企业名称|申报金额|", "甲公司|5|", "绿色工厂奖励表||", "企业名称|等级|申报金额", "乙公司|省级|25"],
    6,
    { enterprise: "乙公司", item: "green-factory", grades: ["省级"] },
  ],
  [
    "the second one's header is no claim",
    ["清洁生产奖励表||", "企业名称|申报金额|", "甲公司|5|", "绿色工厂奖励表||", "企业名称|等级|申报金额", "乙公司|省级|25"],
    5,
    undefined,
  ],
  ["the firm that fills the form in, above the header, is no claim", ["武义恒达工具有限公司||", "企业名称|奖补项目|申报金额", "甲公司|清洁生产|5"], 1, undefined],
  ["two tables side by side: the first answers", ["清洁生产审核||||", "企业名称|申报金额||企业名称|申报金额", "甲公司|5||乙公司|5"], 3, { enterprise: "甲公司" }],
])("%s", (_, lines, row, expected) => {
  const sheet = lined("申报表", lines);
  const values = rowValues(sheet, row - 1);
  if (expected) expect(values).toMatchObject(expected);
  else expect(values).toBeUndefined();
  expect(values).toEqual(examine([sheet]).values(0, row - 1));
}); // prettier-ignore
