// A second column that could mean the amount, the base or the firm, seen over several rows.
import { cellOf, check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";
import { CHENXI, HONGYUAN, JINSUI, TIANHE } from "../verdicts/firms";

/** The columns that are asked about. */
const asked = (head: string, ...lines: readonly string[]): string[] =>
  check([lined("申报", [head, ...lines])]).findings.flatMap(({ code, parameters }) =>
    code === "ambiguous-column" ? [(parameters as { otherAt: string }).otherAt] : [],
  );

const FIRMS = [HONGYUAN, CHENXI, JINSUI, TIANHE];
const HEAD = "企业名称|统一社会信用代码|奖补项目|申报金额（万元）";

/** A claim of 5 万元 for each cell, with that cell behind it. */
const behind = (header: string, ...cells: readonly (string | number)[]): string[] =>
  asked(`${HEAD}|${header}`, ...cells.map((cell, nth) => `${FIRMS[nth]!.cells}|清洁生产|5|${cell}`));

test.each<[header: string, cells: readonly (string | number)[], why: string, isAsked: boolean]>([
  ["特别", [1, 2], "they number the rows", false],
  ["特别", [1, 3], "they count nothing", true],
  ["特别", [2, 1], "they go down", true],
  ["特别", [1, "无", 2], "they number the rows, but one", false],
  ["特别", [1], "one number alone numbers nothing", true],
  ["特别", [3, "", ""], "all of what was filled in", true],
  ["特别", ["见附件", "见附件", 3, 8], "no more than half of what was filled in", false],
  ["特别", ["见附件", 2, 3, 8], "more than half of it", true],
  ["特别", ["13805790001", "13957912345"], "telephones", false],
  ["特别", [1000000000, 1000000000], "larger than any amount", false],
  ["追加", [1, 2], "they number the rows, but the header says more", true],
  ["", [8, 9], "without a header, within the table", true],
  ["编号", [8, 20], "they are the rows' numbers by their header", false],
  ["No.", [8, 20], "the same in a foreign word", false],
  ["研发（万元）", [8, 20], "a quantity, but in a unit of money", true],
  ["研发", [8, 20], "a quantity", false],
  ["开户名", [TIANHE.name], "another firm is paid", true],
  ["原开户名称", [TIANHE.name], "it was paid in former times", false],
  ["开户名称变更", [TIANHE.name], "it is no payee", false],
])("%s with %j: %s", (header, cells, _, isAsked) => {
  expect(behind(header, ...cells)).toEqual(isAsked ? ["E"] : []);
});

test.each<[why: string, head: string, lines: readonly string[], asked: readonly string[]]>([
  ["parts that add up to the amount in one row of two", `${HEAD}|县财政|乡镇财政`, [`${HONGYUAN.cells}|清洁生产|5|3|2`, `${CHENXI.cells}|清洁生产|5|4|2`], ["E", "F"]],
  ["parts that add up, and another firm that is paid", `${HEAD}|县财政|乡镇财政|收款人`, [`${HONGYUAN.cells}|清洁生产|5|3|2|${TIANHE.name}`], ["G"]],
  ["what is added to the amount, and a base that together with it makes the amount", `${HEAD}|申报基数|审计的申报基数|追加`, [`${HONGYUAN.cells}|设备投资|120|1200|100|20`], ["F", "G"]],
  ["an amount that differs only where neither is a number", `${HEAD}|追加`, [`${HONGYUAN.cells}|清洁生产|5|5`, `${CHENXI.cells}|清洁生产||待定`], ["E"]],
  ["the same base, typed as text in the column that is taken", `${HEAD}|申报基数|审计的申报基数`, [`${HONGYUAN.cells}|设备投资|120|1,200|1200`], []],
  ["0 without a header beside nothing, and nothing beside an amount", "企业名称|统一社会信用代码|奖补项目|申报基数（万元）||申报金额（万元）", [`${HONGYUAN.cells}|设备投资|1200|0|`, `${CHENXI.cells}|设备投资|1200||120`], []],
  ["two reviews of a veto, of which one finds something", `${HEAD}|一票否决|是否存在一票否决情形`, [`${HONGYUAN.cells}|清洁生产|5|否|是`], ["F"]],
  ["two reviews of a veto that say no in different words", `${HEAD}|一票否决|是否存在一票否决情形`, [`${HONGYUAN.cells}|清洁生产|5|否|经核查未发现`], []],
])("%s", (_, head, lines, expected) => {
  expect(asked(head, ...lines)).toEqual(expected);
}); // prettier-ignore

const SUMMED = "企业名称|统一社会信用代码|奖补项目|申报金额（万元）|企业合计";
const [A, B] = [HONGYUAN.cells, CHENXI.cells];

test.each<[why: string, head: string, lines: readonly string[], asked: readonly string[]]>([
  ["a sum that is written as text", SUMMED, [`${A}|清洁生产|5|7.0 `, `${A}|产品主数据标准试点|2|`, `${B}|清洁生产|5|5`], []],
  ["of two sums of one firm the last one is right", SUMMED, [`${A}|清洁生产|5|8`, `${A}|产品主数据标准试点|2|7`, `${B}|清洁生产|5|5`], ["E"]],
  ["a row of the firm whose amount is not known yet", SUMMED, [`${A}|清洁生产|5|7`, `${A}|绿色工厂|待定|`, `${A}|产品主数据标准试点|2|`, `${B}|清洁生产|5|5`], []],
  ["the firm's name stands in its first row alone", SUMMED, [`${A}|清洁生产|5|7`, `|${codeOf(1)}|产品主数据标准试点|2|`, `${B}|清洁生产|5|5`], []],
  ["nothing says whose the rows are", "奖补项目|申报金额（万元）|企业合计|认定日期", ["清洁生产|5|7|2024-01-01", "产品主数据标准试点|2||2024-01-01"], ["C"]],
  ["a base that sums up a firm's bases is another base", "企业名称|统一社会信用代码|奖补项目|申报金额（万元）|申报基数（万元）|审计的申报基数（万元）", [`${A}|设备投资|120|1200|1900`, `${A}|设备投资|70|700|`], ["F"]],
])("企业合计: %s", (_, head, lines, expected) => {
  expect(asked(head, ...lines)).toEqual(expected);
}); // prettier-ignore

test.each<[header: string, cell: string | number, said: object]>([
  ["追加", 3, { meaning: "申报金额", taken: "申报金额（万元）", takenAt: "D", difference: -2 }],
  ["收款人", TIANHE.name, { meaning: "企业名称", taken: "企业名称", takenAt: "A", difference: null }],
])(
  "%s: both columns are named, what the second could mean, and what it would change",
  (header, cell, said) => {
    const { findings } = check([
      lined("申报", [`${HEAD}|${header}`, `${HONGYUAN.cells}|清洁生产|5|${cell}`]),
    ]);
    expect(findings.map((one) => [cellOf(one), one.parameters])).toEqual([
      ["E1", { ...said, other: header, otherAt: "E", rows: 1, unit: "万元" }],
    ]);
  },
);
