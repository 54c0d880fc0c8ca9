import { check, vetoLines, type SheetSetting } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const HEAD = "序号|企业名称|统一社会信用代码|奖补项目|申报金额|备注";
const CLAIM = "1|甲公司||清洁生产|5|";
const rowsOf = (...given: Parameters<typeof check>): number[] => check(...given).rows.map(({ row }) => row);

/** A row 3 between two claims: why, the row, and whether it is a claim as well. */
const ROWS: readonly (readonly [why: string, row: string, claim: boolean])[] = [
  ["a claim", "2|乙公司||清洁生产|5|", true],
  ["an empty row", "|||||", false],
  ["a numbered row that nobody filled", "2|||||", false],
  ["a claim without an amount", "2|乙公司||清洁生产||", true],
  ["a name alone", "2|乙公司||||", true],
  ["an amount alone", "2||||5|", true],
  ["小计", "小计||||5|", false],
  ["合计 in the column of names", "|合计|||5|", false],
  ["总计 with blanks and a colon", "|总 计：|||5|", false],
  ["合计 with a remark in brackets", "|合计（万元）|||5|", false],
  ["合计 with a long remark in brackets", "|合计（含上年度结转以及本年度新申报的全部奖补项目）|||5|", false],
  ["a total of something", "|清洁生产小计|||5|", false],
  ["a total behind blanks in another cell", " |合计|||5|", false],
  ["a total that shows no number", "合计|||||", false],
  ["a firm whose name begins with 总计", "|总计量仪器厂||清洁生产|5|", true],
  ["a firm whose name has 计 in it", "|设计公司||清洁生产|5|", true],
  ["a sentence that ends with 合计", "|甲公司和乙公司申报的全部奖补合计|||5|", true],
  ["an amount below 合计 that stands behind it", "|乙公司||清洁生产|5|合计", true],
  ["a remark", "|注：均已公示||||", false],
  ["a remark without a colon", "|以上均已公示||||", false],
  ["a remark behind blanks", "|  以上均已公示||||", false],
  ["a line with a colon", "|联络电话：123||||", false],
  ["two signatures", "|填表人：张三||||审核人：李四", false],
  ["a remark beside an amount is asked about", "|注：上年|||5|", false],
  ["a firm whose name begins like a remark, with an item", "|注塑机械厂||清洁生产||", true],
  ["a firm whose name begins like a remark, with a code", `|注塑机械厂|${codeOf(2)}|||`, true],
  ["a firm with a word of remarks in its name", "|武义联系电器厂||||", true],
  ["a text of 50 letters", `|${"甲".repeat(50)}||||`, true],
  ["a text of 51 letters is a sentence", `|${"甲".repeat(51)}||||`, false],
];

test.each(ROWS)("a row: %s", (_, row, claim) => {
  expect(rowsOf([lined("申报", [HEAD, CLAIM, row, CLAIM])])).toEqual(claim ? [2, 3, 4] : [2, 4]);
});

/** Rows below a claim and 合计. */
test.each([
  ["a lone text: the office that signs", "|某某局||||", false],
  ["the office that signs, and its seal", "|某某局||||公章", false],
  ["two texts that are no signature are a claim that lacks the rest", "|某某局||||补报", true],
  ["a remark of two texts", "|制表：张三||||李四", false],
  ["a claim", "1|乙公司||清洁生产|5|", true],
  ["an amount", "||||5|", true],
])("below a total: %s", (_, row, claim) => {
  expect(rowsOf([lined("申报", [HEAD, CLAIM, "|合计|||5|", row])])).toEqual(claim ? [2, 4] : [2]);
});

/** How many texts a remark can have. */
test.each([
  ["three texts", "制表：甲||乙|丙||", false],
  ["four texts are a claim", "制表：甲||乙|丙|丁|", true],
])("a remark of %s", (_, row, claim) => {
  const sheet = lined("申报", [
    "企业名称|奖补项目|等级|项目名称|上级文件|申报金额",
    "甲公司|清洁生产||||5",
    row,
  ]);
  expect(rowsOf([sheet])).toEqual(claim ? [2, 3] : [2]);
});

