import { cellOf, check, type Grid } from "../../src/sheet";
import type { FindingParameters } from "../../src/text";
import { lined } from "../builders/lined";
import { ALSO_GOOD, CHENXI, GOOD, HEAD, HONGYUAN, JINSUI, TIANHE } from "../verdicts/firms";

// Rows and tables of a sheet of claims that hold firms and amounts and were taken for no claims.

/** What is told to be left out: a row's cell, what it was taken for, firm and amount; a table's range and rows. */
const leftOut = (sheet: Grid): string[] =>
  check([sheet]).findings.flatMap((finding) => {
    if (finding.code === "unread-row") {
      const { why, enterprise, amount } = finding.parameters as FindingParameters["unread-row"];
      return [`${cellOf(finding)} ${why}: ${enterprise} ${amount}`];
    }
    if (finding.code !== "unread-table") return [];
    const { range, headers, rows } = finding.parameters as FindingParameters["unread-table"];
    return [`${range}: ${headers.join("、")}, ${rows}`];
  });

const NUMBERED = `序号|${HEAD}`;
const FIRST = `1|${GOOD}`;
const SECOND = `2|${ALSO_GOOD}`;
const ANOTHER = `2|${GOOD.replace("冲压线", "折弯线")}`;
const total = (name: string, sum: number): string => `小计|${name}||||||${sum}||`;
const all = (name: string, sum: number): string => total(name, sum).replace("小计", "合计");
/** What stands behind the columns of a sheet, in a row with a claim and in one without. */
const BEHIND = `${HEAD}|`;
const ALONE = "|".repeat(10);
const OTHER_HEAD = "年度|企业名称|统一社会信用代码|申报金额（万元）|申报基数（万元）||||";
const OTHER_NAMES = "年度、企业名称、统一社会信用代码、申报金额（万元）、申报基数（万元）";
const below = (firm: string): string => `2024|${firm}|9000|1200||||`;

type Case = readonly [why: string, lines: readonly string[], left: readonly string[]];

const TOTALS: readonly Case[] = [
  ["of the firm above", [NUMBERED, FIRST, total(HONGYUAN.name, 120)], []],
  ["of the firm above, with blanks", [NUMBERED, FIRST.replace("公司|", "公司 |"), total(` ${HONGYUAN.name} `, 120)], []],
  ["of the firm above, with a remark", [NUMBERED, FIRST, total(`${HONGYUAN.name}（本年）`, 120)], []],
  ["of each firm, below its rows", [NUMBERED, FIRST, total(HONGYUAN.name, 120), SECOND, total(CHENXI.name, 450)], []],
  ["of another firm", [NUMBERED, FIRST, total(CHENXI.name, 9000)], [`A3 total: ${CHENXI.name} 9000`]],
  ["of somebody who may be a firm", [NUMBERED, FIRST, total("老李饭店", 9000)], ["A3 total: 老李饭店 9000"]],
  ["of a firm whose rows stand above another total", [NUMBERED, FIRST, total(HONGYUAN.name, 120), SECOND, total(HONGYUAN.name, 450)], [`A5 total: ${HONGYUAN.name} 450`]],
  ["of both rows of the firm", [NUMBERED, FIRST, ANOTHER, total(HONGYUAN.name, 240)], []],
  ["of both rows of a firm that is named once", [NUMBERED, FIRST, ANOTHER.replace(HONGYUAN.cells, "|"), total(HONGYUAN.name, 240)], []],
  ["of a firm, below a row that names none: that is told of the row itself", [NUMBERED, ANOTHER.replace(HONGYUAN.cells, "|"), total(HONGYUAN.name, 120)], []],
  ["of a firm whose rows stand below another firm's, without a total of that one", [NUMBERED, SECOND, FIRST, ANOTHER, total(HONGYUAN.name, 240)], [`A5 total: ${HONGYUAN.name} 240`]],
  ["of all rows, twice, above a row of the firm that it names", [NUMBERED, SECOND, FIRST, all(HONGYUAN.name, 570), all(HONGYUAN.name, 570), ANOTHER], [`A4 total: ${HONGYUAN.name} 570`, `A5 total: ${HONGYUAN.name} 570`]],
  ["of another firm, with blanks", [NUMBERED, FIRST, total(` ${CHENXI.name} `, 9000)], [`A3 total: ${CHENXI.name} 9000`]],
  ["of nobody, beside a firm and an amount", [NUMBERED, FIRST, `小计|||||||9|${CHENXI.name}|`], [`A3 total: ${CHENXI.name} 9`]],
  ["of nobody, beside a firm and no amount", [NUMBERED, FIRST, `小计||||||||${CHENXI.name}|`], []],
  ["of one of two firms", [NUMBERED, FIRST, SECOND, total(HONGYUAN.name, 570)], [`A4 total: ${HONGYUAN.name} 570`]],
  ["of the firm once more", [NUMBERED, FIRST, total(HONGYUAN.name, 120), total(HONGYUAN.name, 120)], []],
  ["of nobody", [NUMBERED, FIRST, total("", 120)], []],
  ["on a sheet of codes", ["统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）", `${HONGYUAN.code}|设备投资|1200|120`, "合计|||120"], []],
]; // prettier-ignore

