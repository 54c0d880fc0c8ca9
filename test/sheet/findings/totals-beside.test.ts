import { cellOf, check } from "../../../src/sheet";
import type { FindingParameters } from "../../../src/text";
import { lined } from "../../builders/lined";

// Of tables that stand side by side a total may be of its own rows, or of the rows of all of them.

const HEAD = "企业名称|申报金额（万元）";
const BOTH = `${HEAD}||${HEAD}`;
/** Headers of other columns, which begin a table of their own. */
const OTHER = "企业名称|统一社会信用代码|申报金额（万元）";
const OTHERS = `${OTHER}||${OTHER}`;
const IN_YUAN = `${HEAD}||企业名称|申报金额（元）`;

/** Each total that is wrong: its cell, what it says, and what how many rows of its own table add up to. */
const wrongIn = (...lines: readonly string[]): string[] =>
  check([lined("清洁生产审核", lines)]).findings.flatMap((one) => {
    if (one.code !== "total-mismatch") return [];
    const { given, sum, rows } = one.parameters as FindingParameters["total-mismatch"];
    return [`${cellOf(one)} ${given}, of ${rows}: ${sum}`];
  });

const ROWS = [BOTH, "甲公司|5||丙公司|4", "乙公司|5||丁公司|3"] as const;

test.each<[why: string, lines: readonly string[], wrong: readonly string[]]>([
  ["each of its own", [...ROWS, "合计|10||合计|7"], []],
  ["both of all", [...ROWS, "合计|17||合计|17"], []],
  ["one of all, one of its own", [...ROWS, "合计|17||合计|7"], []],
  ["one of all alone", [...ROWS, "合计|17||"], []],
  ["neither of its own nor of all", [...ROWS, "合计|16||合计|8"], ["B4 16, of 2: 10", "E4 8, of 2: 7"]],
  ["of the other table's rows", [...ROWS, "合计|7||合计|7"], ["B4 7, of 2: 10"]],
  ["a total of all that skips a number stored as text, as SUM does", [BOTH, "甲公司|5||丙公司|4", "乙公司|5||丁公司|3元", "合计|10||合计|17"], ["E4 17, of 2: 4.0003"]],
  ["of all down to its own row: rows below it are not counted", [...ROWS, "小计|17||小计|17", "己公司|5||庚公司|6", "合计|15||合计|13"], []],
  ["of rows below it too", [...ROWS, "小计|28||小计|7", "己公司|5||庚公司|6", "合计|28||合计|13"], ["B4 28, of 2: 10"]],
  ["three tables", [`${BOTH}||${HEAD}`, "甲公司|5||丙公司|4||戊公司|2", "合计|11||合计|4||合计|2"], []],
  ["two of three", [`${BOTH}||${HEAD}`, "甲公司|5||丙公司|4||戊公司|2", "合计|9||合计|4||合计|2"], ["B3 9, of 1: 5"]],
  ["a column that the other table does not have", [`${HEAD}|已奖金额（万元）||${HEAD}`, "甲公司|5|1||丙公司|4", "合计|5|1||合计|4"], []],
  ["a wrong total of a column that the other table does not have", [`${HEAD}|已奖金额（万元）||${HEAD}`, "甲公司|5|1||丙公司|4", "合计|5|2||合计|4"], ["C3 2, of 1: 1"]],
  ["both of all, where the other table is in 元", [IN_YUAN, "甲公司|5||丙公司|40000", "合计|9||合计|90000"], []],
  ["in 元 as though that were 万元", [IN_YUAN, "甲公司|5||丙公司|40000", "合计|40005||合计|40000"], ["B3 40005, of 1: 5"]],
  ["a total of all that skips a number stored as text, where the other table is in 元", [IN_YUAN, "甲公司|5||丙公司|40000", "乙公司|5元||丁公司|30000", "合计|12||合计|70000"], []],
  ["a total of all that counts it", [IN_YUAN, "甲公司|5||丙公司|40000", "乙公司|5元||丁公司|30000", "合计|12.0005||合计|70000"], []],
  ["two pairs of tables, one above the other: a group's sum is of its own pair", [BOTH, "甲公司|5||丙公司|4", "小计|9||小计|9", "", OTHERS, "乙公司||3||丁公司||2", "小计||5||小计||5"], []],
  ["and not of the pair above it too", [BOTH, "甲公司|5||丙公司|4", "小计|9||小计|9", "", OTHERS, "乙公司||3||丁公司||2", "小计||14||小计||5"], ["C7 14, of 1: 3"]],
  ["a 合计 below the last of several tables may be of all of them", [HEAD, "甲公司|5", "", OTHER, "乙公司||4", "合计||9"], []],
  ["a group's sum below the last of several tables may not", [HEAD, "甲公司|5", "", OTHER, "乙公司||4", "小计||9"], ["C6 9, of 1: 4"]],
  ["a 合计 of 0 above the rows of the only table", [HEAD, "合计|0", "甲公司|5", "乙公司|4"], ["B2 0, of 2: 9"]],
  ["one table alone has no other beside it", [HEAD, "甲公司|5", "乙公司|5", "合计|17"], ["B4 17, of 2: 10"]],
])("totals: %s", (_, lines, wrong) => {
  expect(wrongIn(...lines)).toEqual(wrong);
}); // prettier-ignore