test("the first text of a remark is its leftmost, in whatever order a person named the columns", () => {
  const setting: SheetSetting = { role: "claims", columns: { note: "C", claimed: "B", enterprise: "A" } };
  const sheet = lined("表一", ["户名|钱|注", "甲公司|5|", "注：见附件||李四"]);
  expect(rowsOf([sheet], { sheets: { 表一: { ...setting, headerRow: 1 } } })).toEqual([2]);
});

test("a text under 备注 alone is a claim, where a person said that the column names projects too", () => {
  const columns = { enterprise: "A", claimed: "B", note: "C" };
  const sheet = lined("表一", ["户名|钱|注", "甲公司|5|", "||磨床改造"]);
  const read = (setting: SheetSetting): number[] => rowsOf([sheet], { sheets: { 表一: setting } });
  expect(read({ role: "claims", headerRow: 1, columns })).toEqual([2]);
  expect(read({ role: "claims", headerRow: 1, columns: { ...columns, project: "C" } })).toEqual([2, 3]);
});

/** Rows of names and amounts with totals: why, the rows, and what is told. */
const TOTALS: readonly (readonly [why: string, rows: readonly string[], told: readonly string[]])[] = [
  ["小计 of its group", ["甲|5", "小计|5", "乙|5", "丙|5", "小计|10"], []],
  ["小计 of everything is none of its group", ["甲|5", "小计|5", "乙|5", "小计|10"], ["row 5: 10, 5 of 1"]],
  ["总计 of everything", ["甲|5", "小计|5", "乙|5", "总计|10"], []],
  ["总计 of the last group", ["甲|5", "小计|5", "乙|5", "总计|5"], ["row 5: 5, 10 of 2"]],
  ["合计 of its group or of everything", ["甲|5", "合计|5", "乙|5", "合计|5", "丙|5", "合计|15"], []],
  ["合计 over 小计", ["甲|5", "小计|5", "乙|5", "小计|5", "合计|10"], []],
  ["a 小计 that shows no number still ends its group", ["甲|5", "小计|", "乙|5", "小计|5"], []],
  ["合计 on top, of everything below", ["合计|10", "甲|5", "乙|5"], []],
  ["合计 on top that is wrong", ["合计|11", "甲|5", "乙|5"], ["row 2: 11, 10 of 2"]],
  ["合计 on top, 小计 on top of each group", ["合计|15", "小计|10", "甲|5", "乙|5", "小计|5", "丙|5"], []],
  [
    "小计 on top of a group that is wrong",
    ["合计|15", "小计|9", "甲|5", "乙|5", "小计|5", "丙|5"],
    ["row 3: 9, 10 of 2"],
  ],
  ["合计 on top, 小计 below each group", ["合计|15", "甲|5", "乙|5", "小计|10", "丙|5", "小计|5"], []],
  [
    "合计 on top, 小计 below a group that is wrong",
    ["合计|15", "甲|5", "乙|5", "小计|10", "丙|5", "小计|15"],
    ["row 7: 15, 5 of 1"],
  ],
  ["合计 on top and at the end", ["合计|10", "甲|5", "乙|5", "合计|10"], []],
  [
    "合计 on top of each group, 总计 on top of all",
    ["总计|15", "合计|10", "甲|5", "乙|5", "合计|5", "丙|5"],
    [],
  ],
  [
    "a 小计 of 小计, as of townships with firms",
    ["甲|5", "小计|5", "乙|5", "小计|5", "大小计|10", "丙|5", "小计|5", "大小计|5", "合计|15"],
    [],
  ],
  ["a 小计 of 小计 that is wrong", ["甲|5", "小计|5", "乙|5", "小计|5", "大小计|11"], ["row 6: 11, 5 of 1"]],
  [
    "小计 on top of 小计",
    ["大小计|10", "小计|5", "甲|5", "小计|5", "乙|5", "大小计|5", "小计|5", "丙|5"],
    [],
  ],
  ["a total of no claims", ["合计|0"], []],
  ["an empty row ends no group", ["甲|5", "", "乙|5", "小计|10"], []],
];

