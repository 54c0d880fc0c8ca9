// What a draft may hold besides claims that stand on another sheet, and which sums of items say nothing new.
import { check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

type Sheet = readonly [name: string, lines: readonly string[]];

const HEAD = "企业名称|统一社会信用代码|奖补项目|等级|申报金额（万元）";
const GREEN = `武义恒达工具有限公司|${codeOf(1)}|绿色工厂|省级|25`;
const CLEAN = `武义金磐工具有限公司|${codeOf(2)}|清洁生产||5`;
const FINAL: Sheet = ["申报表", [HEAD, GREEN, CLEAN]];

/** How many claims count, and the sheets that say them once more. */
function said(sheets: readonly Sheet[]): string {
  const { rows, findings } = check(sheets.map(([name, lines]) => lined(name, lines)));
  const once = findings.filter(({ code }) => code === "repeats-sheet").map(({ sheet }) => sheet);
  return [rows.length, ...once].join(", ");
}

/** Rows of a draft beside 申报表, which has two claims: two count if the draft is left alone. */
test.each<[why: string, lines: readonly string[], said: string]>([
  ["its header once more", [HEAD, GREEN, HEAD, CLEAN], "2, 初稿"],
  ["a remark", [HEAD, CLEAN, "注：均已公示||||"], "2, 初稿"],
  ["a remark that names a firm", [HEAD, CLEAN, "注：武义柏舟工具有限公司另行公示||||"], "3"],
  ["a remark that says an amount", [HEAD, CLEAN, "注：另补发9000万元||||"], "3"],
  ["a remark beside a remark that says an amount", [HEAD, CLEAN, "注：均已公示||||另补发9000万元"], "3"],
  ["a township", [HEAD, "一、桐琴镇||||", CLEAN], "2, 初稿"],
  ["a part of an amount", [HEAD, CLEAN, "其中：设备||||3"], "2, 初稿"],
  ["another table", [HEAD, CLEAN, "其他奖励||||", HEAD.replace("奖补项目", "联系人"), "武义柏舟工具有限公司||甲||9"], "3"],
  ["a title that pays a firm", ["武义柏舟工具有限公司补发9000万元||||", HEAD, CLEAN], "3"],
  ["a title that names a firm, and one beside it that says an amount", ["武义柏舟工具有限公司|补发9000万元|||", HEAD, CLEAN], "3"],
  ["a title that names a firm", ["武义柏舟工具有限公司||||", HEAD, CLEAN], "2, 初稿"],
  ["a title that says an amount", ["共9000万元||||", HEAD, CLEAN], "2, 初稿"],
  ["a firm above the title that says an amount", ["武义柏舟工具有限公司||||", "共9000万元||||", HEAD, CLEAN], "2, 初稿"],
  ["blanks around its texts", [HEAD, ` ${CLEAN}`], "2, 初稿"],
  ["the same letters in other cells", [HEAD, CLEAN.replace("清洁生产|", "清洁|生产")], "3"],
])("a draft with %s", (_, lines, expected) => {
  expect(said([FINAL, ["初稿", lines]])).toBe(expected);
}); // prettier-ignore

const NOTE = "注：武义柏舟工具有限公司另行公示||||";
const WRONG = "合计||||9005";

/** Sheets that are the same row for row: what is to be looked at is told of the first. */
test.each<[why: string, sheets: readonly Sheet[], said: string]>([
  ["a remark that names a firm", [["申报表", [HEAD, CLEAN, NOTE]], ["初稿", [HEAD, CLEAN, NOTE]]], "1, 初稿"],
  ["and with another title", [["申报表", ["申报表||||", HEAD, CLEAN, NOTE]], ["初稿", ["初稿||||", HEAD, CLEAN, NOTE]]], "1, 初稿"],
  ["and with a title that names a firm", [["申报表", [HEAD, CLEAN, NOTE]], ["初稿", ["武义柏舟工具有限公司||||", HEAD, CLEAN, NOTE]]], "2"],
  ["a wrong total", [["申报表", [HEAD, CLEAN, WRONG]], ["初稿", [HEAD, CLEAN, WRONG]]], "1, 初稿"],
  ["another wrong total", [["申报表", [HEAD, CLEAN, WRONG]], ["初稿", [HEAD, CLEAN, "合计||||9006"]]], "2"],
  ["another wrong total, with its unit", [["申报表", [HEAD, CLEAN, WRONG]], ["初稿", [HEAD, CLEAN, "合计||||9006万元"]]], "2"],
  ["a wrong total, as the second of two sheets has it", [["甲表", [HEAD, GREEN]], ["乙表", [HEAD, CLEAN, WRONG]], ["初稿", [HEAD, CLEAN, WRONG]]], "2, 初稿"],
  ["letters that stand in the next column", [["申报表", [`${HEAD}|地址|电话`, `${CLEAN}|ab|c`]], ["初稿", [`${HEAD}|地址|电话`, `${CLEAN}|a|bc`]]], "2"],
  ["another text in a column without a header", [["申报表", [`${HEAD}|`, `${CLEAN}|甲`]], ["初稿", [`${HEAD}|`, `${CLEAN}|乙`]]], "2"],
  ["a copy of a sum", [["汇总", [HEAD, CLEAN]], ["汇总 (2)", [HEAD, CLEAN]]], "1, 汇总 (2)"],
  ["a sum of what is called a copy of something else", [["甲 (2)", [HEAD, CLEAN]], ["汇总", [HEAD, CLEAN]]], "2"],
  ["a draft, and a sum", [["甲表", [HEAD, CLEAN]], ["初稿", [HEAD, CLEAN]], ["汇总", [HEAD, CLEAN]]], "1, 初稿, 汇总"],
  ["a draft without claims", [FINAL, ["初稿", [HEAD]]], "2"],
])("sheets with %s", (_, sheets, expected) => {
  expect(said(sheets)).toBe(expected);
}); // prettier-ignore

test("a draft of two sheets says both their names", () => {
  const sheets: readonly Sheet[] = [["甲表", [HEAD, GREEN]], ["乙表", [HEAD, CLEAN]], ["初稿", [HEAD, GREEN, CLEAN]]];
  const { findings } = check(sheets.map(([name, lines]) => lined(name, lines)));
  expect(findings.map(({ parameters }) => parameters)).toEqual([{ sheet: "甲表、乙表", rows: 2 }]);
}); // prettier-ignore

/** A sheet of items and sums beside 申报表. */
test.each<[why: string, lines: readonly string[], said: string]>([
  ["each item in all", ["奖补项目|金额（元）", "绿色工厂|250000", "清洁生产|50000"], "2, Sheet2"],
  ["one of them", ["奖补项目|金额（元）", "绿色工厂|250000"], "2, Sheet2"],
  ["with a remark", ["奖补项目|金额（元）|备注", "绿色工厂|250000|新"], "2, Sheet2"],
  ["with a running number", ["序号|奖补项目|金额（元）", "1|绿色工厂|250000"], "2, Sheet2"],
  ["with a column that nobody knows", ["奖补项目|金额（元）|收款方", "绿色工厂|250000|某户"], "3"],
  ["with a grade", ["奖补项目|等级|金额（元）", "绿色工厂|省级|250000"], "3"],
  ["within half a fen", ["奖补项目|金额（元）", "绿色工厂|250000.005"], "2, Sheet2"],
  ["a fen more", ["奖补项目|金额（元）", "绿色工厂|250000.01"], "3"],
  ["one right and one wrong", ["奖补项目|金额（元）", "绿色工厂|250000", "清洁生产|60000"], "4"],
  ["an item that nobody claims", ["奖补项目|金额（元）", "节水型企业|0"], "3"],
  ["a word that names no item", ["奖补项目|金额（元）", "绿色工厂|250000", "其他|50000"], "4"],
  ["of a firm in its titles", ["企业名称：武义恒达工具有限公司||", "奖补项目|金额（元）|", "绿色工厂|250000|"], "3"],
  ["a firm in each row", ["企业名称|奖补项目|金额（元）", "武义恒达工具有限公司|绿色工厂|250000"], "3"],
])("sums of items: %s", (_, lines, expected) => {
  expect(said([FINAL, ["Sheet2", lines]])).toBe(expected);
}); // prettier-ignore

test("two sheets that each sum up an item", () => {
  const sum = (name: string, row: string): Sheet => [name, ["奖补项目|金额（元）", row]];
  expect(said([FINAL, sum("Sheet2", "绿色工厂|250000"), sum("Sheet3", "清洁生产|50000")])).toBe(
    "2, Sheet2, Sheet3",
  );
});

const TURNED = "奖补项目|申报金额（万元）|企业名称|统一社会信用代码";
const TURNED_CLEAN = `清洁生产|5|武义金磐工具有限公司|${codeOf(2)}`;

/** A draft whose columns stand in another order: it is no copy row for row, and its other rows have to be quiet. */
test.each<[why: string, lines: readonly string[], said: string]>([
  ["nothing else", [TURNED, TURNED_CLEAN], "2, 初稿"],
  ["a remark", [TURNED, TURNED_CLEAN, "||注：均已公示|"], "2, 初稿"],
  ["its header once more", [TURNED, TURNED_CLEAN, TURNED], "2, 初稿"],
  ["a township", [TURNED, "一、桐琴镇|||", TURNED_CLEAN], "2, 初稿"],
  ["a formula that gives nothing", [TURNED, TURNED_CLEAN, "|0||"], "2, 初稿"],
  ["a remark that says an amount", [TURNED, TURNED_CLEAN, "||注：另补发9000万元|"], "3"],
])("a draft in another order of columns with %s", (_, lines, expected) => {
  expect(said([FINAL, ["初稿", lines]])).toBe(expected);
}); // prettier-ignore

const PLAIN = HEAD.replace("（万元）", "");
const [BY_FIRM, OF_GREEN, OF_CLEAN] = ["企业名称|统一社会信用代码|等级|申报金额", GREEN.replace("绿色工厂|", ""), CLEAN.replace("清洁生产|", "")]; // prettier-ignore
const TWO_TABLES = ["绿色工厂|||", BY_FIRM, OF_GREEN, "清洁生产|||", BY_FIRM, OF_CLEAN];

/** Two sheets that are nearly the same: how many claims count, and which is left alone. */
test.each<[why: string, sheets: readonly Sheet[], said: string]>([
  ["the same number in another unit", [["申报表", ["单位：万元||||", PLAIN, CLEAN]], ["初稿", ["单位：千元||||", PLAIN, CLEAN]]], "2"],
  ["the same text below another header", [["申报表", [`${HEAD}|联系人`, `${CLEAN}|甲`]], ["初稿", [`${HEAD}|开户名`, `${CLEAN}|甲`]]], "2"],
  ["a word in a column that the other has not, beside a remark that names a firm", [["申报表", [HEAD, CLEAN, NOTE]], ["初稿", ["|||||内部", HEAD, CLEAN, NOTE]]], "1, 初稿"],
  ["two tables each", [["申报表", TWO_TABLES], ["初稿", TWO_TABLES]], "2, 初稿"],
  ["two tables each, and a wrong total in the draft's second", [["申报表", TWO_TABLES], ["初稿", [...TWO_TABLES, "合计|||9005"]]], "4"],
  ["the name of a copy, of which there is no original, beside a draft", [["甲 (2)", [HEAD, CLEAN]], ["初稿", [HEAD, CLEAN]]], "1, 初稿"],
  ["a number within the name: no copy that Excel made", [["甲乙", [HEAD, CLEAN]], ["甲(2)乙", [HEAD, CLEAN]]], "2"],
])("%s", (_, sheets, expected) => {
  expect(said(sheets)).toBe(expected);
}); // prettier-ignore

test("a draft that is left alone is no sheet of claims", () => {
  const { sheets } = check([FINAL, ["初稿", FINAL[1]] as const].map(([name, lines]) => lined(name, lines)));
  expect(sheets.map(({ name, role }) => `${name} ${role}`)).toEqual(["申报表 claims", "初稿 none"]);
});
