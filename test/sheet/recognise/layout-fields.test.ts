// What a layout says of a header: where it stands, its unit, its other columns, and why each column was taken.
// eslint-disable-next-line no-restricted-imports
import { columnAt, findLayout, likelyHeader } from "../../../src/sheet/recognise/layout";
import { columnName } from "../../../src/sheet";
import { lined } from "../../builders/lined";

const NAMES = "企业名称|奖补项目|申报金额";
const FIRM = "武义恒达工具有限公司";
/** So many letters. */
const letters = (count: number): string => "字".repeat(count);

test.each<[corner: string, unit: string, from: string]>([
  ["单位：元", "元", "above"],
  ["（单位：元）", "元", "above"],
  ["（ 单位：元）", "元", "above"],
  ["金额单位：元", "元", "above"],
  ["设备投资额（单位：元）", "万元", "usual"],
  ["备注", "万元", "usual"],
])("beside a header stands %s: %s, %s", (corner, unit, from) => {
  const layout = findLayout(lined("申报", [`${NAMES}|${corner}`, "甲|清洁生产|5|"]))!;
  expect([layout.unit.name, layout.unitFrom]).toEqual([unit, from]);
});

test.each<[why: string, head: string, row: string, because: readonly string[]]>([
  ["known names", NAMES, "甲|清洁生产|5", ["enterprise: word 企业名称", "item: word 奖补项目", "claimed: word 申报金额"]],
  ["a known name with its unit", "企业名称|奖补项目|申报金额（元）", "甲|清洁生产|5", ["enterprise: word 企业名称", "item: word 奖补项目", "claimed: word 申报金额"]],
  ["words that names are made of", "企业名称|奖补项目|拟兑现资金", "甲|清洁生产|5", ["enterprise: word 企业名称", "item: word 奖补项目", "claimed: near-word 拟兑现资金"]],
  ["a name of one column, whose words name another", "企业名称|奖补项目|核定奖补金额", "甲|清洁生产|5", ["enterprise: word 企业名称", "item: word 奖补项目", "approved: word 核定奖补金额", "claimed: near-word 核定奖补金额"]],
  ["what stands below", "甲方|奖补项目|申报金额", `${FIRM}|清洁生产|5`, ["item: word 奖补项目", "claimed: word 申报金额", "enterprise: content"]],
  ["what stands below a whole sentence", `${letters(61)}|奖补项目|申报金额`, `${FIRM}|清洁生产|5`, ["item: word 奖补项目", "claimed: word 申报金额", "enterprise: content"]],
  ["what stands below a year", "2024年名册|奖补项目|申报金额", `${FIRM}|清洁生产|5`, ["item: word 奖补项目", "claimed: word 申报金额", "enterprise: content"]],
  ["two years of one number", "企业名称|2023年工业增加值|2024年工业增加值|申报金额", "甲|1|2|5", ["enterprise: word 企业名称", "claimed: word 申报金额", "growth.delta.later: near-word 2024年工业增加值", "growth.delta.earlier: near-word 2023年工业增加值"]],
])("columns are taken for %s", (_, head, row, expected) => {
  const { columns } = findLayout(lined("申报", [head, row]))!;
  const told = [...columns].map(([key, { because }]) =>
    "words" in because ? `${key}: ${because.kind} ${because.words}` : `${key}: ${because.kind}`,
  );
  expect(told).toEqual(expected);
}); // prettier-ignore

test("headers of which nothing was taken, of this table alone", () => {
  const head = `经办|${NAMES}||电话|企业名称|申报金额|传真`;
  const layout = findLayout(lined("申报", [head, "x|甲|清洁生产|5||1|乙|5|2"]))!;
  expect([...layout.columns].map(([key, { at }]) => `${key} ${columnName(at)}`)).toEqual([
    "enterprise B",
    "item C",
    "claimed D",
  ]);
  expect(layout.others).toEqual(["经办"]);
});

test.each<[why: string, lines: readonly string[], left: number]>([
  ["in the first column", [NAMES, "甲|清洁生产|5"], 0],
  ["in the third column", [`||${NAMES}`, "x||甲|清洁生产|5"], 2],
  ["in the second column of two rows", ["|企业名称|奖补项目|", "|||申报金额", "x|甲|清洁生产|5"], 1],
  ["in the first column of its second row", ["|企业名称|奖补项目|", "经办|||申报金额", "x|甲|清洁生产|5"], 0],
])("a table begins %s", (_, lines, left) => expect(findLayout(lined("申报", lines))!.left).toBe(left));

test.each<[why: string, lines: readonly string[], bottom: number]>([
  ["its names in English below it", [NAMES, "Company|Item|Amount", "甲|清洁生产|5"], 1],
  ["units, then its names in English", [NAMES, "||（元）", "Company|Item|Amount", "甲|清洁生产|5"], 2],
  ["English below a column without a name", ["企业名称|申报||", "|奖补项目|申报金额|", "Company|Item|Amount|Remark", "甲|清洁生产|5|"], 1],
  ["a claim right below", [NAMES, "甲|清洁生产|5"], 0],
])("a header ends with %s", (_, lines, bottom) => {
  expect(findLayout(lined("申报", lines))!.headerBottom).toBe(bottom);
}); // prettier-ignore

test.each<[why: string, lines: readonly string[], row: number | undefined]>([
  ["the fullest row", ["x", "户名|钱"], 1],
  ["none among numbers", ["1|2", "3|4"], undefined],
  ["none on an empty sheet", [], undefined],
])("the likeliest header where no word is known: %s", (_, lines, row) => {
  expect(likelyHeader(lined("表一", lines))).toBe(row);
});

test.each<[at: number, header: string, unit: string, from: string]>([
  [2, "申报金额（元）", "元", "header"],
  [1, "奖补项目", "万元", "usual"],
  [700, "", "万元", "usual"],
])("column %i, which a person named: %s, %s", (at, header, unit, from) => {
  const sheet = lined("申报", ["企业名称|奖补项目|申报金额（元）", "甲|清洁生产|5"]);
  const column = columnAt(sheet, findLayout(sheet)!, at, { kind: "content" });
  expect([column.header, column.unit.name, column.unitFrom]).toEqual([header, unit, from]);
});
