// A row's kind is seen where rows are told apart; a check tells only what follows from it.
/* eslint-disable no-restricted-imports */
import { findLayout } from "../../../src/sheet/recognise/layout";
import { Table } from "../../../src/sheet/recognise/table";
/* eslint-enable no-restricted-imports */
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { A, B, HEAD, TOTAL, readAs, type Sheet } from "./kinds";

/** One row between two claims and below a total: why, and what it is. */
const TOTALS: readonly (readonly [why: string, kind: string, line: string])[] = [
  ["how many there are", "total", "合计2家|||||30|"],
  ["how many there are, behind a colon", "total", "|合计：3 户||||30|"],
  ["how many there are, in brackets", "total", "合计（2家）|||||30|"],
  ["a sum in quotes, of a page", "subtotal", "“本页小计”|||||30|"],
  ["of a page", "total", "本页合计|||||30|"],
  ["with blanks within", "total", "合　　计|||||30|"],
  ["总计 for all", "grand-total", "总计|||||30|"],
  ["累计 for all", "grand-total", "累计|||||30|"],
  ["共计, with the number in the same cell", "total", "共计5家|||||30|"],
  ["how many, without 计", "total", "共 2 家企业|||||30|"],
  ["合计 in English too", "total", "合计 Total|||||30|"],
  ["of a township, in the column of names", "subtotal", "|履坦镇小计||||30|"],
  ["in the column of items", "subtotal", "|||小计||30|"],
  ["of a firm, with its name and code repeated", "subtotal", `|武义金磐工具有限公司|${codeOf(2)}|小计||5|`],
  ["of a firm with a long name, in one cell", "subtotal", "|武义县某某电动工具制造有限公司小计||||5|"],
  ["of a township, by another word", "subtotal", "|桐琴镇合计||||5|"],
  ["of a firm, by another word", "subtotal", "|武义金磐工具有限公司合计||||5|"],
  ["of an item with a long name", "subtotal", "|数据管理能力成熟度贯标合计||||5|"],
  ["of the whole county", "total", "|全县合计||||30|"],
  ["in letters", "total", "合计（大写）：叁拾万元整||||||"],
  ["in letters, beside the number", "total", "合计（大写）|叁拾万元整||||30|"],
  ["in letters alone", "total", "人民币（大写）：叁拾万元整||||||"],
  ["with the amount in the same cell", "total", "合计：30万元||||||"],
  ["an item's, its name beside it", "subtotal", "小计|||绿色工厂||25|"],
  ["a code and an item make a claim of it", "claim", `合计|武义金磐工具有限公司|${codeOf(2)}|清洁生产||5|`],
  ["a firm that is called like a total, with a code", "claim", `|合计|${codeOf(2)}|清洁生产||5|`],
  ["a firm's name with the word in it", "claim", "|武义累计仪表有限公司||清洁生产||5|"],
  ["an item with 计 in it", "claim", "|武义金磐工具有限公司||工业设计中心|省级|30|"],
];

test.each(TOTALS)("a total: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
    ["claim", B],
  ]);
});

/** Rows that sign, below the claims and without a total above them. */
const SIGNED: readonly (readonly [why: string, lines: readonly string[]])[] = [
  ["three who sign, each in a cell", ["单位负责人：|审核人：||填表人：||填表日期：2024年12月10日|"]],
  ["names behind the colons, and a day that Excel knows", ["填表人：王五|||审核人：赵六||45627|"]],
  ["names in cells of their own", ["填表人|王五||审核人|赵六||"]],
  ["a day behind its word", ["制表：张三||||日期|45627|"]],
  ["leaders without a colon", ["主要领导签字||分管领导签字|||财务负责人|"]],
  ["a place for the seal", ["单位（盖章）：||||||", "（公章）||||||", "|||||武义县财政局（盖章）|"]],
  ["a telephone", ["联系人：李四||联系电话：0579-87660000||||", "联系人|李四|联系电话|13900000000|||"]],
  ["an institution and a day below it", ["|||||武义县经济商务局|", "|||||2024年12月1日|"]],
  ["an institution where firms stand", ["|武义县人民政府办公室|||||", "|2024-12-01|||||"]],
  ["two institutions and their day", ["|武义县经济商务局|||武义县财政局||", "|2024年12月|||2024年12月||"]],
  ["a gap for the day", ["|||||    年   月   日|"]],
  ["whose signature it is", ["武义县经济商务局负责人：||经办科室：企业科||经办人：||"]],
  ["four signatures", ["局长：|分管领导：|科长：|经办：|||"]],
];

test.each(SIGNED)("signatures: %s", (_, lines) => {
  readAs([["claim", A], ["claim", B], ...lines.map((line) => ["note", line] as const)]);
});

