import { previewSheet, type Grid } from "../../../src/sheet";
import { lined } from "../../builders/lined";

/** A header in one line: its last row, and each column that is known with its meaning and what stands above it. */
const said = (sheet: Grid): string => {
  const { guessed, headerRow, columns } = previewSheet(sheet);
  const known = columns.filter(({ keys }) => keys.length > 0);
  const told = known.map(({ letter, keys, header }) => `${letter} ${keys.join("+")} ${header}`);
  return guessed || headerRow === null ? "none" : [`row ${headerRow}`, ...told].join(" | ");
};

const PLAIN = "A enterprise 企业名称 | B item 奖补项目 | C claimed 申报金额";
const NAMES = "企业名称|奖补项目|申报金额";
const BLANK = new Array<string>(28).fill("");

/** Why, the rows, what is merged, and the header that is found. */
const HEADERS: readonly (readonly [why: string, rows: readonly string[], merges: string, found: string])[] = [
  ["a row below a merged title", ["申报汇总表", NAMES, "甲|清洁生产|5"], "A1:C1", `row 2 | ${PLAIN}`],
  [
    "a table that begins in column B, below an empty corner",
    ["|申报|", "|企业名称|奖补项目|申报金额", "|甲|清洁生产|5"],
    "B1:D1",
    "row 2 | B enterprise 企业名称 | C item 奖补项目 | D claimed 申报金额",
  ],
  [
    "the first column is one of two rows whose upper cell is empty",
    ["|企业名称|申报||备注", "序号||项目|金额|", "1|甲|清洁生产|5|"],
    "C1:D1",
    "row 2 | B enterprise 企业名称 | C item 申报 项目 | D claimed 申报 金额 | E note 备注",
  ],
  [
    "two rows make one name: 申报 above 项目 and 金额",
    ["企业名称|申报|", "|项目|金额", "甲|清洁生产|5"],
    "A1:A2 B1:C1",
    "row 2 | A enterprise 企业名称 | B item 申报 项目 | C claimed 申报 金额",
  ],
  [
    "a word merged over two rows and two columns counts once in a name",
    ["企业名称|申报|", "|||", "|项目|金额", "甲|清洁生产|5"],
    "A1:A3 B1:C2",
    "row 3 | A enterprise 企业名称 | B item 申报 项目 | C claimed 申报 金额",
  ],
  [
    "of three rows the lowest that holds a text names a column, else the highest",
    ["企业名称|申报情况||已奖金额|", "|奖补项目|申报金额|其中|", "|||设备|软件", "甲|清洁生产|5|1|1"],
    "A1:A3 B1:C1 D1:E1 D2:E2",
    "row 3 | A enterprise 企业名称 | B item 申报情况 奖补项目 | C claimed 申报情况 申报金额 | D paid 已奖金额 其中 设备",
  ],
  [
    "of three rows with a text each the lowest names a column",
    ["企业名称|申报情况||已奖金额|", "|明细||其中|", "|奖补项目|申报金额|设备|软件", "甲|清洁生产|5|1|1"],
    "A1:A3 B1:C1 B2:C2 D1:E1 D2:E2",
    "row 3 | A enterprise 企业名称 | B item 申报情况 明细 奖补项目 | C claimed 申报情况 明细 申报金额 | D paid 已奖金额 其中 设备",
  ],
  [
    "three rows with units below them",
    ["企业名称|奖补项目|申报金额|", "||其中|", "||设备|软件", "||元|元", "甲|清洁生产|50000|1"],
    "A1:A3 B1:B3 C1:D1 C2:D2",
    `row 4 | ${PLAIN} 其中 设备 元`,
  ],
  [
    "a name is not read on where it is known: 信用代码 of a group 申报企业 is a code alone",
    ["申报企业||奖补项目|申报金额", "名称|信用代码||", "甲|91|清洁生产|5"],
    "A1:B1 C1:C2 D1:D2",
    "row 2 | A enterprise 申报企业 名称 | B code 申报企业 信用代码 | C item 奖补项目 | D claimed 申报金额",
  ],
  [
    "groups that are known words are not taken for the columns below them",
    ["申报企业||申报项目|", "企业名称|信用代码|项目名称|申报金额", "甲|91|一号生产线|5"],
    "A1:B1 C1:D1",
    "row 2 | A enterprise 企业名称 | B code 信用代码 | C project 项目名称 | D claimed 申报金额",
  ],
  [
    "cells merged downwards make a header of two rows, though its first says all",
    [NAMES, "", "甲|清洁生产|5"],
    "A1:A2 B1:B2 C1:C2",
    `row 2 | ${PLAIN}`,
  ],
  [
    "words that meet only over five rows are a form",
    ["企业名称", "|张三", "|李四", "|王五", "||申报金额"],
    "",
    "row 1 | A enterprise 企业名称",
  ],
  [
    "an empty form of one row whose host counts no row below it",
    [NAMES],
    "A1:A2 B1:B2 C1:C2",
    `row 1 | ${PLAIN}`,
  ],
  ["the same form whose host counts the empty row", [NAMES, ""], "A1:A2 B1:B2 C1:C2", `row 1 | ${PLAIN}`],
  [
    "a header that stands twice, for print: the first",
    [NAMES, "甲|清洁生产|5", NAMES, "乙|清洁生产|5"],
    "",
    `row 1 | ${PLAIN}`,
  ],
  ["an empty row below is no part of it", [NAMES, "", "甲|清洁生产|5"], "", `row 1 | ${PLAIN}`],
  ["in row 30", [...BLANK, "", NAMES, "甲|清洁生产|5"], "", `row 30 | ${PLAIN}`],
  ["in row 34, which is not looked at", [...BLANK, "", "", "", "", "", NAMES, "甲|清洁生产|5"], "", "none"],
  [
    "in rows 30 to 32, merged in row 31",
    [...BLANK, "", "企业名称||", "|申报|", "|项目|金额", "甲|清洁生产|5"],
    "A30:A32 B31:C31",
    "row 32 | A enterprise 企业名称 | B item 申报 项目 | C claimed 申报 金额",
  ],
  [
    "in rows 30 and 31 of the last rows",
    [...BLANK, "", "企业名称|申报|", "|项目|金额"],
    "A30:A31 B30:C30",
    "row 31 | A enterprise 企业名称 | B item 申报 项目 | C claimed 申报 金额",
  ],
];