const ROWS: readonly Case[] = [
  ["a remark with an amount", [HEAD, GOOD, `注：${CHENXI.name}增补||||||9,000.00||`], ["A3 note:  9,000.00"]],
  ["a remark that says an amount", [HEAD, GOOD, "注：另付9000元||||||||"], []],
  ["a remark of a firm that says an amount", [HEAD, GOOD, `注：${CHENXI.name}另付9000元||||||||`], [`A3 note:  注：${CHENXI.name}另付9000元`]],
  ["a remark with two amounts: the first", [HEAD, GOOD, "注：补发||||5||9||"], ["A3 note:  5"]],
  ["a remark with an amount in words and one in its column", [HEAD, GOOD, "注：补发9000元||||||8,000||"], ["A3 note:  8,000"]],
  ["a firm and an amount in the title", [`${CHENXI.name}|9000`, HEAD, GOOD], [`A1 heading: ${CHENXI.name} 9000`]],
  ["a title that says both", [`另付${CHENXI.name}9000万元`, HEAD, GOOD], [`A1 heading:  另付${CHENXI.name}9000万元`]],
  ["a firm and a year in the title's sentence", [`${CHENXI.name}的申报|2024`, HEAD, GOOD], []],
  ["above and below, in the order of the rows", [`${CHENXI.name}|9000`, `${TIANHE.name}|80`, HEAD, GOOD, "注：增补||||||70||"], [`A1 heading: ${CHENXI.name} 9000`, `A2 heading: ${TIANHE.name} 80`, "A5 note:  70"]],
  ["two firms, two amounts: the first of each", [`${CHENXI.name}|${TIANHE.name}|9000|80`, HEAD, GOOD], [`A1 heading: ${CHENXI.name} 9000`]],
  ["blanks around a firm", [` ${CHENXI.name} |9000`, HEAD, GOOD], [`A1 heading: ${CHENXI.name} 9000`]],
  ["a firm that only its form in brackets makes one", ["老李饭店（个体工商户）|9000", HEAD, GOOD], ["A1 heading: 老李饭店（个体工商户） 9000"]],
  ["a claim behind 小计 is counted, and told", [`类|${HEAD}`, `|${GOOD}`, `小计|${ALSO_GOOD}`], [`A3 counted: ${CHENXI.name} 3000`]],
  ["outside, beside what a claim is made of: a firm and an amount", [`${BEHIND}|说明|`, GOOD, `其中：进口设备${ALONE}${TIANHE.name}|9000`, ALSO_GOOD], [`A3 other: ${TIANHE.name} 9000`]],
  ["outside of the table: a sentence that says both", [HEAD, GOOD, `${ALONE}另付${CHENXI.name}9000元 `], [`K3 other:  另付${CHENXI.name}9000元`]],
  ["outside: one text names the firm, another the amount", [HEAD, GOOD, `${ALONE}补发给${CHENXI.name}的款项|共9000元`], ["K3 other:  共9000元"]],
  ["outside: a sentence about a firm, and a year", [HEAD, GOOD, `${ALONE}${CHENXI.name}已停产|2024`], []],
]; // prettier-ignore

