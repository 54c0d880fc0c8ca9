import { check, type Grid } from "../../src/sheet";
// What is left out is seen where columns are read; a check tells only those that could be claims.
/* eslint-disable no-restricted-imports */
import { unusedColumns } from "../../src/sheet/left-out";
import { findLayout } from "../../src/sheet/recognise/layout";
import { Table } from "../../src/sheet/recognise/table";
/* eslint-enable no-restricted-imports */
import type { FindingParameters } from "../../src/text";
import { lined } from "../builders/lined";
import { CHENXI, HONGYUAN, TIANHE } from "../verdicts/firms";

// Columns that were not taken, and could mean the amount, the base, the firm or its code.

const HEAD =
  "企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|备注|项目名称|备案编号|纳统";
const ROWS = [
  `${HONGYUAN.cells}|设备投资|1200|120|甲|一|2024-1|是`,
  `${CHENXI.cells}|设备投资|3000|450|乙|二|2024-2|是`,
];

/** What is asked about: the column, what it could mean, in how many rows it differs, and by how much in 万元. */
const asked = (sheet: Grid): string[] =>
  check([sheet])
    .findings.filter(({ code }) => code === "ambiguous-column")
    .map(({ parameters }) => {
      const found = parameters as FindingParameters["ambiguous-column"];
      return `${found.otherAt} ${found.other}: ${found.meaning}, ${found.rows}, ${found.difference}`;
    });

/** One more column behind the others, with a cell in the first row, or in both. */
const behind = (header: string, ...cells: readonly string[]): string[] =>
  asked(lined("申报", [`${HEAD}|${header}`, ...cells.map((cell, nth) => `${ROWS[nth]}|${cell}`)]));

test.each<[header: string, cells: readonly string[], asked: string]>([
  ["企业名称", [TIANHE.name], "企业名称, 1, null"],
  ["单位名称", [TIANHE.name], "企业名称, 1, null"],
  ["统一社会信用代码", [TIANHE.code], "统一社会信用代码, 1, null"],
  ["收款人", [TIANHE.name], "企业名称, 1, null"],
  ["户名", [TIANHE.name], "企业名称, 1, null"],
  ["领款单位全称", [TIANHE.name], "企业名称, 1, null"],
  ["审计的申报基数", ["900"], "申报基数, 1, null"],
  ["核定企业名称", [TIANHE.name], "企业名称, 1, null"],
  ["审计核定后的企业名称", [TIANHE.name], "企业名称, 1, null"],
  ["复核的信用代码", [TIANHE.code], "统一社会信用代码, 1, null"],
  ["银行收款单位", [TIANHE.name], "企业名称, 1, null"],
  ["申报金额（万元）", ["", "900"], "申报金额, 1, 450"],
  ["申报金额（万元）", ["待定", "900"], "申报金额, 2, 450"],
  ["申报金额（万元）", ["1,200", "450"], "申报金额, 1, 1080"],
  ["申报金额（元）", ["1000000", "4000000"], "申报金额, 2, -70"],
  ["", ["900"], "申报金额, 1, 780"],
])("%s with %j is asked about", (header, cells, expected) =>
  expect(behind(header, ...cells)).toEqual([`J ${header}: ${expected}`]),
);

test.each<[why: string, header: string, cells: readonly string[]]>([
  ["the same firm, with blanks", "企业名称", [` ${HONGYUAN.name} `]],
  ["a word that is no firm", "企业名称", ["同上"]],
  ["a word that is no code", "统一社会信用代码", ["见附件"]],
  ["the same amounts", "申报金额（万元）", ["120", "450"]],
  ["the same amount, typed as text", "申报金额（万元）", ["120.0", "450"]],
  ["the same amount, typed as text with a blank", "申报金额（万元）", ["120.00 ", "450"]],
  ["nothing but a blank, and the same amount", "申报金额（万元）", [" ", "450"]],
  ["no number in any row", "申报金额（万元）", ["待定", ""]],
  ["an opinion in words", "审核意见", ["同意"]],
  ["no header, and nowhere more", "", ["100"]],
  ["another remark", "备注", ["丙"]],
  ["another project", "项目名称", ["三"]],
  ["another file number", "备案编号", ["2024-9"]],
  ["other statistics", "纳统", ["否"]],
  ["a remark in 元", "备注（元）", ["900"]],
  ["whether a name was approved", "企业名称核准", [TIANHE.name]],
  ["the name of an account in former times", "原户名", [TIANHE.name]],
  ["who was paid in former times", "原收款人", [TIANHE.name]],
  ["a remark that was decided", "核定备注", ["丙"]],
  ["an opinion of the payee, by an office", "收款人意见", ["武义县企业服务中心"]],
  ["a remark about an account", "账户名称备注", [TIANHE.name]],
])("%s: not asked about", (_, header, cells) => expect(behind(header, ...cells)).toEqual([])); // prettier-ignore

