import { CellError } from "../../src/formula";
import { ITEMS, gradesOf } from "../../src/policy";
import { call, said, type Given } from "./call";

const HEADER = ["编号", "条款", "项目", "等级", "标准", "上限", "函数"];

/** The ids of what a filter leaves, each once. */
const found = (filter: Given): unknown[] => [
  ...new Set(
    call("ITEMS", [filter])
      .slice(1)
      .map(([id]) => id),
  ),
];

/** Whole rows, as they spill under the header. */
test.each<[why: string, filter: Given, rows: unknown[][]]>([
  ["an item with a function of its own", "厂房", [["factory", 5, "厂房改扩建奖励", "", "新建建筑面积每 ㎡ 50 元", "", "FACTORY_AWARD"]]],
  ["an item that AWARD computes", "cpms", [["cpms", 8, "产品主数据标准试点", "", "2 万元", "", "AWARD"]]],
  ["a row for each grade", "绿色设计", [["green-design", 13, "绿色设计产品示范", "国家级", "20 万元", "", "AWARD"], ["green-design", 13, "绿色设计产品示范", "省级", "10 万元", "", "AWARD"]]],
  ["a yearly cap", "brain-component", [["brain-component", 6, "产业大脑能力中心组件", "", "每个 0.5 万元", "每户每年 10 万元", "AWARD"]]],
])("%s", (_, filter, rows) => {
  expect(call("ITEMS", [filter])).toEqual([HEADER, ...rows]);
}); // prettier-ignore

test.each<[why: string, filter: Given, ids: string[]]>([
  ["an article", 4, ["equipment", "robot"]],
  ["an article as text", "4", ["equipment", "robot"]],
  ["an article as it is written", "第4条", ["equipment", "robot"]],
  ["an article in full width", " 第 ４ 条 ", ["equipment", "robot"]],
  ["an article of two digits", "18", ["cloud-purchase"]],
  ["an id in capitals", "CPMS", ["cpms"]],
  ["a part of an id is no id", "cloud-p", []],
  ["a part of a name", "工业机器", ["robot"]],
  ["a part of a short name", "CMM", ["dcmm"]],
  ["a name without its quotation marks", "浙江制造", ["zhejiang-made"]],
  ["several filters", [["cpms", "4"]], ["equipment", "robot", "cpms"]],
  ["one filter that finds nothing", [["cpms"], ["火箭"]], ["cpms"]],
  ["blank cells beside a filter", [["cpms", null], ["", "  "]], ["cpms"]],
  ["an article that the policy does not have", "99", []],
  ["an article of three digits", "104", []],
  ["more than an article", "第4条之一", []],
  ["something before an article", "见第4条", []],
])("%s finds %j", (_, filter, ids) => {
  expect(found(filter)).toEqual(ids);
}); // prettier-ignore

test.each<[why: string, given: Given[]]>([
  ["no filter", []],
  ["a filter left out", [undefined]],
  ["a blank filter", [null]],
  ["blank filters", [[[null], [""]]]],
])("%s gives the whole catalogue", (_, given) => {
  const cells = call("ITEMS", given);
  const rows = ITEMS.reduce((sum, item) => sum + Math.max(1, gradesOf(item).length), 0);
  expect(cells).toHaveLength(rows + 1);
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([HEADER.length]));
});

const NONE = (given: string): string =>
  `#N/A 目录中没有与“${given}”相符的项目。请填条款号（1～22）或项目名称的一部分。`;

test.each<[why: string, filter: Given, says: string]>([
  ["nothing found", "火箭", NONE("火箭")],
  ["nothing found for two filters", [["火箭", "卫星"]], NONE("火箭、卫星")],
  ["an error among the filters", [["cpms", new CellError("#REF!")]], "#REF! 筛选所引用的单元格本身是错误 #REF!。请先改正那个单元格。"],
  ["an error with a sentence of its own", new CellError("#N/A", "另有原因。"), "#N/A 另有原因。"],
])("%s", (_, filter, says) => {
  const cells = call("ITEMS", [filter]);
  expect([cells.length, cells[0]!.length]).toEqual([1, 1]);
  expect(said(cells)).toBe(says);
}); // prettier-ignore

test.each<[why: string, given: Given[], says: string]>([
  ["all grades", ["dcmm"], "一级 0 万元"],
  ["one grade", ["dcmm", "三级"], "数据管理能力成熟度贯标（三级）：20 万元"],
  ["no grade where there are none", ["cpms", " 无 "], "产品主数据标准试点：2 万元"],
  ["an error in", [new CellError("#NAME?")], "#NAME? 项目所引用"],
  ["no item", [null], "#VALUE! 缺少项目。可填：工业增加值增长奖、"],
  [
    "a grade too many",
    ["cpms", "省级"],
    "#VALUE! “产品主数据标准试点”不分等级，现填了“省级”。请把等级留空。",
  ],
])("the basis: %s", (_, given, says) => {
  expect(said(call("BASIS", given))).toContain(says);
});
