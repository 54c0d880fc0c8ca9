import { CellError } from "../../src/formula";
import { call, said, type Given } from "./call";

type Row = readonly [why: string, steps: readonly string[], name: string, ...given: Given[]];

const CODE = "91330723MA2E10007K";
const C = "CREDIT_CODE_VALID";
const IN_SET = "18 位，字符都在国家标准的字符集内";

/** What a person reads who asks how a look-up came about: every step, in order, word for word. */
const ROWS: readonly Row[] = [
  ["a right code", [`${IN_SET}；校验码正确（GB 32100-2015）`, "结果：TRUE"], C, CODE],
  ["a slip", [`${IN_SET}；校验码应为 K，很可能有一位录错`, "结果：FALSE"], C, "91330723MA2E10007L"],
  ["a citizen's number", [`${IN_SET}；校验码应为 B，这是一个公民身份号码`, "结果：FALSE"], C, "11010519491231002X"],
  ["a letter O", ["第 5 位“O”不在国家标准的字符集内（不用字母 I、O、S、V、Z）；不再核对校验码", "结果：FALSE"], C, "9133O723MA2E10007K"],
  ["too short", ["应为 18 位，现为 17 位；不再核对校验码", "结果：FALSE"], C, "91330723MA2E10007"],
  ["the first day", ["第 22 条 2024-05-01 在执行期内：2024-05-01（含）至 2027-05-01（不含）", "结果：TRUE"], "IN_FORCE", "2024-05-01", "2024-05-01"],
  ["the day after the last", ["第 22 条 2027-05-01 不在执行期内：2024-05-01（含）至 2027-05-01（不含）", "结果：FALSE"], "IN_FORCE", "2027-05-01", "2024-05-01"],
  ["the next step", ["第 1 条 下一档起点 500 万元，还差 100 万元；现可得 0 万元，到下一档可得 5 万元，多得 5 万元", "结果：500\t100\t0\t5\t5 万元"], "NEXT_TIER", "growth", 400],
  ["the next tier in 元", ["设备投资额 4,000,000 元 = 400 万元", "第 4 条 下一档起点 500 万元，还差 100 万元；现可得 32 万元，到下一档可得 50 万元，多得 18 万元", "结果：5000000\t1000000\t320000\t500000\t180000 元"], "NEXT_TIER", "equipment", 4_000_000, "省", "元"],
  ["the top tier", ["结果：#N/A\t#N/A\t100\t#N/A\t#N/A 万元", "10,000 万元已达“工业增加值增长奖”的最高一档，没有下一档。"], "NEXT_TIER", "growth", 10_000],
  ["no tier for less than nothing", ["结果：#NUM!\t#NUM!\t#NUM!\t#NUM!\t#NUM!", "设备投资额不能为负数，现为 -1。请核对。"], "NEXT_TIER", "equipment", -1],
  ["vetoed by name", ["第 20 条 “甲公司”在名单中（按名称相符）", "结果：TRUE"], "VETOED", "甲公司", [["甲公司", "乙"]]],
  ["vetoed by code", [`第 20 条 “${CODE}”在名单中（按代码相符）`, "结果：TRUE"], "VETOED", CODE, [["甲公司", CODE]]],
  ["a code in small letters with blanks", ["第 20 条 “91330723 ma2e10007k”在名单中（按代码相符）", "结果：TRUE"], "VETOED", "91330723 ma2e10007k", [[CODE]]],
  ["a name in Latin letters is no code", ["第 20 条 “Zhejiang Acme Industrial Ltd”在名单中（按名称相符）", "结果：TRUE"], "VETOED", "Zhejiang Acme Industrial Ltd", [["ZHEJIANG ACME INDUSTRIAL LTD"]]],
  ["a name that ends like a code", [`第 20 条 “甲${CODE}”在名单中（按名称相符）`, "结果：TRUE"], "VETOED", `甲${CODE}`, [[`甲${CODE}`]]],
  ["a name that begins like a code", [`第 20 条 “${CODE}甲”在名单中（按名称相符）`, "结果：TRUE"], "VETOED", `${CODE}甲`, [[`${CODE}甲`]]],
  ["not vetoed", ["第 20 条 “丙”不在名单的 2 条代码和名称中", "结果：FALSE"], "VETOED", "丙", [["甲公司", null, "乙"]]],
  ["no list at all", ["第 20 条 “丙”不在名单的 0 条代码和名称中", "结果：FALSE"], "VETOED", "丙", undefined],
  ["a long name is told by its beginning", [`第 20 条 “${"长".repeat(100)}…”不在名单的 1 条代码和名称中`, "结果：FALSE"], "VETOED", "长".repeat(101), [["甲"]]],
  ["a name of two lines is told in one", ["第 20 条 “甲 公司”在名单中（按名称相符）", "结果：TRUE"], "VETOED", "甲\n公司", [["甲公司"]]],
  ["a broken list never says no", ["结果：#REF! 否决名单所引用的单元格本身是错误 #REF!。请先改正那个单元格。"], "VETOED", "丙", [[new CellError("#REF!")]]],
  ["what is left to pay", ["10 万元 减已奖 3 万元，应付 7 万元", "结果：7 万元"], "PAYABLE", 10, "否", 3],
  ["what is left to pay, in 元", ["奖补金额 100,000 元 = 10 万元", "已奖金额 30,000 元 = 3 万元", "10 万元 减已奖 3 万元，应付 7 万元", "结果：70000 元"], "PAYABLE", 100_000, "否", 30_000, "元"],
  ["nothing for the vetoed", ["奖补金额 100,000 元 = 10 万元", "第 20 条 一票否决，不予兑现，应付为 0", "结果：0 元"], "PAYABLE", 100_000, "是", null, "元"],
  ["what the policy says of an item", ["第 8 条 产品主数据标准试点", "结果：第 8 条 产品主数据标准试点：2 万元。首次参与省级试点。同一等级只奖一次。"], "BASIS", "cpms"],
  ["paid before, where no cap counts it", ["该项目没有年度上限，已奖金额不影响本次金额", "第 8 条 产品主数据标准试点", "第 8 条 标准 2 万元", "结果：2 万元"], "AWARD", "cpms", undefined, undefined, 3],
  ["nothing paid before", ["第 8 条 产品主数据标准试点", "第 8 条 标准 2 万元", "结果：2 万元"], "AWARD", "cpms", undefined, undefined, 0],
  ["no title at all", ["第 2 条 企业梯度培育荣誉", "第 2 条 没有荣誉：0 万元", "结果：0 万元"], "AWARD", "title", "小巨人", 0],
  ["an approved amount in 元", ["核定金额 30,000 元 = 3 万元", "第 15 条 工业行业协会补助", "第 15 条 核定金额 3 万元，在 2～10 万元之内", "结果：30000 元"], "AWARD", "association", undefined, 30_000, undefined, "元"],
  ["the catalogue", ["目录中相符的有 1 行", "结果：\n编号\t条款\t项目\t等级\t标准\t上限\t函数\nfactory\t5\t厂房改扩建奖励\t（空）\t新建建筑面积每 ㎡ 50 元\t（空）\tFACTORY_AWARD"], "ITEMS", "5"],
  ["nothing in the catalogue", ["结果：#N/A 目录中没有与“火箭”相符的项目。请填条款号（1～22）或项目名称的一部分。"], "ITEMS", "火箭"],
  ["an error in, no amount told of it", ["结果：#REF! 设备投资额所引用的单元格本身是错误 #REF!。请先改正那个单元格。"], "EQUIPMENT_SUBSIDY", new CellError("#REF!"), undefined, "元"],
  ["no number in, no amount told of it", ["结果：#VALUE! 设备投资额应填数字，现为“待定”。请只填数字，例如 1234.5 或 1,234.5。"], "EQUIPMENT_SUBSIDY", "待定", undefined, "元"],
  ["nothing in, nothing converted", ["第 1 条 工业增加值增长奖", "第 1 条 增加值增长额 0 万元，未达到起奖线 500 万元，奖励 0", "结果：0 元"], "GROWTH_AWARD", null, "元"],
]; // prettier-ignore