/** Rows that look like signatures and are asked about, or are claims. */
const NOT_SIGNED: readonly (readonly [why: string, kind: string, line: string])[] = [
  ["an amount beside a signature", "unread", "制表：张三|||||9000|"],
  ["an amount that could be a day, beside one signature", "unread", "制表：张三|||||45000|"],
  [
    "an amount that could be a day, and a firm among who signs",
    "unread",
    "填报单位：武义甲五金有限公司||||审核：李四|45000|",
  ],
  ["a number that is no day beside two signatures", "unread", "填表人：王五||||审核人：赵六|9000.5|"],
  ["an amount in words", "unread", "填表人：王五||||审核人：赵六|9000万元|"],
  ["a firm below a signature's word, with an amount", "claim", "审核人：|武义甲五金有限公司||||9000|"],
  ["an item of the catalogue", "claim", "填表人：|||清洁生产|||"],
  ["a firm's name that ends like a word of signatures", "claim", "3|武义清洁生产审核事务所||清洁生产||5|"],
  ["an institution with an amount", "claim", "|武义县经济商务局||||9000|"],
];

test.each(NOT_SIGNED)("no signature: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
  ]);
});

/** Numbers of columns and units, directly below the header. */
const NUMBERED: readonly (readonly [why: string, kind: string, line: string])[] = [
  ["numbers", "heading", "1|2|3|4|5|6|7"],
  ["stems, then numbers", "heading", "甲|乙|丙|丁|1|2|3=1×2"],
  ["numbers in circles", "heading", "①|②|③|④|⑤|⑥|⑦"],
  ["numbers in brackets", "heading", "（1）|（2）|（3）|（4）|（5）|（6）=（4）*（5）|"],
  ["letters", "heading", "A|B|C|D|E|F|G"],
  ["栏次 before them", "heading", "栏次|1|2|3|4|5|6"],
  ["numbers that do not go up by one", "claim", "1|3|2|4|5|6|7"],
  ["numbers without one over the firms", "claim", "1|||||2|"],
  ["a firm among them", "claim", "1|武义金磐工具有限公司|3|4|5|6|7"],
];

test.each(NUMBERED)("below the header: %s", (_, kind, line) => {
  readAs([
    [kind, line],
    ["claim", A],
  ]);
});

test("numbers of columns stand below each repeated header, and nowhere else", () => {
  const numbers = "1|2|3|4|5|6|7";
  readAs([
    ["heading", numbers],
    ["claim", A],
    ["claim", numbers],
    ["heading", HEAD],
    ["heading", "|||||（万元）|"],
    ["heading", numbers],
    ["claim", B],
  ]);
});

/** Rows that were filled beforehand. */
const PREFILLED: readonly (readonly [why: string, kind: string, line: string])[] = [
  ["a formula that gives 0", "prefilled", "3|||||0|"],
  ["a dash", "prefilled", "3|||||—|"],
  ["0 stored as text", "prefilled", "3|||||0.00|"],
  ["nothing but a number", "outside", "3||||||"],
  ["an amount", "claim", "3|||||9|"],
  ["an item", "claim", "3|||清洁生产||0|"],
  ["a firm", "claim", "3|武义三锋五金有限公司||||0|"],
  ["a code", "claim", `3||${codeOf(3)}|||0|`],
];

test.each(PREFILLED)("filled beforehand: %s", (_, kind, line) => {
  readAs([
    ["claim", A],
    [kind, line],
    ["claim", B],
  ]);
});

test("a firm that is merged over a row fills it in", () => {
  readAs(
    [
      ["claim", A],
      ["claim", "2|||||0|"],
    ],
    HEAD,
    "B2:B3",
  );
});

