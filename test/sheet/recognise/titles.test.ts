// What stands above a header within a sheet: which texts are titles, and what a title says of the rows below it.
/* eslint-disable no-restricted-imports */
import {
  deniesClaims,
  isOldTitle,
  isTitleLine,
  rowPrintOf,
  saidBy,
  textsAlone,
  titleRowsAbove,
} from "../../../src/sheet/recognise/titles";
/* eslint-enable no-restricted-imports */
import { lined } from "../../builders/lined";

const TITLE = "绿色工厂奖励表";

/** What stands at the other end of a title's line, and says nothing of what is claimed. */
test.each([
  ["a page", "第1页"],
  ["a page of two digits, of how many", "第 12 页 共 30 页"],
  ["a page with a comma and the unit", "第1页，共3页 单位：万元"],
  ["a page of how many, as a fraction", "1/3"],
  ["a page without 第", "2页"],
  ["a month", "2024年5月"],
  ["a month of two digits, with a hyphen", "2024-12"],
  ["a month with a point", "2024.5"],
  ["a month with a stroke", "2024／5"],
  ["a month with its word", "时间 2024年5月"],
  ["a day, with blanks", "2024 年 12 月 31 日"],
  ["a day with hyphens", "2024-5-1"],
  ["a day with points", "2024.05.31"],
  ["a day with strokes", "2024/5/31"],
  ["an annex without a number", "附件"],
  ["an annex with a number", "附件12"],
  ["an annex with a number behind a blank", "附表 三"],
  ["an annex with a colon", "附件1："],
  ["who filled it in", "填报单位：武义县经济商务局"],
  ["who filled it in, and nobody did", "填报单位："],
  ["who filled it in, with a seal", "填表单位（盖章）：某科"],
  ["who filled it in, with a short seal", "部门(章)：某科"],
  ["an office with a long name", "单位：武义县经济商务局产业投资和技术改造与工业科技创新科"],
  ["who it is sent by", "报送部门：某科"],
  ["who made it", "编制人：张三"],
  ["when it is made public", "公示时间：2024年5月1日至5月7日"],
  ["who publishes it", "公布单位：某局"],
  ["who and when", "填报单位：    填报时间：2024年  月  日"],
  [
    "an office with a long name, and when",
    "填报单位：武义县经济商务局产业投资和技术改造与工业科技创新科 填表日期：2024.12.31",
  ],
  ["a unit", "单位：万元"],
  ["a unit alone", "元"],
  ["a unit in brackets", "（千元）"],
  ["a unit of money, in words", "金额单位：人民币亿元"],
  ["a unit behind its word", "单位（百元）"],
  ["a unit behind nothing but its word", "单位元"],
  ["a unit of money and of pieces", "（计量单位：万元、家）"],
  ["an annex with its unit", "附件2（单位：千元）"],
  ["a unit in brackets of both kinds", "（货币单位/万元）"],
])("beside a title: %s", (_, corner) => {
  expect(isTitleLine([TITLE, corner])).toBe(true);
  expect(isTitleLine([corner])).toBe(true);
  expect(isOldTitle(corner, [])).toBe(true);
});

/** What stands beside a text and makes of them no title's line. */
test.each([
  ["a page behind something else", "绿色工厂第1页"],
  ["a page before an item", "第2页 清洁生产奖励表"],
  ["a page before too many digits", "第1页1234567890123"],
  ["a date behind an item", "清洁生产2024年5月"],
  ["a date before an item", "2024年5月清洁生产"],
  ["a year alone", "2024年"],
  ["an annex before an item", "附件1清洁生产"],
  ["another thing's annex", "清洁生产附件1"],
  ["an item before who filled it in", "清洁生产填报单位：某科"],
  [
    "a sentence behind who filled it in",
    "单位：武义县经济商务局产业投资和技术改造与工业科技创新科以及全县各镇",
  ],
  ["a text", "甲"],
  ["a firm", "单位：武义恒达工具有限公司"],
  ["a unit behind an item", "节水型企业奖励（万元）"],
  ["a unit before an item", "万元奖励"],
])("not beside a title: %s", (_, text) => {
  expect(isTitleLine([TITLE, text])).toBe(false);
  expect(isOldTitle(text, [])).toBe(false);
});

