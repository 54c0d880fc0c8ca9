// Which of several columns is taken for a meaning, and which are only shown.
// eslint-disable-next-line no-restricted-imports
import { findLayout } from "../../../src/sheet/recognise/layout";
import { columnName } from "../../../src/sheet";
import { lined } from "../../builders/lined";
import { CHENXI, HONGYUAN } from "../../verdicts/firms";

/** The columns by what they mean, and behind a bar those that are understood and only shown. */
function taken(head: string, rows: readonly string[]): string {
  const { columns, shown } = findLayout(lined("申报", [head, ...rows]))!;
  const meant = [...columns].map(([key, { at }]) => `${key} ${columnName(at)}`).sort();
  const only = [...shown].sort((a, b) => a - b).map(columnName);
  return [meant.join(", "), ...(only.length > 0 ? [only.join("")] : [])].join(" | ");
}

const WHO = "企业名称|统一社会信用代码|奖补项目|";
const ITEM = "code B, enterprise A, item C";
const FIRST = `${HONGYUAN.cells}|设备投资|`;
const SECOND = `${CHENXI.cells}|设备投资|`;

/** Headers and rows behind firm, code and item; what is taken beside those. */
const AMOUNTS: readonly (readonly [why: string, head: string, rows: readonly string[], taken: string])[] = [
  ["what was decided, of what was asked for and decided", "申报奖补金额|审定奖补金额", ["900|120"], `claimed E, ${ITEM} | D`],
  ["what was decided, where it stands first", "审定奖补金额|申报奖补金额", ["120|900"], `claimed D, ${ITEM} | E`],
  ["the first, with a column without a header between them: two tables", "申报奖补金额||审定奖补金额", ["900||120"], `claimed D, ${ITEM}`],
  ["what was decided, with another column between them", "申报奖补金额|备用|审定奖补金额", ["900||120"], `claimed F, ${ITEM} | D`],
  ["what was decided, with a column without a header beyond", "申报奖补金额|审定奖补金额||备用", ["900|120||1"], `claimed E, ${ITEM} | D`],
  ["the plain name, of three where one says nothing of who said it", "奖补金额|申报奖补金额|审定奖补金额", ["1|900|120"], `claimed D, ${ITEM}`],
  ["the first, of asked for, decided and paid", "申报奖补金额|审定奖补金额|本次奖补金额", ["1|900|120"], `claimed D, ${ITEM}`],
  ["the closest name of two", "补助金额|申报金额", ["1|900"], `claimed E, ${ITEM}`],
  ["an amount and no parts, where it is paid in two", "补助金额|已拨付金额|本次拨付金额", ["120|20|100"], `claimed D, ${ITEM} | EF`],
  ["the same, with nothing paid before in one row", "补助金额|已拨付金额|本次拨付金额", ["120||120", "450|50|400"], `claimed D, ${ITEM} | EF`],
  ["the same, with a row without amounts", "补助金额|已拨付金额|本次拨付金额", ["120|20|100", "||"], `claimed D, ${ITEM} | EF`],
  ["what was paid is deducted, where the parts make less", "补助金额|已拨付金额|本次拨付金额", ["120|20|90"], `claimed D, ${ITEM}, paid E`],
  ["and where they do in the second row", "补助金额|已拨付金额|本次拨付金额", ["120|20|100", "450|50|450"], `claimed D, ${ITEM}, paid E`],
  ["and where one part is missing", "补助金额|已拨付金额|本次拨付金额", ["120|20|100", "450|50|"], `claimed D, ${ITEM}, paid E`],
  ["and where the whole is missing", "补助金额|已拨付金额|本次拨付金额", ["120|20|100", "|50|40"], `claimed D, ${ITEM}, paid E`],
  ["and where no row says an amount", "补助金额|已拨付金额|本次拨付金额", ["||"], `claimed D, ${ITEM}, paid E`],
  ["an amount, beside what is paid now and nothing before", "补助金额|本次拨付金额", ["120|100"], `claimed D, ${ITEM}`],
  ["what is paid now is the amount, where nothing else is, with nothing paid before", "已拨付金额|本次拨付金额", ["|100"], `claimed E, ${ITEM}, paid D`],
  ["what was paid is deducted, whatever another amount says", "补助金额|已拨付金额|申报金额", ["100|20|120"], `claimed F, ${ITEM}, paid E`],
  ["an amount, and all of it paid now", "补助金额|本次拨付金额", ["120|120"], `claimed D, ${ITEM}`],
  ["what was decided and nothing shown, beside what says nothing of who said it", "审定奖补金额|奖励经费|自报奖补资金", ["120|900|900"], `claimed D, ${ITEM}`],
  ["what was decided, with a column without a header before", "|申报奖补金额|审定奖补金额", ["1|900|120"], `claimed F, ${ITEM} | E`],
  ["two years, the earlier first", "2023年工业增加值|2024年工业增加值|申报金额", ["3000|5100|20"], "claimed F, code B, enterprise A, growth.delta.earlier D, growth.delta.later E, item C"],
  ["two years, the later first", "2024年工业增加值|2023年工业增加值|申报金额", ["5100|3000|20"], "claimed F, code B, enterprise A, growth.delta.earlier E, growth.delta.later D, item C"],
  ["no years with one between them", "2022年工业增加值|2024年工业增加值|申报金额", ["3000|5100|20"], `claimed F, ${ITEM}`],
  ["no years, where there are three", "2022年工业增加值|2023年工业增加值|2024年工业增加值|申报金额", ["1|3000|5100|20"], `claimed G, ${ITEM}`],
  ["no year alone", "2024年工业增加值|申报金额", ["3000|20"], `claimed E, ${ITEM}`],
  ["投资额 beside 设备投资额: that again, and no base", "投资额|设备投资额|申报金额", ["1300|1200|120"], "claimed F, code B, enterprise A, equipment.amount E, item C"],
  ["投资额 alone: a base, and what equipment cost", "投资额|申报金额", ["1200|120"], "base D, claimed E, code B, enterprise A, equipment.amount D, item C"],
  ["what was cut, beside what was asked for and decided", "申报奖补金额|核减金额|审定奖补金额", ["130|10|120"], `claimed F, ${ITEM} | DE`],
  ["no cut where it does not add up", "申报奖补金额|核减金额|审定奖补金额", ["130|20|120"], `claimed F, ${ITEM} | D`],
  ["a column that may say a grade, and does", "类型|申报金额", ["省级|25"], `claimed E, code B, enterprise A, grade D, item C`],
  ["a column that may say a grade, and does not", "类型|申报金额", ["新建|25"], `claimed E, ${ITEM}`],
]; // prettier-ignore

