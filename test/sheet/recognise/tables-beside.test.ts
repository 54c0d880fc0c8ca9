// Tables beside one another below one header: where each of them begins, and what is said of its rows.
import { codeOf } from "../../builders/grids";
import { readTables } from "./tables-read";

const HEAD = "企业名称|等级|奖励金额";
const TWICE = `${HEAD}|${HEAD}`;
const BOTH = "甲公司|省级|25|乙公司|省级|25";
const READ = ["2 A:C 甲公司 green-factory 25", "2 D:F 乙公司 green-factory 25"];

/** Tables on a sheet that is called 绿色工厂. */
test.each<[why: string, lines: readonly string[], read: readonly string[]]>([
  ["the same header twice", [TWICE, BOTH], READ],
  ["written with blanks in it", ["企业名称|等级|奖励金额|企业 名称|等级|奖励 金额", BOTH], READ],
  ["who is called otherwise: another table's", ["企业名称|等级|奖励金额|单位名称|等级|奖励金额", BOTH], ["2 甲公司 green-factory 25", "unread-table D1"]],
  ["how much is called otherwise", ["企业名称|等级|奖励金额|企业名称|等级|申报金额", BOTH], ["2 甲公司 green-factory 25", "unread-table D1"]],
  ["firms by their codes", ["统一社会信用代码|等级|奖励金额|统一社会信用代码|等级|奖励金额", `${codeOf(1)}|省级|25|${codeOf(2)}|省级|25`], ["2 A:C  green-factory 25", "2 D:F  green-factory 25"]],
  ["the second says less, and nothing parts them", [`${HEAD}|企业名称|奖励金额`, "甲公司|省级|25|乙公司|25"], ["2 甲公司 green-factory 25", "unread-table D1"]],
  ["the second says less, behind an empty column", [`${HEAD}||企业名称|奖励金额`, "甲公司|省级|25||乙公司|25"], ["2 A:C 甲公司 green-factory 25", "2 E:F 乙公司 green-factory 25", "missing-value F2"]],
  ["the second says less, behind a column with a text", [`${HEAD}||企业名称|奖励金额`, "甲公司|省级|25|注|乙公司|25"], ["2 甲公司 green-factory 25", "unread-table E1"]],
  ["the second says less, behind a column with a text in the last row", [`${HEAD}||企业名称|奖励金额`, "甲公司|省级|25||乙公司|25", "合计||25|注||25"], ["2 甲公司 green-factory 25", "unread-table E1"]],
  ["the second says less, and has running numbers", [`序号|${HEAD}|序号|企业名称|奖励金额`, "1|甲公司|省级|25|1|乙公司|25"], ["2 A:D 甲公司 green-factory 25", "2 E:G 乙公司 green-factory 25", "missing-value G2"]],
  ["the first says less, and nothing parts them", [`企业名称|奖励金额|${HEAD}`, "甲公司|25|乙公司|省级|25"], ["2 乙公司 green-factory 25", "unread-table A1"]],
  ["the first says less, before an empty column", [`企业名称|奖励金额||${HEAD}`, "甲公司|25||乙公司|省级|25"], ["2 A:B 甲公司 green-factory 25", "2 D:F 乙公司 green-factory 25", "missing-value B2"]],
  ["the first says less, and the second has running numbers", [`企业名称|奖励金额|序号|${HEAD}`, "甲公司|25|1|乙公司|省级|25"], ["2 A:B 甲公司 green-factory 25", "2 C:F 乙公司 green-factory 25", "missing-value B2"]],
  ["an item each", ["企业名称|奖补项目|申报金额|企业名称|奖补项目|申报金额", "甲公司|清洁生产|5|乙公司|绿色工厂（省级）|25"], ["2 A:C 甲公司 clean-audit 5", "2 D:F 乙公司 green-factory 25"]],
])("%s", (_, lines, read) => {
  expect(readTables("绿色工厂", lines)).toEqual(read);
}); // prettier-ignore

/** Titles above the two tables, on a sheet whose name says nothing, and what is read. */
test.each<[why: string, titles: string, read: readonly string[]]>([
  ["one of both", "绿色工厂|||||", ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 green-factory 25"]],
  ["one of each", "绿色工厂|||清洁生产||", ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 clean-audit 25"]],
  ["one of each, with its unit", "绿色工厂（万元）|||清洁生产（万元）||", ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 clean-audit 25"]],
  ["one of each, in the last column of each", "||绿色工厂|||清洁生产", ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 clean-audit 25"]],
  ["the second with its unit, of nothing that is known", "绿色工厂（万元）|||其他（万元）||", ["3 甲公司 green-factory 25", "unread-table D2"]],
  ["the second denies that it claims", "绿色工厂|||往年绿色工厂||", ["3 甲公司 green-factory 25", "unread-table D2"]],
  ["one of both, with a page at its end", "绿色工厂|||||第1页", ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 green-factory 25"]],
  ["one of both, with a unit at its end", "绿色工厂||||单位：千元|", ["3 A:C 甲公司 green-factory 2.5", "3 D:F 乙公司 green-factory 2.5"]],
])("titles: %s", (_, titles, read) => {
  const claims = readTables("Sheet1", [titles, TWICE, BOTH]);
  expect(claims.filter((one) => !/^(?:amount|unknown)/u.test(one))).toEqual(read);
}); // prettier-ignore

test("an item in each row: a title says nothing of an empty one", () => {
  const head = "企业名称|奖补项目|申报金额|企业名称|奖补项目|申报金额";
  const read = readTables("Sheet1", ["清洁生产|||绿色工厂||", head, "甲公司||5|乙公司||25"]);
  expect(read).toEqual([
    "3 A:C 甲公司 null 5",
    "3 D:F 乙公司 null 25",
    "missing-value B3",
    "missing-value E3",
  ]);
});

test("below one another, two beside one another each", () => {
  const read = readTables("Sheet1", ["绿色工厂|||||", TWICE, BOTH, "清洁生产|||节水型企业||", TWICE, "丙公司||5|丁公司|省级|15"]);
  expect(read).toEqual([
    "3 A:C 甲公司 green-factory 25",
    "6 A:C 丙公司 clean-audit 5",
    "3 D:F 乙公司 green-factory 25",
    "6 D:F 丁公司 water-saving 15",
  ]);
}); // prettier-ignore

test.each<[count: number, asked: readonly string[]]>([
  [8, []],
  [9, ["unread-table Y1"]],
])("of %s tables beside one another, eight are read", (count, asked) => {
  const head = Array.from({ length: count }, () => HEAD).join("|");
  const row = Array.from({ length: count }, (_, nth) => `${"甲乙丙丁戊己庚辛壬"[nth]}公司|省级|25`).join("|");
  const read = readTables("绿色工厂", [head, row]);
  expect(read.filter((one) => one.includes("green-factory"))).toHaveLength(8);
  expect(read.filter((one) => one.startsWith("unread"))).toEqual(asked);
});
