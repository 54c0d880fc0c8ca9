import { cellOf, check, type SheetSetting } from "../../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../../builders/grids";

// Where the number of an award stands in a sheet, and what is told where it does not. The first value is in column D.

/** A sheet with one claim; a person may have said what its columns mean. */
function checked(item: string, columns: Readonly<Record<string, Typed>>, said: SheetSetting["columns"] = {}) {
  const sheet = grid("申报汇总", [
    ["企业名称", "统一社会信用代码", "奖补项目", ...Object.keys(columns)],
    [nameOf(1), codeOf(1), item, ...Object.values(columns)],
  ]);
  const { findings, rows } = check([sheet], { sheets: { 申报汇总: { columns: said } } });
  const told = findings.map((finding) => {
    const { column } = finding.parameters as { readonly column?: string };
    return `${finding.code} ${cellOf(finding)} ${column ?? ""}`.trim();
  });
  return { told, computed: rows[0]!.computed };
}

type Case = readonly [
  why: string,
  item: string,
  columns: Readonly<Record<string, Typed>>,
  computed: number | null,
  ...told: readonly string[],
];

const CASES: readonly Case[] = [
  [
    "a dash where nothing is allowed is nothing",
    "轻量级改造",
    { 批次: "第二批", 共性投入: 40, 个性投入: "—", 申报金额: 20 },
    20,
  ],
  [
    "words are not nothing, even where nothing is allowed",
    "轻量级改造",
    { 批次: "第二批", 共性投入: 40, 个性投入: "待定", 申报金额: 20 },
    null,
    "bad-number F2 个性投入",
  ],
  [
    "a column that nobody needs may be left out",
    "轻量级改造",
    { 批次: "第二批", 共性投入: 40, 申报金额: 20 },
    20,
  ],
  [
    "a dash where a number is needed is none",
    "轻量级改造",
    { 批次: "第二批", 共性投入: "—", 个性投入: 20, 申报金额: 8 },
    null,
    "bad-number E2 共性投入",
  ],

  ["a difference", "增长奖", { 本年增加值: 5100, 上年增加值: 3000, 申报金额: 20 }, 20],
  [
    "a difference of 万元 and 元",
    "增长奖",
    { 本年增加值: 5100, "上年增加值（元）": 30_000_000, 申报金额: 20 },
    20,
  ],
  [
    "a difference of 元 and 万元",
    "增长奖",
    { "本年增加值（元）": 51_000_000, 上年增加值: 3000, 申报金额: 20 },
    20,
  ],
  [
    "neither side of a difference: the later one is told",
    "增长奖",
    { 本年增加值: null, 上年增加值: null, 申报金额: 20 },
    null,
    "missing-value D2 本年增加值",
  ],
  [
    "one column of a difference is none: its own column is asked for",
    "增长奖",
    { 本年增加值: 5100, 申报金额: 20 },
    null,
    "missing-value C2 增加值增长额",
  ],
  [
    "the other column of a difference likewise",
    "增长奖",
    { 上年增加值: 3000, 申报金额: 20 },
    null,
    "missing-value C2 增加值增长额",
  ],

  [
    "an empty column of its own, and both sides of the difference",
    "增长奖",
    { 增加值增长额: null, 本年增加值: 5100, 上年增加值: 3000, 申报金额: 20 },
    20,
  ],
  [
    "an empty column of its own, and one side of the difference: the other is asked for",
    "增长奖",
    { 增加值增长额: null, 本年增加值: 5100, 上年增加值: null, 申报金额: 20 },
    null,
    "missing-value F2 上年增加值",
  ],
  [
    "an empty column of its own, and neither side of the difference: its own is asked for",
    "增长奖",
    { 增加值增长额: null, 本年增加值: null, 上年增加值: null, 申报金额: 20 },
    null,
    "missing-value D2 增加值增长额",
  ],

  [
    "the column of the bases is that of the first number alone",
    "两化融合",
    { 申报基数: 100, 硬件投入: null, 申报金额: 25 },
    null,
    "missing-value E2 硬件投入",
  ],
  [
    "an amount of money is no area",
    "厂房改扩建",
    { 申报基数: "12000元", 容积率: 1.8, 消防等级: "丙", 申报金额: 60 },
    null,
    "bad-number D2 申报基数",
  ],
  ["pieces in a column for all items", "机器人", { 机器人金额: 150, 数量: 10, 申报金额: 30 }, 30],
  [
    "a number of pieces is no money",
    "两化融合",
    { 软性投入: 100, 硬件投入: null, 数量: 200, 申报金额: 25 },
    null,
    "missing-value E2 硬件投入",
  ],

  [
    "an approved amount is that, whatever else stands there",
    "样本企业",
    { 核定金额: 12, 申报基数: 15, 申报金额: 12 },
    12,
  ],
  [
    "an approved amount in words is money",
    "样本企业",
    { 核定金额: "12万元", 申报金额: 12 },
    12,
    "number-as-text D2 核定金额",
  ],
  ["the base where nothing else is asked for", "样本企业", { 申报基数: 15 }, 15, "missing-value A1 申报金额"],
  ["or else the base", "样本企业", { 申报基数: 15, 申报金额: 15 }, 15],
  ["or else what is claimed", "样本企业", { 申报金额: 15 }, 15],
  [
    "no approved amount, and nothing claimed",
    "样本企业",
    { 核定金额: null, 申报金额: null },
    null,
    "missing-value D2 核定金额",
  ],
  [
    "no column for an approved amount",
    "样本企业",
    {},
    null,
    "missing-value A1 申报金额",
    "missing-value C2 核定金额",
  ],

  ["pieces in their own column", "产业大脑组件", { 数量: 12, 申报金额: 6 }, 6],
  ["pieces in the column of the bases", "产业大脑组件", { 申报基数或数量: 12, 申报金额: 6 }, 6],
  [
    "pieces left out where others of the sheet have them",
    "产业大脑组件",
    { 数量: null, 申报金额: 0.5 },
    null,
    "missing-value D2 数量",
  ],
  ["one row is one piece where the sheet has no column for them", "产业大脑组件", { 申报金额: 0.5 }, 0.5],
  ["a dash for the pieces of an award that has none", "清洁生产", { 数量: "-", 申报金额: 5 }, 5],

  [
    "100 亿元 is the most that a base can be",
    "设备补助",
    { 设备投资额: 1_000_000, 申报金额: 180_000 },
    180_000,
  ],
  [
    "a fen more must be in another unit",
    "设备补助",
    { 设备投资额: 1_000_000.000001, 申报金额: 180_000 },
    null,
    "unit-suspect D2 设备投资额",
  ],
];

test.each(CASES.map(([why, ...one]) => ({ why, one })))(
  "$why",
  ({ one: [item, columns, computed, ...told] }) => {
    expect(checked(item, columns)).toEqual({ told, computed });
  },
);

test.each<[why: string, claimed: string, told: readonly string[]]>([
  ["another column is what is claimed", "E", ["amount-mismatch E2"]],
  ["none is", "", ["missing-value A1 申报金额"]],
])("an approved amount is that where a person said that %s", (_, claimed, told) => {
  expect(checked("样本企业", { 核定金额: 12, 申报金额: 15 }, { claimed })).toEqual({ told, computed: 12 });
});