test.each(AMOUNTS)("taken: %s", (_, head, rows, expected) =>
  expect(taken(WHO + head, rows.map((row, nth) => (nth === 0 ? FIRST : SECOND) + row))).toBe(expected),
); // prettier-ignore

/** Whole headers with one row. */
const WHOLE: readonly (readonly [why: string, head: string, row: string, taken: string])[] = [
  ["of two columns of items the one that holds items", "企业名称|统一社会信用代码|奖补项目|申报项目|申报金额", `${HONGYUAN.cells}|冲压线|设备投资|120`, "claimed E, code B, enterprise A, item D"],
  ["the same, where it stands first", "企业名称|统一社会信用代码|申报项目|奖补项目|申报金额", `${HONGYUAN.cells}|设备投资|冲压线|120`, "claimed E, code B, enterprise A, item C"],
  ["the closer name, where neither holds items", "企业名称|统一社会信用代码|申报项目|奖补项目|申报金额", `${HONGYUAN.cells}|磨床|冲压线|120`, "claimed E, code B, enterprise A, item D"],
  ["the closer name, where both hold items", "企业名称|统一社会信用代码|申报项目|奖补项目|申报金额", `${HONGYUAN.cells}|设备投资|清洁生产|120`, "claimed E, code B, enterprise A, item D"],
  ["项目 that holds items", "企业名称|统一社会信用代码|项目|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A, item C"],
  ["项目 that holds none", "企业名称|统一社会信用代码|项目|申报金额", `${HONGYUAN.cells}|冲压线|120`, "claimed D, code B, enterprise A"],
  ["names of projects that are items", "企业名称|统一社会信用代码|项目名称|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A, item C"],
  ["names of projects", "企业名称|统一社会信用代码|项目名称|申报金额", `${HONGYUAN.cells}|冲压线|120`, "claimed D, code B, enterprise A, project C"],
  ["names of projects beside items", "企业名称|统一社会信用代码|奖补项目|项目名称|申报金额", `${HONGYUAN.cells}|设备投资|清洁生产|120`, "claimed E, code B, enterprise A, item C, project D"],
  ["names of products, whatever they are", "企业名称|统一社会信用代码|产品名称|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A, project C"],
  ["the closer name of firms, whatever stands below", "企业名称|单位名称|奖补项目|申报金额", `同左|${HONGYUAN.name}|设备投资|120`, "claimed D, enterprise A, item C"],
  ["no grades under a header that says something else", "企业名称|统一社会信用代码|奖补项目|联系方式|申报金额", `${HONGYUAN.cells}|绿色工厂|省级|25`, "claimed E, code B, enterprise A, item C"],
  ["grades under a header of some kind", "企业名称|统一社会信用代码|奖补项目|所获称号|申报金额", `${HONGYUAN.cells}|绿色工厂|省级|25`, "claimed E, code B, enterprise A, grade D, item C"],
  ["an honour that is an item, as a grade", "企业名称|统一社会信用代码|荣誉名称|申报金额", `${HONGYUAN.cells}|绿色工厂|25`, "claimed D, code B, enterprise A, grade C"],
  ["项目 that holds items, beside names of projects", "企业名称|统一社会信用代码|项目|项目名称|申报金额", `${HONGYUAN.cells}|设备投资|冲压线|120`, "claimed E, code B, enterprise A, item C, project D"],
  ["firms under a header that nobody knows, beside names of projects", "甲方|项目名称|奖补项目|申报金额", `${HONGYUAN.name}|冲压线|设备投资|120`, "claimed D, enterprise A, item C, project B"],
  ["no firms among names of projects", "项目名称|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, item B, project A"],
  ["firms under a header that nobody knows", "甲方|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, enterprise A, item B"],
  ["no firms under the header of another firm", "推荐单位|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, item B"],
  ["no firms without a header", "|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, item B"],
  ["neither of two columns of firms", "甲方|乙方|奖补项目|申报金额", `${HONGYUAN.name}|${CHENXI.name}|设备投资|120`, "claimed D, item C"],
  ["no firms among remarks", "备注|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, item B, note A"],
  ["no firms under what may say a grade", "类型|奖补项目|申报金额", `${HONGYUAN.name}|设备投资|120`, "claimed C, item B"],
  ["no firms among names of projects, where those stand twice", "项目名称|项目名称|奖补项目|申报金额", `冲压线|${HONGYUAN.name}|设备投资|120`, "claimed D, item C, project A"],
  ["codes under a header that nobody knows", "企业名称|证号|奖补项目|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A, item C"],
  ["firms and codes under such headers", "甲方|证号|奖补项目|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A, item C"],
  ["no items under such a header", "企业名称|统一社会信用代码|甲方|申报金额", `${HONGYUAN.cells}|设备投资|120`, "claimed D, code B, enterprise A"],
]; // prettier-ignore