/** A row's texts by themselves. */
test.each<[why: string, texts: readonly string[], title: boolean]>([
  ["nothing", [], false],
  ["a title", [TITLE], true],
  ["a title with two things beside it", [TITLE, "单位：万元", "第1页"], false],
  ["a hundred letters", ["绿".repeat(100)], true],
  ["more letters are a sentence", ["绿".repeat(101)], false],
  ["a firm", ["武义恒达工具有限公司"], false],
  ["what may be a firm", ["武义县熟溪街道老李饭店"], false],
  ["a firm in a sentence", ["武义恒达工具有限公司的奖励"], false],
  ["a list for an item that sounds like a firm", ["2024年厂房改扩建奖励兑现表"], true],
  ["the same, with its batch behind it", ["2024年厂房改扩建奖励名单（第一批）"], true],
  ["the same in brackets of half width", ["2024年厂房改扩建奖励名单(第一批)"], true],
  ["the same, with something else behind it", ["2024年厂房改扩建奖励名单之外"], false],
  ["the same, with several words in brackets", ["2024年厂房改扩建奖励名单（一）（二）甲"], false],
  ["the same, which is called no list, and is made of an item's words alone", ["2024年厂房改扩建奖励"], true],
  ["a list of a firm for no item", ["武义恒达工具有限公司名单"], false],
  ["a firm's sentence about an item, which is no list", ["清单里武义恒达工具有限公司申报绿色工厂"], false],
  ["a firm whose name has a list's word in it", ["一览表业清洁生产厂"], false],
  ["an item that sounds like a firm, with its unit", ["专精特新中小企业（单位：万元）"], true],
  ["a firm with a unit behind it", ["武义恒达工具有限公司（单位：万元）"], false],
  ["a remark", ["注：均已公示"], false],
  ["a remark without a colon", ["以上均已公示"], false],
  ["a word of remarks within a title", ["绿色工厂备注"], true],
  ["who signs, behind a number", ["3. 审核"], false],
  ["who signs, behind a number in brackets", ["（十一）审批"], false],
  ["who signs, written wide", ["复  核  张三"], false],
  ["a label and its value", ["绿色工厂：甲"], false],
  ["a label alone", ["绿色工厂："], true],
  ["a sum", ["绿色工厂小计"], false],
  ["a sum, written wide", ["合　　计"], false],
  ["a word of sums within a title", ["合计奖励"], true],
  ["an annex with its title", ["附件1：绿色工厂明细表"], true],
  ["a table with its number", ["表二：绿色工厂明细"], true],
  ["a title that states a unit behind a colon", ["绿色工厂奖励明细汇总一览 单位：元"], true],
])("a line: %s", (_, texts, title) => {
  expect(isTitleLine(texts)).toBe(title);
});

const SIGNED = "备注 说明 填表 制表 审核 审批 复核 负责 经办 联系 单位负责 分管 盖章 以上 本表";

test("words with which a remark or a signature begins", () => {
  for (const word of SIGNED.split(" ")) expect([word, isTitleLine([`${word}某某`])]).toEqual([word, false]);
});

/** Titles that say nothing new; `known` are those above. */
test.each<[why: string, title: string, known: readonly string[], old: boolean]>([
  ["续表", "续表", [], true],
  ["续 in brackets", "（续）", [], true],
  ["the second of them", "(续表2)", [], true],
  ["the twelfth of them", "续表十二", [], true],
  ["the same title, which goes on", "绿色工厂奖励表（续上页）", [TITLE], true],
  ["续表 before it", "续表 绿色工厂奖励表", [TITLE], true],
  ["a number and 续表 before it", "二、续表 绿色工厂奖励表", [TITLE], true],
  ["续 before it", "续绿色工厂奖励表", [TITLE], true],
  ["another title that goes on", "清洁生产奖励表（续）", [TITLE], false],
  ["another number", "二、绿色工厂奖励表", ["一、绿色工厂奖励表"], true],
  ["a number of three letters in brackets", "（二十一）绿色工厂奖励表", [TITLE], true],
  ["a number with a point", "12.绿色工厂奖励表", [TITLE], true],
  ["an annex", "附件2：绿色工厂奖励表", [TITLE], true],
  ["a table's number", "表3 绿色工厂奖励表", [TITLE], true],
  ["a number within it is its own", "绿色工厂二、奖励表", ["绿色工厂奖励表"], false],
  ["a word for going on within it", "可持续发展", ["可持发展"], false],
  ["the same title, which goes on, without brackets", "绿色工厂奖励表续表", [TITLE], true],
  ["one of several", TITLE, ["武义县", TITLE], true],
  ["none of several", "清洁生产", ["武义县", TITLE], false],
  ["a number alone", "（一）", [], true],
  ["a township", "桐琴镇", [], true],
  ["a street with its number", "二、壶山街道", [], true],
  ["a street's office", "壶山街道办事处", [], true],
  ["a township's government", "王宅镇人民政府", [], true],
  ["a village's, in short", "大溪口乡政府", [], true],
  ["a zone", "武义经济开发区", [], true],
  ["a zone's office", "武义经济开发区管委会", [], true],
  ["an industrial zone", "百花山工业区", [], true],
  ["a township with its unit", "桐琴镇（单位：万元）", [], true],
  ["the same title, with its unit", "绿色工厂奖励表（元）", [TITLE], true],
  ["another title with the same unit", "清洁生产奖励表（元）", [`${TITLE}（元）`], false],
  ["a township's item", "桐琴镇绿色工厂", [], false],
  ["a township at a sentence's end", "二〇二四年度全县绿色工厂奖励桐琴镇", [], false],
])("an old title: %s", (_, title, known, old) => {
  expect(isOldTitle(title, known)).toBe(old);
});

