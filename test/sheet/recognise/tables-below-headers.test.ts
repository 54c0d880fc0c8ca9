// Headers of tables further down: which rows belong to them, and to which rows below them they are put.
import { readTables } from "./tables-read";

const STARS = "序号|企业名称|等级|奖励金额|";
const EACH = "企业名称|奖补项目|等级|奖励金额|";
const FIRST = ["绿色工厂奖励||||", STARS, "1|甲公司|省级|25|"];
const SAVING = "节水型企业奖励||||";
const GREEN = "3 甲公司 green-factory 25";

/** Rows of groups above the names of columns. */
test.each<[why: string, lines: readonly string[], merges: string, read: readonly string[]]>([
  ["each merged over its columns", [SAVING, "基本情况||奖补情况||", "序号|企业名称|联系人|等级|奖励金额", "1|乙公司|李|省级|15"], "A5:B5 C5:E5", ["7 乙公司 water-saving 15"]],
  ["one merged into the names below, the others not merged", [SAVING, "镇街|申报|联系|奖补|", "|企业名称|联系人|等级|奖励金额", "壶山|乙公司|李|省级|15"], "A5:A6", ["7 乙公司 water-saving 15"]],
  ["two of them", [SAVING, "序号|申报情况||奖补情况|", "|单位|人|等级|金额", "|企业名称|联系人|等级|奖励金额", "1|乙公司|李|省级|15"], "A5:A7 B5:C5 D5:E5", ["8 乙公司 water-saving 15"]],
  ["three of them, and what stands above those is a claim", ["二|戊公司|省级|25万元|", "申报||审核||", "申报||审核|复审|", "镇街|申请|镇级|县级|", "|企业名称|奖补项目|等级|奖励金额", "壶山|乙公司|节水型企业|省级|15"], "D4:E4 A5:B5 C5:D5 A6:B6 A7:A8", ["4 戊公司 green-factory 25", "9 乙公司 water-saving 15"]],
  ["a title that is merged over all columns is a title still", [SAVING, "企业名称|联系人|等级|奖励金额|", "乙公司|李|省级|15|"], "A4:E4", ["6 乙公司 water-saving 15"]],
])("groups of columns: %s", (_, lines, merges, read) => {
  expect(readTables("Sheet1", [...FIRST, ...lines], merges)).toEqual([GREEN, ...read]);
}); // prettier-ignore

const BELOW = [EACH, "乙公司|节水型企业|省级|15|"];
const CLAIM = "二|戊公司|省级|25万元|";
const CLAIMED = "4 戊公司 green-factory 25";

/** The last claim of a table in words, right above the next table's header, and what is merged around the two. */
test.each<[why: string, lines: readonly string[], merges: string, read: readonly string[]]>([
  ["nothing", [CLAIM, ...BELOW], "", [CLAIMED, "6 乙公司 water-saving 15"]],
  ["a title further up", [CLAIM, ...BELOW], "A1:E1", [CLAIMED, "6 乙公司 water-saving 15"]],
  ["two columns of the header", [CLAIM, ...BELOW], "D5:E5", [CLAIMED, "6 乙公司 water-saving 15"]],
  ["the header and the row below it", [CLAIM, EACH, "||||", BELOW[1]!], "D5:D6", [CLAIMED, "7 乙公司 water-saving 15"]],
  ["one cell, which joins nothing", [CLAIM, ...BELOW], "D4:D4", [CLAIMED, "6 乙公司 water-saving 15"]],
  ["one column of the claim, the header and a claim below", ["二|戊公司|省级|25万元|某镇", ...BELOW], "E4:E6", [CLAIMED, "6 乙公司 water-saving 15"]],
  ["two columns of the claim, the header and a claim below", [CLAIM, ...BELOW], "D4:E6", [CLAIMED, "6 乙公司 water-saving 15", "hidden-content D6"]],
  ["one column of it and the claim above it", ["二|戊公司|省级|25万元|某镇", "三|己公司|省级|25万元|", ...BELOW], "E4:E5", [CLAIMED, "5 己公司 green-factory 25", "7 乙公司 water-saving 15"]],
  ["two columns of it and the claim above it", [CLAIM, "三|己公司|省级||", ...BELOW], "D4:E5", [CLAIMED, "5 己公司 green-factory null", "7 乙公司 water-saving 15", "missing-value D4"]],
  ["two columns of it alone, as over a group of columns: it is asked about", [CLAIM, ...BELOW], "D4:E4", ["6 乙公司 water-saving 15", "unread-row A4"]],
  ["a cell of it and of the header: it is asked about", [CLAIM, ...BELOW], "E4:E5", ["6 乙公司 water-saving 15", "unread-row A4"]],
  ["two columns of a claim with a number, which is no header", ["2|戊公司|省级|25|", ...BELOW], "D4:E4", [CLAIMED, "6 乙公司 water-saving 15"]],
])("merged: %s", (_, lines, merges, read) => {
  expect(readTables("Sheet1", [...FIRST, ...lines], merges)).toEqual([GREEN, ...read]);
}); // prettier-ignore