test.each(WHOLE)("taken: %s", (_, head, row, expected) => expect(taken(head, [row])).toBe(expected));

/** 荣誉名称 above 省级绿色工厂 and 市级企业技术中心: honours of several items. */
test.each<[why: string, head: string, cells: readonly [string, string], taken: string]>([
  ["are what is awarded, and no grade besides", "荣誉名称|申报金额", ["省级绿色工厂|25", "市级企业技术中心|10"], "claimed D, code B, enterprise A, item C"],
  ["are grades beside a column of items", "奖补项目|荣誉名称|申报金额", ["绿色工厂|省级绿色工厂|25", "企业技术中心|市级企业技术中心|10"], "claimed E, code B, enterprise A, grade D, item C"],
])("honours %s", (_, head, [first, second], expected) => {
  const rows = [`${HONGYUAN.cells}|${first}`, `${CHENXI.cells}|${second}`];
  expect(taken(`企业名称|统一社会信用代码|${head}`, rows)).toBe(expected);
}); // prettier-ignore

test("numbers above a header are no rows of its amounts", () => {
  const lines = ["1|1|1|5|2|1", `${WHO}补助金额|已拨付金额|本次拨付金额`, `${FIRST}120|20|100`];
  expect([...findLayout(lined("申报", lines))!.shown]).toEqual([4, 5]);
});
