// Ways of writing that offices have, each read as an officer reads it, and beside it what must not be read so.
import { check } from "../../src/sheet";
import { firm, read } from "../builders/office-books";
import { lined } from "../builders/lined";

test.each<[item: string, grade: string, claimed: number, why: string, told: string]>([
  ["专精特新小巨人", "国家级", 100, "the level that the title has anyway", ""],
  ["专精特新小巨人", "省级", 100, "a level that it has not", "unknown-grade 2"],
  ["数字化车间", "市级", 80, "the level of which the item's word is the rest", ""],
  ["未来工厂", "国家级", 100, "a level that no such work has", "unknown-grade 2"],
  ["绿色工厂 Green Factory", "国家级 National", 50, "English behind both", ""],
  ["2024年认定为省隐形冠军企业，一次性奖励50万元", "", 50, "a sentence, and the amount in it", ""],
  ["月度升规软件企业", "", 15, "the grade before what it is of", ""],
])("奖补项目 %s, 等级 %s: %s claimed, %s", (item, grade, claimed, _, told) => {
  const lines = [
    "企业名称|统一社会信用代码|奖补项目|等级|申报金额（万元）",
    `${firm(1)}|${item}|${grade}|${claimed}`,
  ];
  expect(read("申报表", lines).told).toBe(told);
});

test("words of one grade column mean other grades beside other words of the item", () => {
  const lines = [
    "企业名称|统一社会信用代码|奖补项目|等级|申报金额（万元）",
    `${firm(1)}|数字化车间|省级|100`,
    `${firm(2)}|未来工厂|省级|100`,
  ];
  const { computed } = read("申报表", lines);
  expect(computed.split(" ")[0]).not.toBe(computed.split(" ")[1]);
});

test("what was awarded before has its grade in two cells too", () => {
  const claims = [
    "企业名称|统一社会信用代码|奖补项目|年度|申报金额（万元）",
    `${firm(1)}|专精特新小巨人|2024|90`,
  ];
  const past = [
    "历年已兑现奖励情况",
    "企业名称|统一社会信用代码|奖补项目|等级|年度|已奖金额（万元）",
    `${firm(1)}|省专精特新中小企业|省级|2022|10`,
  ];
  expect(read("申报表", claims, past)).toEqual({ computed: "100", told: "", verdict: "payable" });
});

test.each<[header: string, row: string, computed: string, why: string]>([
  [
    "荣誉名称",
    "省级绿色工厂|25;市级企业技术中心|10",
    "25 10",
    "honours of several items are what is awarded",
  ],
  ["荣誉名称", "专精特新小巨人|100;省隐形冠军|50", "100 50", "honours of one item are its grades"],
])("%s over %s: %s, %s", (header, rows, computed) => {
  const lines = rows.split(";").map((row, at) => `${firm(at + 1)}|${row}`);
  const read_ = read("企业荣誉奖励", [`企业名称|统一社会信用代码|${header}|奖励（万元）`, ...lines]);
  expect(read_).toEqual({ computed, told: "", verdict: "payable" });
});

test.each<[who: string, what: string, amount: string, why: string]>([
  ["收款单位全称", "付款事由", "付款金额（万元）", "a payment list"],
  ["项目单位", "安排事由", "资金额度（万元）", "a plan of the budget"],
  ["收款单位", "拨付事由", "拨付金额（万元）", "a list of what is paid out"],
  ["企业名称", "奖补项目", "配套金额（万元）", "the county's part"],
  ["企业名称", "奖补项目", "安排金额（万元）", "what is laid aside"],
  ["资金使用单位", "资金用途", "县级配套补助金额（万元）", "the county's part of it"],
  ["收款人名称", "款项内容", "拨款金额（万元）", "a list for the bank"],
  ["纳税主体", "补助类别", "核发额（万元）", "who pays taxes"],
  ["参赛（申报）企业", "平台类别", "奖励金（万元）", "kinds of platforms"],
  ["投保企业", "分配项目", "分配金额（万元）", "what is shared out"],
  ["企业", "获得称号", "应奖金额（万元）", "what the firm became"],
  ["获奖主体", "奖励名目", "拟发奖金（万元）", "a notice"],
  ["辖区企业", "奖补名称", "奖补数（万元）", "a township's table: how much, and not how many"],
  ["受奖单位全称", "评定事项", "奖励资金核定（万元）", "what was decided, said behind the money"],
  ["户名", "奖励缘由", "应发奖金(万元)", "the bank's word for who is paid"],
  ["申领企业", "申领类别", "申领额（万元）", "what a firm draws"],
  ["被认定单位", "认定事项", "一次性奖励（万元）", "a single award"],
  ["改造主体", "清算项目", "核补（万元）", "short for what was decided"],
  ["会审企业", "奖励项", "会审通过额（万元）", "what several departments let pass"],
  ["标杆企业", "申请理由", "应补奖金（万元）", "what is still owed"],
  ["应用企业", "政策事项", "测算补助（万元）②=①×标准", "a column with its number, and what it is made of"],
])("%s, %s and %s: %s", (who, what, amount) => {
  const lines = [`${who}|纳税人识别号|${what}|${amount}`, `${firm(1)}|省隐形冠军企业奖励|50`];
  expect(read("付款清单", lines)).toEqual({ computed: "50", told: "", verdict: "payable" });
});

test("who is paid is not who claims, where both are named", () => {
  const lines = [
    "企业名称|统一社会信用代码|奖补项目|申报金额（万元）|收款单位",
    `${firm(1)}|清洁生产|5|武义永康电器有限公司`,
  ];
  expect(read("付款清单", lines).told).toBe("ambiguous-column 1");
});

test("years below a name that stands over all of them", () => {
  const lines = [
    "武义县规上工业企业增加值增长奖励测算表",
    "序号|企业名称|统一社会信用代码|工业增加值|||拟奖励金额|备注",
    "|||2023年|2024年|增长额||",
    `1|${firm(1)}|3120.5|3900.5|780|5|`,
    `2|${firm(2)}|2600|2950|350|0|增长不足500万元`,
  ];
  const merges = "A2:A3 B2:B3 C2:C3 D2:F2 G2:G3 H2:H3";
  const { rows, findings } = check([lined("增加值奖励", lines, merges)]);
  expect(rows.map(({ computed }) => computed)).toEqual([5, 0]);
  expect(findings.filter(({ severity }) => severity === "error" || severity === "question")).toEqual([]);
});

test("until when something holds is no amount", () => {
  const lines = [
    "企业名称|统一社会信用代码|奖补项目|发证日期|有效期至|奖励资金（万元）",
    `${firm(1)}|数据管理能力成熟度（DCMM）贯标三级|2024.5|2027.5|20`,
  ];
  expect(read("贯标奖励", lines)).toEqual({ computed: "20", told: "", verdict: "payable" });
});

test.each<[header: string, told: string, why: string]>([
  ["完工日期", "bad-date 2", "a day that there is not, where nothing else says the day"],
  ["认定/完工日期", "bad-date 2", "either of two days"],
])("%s: %s, %s", (header, told) => {
  const lines = [
    `企业名称|统一社会信用代码|奖补项目|${header}|申报金额（万元）`,
    `${firm(1)}|清洁生产|2024-02-30|5`,
  ];
  expect(read("申报表", lines).told).toBe(told);
});

test("a day of completion beside the day of the award is not asked about", () => {
  const lines = [
    "企业名称|统一社会信用代码|奖补项目|认定日期|完工日期|申报金额（万元）",
    `${firm(1)}|清洁生产|2024-05-01|2023-11-30|5`,
  ];
  expect(read("申报表", lines).told).toBe("");
});
