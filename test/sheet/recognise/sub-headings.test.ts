// Rows within a table that say for what the rows below them are.
import { check } from "../../../src/sheet";
import { lined } from "../../builders/lined";

/** What a sheet is read as: its claims as row, item, grade and amount, and the codes told with their rows. */
function read(lines: readonly string[]): readonly string[] {
  const { rows, findings, sheets } = check([lined("Sheet1", lines)]);
  if (sheets[0]!.role === "none") return ["none"];
  const claims = rows.map(({ row, item, claimed, computed }) => `${row} ${item} ${claimed} ${computed}`);
  const told = findings
    .filter(({ severity }) => severity === "error" || severity === "question")
    .map(({ code, row }) => `${code} ${row! + 1}`);
  return [...claims, ...told];
}

const HEAD = "序号|企业名称|等级|申报金额";
const A = "武义恒达工具有限公司";
const B = "武义金磐工具有限公司";

type Case = readonly [why: string, lines: readonly string[], read: readonly string[]];

const CASES: readonly Case[] = [
  [
    "items that are numbered in Chinese",
    [HEAD, "一、绿色工厂|||", `1|${A}|省级|25`, "二、清洁生产审核|||", `2|${B}||5`],
    ["3 green-factory 25 25", "5 clean-audit 5 5"],
  ],
  [
    "items alone, with their sums",
    [HEAD, "绿色工厂|||25", `1|${A}|省级|25`, "清洁生产审核|||5", `2|${B}||5`, "合计|||30"],
    ["3 green-factory 25 25", "5 clean-audit 5 5"],
  ],
  [
    "a number in a cell of its own",
    [HEAD, "一|绿色工厂||", `1|${A}|省级|25`, "二|清洁生产审核||", `2|${B}||5`],
    ["3 green-factory 25 25", "5 clean-audit 5 5"],
  ],
  [
    "a grade in the heading",
    [HEAD, "（一）省级绿色工厂|||", `1|${A}||25`, "（二）市级绿色工厂|||", `2|${B}||10`],
    ["3 green-factory 25 25", "5 green-factory 10 10"],
  ],
  [
    "a grade in the heading, and another in the cell",
    [HEAD, "（一）省级绿色工厂|||", `1|${A}|市级|25`],
    ["3 green-factory 25 null", "unknown-grade 3"],
  ],
  [
    "townships within an item",
    [HEAD, "一、绿色工厂|||", "（一）桐琴镇|||", `1|${A}|省级|25`, "（二）泉溪镇|||", `2|${B}|省级|25`],
    ["4 green-factory 25 25", "6 green-factory 25 25"],
  ],
  [
    "a heading that nobody knows: its rows are for nothing that is known",
    [HEAD, "一、绿色工厂|||", `1|${A}|省级|25`, "二、外贸出口奖励|||", `2|${B}||5`],
    ["3 green-factory 25 25", "5 null 5 null", "unknown-item 5"],
  ],
  [
    "a row above the first heading",
    [HEAD, `1|${A}|省级|25`, "二、清洁生产审核|||", `2|${B}||5`],
    ["2 null 25 null", "4 clean-audit 5 5", "missing-value 2"],
  ],
  [
    "beside items of their own an empty cell is one that is missing",
    ["序号|企业名称|奖补项目|申报金额", "一、循环经济试点|||", `1|${A}|清洁生产审核|5`, `2|${B}||8`],
    ["3 clean-audit 5 5", "4 null 8 null", "missing-value 4"],
  ],
  [
    "a heading within a sheet for one item names another",
    ["绿色工厂奖励名单|||", HEAD, `1|${A}|省级|25`, "二、清洁生产审核|||", `2|${B}||5`],
    ["3 green-factory 25 25", "5 clean-audit 5 5"],
  ],
  [
    "a heading within a sheet for one item names its part",
    ["绿色工厂奖励名单|||", HEAD, "一、第一批|||", `1|${A}|省级|25`],
    ["4 green-factory 25 25"],
  ],
  [
    "behind a sum of everything no heading goes on",
    [HEAD, "一、清洁生产审核|||", `1|${A}||5`, "合计|||5", `2|${B}||5`],
    ["3 clean-audit 5 5", "5 null 5 null", "missing-value 5"],
  ],
  [
    "a name that is one only where it stands alone, with its number",
    [HEAD, "一、增长奖|||", `1|${A}||5`],
    ["3 growth 5 null", "missing-value 3"],
  ],
  ["headings that name no item: no claims", [HEAD, "一、第一批|||", `1|${A}|省级|25`], ["none"]],
  ["a firm alone is no heading", [HEAD, `${A}|||`, `1|${B}|省级|25`], ["none"]],
  [
    "without an amount there is nothing to claim",
    ["序号|企业名称|等级|备注", "一、绿色工厂|||", `1|${A}|省级|`],
    ["none"],
  ],
];

test.each(CASES)("%s", (_, lines, expected) => {
  expect(read(lines)).toEqual(expected);
});

test("what was accepted of a row is bound to the heading above it", () => {
  const bound = (heading: string): unknown =>
    check([lined("Sheet1", [HEAD, heading, `1|${A}|省级|31`])]).findings[0]!.bound;
  expect(bound("一、绿色工厂|||")).not.toBe(bound("一、工业设计中心|||"));
});

test("a firm alone says who claims the rows below it, where no column does", () => {
  const head = "奖补项目|等级|申报金额";
  const lines = [
    head,
    `一、${A}||`,
    "绿色工厂|省级|25",
    "清洁生产审核||5",
    "小计||30",
    `${B}||`,
    "清洁生产审核||5",
  ];
  const { rows, findings } = check([lined("Sheet1", lines)]);
  expect(rows.map(({ row, enterprise }) => `${row} ${enterprise}`)).toEqual([`3 ${A}`, `4 ${A}`, `7 ${B}`]);
  expect(findings).toEqual([]);
});

const NF = "奖补项目|等级|申报金额";

test.each([
  ["behind its label", `企业名称：${B}||`, B],
  ["with a colon behind", `${B}：||`, B],
  ["who was paid is not who claims", `收款单位：${B}||`, ""],
  ["who audited is not who claims", `审计机构：${B}||`, ""],
])("a firm in a row of its own, %s", (_, heading, firm) => {
  const { rows } = check([lined("Sheet1", [NF, heading, "清洁生产审核||5"])]);
  expect(rows.at(-1)!.enterprise).toBe(firm);
});

test("a firm with an amount of its own is no sum of another's", () => {
  const { summary } = check([lined("Sheet1", [NF, `${A}||`, "清洁生产审核||5", `${B}||5`])]);
  expect(summary.verdict).not.toBe("payable");
});

test("a heading that says for what the rows below it are is read; one that names a batch is left out", () => {
  const left = (heading: string): unknown =>
    check([lined("清洁生产审核", [HEAD, heading, `1|${A}||5`])]).summary.read.left.filter(
      ({ what }) => what === "rows",
    );
  expect(left("一、清洁生产审核|||")).toEqual([]);
  expect(left("一、第一批|||")).toEqual([
    { sheet: "清洁生产审核", what: "rows", where: ["2"], why: "section" },
  ]);
});
