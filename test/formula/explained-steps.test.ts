import { CellError, FUNCTIONS, explainedSteps, stepsIn, type CellValue } from "../../src/formula";
import { blockOf, call, type Given } from "./call";

const EXPLAINED: readonly (readonly [why: string, cell: CellValue, steps: readonly string[]])[] = [
  ["one sentence a step", "1. 第 1 条 增长奖\n2. 结果：5 万元", ["第 1 条 增长奖", "结果：5 万元"]],
  ["more than nine steps", "9. 甲\n10. 乙", ["甲", "乙"]],
  ["only the line's own number goes", "1. 2. 读法", ["2. 读法"]],
  ["a number that is no step's", "3 万元", ["3 万元"]],
  ["a number amid a line", "读法 2. 甲", ["读法 2. 甲"]],
  ["a line without a number stays", "2. 结果：\n甲\t5", ["结果：", "甲\t5"]],
  ["EXPLAIN's own error is the only step", new CellError("#VALUE!", "没有这个函数。"), ["没有这个函数。"]],
  ["nothing", null, [""]],
];

test.each(EXPLAINED)("%s", (_, cell, steps) => {
  expect(stepsIn(cell)).toEqual(steps);
});

const A = "AWARD";
const E = "EQUIPMENT_SUBSIDY";
const REF = new CellError("#REF!");

/** How a call comes about, for a person who reads English, beside what everybody reads in a cell. */
type Row = readonly [why: string, steps: readonly string[], name: string, ...given: Given[]];

const ROWS: readonly Row[] = [
  ["an award", ["Article 4: 生产性设备投资补助", "Article 4: 设备投资额 3,000 万元 is in the tier from 2,000 to below 5,000 万元: 18% for 省重点, on the whole amount (reading R1)", "Article 4: 设备投资额 3,000 万元 × 18% = 540 万元", "Result: 540 万元"], E, 3000, "省重点"],
  ["the first cell of each range", ["Article 8: 产品主数据标准试点", "Article 8: The standard is 2 万元", "Result: 2 万元"], A, [["cpms"], ["dcmm"]]],
  ["no number", ["Result: #VALUE! 设备投资额 must be a number, not “待定”. Type digits only, such as 1234.5 or 1,234.5."], E, "待定"],
  ["two faults, each a sentence", ["Result: #NUM! 机器人金额 cannot be negative (-1). Check it. 机器人台数 must be at least 1, not 0. Check it."], "ROBOT_SUBSIDY", -1, 0],
  ["the same fault twice is told once", ["Result: #VALUE! There is no 荣誉 called “大巨人”. Did you mean 专精特新小巨人? Accepted: 国家级单项冠军, 专精特新小巨人, 省隐形冠军, 省雄鹰行动培育企业, 省专精特新中小企业."], "TITLE_AWARD", "大巨人、大巨人"],
  ["an error that came in", ["Result: #REF! The cell of 设备投资额 is itself the error #REF!. Correct that cell."], E, REF],
  ["an error that came in with its sentence", ["Result: #NUM! 它自己的话。"], E, new CellError("#NUM!", "它自己的话。")],
  ["an argument too few", ["Result: #VALUE! 设备投资额 is missing. Fill it in."], E],
  ["an argument too many", ["Result: #VALUE! WUYI.CREDIT_CODE_VALID takes at most 1 argument: 信用代码. Remove the others."], "CREDIT_CODE_VALID", "甲", "乙"],
  ["an amount that nobody decided", ["Article 15: 工业行业协会补助", "Result: #N/A The authority decides on “工业行业协会补助” between 2 and 10 万元 (article 15); give the approved amount."], A, "association"],
  ["the top tier", ["Result: #N/A\t#N/A\t100\t#N/A\t#N/A 万元", "10,000 万元 already reaches the highest tier of “工业增加值增长奖”; there is no next one."], "NEXT_TIER", "growth", 10_000],
  ["a list with an error", ["Result: #REF! The cell of 否决名单 is itself the error #REF!. Correct that cell."], "VETOED", "丙", [[REF]]],
  ["a code", ["18 characters, all of the national set; the check character should be K: most likely a typing slip", "Result: FALSE"], "CREDIT_CODE_VALID", "91330723MA2E10007L"],
  ["the catalogue, a line for each row", ["1 row of the catalogue matches", "Result:", "编号\t条款\t项目\t等级\t标准\t上限\t函数", "factory\t5\t厂房改扩建奖励\t(empty)\t新建建筑面积每 ㎡ 50 元\t(empty)\tFACTORY_AWARD"], "ITEMS", "5"],
  ["nothing in the catalogue", ["Result: #N/A Nothing in the catalogue matches “火箭”. Give an article (1–22) or a part of an item's name."], "ITEMS", "火箭"],
  ["no such function", [`There is no function called “AWRD”. Did you mean AWARD? Accepted: ${FUNCTIONS.slice(0, -1).map(({ name }) => name).join(", ")}.`], "AWRD", 1],
]; // prettier-ignore

const NAMED = ROWS.map((row) => [row[0], row] as const);

test.each(NAMED)("in English: %s", (_, [, steps, name, ...given]) => {
  expect(explainedSteps(name, given.map(blockOf), "en")).toEqual(steps);
});

test.each(NAMED)("in Chinese, as EXPLAIN says it: %s", (_, [, , name, ...given]) => {
  const cell = call("EXPLAIN", [name, ...given])[0]![0]!;
  expect(explainedSteps(name, given.map(blockOf), "zh")).toEqual(stepsIn(cell));
});

test.each(FUNCTIONS.map(({ name }) => name))("no step of %s keeps its number", (name) => {
  for (const step of stepsIn(call("EXPLAIN", [name])[0]![0]!)) expect(step).not.toMatch(/^\d+\. /);
});