const TABLES: readonly Case[] = [
  ["beside, with headers", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|9000`], ["K1:L2: 单位名称、金额, 1"]],
  ["beside, without headers: letters", [`${BEHIND}||`, `${GOOD}||${CHENXI.name}|9000`], ["K1:L2: K、L, 1"]],
  ["beside, by codes, with a column of words", [`${BEHIND}|信用代码|拟奖|备用`, `${GOOD}||${CHENXI.code}|9000|x`], ["K1:M2: 信用代码、拟奖、备用, 1"]],
  ["beside, longer than the table: its rows are told with it", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|9000`, `${ALONE}${TIANHE.name}|80`], ["K1:L3: 单位名称、金额, 2"]],
  ["beside, and a row below it", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|9000`, `${ALONE}|另付${TIANHE.name}80元`], ["K1:L2: 单位名称、金额, 1", `L3 other:  另付${TIANHE.name}80元`]],
  ["beside, one of its rows has an amount", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|9000`, `${ALSO_GOOD}||${TIANHE.name}|`], ["K1:L3: 单位名称、金额, 2"]],
  ["beside, blanks around the firm", [`${BEHIND}|单位名称|金额`, `${GOOD}|| ${CHENXI.name} |9000`], ["K1:L2: 单位名称、金额, 1"]],
  ["beside, firms in a column of remarks: no table", [`${BEHIND}备注|备注|金额`, `${GOOD}||x|${CHENXI.name}|9000`], []],
  ["beside, a firm above the header alone: told as a row", [`${ALONE}${CHENXI.name}|9000`, `${BEHIND}|单位名称|金额`, `${GOOD}||同左|120`], [`K1 heading: ${CHENXI.name} 9000`]],
  ["beside, amounts typed as text", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|9,000`], ["K1:L2: 单位名称、金额, 1"]],
  ["beside, amounts in words", [`${BEHIND}|单位名称|金额`, `${GOOD}||${CHENXI.name}|另付九千元`], ["K1:L2: 单位名称、金额, 1"]],
  ["beside, firms and remarks only", [`${BEHIND}|单位名称|说明`, `${GOOD}||${CHENXI.name}|已停产`], []],
  ["beside, firms and their accounts", [`${BEHIND}|单位名称|银行账号`, `${GOOD}||${CHENXI.name}|100000000000`], []],
  ["beside, under a header that names no firms", [`${BEHIND}|联系人|电话`, `${GOOD}||${CHENXI.name}|139`], []],
  ["beside, texts that are no firms", [`${BEHIND}|单位名称|金额`, `${GOOD}||同左|120`], []],
  ["beside, a firm in the header alone", [`${BEHIND}|${CHENXI.name}|说明`, `${GOOD}||无|5`], []],
  ["two firms in a row: one table", [`${BEHIND}|单位名称|金额|单位名称|金额`, `${GOOD}||${CHENXI.name}|9000|${TIANHE.name}|80`], ["K1:N2: 单位名称、金额、单位名称、金额, 1"]],
  ["before the table", [`单位名称|金额|${HEAD}`, `${CHENXI.name}|9000|${GOOD}`], ["A1:B2: 单位名称、金额, 1"]],
  ["in the middle: up to the next column that is read", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|单位名称|备用|申报金额（万元）|其他", `${HONGYUAN.cells}|设备投资|1200|${CHENXI.name}|9000|120|70`], ["E1:F2: 单位名称、备用, 1"]],
  ["in the middle, without a number of its own", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|单位名称|备用|申报金额（万元）|其他", `${HONGYUAN.cells}|设备投资|1200|${CHENXI.name}||120|70`], []],
  ["below, of another order of columns", [HEAD, GOOD, OTHER_HEAD, below(CHENXI.cells), below(TIANHE.cells)], [`A3:E5: ${OTHER_NAMES}, 2`]],
  ["below, up to where the first header stands again", [HEAD, GOOD, OTHER_HEAD, below(CHENXI.cells), HEAD, ALSO_GOOD, `注：另付${TIANHE.name}9000元`], [`A3:E4: ${OTHER_NAMES}, 1`, `A7 note:  注：另付${TIANHE.name}9000元`]],
  ["below, that says for what: it is read", [HEAD, GOOD, OTHER_HEAD.replace("年度", "奖补项目"), below(CHENXI.cells).replace("2024", "设备投资")], []],
  ["below, nothing under its header", [HEAD, GOOD, OTHER_HEAD], []],
  ["two below, each with its own rows", [HEAD, GOOD, OTHER_HEAD, below(CHENXI.cells), "年度|单位名称|信用代码|金额 |申报基数（万元）||||", below(TIANHE.cells), below(JINSUI.cells)], [`A3:E4: ${OTHER_NAMES}, 1`, "A5:E7: 年度、单位名称、信用代码、金额、申报基数（万元）, 2"]],
  ["below, and a sentence before it", [HEAD, GOOD, `${ALONE}另付${TIANHE.name}80元`, OTHER_HEAD, below(CHENXI.cells)], [`K3 other:  另付${TIANHE.name}80元`, `A4:E5: ${OTHER_NAMES}, 1`]],
]; // prettier-ignore

const ALL = [
  ...TOTALS.map(([why, ...rest]) => [`a total ${why}`, ...rest] as const),
  ...ROWS,
  ...TABLES.map(([why, ...rest]) => [`a table ${why}`, ...rest] as const),
];

test.each(ALL)("%s", (_, lines, left) => expect(leftOut(lined("申报", lines))).toEqual(left));

test("a table below, in a file that leaves a column out", () => {
  const sheet = lined("申报", [HEAD, GOOD, OTHER_HEAD, below(CHENXI.cells)]);
  expect(leftOut({ ...sheet, columns: [...sheet.columns, undefined] })).toEqual([`A3:E4: ${OTHER_NAMES}, 1`]);
});
