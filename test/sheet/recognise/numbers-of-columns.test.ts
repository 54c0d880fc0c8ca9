// What numbers columns or says their units; that such a row stands below a header is seen in rows.test.ts.
/* eslint-disable no-restricted-imports */
import type { CellValue } from "../../../src/formula";
import { isOrdinal, isUnits, numbersColumns } from "../../../src/sheet/recognise/numbering";
import { isSignedLine } from "../../../src/sheet/recognise/sign-off";
/* eslint-enable no-restricted-imports */

test.each<[why: string, cells: readonly CellValue[], numbers: boolean]>([
  ["numbers", [1, 2, 3], true],
  ["numbers from 0", [0, 1, 2], true],
  ["numbers from 2", [2, 3, 4], false],
  ["numbers from 2, as texts", ["2", "3", "4"], false],
  ["numbers up to 10, as texts", Array.from({ length: 10 }, (_, at) => `${at + 1}`), true],
  ["circles from 2", ["②", "③"], false],
  ["numbers below 0", [-1, 0, 1], false],
  ["numbers up to 99", Array.from({ length: 99 }, (_, at) => at + 1), true],
  ["numbers up to 100", Array.from({ length: 100 }, (_, at) => at + 1), false],
  ["numbers with a half", [1, 1.5, 2], false],
  ["one number", [1], false],
  ["栏次 and one number", ["栏次", 1], false],
  ["each word for them", ["栏次", 1, 2], true],
  ["栏号", ["栏号", 1, 2], true],
  ["列次", ["列次", 1, 2], true],
  ["列号", ["列 号", 1, 2], true],
  ["项次", ["项次", 1, 2], true],
  ["another word", ["序号", 1, 2], false],
  ["the word behind them", [1, 2, "栏次"], false],
  ["circles with blanks", [" ① ", "②", "③"], true],
  ["blanks", ["1", " ", "2"], false],
  ["stems, then numbers", ["甲", "乙", 1, 2], true],
  ["stems that leave one out", ["甲", "丙"], false],
  ["stems that begin later", ["丙", "丁"], true],
  ["letters", ["A", "B", "C"], true],
  ["letters that leave one out", ["A", "C"], false],
  ["two letters in a cell", ["AB", "C"], false],
  ["with what they are made of", ["1", "2", "3=1×2"], true],
  ["with what they are made of, blanks and full width", ["１", "２", "（3） = （1） * （2）"], true],
  ["with a long formula", ["1", `2=${"1+".repeat(20)}`], true],
  ["with a longer formula than a cell shows", ["1", `2=${"1+".repeat(20)}1`], false],
  ["with words behind", ["1", "2=上年"], false],
  ["with words before", ["第1", "第2"], false],
  ["with many blanks", ["1", `2${" ".repeat(49)}`], true],
  ["with more blanks than a header has", ["1", `2${" ".repeat(50)}`], false],
  ["of three digits", ["1", "002"], false],
  ["TRUE", [1, true], false],
])("%s number columns: %j, %s", (_, cells, numbers) => expect(numbersColumns(cells)).toBe(numbers));

test.each<[cells: readonly CellValue[], units: boolean]>([
  [["（万元）"], true],
  [["万元", "家", "%"], true],
  [[" 元 "], true],
  [["万"], true],
  [["十万元", "百元", "亿元"], true],
  [["单位：万元"], true],
  [["单位万元"], true],
  [["(人民币元)"], true],
  [["人民币万元）"], true],
  [["㎡", "m2", "平方米"], true],
  [["万元/台", "台/万元"], true],
  [["约万元"], false],
  [["万元左右"], false],
  [["元/台"], false],
  [["万元", 1], false],
  [[], false],
])("%j are units: %s", (cells, units) => expect(isUnits(cells)).toBe(units));

test.each([
  ["序号", true],
  ["序 号：", true],
  ["*编号", true],
  ["★项次:", true],
  ["行次", true],
  ["No.", true],
  ["NO", true],
  ["No：", true],
  ["序号1", false],
  ["编号人", false],
  ["原序号", false],
  ["Note", false],
])("%s is above running numbers: %s", (text, is) => expect(isOrdinal(text)).toBe(is));

const DAY = 45_627;

test.each<[why: string, cells: readonly CellValue[], line: boolean]>([
  ["two who sign", ["填表人：王五", "审核人：赵六"], true],
  ["two who sign, with blanks", [" 填表人 ", " 王五 "], true],
  ["names alone", ["王五", "赵六"], false],
  ["one who signs, and two names", ["填表人", "王五", "赵六"], true],
  ["one who signs, and three names", ["填表人", "王五", "赵六", "孙七"], false],
  ["two who sign, and two names each", ["填表人", "王五", "赵六", "审核人", "孙七", "周八"], true],
  ["an office alone", ["武义县财政局"], true],
  ["a day alone, as a text", ["2024年12月1日"], true],
  ["a telephone behind its word", ["联系电话", "0579-87660000"], true],
  ["a telephone behind its word, as a number", ["联系电话", 13_900_000_000], true],
  ["the least number of a telephone", ["联系电话", 1_000_000], true],
  ["a number that is too small for one", ["联系电话", 999_999], false],
  ["a number with a fraction is none", ["联系电话", 1_000_000.5], false],
  ["a telephone behind another word", ["填表人", "0579-87660000"], false],
  ["a telephone as a number behind another word", ["填表人", 13_900_000_000], false],
  ["a day behind its word", ["日期", DAY], true],
  ["a day behind another word of one who signs", ["填表人", DAY], false],
  ["a day, and two who sign", ["填表人：王五", "审核人：赵六", DAY], true],
  ["a day beside an office alone", ["武义县财政局", DAY], false],
  ["the first of the days", ["日期", 42_005], true],
  ["the day before", ["日期", 42_004], false],
  ["the last of the days", ["日期", 49_674], true],
  ["the day after", ["日期", 49_675], false],
  ["a day and an hour", ["日期", DAY + 0.5], false],
  ["two days", ["填表日期", DAY, "审核日期", DAY], false],
  ["one who signs, and an office", ["填表人：王五", "武义县财政局"], true],
  ["a name behind the word of a telephone", ["联系电话", "王五"], true],
  ["two who sign, one of them for a firm, beside a day", ["填报单位：某某厂", "审核人：赵六", DAY], false],
  ["a firm beside a day", ["填报单位：武义办公厂", "审核人", DAY], false],
  ["a sentence", ["填表人：王五", "均已公示完毕"], false],
  ["TRUE", ["填表人：王五", true], false],
  ["nothing", [], false],
])("%s: a line of signatures, %j: %s", (_, cells, line) =>
  expect(
    isSignedLine(
      cells.map((value, at) => ({ at, value })),
      () => false,
    ),
  ).toBe(line),
);

test("what only a claim has is no line of signatures", () => {
  const cells = ["填表人：王五", "审核人：赵六"].map((value, at) => ({ at, value }));
  expect(isSignedLine(cells, (at) => at === 1)).toBe(false);
});
