// Ways of writing that offices have, each read as an officer reads it, and beside it what must not be read so.
import { check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

const firm = (nth: number): string =>
  `武义${["恒达", "嘉禾", "天朗", "秋实"][nth - 1]!}工具有限公司|${codeOf(nth)}`;

/** What each claim is computed as (万元), and what is told beside. */
function read(name: string, lines: readonly string[], more: readonly string[] = []) {
  const history = more.length > 0 ? [lined("历年已兑现", more)] : [];
  const { rows, findings, summary } = check([lined(name, lines), ...history]);
  return {
    computed: rows.map(({ computed }) => computed).join(" "),
    told: findings.map(({ code, row }) => `${code} ${row === null ? "-" : row + 1}`).join(", "),
    verdict: summary.verdict,
  };
}

const HEAD = "序号|企业名称|统一社会信用代码|奖励金额（万元）";

test.each<[why: string, lines: readonly string[], computed: string, told: string]>([
  [
    "each honour has a small table of its own below its name, and the last sum is of all of them",
    [
      "2024年度企业荣誉奖励明细",
      "一、国家级制造业单项冠军企业",
      HEAD,
      `1|${firm(1)}|200`,
      "|小计||200",
      "二、国家级专精特新“小巨人”企业",
      HEAD,
      `1|${firm(2)}|100`,
      "|小计||100",
      "|总计||300",
    ],
    "200 100",
    "",
  ],
  [
    "the last sum of such tables is wrong",
    [
      "一、国家级制造业单项冠军企业",
      HEAD,
      `1|${firm(1)}|200`,
      "二、国家级专精特新“小巨人”企业",
      HEAD,
      `1|${firm(2)}|100`,
      "|总计||310",
    ],
    "200 100",
    "total-mismatch 7",
  ],
  [
    "a sub-heading names another grade of the title's item",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、小巨人", `2|${firm(2)}|200`],
    "200 100",
    "amount-mismatch 5",
  ],
  [
    "a sub-heading says what nobody knows: is it another grade?",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、省级隐型冠军企业", `2|${firm(2)}|200`],
    "200 200",
    "unread-row 4",
  ],
  [
    "the same before a header that stands once more",
    ["一、国家级制造业单项冠军企业", HEAD, `1|${firm(1)}|200`, "二、隐型冠军企业", HEAD, `2|${firm(2)}|200`],
    "200 200",
    "unread-row 4",
  ],
  [
    "a sub-heading that says nothing of the award",
    [
      "国家级制造业单项冠军企业",
      HEAD,
      "一、规上工业企业",
      `1|${firm(1)}|200`,
      "二、桐琴镇",
      `2|${firm(2)}|200`,
    ],
    "200 200",
    "",
  ],
])("headings: %s", (_, lines, computed, told) => {
  expect(read("荣誉奖励", lines)).toMatchObject({ computed, told });
});

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