test.each(HEADERS)("a header: %s", (_, rows, merges, found) => {
  expect(said(lined("申报", rows, merges))).toBe(found);
});

/** Why, the rows of a table with a name in A and an amount in C, and the header that is found. */
const UNITS: readonly (readonly [why: string, rows: readonly string[], found: string])[] = [
  ["in brackets", [NAMES, "||（元）", "甲|清洁生产|50000"], `row 2 | ${PLAIN} （元）`],
  ["in brackets of half width", [NAMES, "||(元)", "甲|清洁生产|50000"], `row 2 | ${PLAIN} (元)`],
  ["without brackets", [NAMES, "||千元", "甲|清洁生产|50"], `row 2 | ${PLAIN} 千元`],
  ["with the word 单位", [NAMES, "||单位：元", "甲|清洁生产|50000"], `row 2 | ${PLAIN} 单位：元`],
  ["with blanks in the cells beside it", [NAMES, " |  |元", "甲|清洁生产|50000"], `row 2 | ${PLAIN} 元`],
  [
    "of amounts and of pieces",
    ["企业名称|数量|申报金额", "|件|元", "甲|1|50000"],
    "row 2 | A enterprise 企业名称 | B quantity 数量 件 | C claimed 申报金额 元",
  ],
  ["a row with anything else is none", [NAMES, "甲||元"], `row 1 | ${PLAIN}`],
  ["a firm of Taizhou is no unit 台", [NAMES, "台州五金||5"], `row 1 | ${PLAIN}`],
  ["a firm 配件 is no unit 件", [NAMES, "五金配件||5"], `row 1 | ${PLAIN}`],
];

test.each(UNITS)("a row of units: %s", (_, rows, found) => {
  expect(said(lined("申报", rows))).toBe(found);
});

/** Of several columns with one meaning: why, the header, and the one that is taken. */
const TWICE: readonly (readonly [why: string, header: string, taken: string])[] = [
  [
    "the one that is named more closely, though it stands later",
    "企业|单位名称|奖补项目",
    "B enterprise 单位名称",
  ],
  ["the one that is named more closely, and stands first", "单位名称|企业|奖补项目", "A enterprise 单位名称"],
  ["the first of equals", "企业名称|申报金额（元）|申报金额（千元）", "B claimed 申报金额（元）"],
];

test.each(TWICE)("of two columns: %s", (_, header, taken) => {
  expect(said(lined("申报", [header])).split(" | ")).toContain(taken);
});

test("of columns, the first 512 are looked at", () => {
  const at = (column: number): Grid =>
    lined("申报", [`企业名称|奖补项目${"|".repeat(column - 1)}申报金额`, "甲|清洁生产"]);
  expect(said(at(511))).toBe("row 1 | A enterprise 企业名称 | B item 奖补项目 | SR claimed 申报金额");
  expect(said(at(512))).toBe("row 1 | A enterprise 企业名称 | B item 奖补项目");
});

test("an empty column, which a host may leave out, is none", () => {
  const whole = lined("申报", ["企业名称|奖补项目||申报金额", ""], "A1:A2 B1:B2 D1:D2");
  const sheet = { ...whole, columns: whole.columns.map((column, at) => (at === 2 ? undefined : column)) };
  expect(said(sheet)).toBe("row 1 | A enterprise 企业名称 | B item 奖补项目 | D claimed 申报金额");
});
