// Tables beside one another: what is no table beside, titles that belong to one of them, and columns that a person chose.
import { check, type SheetSetting } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { readTables } from "./tables-read";

const HEAD = "企业名称|等级|奖励金额";
const TWICE = `${HEAD}|${HEAD}`;
const BOTH = "甲公司|省级|25|乙公司|省级|25";
const READ = ["2 A:C 甲公司 green-factory 25", "2 D:F 乙公司 green-factory 25"];

/** What stands to the right of claims, or to the left, on a sheet that is called 绿色工厂. */
test.each<[why: string, lines: readonly string[], read: readonly string[], merges?: string]>([
  ["firms by name, then by code: not the same header", [`企业名称|信用代码|奖励金额|信用代码|等级|奖励金额`, `甲公司|${codeOf(1)}|25|${codeOf(2)}|省级|25`], ["2 甲公司 green-factory 25", "unread-table D1", "missing-value C2"]],
  ["firms by codes that are called otherwise", ["统一社会信用代码|等级|奖励金额|信用代码|等级|奖励金额", `${codeOf(1)}|省级|25|${codeOf(2)}|省级|25`], ["2  green-factory 25", "unread-table D1"]],
  ["as many columns, and not the same", ["企业名称|等级|奖励金额|企业名称|信用代码|奖励金额", `甲公司|省级|25|乙公司|${codeOf(2)}|25`], ["2 甲公司 green-factory 25", "unread-table D1"]],
  ["a column of firms alone, behind an empty one: no table", [`${TWICE}||企业名称`, `${BOTH}||丙公司`], [...READ, "ambiguous-column H1"]],
  ["a third table, whose header is taller: it is asked about", [`${TWICE}||企业名称|奖补情况|`, `${BOTH}|||等级|奖励金额`, "丙公司|省级|25|丁公司|省级|25||戊公司|省级|25"], ["2 A:C 甲公司 green-factory 25", "3 A:C 丙公司 green-factory 25", "2 D:F 乙公司 green-factory 25", "3 D:F 丁公司 green-factory 25", "unread-table H1"], "H1:H2 I1:J1"],
  ["a list without amounts before them", [`企业名称|等级|备注||${TWICE}`, `丙公司|省级|注||${BOTH}`], ["2 丙公司 green-factory null", "missing-value A1", "unread-table E1"]],
  ["an empty column between them, which the next table below fills", [`${HEAD}||企业名称|奖励金额`, "甲公司|省级|25||乙公司|25", "清洁生产|||||", "企业名称|信用代码|等级|备注|联系人|奖励金额", `丙公司|${codeOf(3)}||注|李|5`], ["2 A:C 甲公司 green-factory 25", "2 E:F 乙公司 green-factory 25", "5 丙公司 clean-audit 5", "missing-value F2"]],
])("%s", (_, lines, read, merges = "") => {
  expect(readTables("绿色工厂", lines, merges)).toEqual(read);
}); // prettier-ignore

/** Titles of one of the tables alone: below the sheet's name 绿色工厂. */
test.each<[why: string, lines: readonly string[], read: readonly string[]]>([
  ["each in its last column", ["||清洁生产|||节水型企业", TWICE, "甲公司||5|乙公司|省级|15"], ["3 A:C 甲公司 clean-audit 5", "3 D:F 乙公司 water-saving 15"]],
  ["none above the third: it is what the sheet is", ["清洁生产|||节水型企业|||||", `${TWICE}|${HEAD}`, "甲公司||5|乙公司|省级|15|丙公司|省级|25"], ["3 A:C 甲公司 clean-audit 5", "3 D:F 乙公司 water-saving 15", "3 G:I 丙公司 green-factory 25"]],
  ["a blank above the third is no title", ["清洁生产|||节水型企业||| ||", `${TWICE}|${HEAD}`, "甲公司||5|乙公司|省级|15|丙公司|省级|25"], ["3 A:C 甲公司 clean-audit 5", "3 D:F 乙公司 water-saving 15", "3 G:I 丙公司 green-factory 25"]],
  ["the second has a unit, which is not the first one's", ["绿色工厂|||清洁生产（千元）||", TWICE, "甲公司|省级|25|乙公司||50"], ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 clean-audit 5"]],
  ["the first has a unit, which is not the second one's", ["绿色工厂（千元）|||清洁生产||", TWICE, "甲公司|省级|250|乙公司||5"], ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 clean-audit 5"]],
  ["a unit of both, with a blank behind it", ["绿色工厂||||单位：千元 |", TWICE, "甲公司|省级|250|乙公司|省级|250"], ["3 A:C 甲公司 green-factory 25", "3 D:F 乙公司 green-factory 25"]],
  ["the second is of past years, though its rows have an item each", ["今年奖励|||往年奖励||", "企业名称|奖补项目|申报金额|企业名称|奖补项目|申报金额", "甲公司|清洁生产|5|乙公司|清洁生产|5"], ["3 甲公司 clean-audit 5", "unread-table D2"]],
])("titles: %s", (_, lines, read) => {
  expect(readTables("绿色工厂", lines)).toEqual(read);
}); // prettier-ignore

const NOTED = "企业名称|等级|备注|奖励金额";

/** The grade stands in the remark, and a person says so: of the table that is the sheet's own. */
test.each<[why: string, setting: SheetSetting, asked: readonly string[]]>([
  ["nothing: no grade is found", {}, ["missing-value B3"]],
  ["the first table's remark", { columns: { grade: "C" } }, []],
])("a person chose %s", (_, setting, asked) => {
  const sheet = lined("申报", ["绿色工厂|||||||", `${NOTED}|${NOTED}`, "甲公司||省级|25|乙公司|省级||25"]);
  const { rows, findings } = check([sheet], { sheets: { 申报: setting } });
  expect(rows.map(({ enterprise }) => enterprise)).toEqual(["甲公司", "乙公司"]);
  const told = findings.filter(({ severity }) => severity === "error");
  expect(told.map(({ code, row, column }) => `${code} ${"ABCDEFGH"[column ?? 0]}${row! + 1}`)).toEqual(asked);
}); // prettier-ignore

test("an empty column that a host leaves out stands between them as well", () => {
  const lines = [`${HEAD}||企业名称|奖励金额`, "甲公司|省级|25||乙公司|25"];
  const whole = lined("绿色工厂", lines);
  const columns = whole.columns.map((column, at) => (at === 3 ? undefined : column));
  expect(check([{ ...whole, columns }]).rows.map(({ enterprise }) => enterprise)).toEqual(["甲公司", "乙公司"]);
}); // prettier-ignore