const AWARDS =
  "奖补资金 补助款 资助金额 扶持资金 审定意见 建议给予的金额 申请额 金额 资金 人才奖励金额 单位人才奖励金额 应付 应付款 实际拨 本次兑付 本年支付 本批发放 最终给付 最后付款 终批 县批复 局批准 领导批示 初审 初审批 复审定 现奖 核 复核 复核定 核发 合计 合计数 总计后 实付数";
const NO_AWARDS =
  "流动资金 资金来源 能耗合计 合计人 兑付批次 实付情况 奖励单位 奖励对象人 上年度奖励 银行账号 设备数量说明";

test.each(AWARDS.split(" "))("numbers under %s may be what shall be paid", (header) =>
  expect(behind(header, "900")).toEqual([`J ${header}: 申报金额, 1, 780`]),
);
test.each(NO_AWARDS.split(" "))("numbers under %s are no award", (header) =>
  expect(behind(header, "900")).toEqual([]),
);

test.each<[why: string, lines: readonly string[], merges: string, asked: readonly string[]]>([
  ["numbers before the first column number the rows", [`|${HEAD}`, `2000|${ROWS[0]}`], "", []],
  ["numbers two columns behind the last are no part of the table", [`${HEAD}||`, `${ROWS[0]}||900`], "", []],
  ["numbers between two columns are", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）||申报金额（万元）", `${HONGYUAN.cells}|设备投资|1200|900|120`], "", ["E : 申报金额, 1, 780"]],
  ["0 without a header beside nothing", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）||申报金额（万元）", `${HONGYUAN.cells}|设备投资|1200|0|`], "", []],
  ["another item", ["企业名称|统一社会信用代码|奖补项目|申报金额（万元）|申报项目", `${HONGYUAN.cells}|清洁生产|5|增长奖`], "", ["E 申报项目: 奖补项目, 1, null"]],
  ["another total of the project", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|项目总投资（万元）|总投资额", `${HONGYUAN.cells}|设备投资|1200|120|3000|9000`], "", []],
  ["the same amount, where the one that is taken is typed as text", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|拟奖金额", `${HONGYUAN.cells}|设备投资|12000|1,200|1200`], "", []],
  ["the same firm, where the one that is taken has blanks", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报金额（万元）|单位名称", ` ${HONGYUAN.name} |${HONGYUAN.code}|设备投资|1200|120|${HONGYUAN.name}`], "", []],
  ["what was asked for, beside what was decided", ["企业名称|统一社会信用代码|奖补项目|申报基数（万元）|申报奖补金额|审定奖补金额", `${HONGYUAN.cells}|设备投资|1200|900|120`], "", []],
  ["two columns below one header, among other merged cells", ["申报", `${HEAD}| 兑现 |||备用`, "|||||||||一|二|", `${ROWS[0]}|800|900`, `${ROWS[1]}|800|900`], "A1:L1 K4:K5 F2:G2 L2:M2 J2:K2", ["J 兑现: 申报金额, 2, 1030", "K 兑现: 申报金额, 2, 1230"]],
  ["a word that is no item", ["企业名称|统一社会信用代码|奖补项目|申报金额（万元）|申报项目", `${HONGYUAN.cells}|清洁生产|5|见附件`], "", []],
])("%s", (_, lines, merges, expected) => expect(asked(lined("申报", lines, merges))).toEqual(expected)); // prettier-ignore

test("a column that ends with its header holds nothing, and is not left out", () => {
  const sheet = lined("申报", [`${HEAD}|备用|说明`, `${ROWS[0]}|x|y`]);
  const columns = sheet.columns.map((column, at) =>
    at === 9 ? { ...column!, values: column!.values.slice(0, 1) } : column,
  );
  const grid = { ...sheet, columns };
  expect(unusedColumns(new Table(grid, findLayout(grid)!)).map(({ at }) => at)).toEqual([10]);
});