/** A header once more, or almost. */
test.each<[why: string, lines: readonly string[], read: readonly string[], merges?: string]>([
  ["on a page with no rows, and another table right below", [...FIRST, STARS, ...BELOW], [GREEN, "6 乙公司 water-saving 15"]],
  ["with merged cells, and a table that says less right below", ["单位：万元||||", EACH, "甲公司|绿色工厂|省级|25|", EACH, "奖补项目|企业名称|奖励金额||", "清洁生产|乙公司|5||"], ["3 甲公司 green-factory 25", "6 乙公司 clean-audit 5"], "D2:E2 D4:E4"],
  ["of two rows, the upper of which names groups", ["绿色工厂奖励||||", "镇街|申报|联系|奖补|", "|企业名称|联系人|等级|奖励金额", "壶山|甲公司|李|省级|25", "镇街|申报|联系|奖补|", "|企业名称|联系人|等级|奖励金额", "壶山|乙公司|李|省级|25"], ["4 甲公司 green-factory 25", "7 乙公司 green-factory 25"], "A2:A3 A5:A6"],
  ["of two rows, the lower of which says something else", ["绿色工厂||||", "序号|企业名称|申报||", "||等级|金额|联系人", "1|甲公司|省级|25|李", "序号|企业名称|申报||", "||联系人|等级|金额", "2|乙公司|李|省级|25"], ["4 甲公司 green-factory 25", "unread-table A5"], "A2:A3 B2:B3 C2:E2 A5:A6 B5:B6 C5:E5"],
  ["below the sheet's title and another item's: it is the other item's", [...FIRST, "绿色工厂奖励||||", SAVING, STARS, "1|乙公司|省级|15|"], [GREEN, "7 乙公司 water-saving 15"]],
  ["below a row of other words: it is not known what the title belongs to", [...FIRST, SAVING, "企业名称|等级|奖补情况||", STARS, "1|乙公司|省级|15|"], [GREEN, "unread-table A6"]],
])("the header once more: %s", (_, lines, read, merges = "") => {
  expect(readTables("Sheet1", lines, merges)).toEqual(read);
}); // prettier-ignore

const TYPE = "企业名称|类型|奖励金额||";
const NEW = "乙公司|新建|15||";
const PROVINCE = "丙公司|省级|15||";

/** 类型 is the grade where most of its own cells are grades: those of all its pages, and none of the next table. */
test.each<[why: string, lines: readonly string[], asked: readonly string[]]>([
  ["grades", [TYPE, PROVINCE], []],
  ["grades, and names in the next table's column", [TYPE, PROVINCE, "清洁生产奖励||||", "企业名称|联系人|奖励金额|备注|", "丁公司|李|5||"], []],
  ["no grades", [TYPE, NEW], ["missing-value"]],
  ["grades from the second page on", [TYPE, NEW, TYPE, PROVINCE, PROVINCE, PROVINCE, PROVINCE], ["unknown-grade"]],
])("a column that may say the grade holds %s", (_, lines, asked) => {
  const read = readTables("Sheet1", [...FIRST, SAVING, ...lines]);
  const codes = read.map((one) => one.split(" ")[0]!);
  expect(codes.filter((code) => /grade|missing/u.test(code))).toEqual(asked);
}); // prettier-ignore