/** What sums and claims are made of. */
const PARTS: readonly (readonly [why: string, sheet: Sheet])[] = [
  ["who pays a total", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县财政承担|||||20|"], ["part", "      乡镇承担|||||10|"]]],
  ["each with 其中", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "|其中：县财政||||20|"], ["part", "|其中：乡镇||||10|"]]],
  ["below the total once more in letters", [["claim", A], ["claim", B], ["total", TOTAL], ["total", "合计（大写）：叁拾万元整||||||"], ["part", "其中：县财政承担|||||20|"]]],
  ["not all of it", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县财政承担|||||20|"]]],
  ["其中 alone, what it is below", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：||||||"], ["part", "县级|||||20|"], ["part", "镇级|||||10|"]]],
  ["above the total", [["claim", A], ["claim", B], ["part", "其中：县财政承担|||||20|"], ["part", "其中：乡镇承担|||||10|"], ["total", TOTAL]]],
  ["below a total on top", [["total", TOTAL], ["part", "其中：县财政|||||20|"], ["part", "镇财政|||||10|"], ["claim", A], ["claim", B]]],
  ["more than the whole is asked about", [["claim", A], ["claim", B], ["total", TOTAL], ["unread", "其中：县财政承担|||||9000|"]]],
  ["a firm is asked about", [["claim", A], ["claim", B], ["total", TOTAL], ["unread", "其中：武义甲五金有限公司|||||20|"]]],
  ["a firm where firms stand is a claim", [["claim", A], ["claim", B], ["total", TOTAL], ["claim", "其中|武义甲五金有限公司||||20|"]]],
  ["one below nothing makes no room", [["claim", A], ["claim", B], ["total", TOTAL], ["unread", "其中：县财政承担|||||-9000|"], ["unread", "其中：乡镇承担|||||9030|"]]],
  ["a row that is too much for them is none", [["claim", A], ["claim", B], ["total", TOTAL], ["part", "其中：县财政承担|||||20|"], ["claim", "张三|||||25|"]]],
]; // prettier-ignore

test.each(PARTS)("parts of a sum: %s", (_, sheet) => {
  readAs(sheet);
});

/** Remarks and what begins like one. */
const NOTES: readonly (readonly [why: string, sheet: Sheet])[] = [
  ["of several lines", [["claim", A], ["note", "注：1.均已公示。||||||"], ["note", "2.涉及企业已告知||||||"], ["note", "（3）其余见附件||||||"]]],
  ["a sentence", [["claim", A], ["note", "|经研究，同意按上表兑付。|||||"]]],
  ["how many there are, in words", [["claim", A], ["total", "以上共2家企业，合计30万元||||||"]]],
  ["the days of publication", [["claim", A], ["note", "公示时间：2024年12月1日至12月7日||||||"]]],
  ["a text in the column of remarks alone", [["claim", A], ["note", "||||||以下空白"]]],
  ["a firm whose name begins like one", [["claim", A], ["claim", "|注塑机械厂||||5|"]]],
  ["a firm whose name begins like one, alone", [["claim", A], ["claim", "|日期印章厂|||||"]]],
  ["a firm in a remark, with an amount", [["claim", A], ["unread", "注：武义甲五金有限公司增补|||||9000|"]]],
  ["a firm in a remark's words, with an amount in words", [["claim", A], ["unread", "注：另付武义甲五金有限公司9000万元||||||"]]],
  ["a firm below a remark is no line of it", [["claim", A], ["note", "注：均已公示||||||"], ["claim", "|武义甲五金有限公司|||||"]]],
  ["a firm below a total, alone, is asked about", [["claim", A], ["total", "合计|||||25|"], ["unread", "|武义甲五金有限公司|||||"]]],
]; // prettier-ignore

test.each(NOTES)("remarks: %s", (_, sheet) => {
  readAs(sheet);
});

/** Projects whose names begin like remarks, signatures and totals, their firms beside. */
test.each([
  "注塑机节能研发",
  "说明书自动排版",
  "日期喷码机升级",
  "备注管理系统",
  "审核机器人研发",
  "负责任采购平台",
  "合计算法研发",
  "其中试线改造",
  "填表机器人",
])("a project: %s", (project) => {
  readAs(
    [
      ["claim", `${project}|武义恒达工具有限公司|市级|5`],
      ["claim", `${project}|武义恒达工具有限公司||`],
      ["claim", `${project}|老李杯业|市级|10`],
    ],
    "项目名称|企业名称|等级|申报金额",
  );
});

/** Rows that name a group of the rows below. */
const GROUPS: readonly (readonly [why: string, sheet: Sheet])[] = [
  ["townships, numbered", [["section", "一、白洋街道||||||"], ["claim", A], ["section", "二、履坦镇||||||"], ["claim", B]]],
  ["a number in a cell of its own", [["section", "一|白洋街道|||||"], ["claim", A], ["section", "（二）|履坦镇|||||"], ["claim", B]]],
  ["townships alone", [["section", "|白洋街道|||||"], ["claim", A]]],
  ["with their sums", [["total", TOTAL], ["subtotal", "一|白洋街道||||25|"], ["claim", A], ["subtotal", "二|履坦镇||||5|"], ["claim", B]]],
  ["a firm is no group", [["claim", "一|武义恒达工具厂||||25|"], ["claim", "|二、武义恒达工具厂||||25|"]]],
  ["a project below a firm that is merged is none", [["claim", "一|武义恒达工具厂||绿色工厂||25|"], ["claim", "二|||喷涂||25|"]]],
]; // prettier-ignore

test.each(GROUPS)("groups: %s", (_, sheet) => {
  readAs(sheet);
});

/** Headers of three rows with units below, and what is merged down beside them. */
test.each([
  ["units below what is merged", "A1:A3 B1:B3 C1:D1", 2],
  ["units below a header that is not merged", "C1:D1", 2],
])("the last row of a header: %s", (_, merges, last) => {
  const grid = lined(
    "设备投资",
    [
      "序号|企业名称|申报情况|",
      "||设备投资额|补助金额",
      "||（万元）|（元）",
      "甲|乙|1|2",
      "1|武义恒达工具有限公司|320|256000",
    ],
    merges,
  );
  const layout = findLayout(grid)!;
  expect(layout.headerBottom).toBe(last);
  expect(layout.columns.get("claimed")?.unit.name).toBe("元");
  expect([...new Table(grid, layout).rows]).toEqual([4]);
});
