// What the cells below a header say of their column.
/* eslint-disable no-restricted-imports */
import { confirms, contentBelow } from "../../../src/sheet/recognise/column-content";
import type { ColumnKey } from "../../../src/sheet/recognise/vocabulary";
/* eslint-enable no-restricted-imports */
import { lined } from "../../builders/lined";
import { CHENXI, HONGYUAN } from "../../verdicts/firms";

const contentOf = (cells: readonly string[]) => contentBelow(lined("申报", ["表头", ...cells]), 0, 0);
const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);

const NOTHING = { filled: 0, items: 0, grades: 0, answers: 0, firms: 0, codes: 0 };

test.each<[why: string, cells: readonly string[], content: Partial<typeof NOTHING>]>([
  ["nothing", [], {}],
  ["blanks", ["", " "], {}],
  ["a number", ["120"], { filled: 1 }],
  ["items, with blanks around", [" 设备投资 ", "清洁生产"], { filled: 2, items: 2 }],
  ["firms", [HONGYUAN.name, CHENXI.name, ""], { filled: 2, firms: 2 }],
  ["codes", [HONGYUAN.code, CHENXI.code], { filled: 2, codes: 2 }],
  ["a grade", ["省级"], { filled: 1, grades: 1 }],
  ["a choice that an amount depends on", ["省重点"], { filled: 1, grades: 1 }],
  ["answers, which are no grades", ["是", "否", "有", "无", "一般", "一般项目", "普通", " —— "], { filled: 8, answers: 8 }],
  ["texts with an answer in them", ["无此等级", "不一般"], { filled: 2 }],
  ["forty cells", times(40, "省级"), { filled: 40, grades: 40 }],
  ["more than forty cells: the first", times(41, "省级"), { filled: 40, grades: 40 }],
])("a column of %s", (_, cells, content) => expect(contentOf(cells)).toEqual({ ...NOTHING, ...content })); // prettier-ignore

test("a column that is not there holds nothing", () => {
  expect(contentBelow(lined("申报", ["表头", "省级"]), 0, 7)).toEqual(NOTHING);
});

test.each<[why: string, key: ColumnKey, cells: readonly string[], confirmed: boolean]>([
  ["items", "item", ["设备投资", "清洁生产", "绿色工厂", "甲", "乙"], true],
  ["fewer items", "item", ["设备投资", "清洁生产", "甲", "乙"], false],
  ["nothing", "item", [], false],
  ["grades", "grade", ["省级", "市级", "省级", "甲", "乙"], true],
  ["grades among answers", "grade", ["省级", "无", "无", "无"], true],
  ["answers alone", "grade", ["无", "无"], false],
  ["firms", "enterprise", [HONGYUAN.name, CHENXI.name], true],
  ["no firms", "enterprise", ["省级"], false],
  ["codes", "code", [HONGYUAN.code], true],
  ["no codes", "code", ["省级"], false],
  ["whatever stands under a header that needs no cells", "note", ["甲"], true],
])("%s in a column of %s, %j: %s", (_, key, cells, confirmed) =>
  expect(confirms(key, contentOf(cells))).toBe(confirmed),
);
