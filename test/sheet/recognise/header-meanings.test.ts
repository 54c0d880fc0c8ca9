// What the texts above a column say of it.
/* eslint-disable no-restricted-imports */
import {
  asksMoney,
  isUnit,
  namesWho,
  readColumn,
  withoutGroupNames,
} from "../../../src/sheet/recognise/column-header";
/* eslint-enable no-restricted-imports */

const said = (texts: readonly string[]): string => {
  const { text, meanings, perhaps, ofYear, unit } = readColumn(texts);
  return [
    text,
    meanings.map(({ key }) => key).join("+"),
    ...(perhaps.length > 0 ? [`perhaps ${perhaps.join("+")}`] : []),
    ...(ofYear ? [`${ofYear.name} of ${ofYear.year}`] : []),
    ...(unit ? [unit.name] : []),
  ].join(", ");
};

test.each<[why: string, texts: readonly string[], said: string]>([
  ["a name", ["企业名称"], "企业名称, enterprise"],
  ["a choice of names: the first that is known", ["证号/信用代码"], "证号/信用代码, code"],
  ["a choice with a word", ["证号或信用代码"], "证号或信用代码, code"],
  ["a choice with a mark", ["证号、信用代码"], "证号、信用代码, code"],
  ["a choice of which one may mean something", ["证号/项目"], "证号/项目, , perhaps item"],
  ["a choice that is a name as a whole", ["项目或产品名称"], "项目或产品名称, project"],
  ["a name that may mean two things", ["项目名称"], "项目名称, project, perhaps item"],
  ["a remark that says what the name does not", ["营业执照号（统一社会信用代码）"], "营业执照号（统一社会信用代码）, code"],
  ["the same, with blanks behind", ["营业执照号（信用代码）  "], "营业执照号（信用代码）  , code"],
  ["a remark with a unit behind a name", ["申报金额（万元）"], "申报金额（万元）, claimed, 万元"],
  ["a name, whatever its remark says", ["企业名称（信用代码）"], "企业名称（信用代码）, enterprise"],
  ["a remark that says outright what the name hints at", ["奖补依据（基数）"], "奖补依据（基数）, base"],
  ["a remark that is no more than a unit", ["企业申请\n资金(单位:元)"], "企业申请\n资金(单位:元), claimed, 元"],
  ["a remark behind a name with a colon", ["奖补依据（基数）："], "奖补依据（基数）：, base"],
  ["a remark before a unit", ["奖补依据（基数）（万元）"], "奖补依据（基数）（万元）, base, 万元"],
  ["a remark before a unit without brackets", ["奖补依据（基数）万元"], "奖补依据（基数）万元, base, 万元"],
  ["a remark before a seldom unit", ["奖补依据（基数）十万元"], "奖补依据（基数）十万元, base, 十万元"],
  ["a remark before another", ["奖补依据（基数）百元"], "奖补依据（基数）百元, base, 百元"],
  ["a remark above English and a unit", ["奖补依据（基数）\nBase（万元）"], "奖补依据（基数）\nBase（万元）, base, 万元"],
  ["what a firm asks for, in its own words", ["企业申请资金"], "企业申请资金, claimed"],
  ["an amount of an amount", ["奖补资金额度"], "奖补资金额度, claimed"],
  ["what was paid beforehand", ["已预拨金额"], "已预拨金额, paid"],
  ["a firm's code", ["企业代码"], "企业代码, code"],
  ["a code of anything", ["行业代码"], "行业代码, "],
  ["an amount for an item that it names", ["设备投资补助金额（万元）"], "设备投资补助金额（万元）, claimed, 万元"],
  ["an amount for something else", ["外贸出口补助金额"], "外贸出口补助金额, "],
  ["an item without an amount", ["设备投资补助"], "设备投资补助, "],
  ["a base of any item", ["补助基数"], "补助基数, base"],
  ["what an award rests on may be an item", ["奖励依据"], "奖励依据, , perhaps item"],
  ["a name that nobody knows, with its unit below", ["审减金额", "（万元）"], "审减金额（万元）, , 万元"],
  ["a remark in known words behind a name that nobody knows", ["营业执照号（企业代码）"], "营业执照号（企业代码）, code"],
  ["the same behind a name that may mean something", ["类别（获奖档次）"], "类别（获奖档次）, , perhaps item+grade"],
  ["a remark of stars", ["证照（**）"], "证照（**）, "],
  ["a unit above a name that nobody knows", ["审减金额（万元）", "设备"], "设备, , 万元"],
  ["units alone", ["台", "元"], "台元, , 元"],
  ["a remark in the middle", ["证照（信用代码）扫描"], "证照（信用代码）扫描, "],
  ["a remark of one letter", ["证照（号）"], "证照（号）, "],
  ["a year in the name, whatever its remark says", ["2023年增加值（申报基数）"], "2023年增加值（申报基数）, , 增加值 of 2023"],
  ["单位 with a unit: no firms", ["单位：元"], "单位：元, , 元"],
  ["单位 alone: firms", ["单位"], "单位, enterprise"],
  ["an approved amount, which may be what is asked for", ["核定金额"], "核定金额, approved+claimed"],
  ["the lowest text that is known", ["申报情况", "企业名称"], "企业名称, enterprise"],
  ["all texts together", ["申报", "金额"], "金额, claimed"],
  ["a unit below a name", ["申报金额", "万元"], "申报金额, claimed, 万元"],
  ["a merged text once", ["申报金额", "申报金额"], "申报金额, claimed"],
  ["nothing", ["", ""], ", "],
  ["a text that nobody knows", ["甲方"], "甲方, "],
  ["what it may mean, below what nobody knows", ["甲方", "项目"], "项目, , perhaps item"],
  ["a unit alone", ["（万元）"], "（万元）, "],
])("%s: %j", (_, texts, expected) => expect(said(texts)).toBe(expected)); // prettier-ignore