/** Titles below which nothing is claimed. */
test.each<[why: string, title: string, denies: boolean]>([
  ["a veto list", "一票否决名单", true],
  ["the past", "历史奖励", true],
  ["a trade", "历史经典产业奖励", false],
  ["former years", "往年绿色工厂", true],
  ["paid last year", "上年已兑现绿色工厂", true],
  ["cashed the year before", "上年度兑现绿色工厂", true],
  ["cashed last year", "上年兑现绿色工厂", true],
  ["last year's output", "上年度产值", false],
  ["cashed", "绿色工厂已兑现", true],
  ["granted", "绿色工厂已享受", true],
  ["awarded", "绿色工厂已奖励", true],
  ["paid", "绿色工厂已拨付", true],
  ["a form to be copied", "绿色工厂样表", true],
  ["an example", "绿色工厂示例", true],
  ["an example, named before it", "例：绿色工厂", true],
  ["an example's table", "绿色工厂案例表", true],
  ["a standard", "绿色工厂奖励标准", true],
  ["a catalogue", "绿色工厂目录", true],
  ["an item that is called after a standard", "产品主数据标准试点奖励", false],
  ["that item's standard", "主数据标准奖励标准", true],
  ["a sum of no item", "各企业汇总", true],
  ["statistics", "兑现统计", true],
  ["a total", "资金合计", true],
  ["a sheet of one item that takes it up", "绿色工厂汇总", false],
  ["claims", TITLE, false],
])("denies claims: %s", (_, title, denies) => {
  expect(deniesClaims([TITLE, title])).toBe(denies);
});

test.each<[why: string, titles: readonly string[], said: string]>([
  ["nothing", [], ""],
  ["no item", ["武义县"], ""],
  ["an item in the second title", ["武义县", TITLE], "green-factory"],
  ["two grades of one item", ["省级绿色工厂", "国家级绿色工厂"], "green-factory"],
  ["an item, and its grade below it", [TITLE, "省级绿色工厂"], "green-factory 省级"],
  ["two items", [TITLE, "清洁生产"], ""],
])("titles say: %s", (_, titles, expected) => {
  const said = saidBy(titles);
  expect([said?.item.id, said?.grade].filter(Boolean).join(" ")).toBe(expected);
});

const SHEET = [
  "表头",
  "绿色工厂||",
  " |单位：元|",
  "||",
  "甲公司|5|",
  "一||",
  " 二 ||",
  "三|第1页|",
  "",
  "四||",
  "五|六|",
  "七||",
];

test.each<[why: string, row: number, texts: readonly string[] | undefined]>([
  ["one text", 1, ["绿色工厂"]],
  ["a text with blanks around it", 6, ["二"]],
  ["a blank beside a text", 2, ["单位：元"]],
  ["nothing", 3, []],
  ["a number beside it", 4, undefined],
])("the texts of a row: %s", (_, row, texts) => {
  expect(textsAlone(lined("表", SHEET), row)).toEqual(texts);
});

test.each<[why: string, header: number, floor: number, rows: readonly number[]]>([
  ["over an empty row, up to a record", 10, 0, [5, 6, 7, 9]],
  ["down from what stands there already", 10, 6, [7, 9]],
  ["right above", 2, 0, [1]],
  ["none", 5, 0, []],
  ["not above two texts that are no title's line", 12, 0, [11]],
])("titles above a header: %s", (_, header, floor, rows) => {
  expect(titleRowsAbove(lined("表", SHEET), header, floor)).toEqual(rows);
});

test("of titles above a header the four next to it are taken", () => {
  expect(titleRowsAbove(lined("表", ["表头", "甲", "乙", "丙", "丁", "戊"]), 6, 0)).toEqual([2, 3, 4, 5]);
});

test("rows whose texts differ only in blanks around them are one header twice", () => {
  const grid = lined("表", ["企业名称|金额", " 企业名称 |金额", "企业|名称金额"]);
  expect(rowPrintOf(grid, 1)).toBe(rowPrintOf(grid, 0));
  expect(rowPrintOf(grid, 2)).not.toBe(rowPrintOf(grid, 0));
});