test.each(ROWS.map((row) => [row[0], row] as const))("%s", (_, [, steps, name, ...given]) => {
  expect(said(call("EXPLAIN", [name, ...given]))).toBe(
    steps.map((step, at) => `${at + 1}. ${step}`).join("\n"),
  );
});

/** How people type a function's name. */
test.each(["AWARD", " award ", "WUYI.AWARD", "=AWARD", "=wuyi.award", "_xldudf_WUYI_AWARD", "ＡＷＡＲＤ"])(
  "%j is a function's name",
  (name) => {
    expect(said(call("EXPLAIN", [name, "cpms"]))).toContain("结果：2 万元");
  },
);

/** A range of names is one explanation each, of the first element. */
test.each<[string, Given, string[][]]>([
  ["a column", [["AWARD"], ["BASIS"]], [["结果：2 万元"], ["结果：第 8 条"]]],
  ["a row", [["AWARD", "BASIS"]], [["结果：2 万元", "结果：第 8 条"]]],
  ["a block with a gap", [["AWARD", null], ["ITEMS", "BASIS"]], [["结果：2 万元", "缺少函数"], ["目录中相符的有 6 行", "结果：第 8 条"]]],
])("%s of functions", (_, names, says) => {
  const cells = call("EXPLAIN", [names, [["cpms"], ["dcmm"]]]);
  expect(cells.map((row) => row.length)).toEqual(says.map((row) => row.length));
  says.forEach((row, at) => row.forEach((one, column) => expect(said([[cells[at]![column]!]])).toContain(one)));
}); // prettier-ignore

test("a column of arguments is a column of explanations", () => {
  const cells = call("EXPLAIN", ["NEXT_TIER", "growth", [[400], [900]]]);
  expect(cells.map(([cell]) => String(cell).slice(-20))).toEqual([
    expect.stringContaining("500\t100\t0\t5\t5 万元"),
    expect.stringContaining("1000\t100\t5\t10\t5 万元"),
  ]);
});
