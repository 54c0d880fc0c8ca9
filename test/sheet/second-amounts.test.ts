// A second column of numbers beside the amount: what may be money for a firm is asked about, what counts something else is not.
import { check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

const FIRMS = ["武义恒达工具有限公司", "武义嘉禾电器有限公司"];

/** Two claims, right as they stand, with a further column. */
const askedWith = (header: string, cells: readonly [string | number, string | number]) =>
  check([
    lined("申报表", [
      `企业名称|统一社会信用代码|奖补项目|申报金额（万元）|${header}`,
      ...FIRMS.map((firm, at) => `${firm}|${codeOf(at + 1)}|清洁生产|5|${cells[at]}`),
    ]),
  ]);

const codesOf = (header: string, cells: readonly [string | number, string | number]): string[] =>
  askedWith(header, cells).findings.map(({ code, column }) => `${code} ${column}`);

test.each<[header: string, why: string]>([
  ["追加", "comes on top of the amount"],
  ["另奖", "the same in other words"],
  ["叠加奖励", "an award on top"],
  ["补发", "paid later on"],
  ["核增", "raised at the review"],
  ["加成", "a bonus"],
  ["其他奖励", "an award that nothing is said of"],
  ["一次性奖励", "the same, paid once"],
  ["到账", "what was paid out"],
  ["贷款贴息", "money, though of a loan"],
  ["利息补贴", "the same in other words"],
  ["税收返还", "money, though of taxes"],
  ["县级配套", "the county's money"],
  ["财政", "whoever it is that pays"],
  ["乡镇承担", "the township pays"],
  ["资金安排", "laid aside for the firm"],
  ["预算", "the same"],
  ["第一批", "a part of it, of which the other parts are missing"],
  ["共计", "a sum that is none"],
  ["其他", "a word that says nothing"],
  ["特别", "a word that says nothing of money, and nothing against it"],
  ["X", "no word at all"],
])("%s may be money: %s", (header) => {
  expect(codesOf(header, [3, 8])).toEqual(["ambiguous-column 4"]);
});

test.each<[header: string, why: string, cells: [string | number, string | number]]>([
  ["补助标准", "a rule", [3, 8]],
  ["补助上限", "a rule", [30, 80]],
  ["台均价（万元）", "a price of each", [15, 28]],
  ["流动资金", "what the firm has", [120, 88]],
  ["得分", "points", [92, 88]],
  ["用电量", "a quantity", [120, 88]],
  ["研发投入", "what the firm spends", [120, 88]],
  ["亩均税收", "what the firm pays", [12, 8]],
  ["从业人员", "people", [120, 88]],
  ["预算科目", "a code of the budget", [2150805, 2150599]],
  ["省级补助", "given by others", [10, 10]],
  ["合计", "the same amount again", [5, 5]],
  ["特别", "telephones are no amounts", [13805790001, 13805790002]],
  ["特别", "nothing was given", [0, 0]],
  ["特别", "a text beside one number is no column of amounts", ["见附件", 3]],
])("%s is no amount: %s", (header, _, cells) => {
  expect(codesOf(header, cells)).toEqual([]);
});

test.each<[header: string, cells: [number, number], why: string, asked: string[]]>([
  ["县财政|乡镇财政", [3, 2], "who pays which part of the amount", []],
  ["县财政|乡镇财政", [5, 2], "two that do not add up to it", ["ambiguous-column 5"]],
])("%s with %j: %s", (header, cells, _, asked) => {
  const rows = FIRMS.map((firm, at) => `${firm}|${codeOf(at + 1)}|清洁生产|5|${cells.join("|")}`);
  const { findings } = check([
    lined("申报表", [`企业名称|统一社会信用代码|奖补项目|申报金额（万元）|${header}`, ...rows]),
  ]);
  expect(findings.map(({ code, column }) => `${code} ${column}`)).toEqual(asked);
});

test.each<[why: string, sums: [string, string, string], asked: string[]]>([
  ["the sum of a firm beside its first row", ["7", "", "5"], []],
  ["the sum of a firm in each of its rows", ["7", "7", "5"], []],
  ["a sum that is more than the firm's rows", ["15", "", "5"], ["ambiguous-column 4"]],
  ["a sum of the last firm that is more", ["7", "", "8"], ["ambiguous-column 4"]],
  ["two sums of one firm", ["7", "8", "5"], ["ambiguous-column 4"]],
])("企业合计: %s", (_, [first, second, third], asked) => {
  const { findings } = check([
    lined("申报表", [
      "企业名称|统一社会信用代码|奖补项目|申报金额（万元）|企业合计",
      `${FIRMS[0]}|${codeOf(1)}|清洁生产|5|${first}`,
      `${FIRMS[0]}|${codeOf(1)}|产品主数据标准试点|2|${second}`,
      `${FIRMS[1]}|${codeOf(2)}|清洁生产|5|${third}`,
    ]),
  ]);
  expect(findings.map(({ code, column }) => `${code} ${column}`)).toEqual(asked);
});