test.each(TOTALS)("totals: %s", (_, rows, told) => {
  const sheet = lined("申报", [
    "序号|企业名称|奖补项目|申报金额",
    ...rows.map((row) => {
      const [text, amount] = row.split("|");
      return text!.endsWith("计") ? `${text}|||${amount}` : row && `|${text}公司|清洁生产|${amount}`;
    }),
  ]);
  const totals = check([sheet]).findings.filter(({ code }) => code === "total-mismatch");
  expect(
    totals.map(({ row, parameters }) => {
      const { given, sum, rows: size } = parameters as Record<string, unknown>;
      return `row ${row! + 1}: ${String(given)}, ${String(sum)} of ${String(size)}`;
    }),
  ).toEqual(told);
});

/** What is merged in the column of names, and whose the three claims are. */
const MERGED: readonly (readonly [why: string, rows: readonly string[], merges: string, firms: string])[] = [
  ["nothing", ["甲|", "|", "丙|"], "", "甲,,丙"],
  ["a name over two rows", ["甲|", "|", "丙|"], "A2:A3", "甲,甲,丙"],
  ["a name over two rows and two columns", ["甲|", "|", "丙|"], "A2:B3", "甲,甲,丙"],
  ["a name over more rows than there are", ["甲|", "乙|", "|"], "A3:A9", "甲,乙,乙"],
  ["two names, each over its rows", ["甲|", "|", "丙|"], "A2:A3 A4:A5", "甲,甲,丙"],
  ["a remark beside the names", ["甲|注", "|", "丙|"], "B2:B3", "甲,,丙"],
  ["two columns in one row", ["甲|", "|", "丙|"], "A2:B2", "甲,,丙"],
  ["nothing more after four million merged cells", ["甲|", "|", "丙|"], "B2:B4000002 A2:A3", "甲,,丙"],
  ["just as many", ["甲|", "|", "丙|"], "B2:B4000001 A2:A3", "甲,甲,丙"],
];

test.each(MERGED)("merged cells: %s", (_, rows, merges, firms) => {
  const claims = rows.map((row) => `${row}|清洁生产|5`);
  const { rows: read } = check([lined("申报", ["企业名称|备注|奖补项目|申报金额", ...claims], merges)]);
  expect(read.map(({ enterprise }) => enterprise).join()).toBe(firms);
});

test("a header that is merged into the claims is no name of theirs", () => {
  const sheet = lined("申报", ["企业名称|奖补项目|申报金额", "|清洁生产|5"], "A1:A2");
  const { rows } = check([sheet], { sheets: { 申报: { headerRow: 1 } } });
  expect(rows).toMatchObject([{ row: 2, enterprise: "", claimed: 5 }]);
});

test("a column that a host leaves out has no texts", () => {
  const whole = lined("申报", ["|企业名称|奖补项目|申报金额", "|甲公司|清洁生产|5", "|合计||5"]);
  expect(rowsOf([{ ...whole, columns: [undefined, ...whole.columns.slice(1)] }])).toEqual([2]);
});

test("an entry's texts are read without the blanks around them", () => {
  const list = lined("一票否决", ["企业名称|否决事项", " 甲公司 | 安全 "]);
  expect(vetoLines(list)).toMatchObject([{ enterprise: "甲公司", matter: "安全" }]);
});

/** A grade that is no grade, and the rows that a finding about a merged cell names. */
test.each<[why: string, rows: readonly string[], merges: string, told: readonly string[]]>([
  ["in two rows: told twice", ["甲公司|绿色工厂|国字|25", "乙公司|绿色工厂|国字|25"], "", ["C2", "C3"]],
  ["merged over two rows: told once", ["甲公司|绿色工厂|国字|25", "乙公司|绿色工厂||25"], "C2:C3", ["C2 of rows 2,3"]],
  ["merged over two columns of one row", ["甲公司|绿色工厂|国字|", "乙公司|绿色工厂|省级|25"], "C2:D2", ["C2"]],
])("a grade that is unknown, %s", (_, rows, merges, told) => {
  const { findings } = check([lined("申报", ["企业名称|奖补项目|等级|申报金额", ...rows], merges)]);
  const grades = findings.filter(({ code }) => code === "unknown-grade");
  expect(grades.map(({ row, rows: of }) => `C${row! + 1}${of ? ` of rows ${of.map((at) => at + 1).join()}` : ""}`)).toEqual(told);
}); // prettier-ignore