/** Columns below a name that several share: what each of them can mean. */
test.each<[why: string, columns: readonly (readonly string[])[], said: readonly string[]]>([
  [
    "one of them says it itself: the others are something else",
    [
      ["奖补资金", "开户行及账号"],
      ["奖补资金", "拟奖励金额"],
    ],
    ["开户行及账号, ", "拟奖励金额, claimed"],
  ],
  [
    "none of them says it: parts of an amount",
    [
      ["申报金额", "设备"],
      ["申报金额", "软件"],
    ],
    ["申报金额, claimed", "申报金额, claimed"],
  ],
  [
    "a part of an approved amount, beside what is asked for",
    [["核定金额", "设备"], ["申报金额"]],
    ["核定金额, approved+claimed", "申报金额, claimed"],
  ],
  ["parts of what was paid", [["已奖金额", "设备"]], ["已奖金额, paid"]],
  ["parts of a base", [["申报基数", "设备"]], ["申报基数, base"]],
  ["English with a number below a name", [["奖补项目", "Item 1"]], ["奖补项目Item 1, item"]],
  ["what is no amount has no parts", [["申报内容", "依据文件"]], ["依据文件, "]],
  ["English below a name is the name", [["申报内容", "Award Item"]], ["申报内容Award Item, item"]],
])("below a common name: %s", (_, columns, expected) => {
  const headers = withoutGroupNames(columns.map(readColumn));
  expect(headers.map(({ text, meanings }) => `${text}, ${meanings.map(({ key }) => key).join("+")}`)).toEqual(
    expected,
  );
});

/** Whether a header can name who claims, and what is asked for; of several meanings one is enough. */
test.each<[keys: readonly string[], who: boolean, money: boolean]>([
  [["enterprise"], true, false],
  [["code"], true, false],
  [["claimed"], false, true],
  [["project", "enterprise"], true, false],
  [["approved", "claimed"], false, true],
  [["item"], false, false],
  [[], false, false],
])("a header that means %j", (keys, who, money) => {
  const header = { meanings: keys.map((key) => ({ key: key as "code", rank: 0 })) };
  expect([namesWho(header), asksMoney(header)]).toEqual([who, money]);
});

test.each<[text: string, isOne: boolean]>([
  ["万元", true],
  ["（元）", true],
  ["单位：千元", true],
  ["单位:台", true],
  ["单位", false],
  ["元件", false],
  ["申报金额（元）", false],
])("%s is a unit alone: %s", (text, isOne) => expect(isUnit(text)).toBe(isOne));
