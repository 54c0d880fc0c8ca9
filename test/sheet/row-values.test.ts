import { check, rowValues, type Merge, type RowValues } from "../../src/sheet";
import { FIRST_ROW, claimRows, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";
import { firm } from "../builders/sheets";

type Case = readonly [why: string, claim: Claim, expected: Partial<RowValues>];

const CASES: readonly Case[] = [
  [
    "a base and a level",
    { firm: 1, 项目: "设备补助", 等级: "省重点", 基数: 3000, 申报: 540 },
    { item: "equipment", numbers: { amount: 3000 }, choices: { level: "省重点" } },
  ],
  [
    "a level left out is the ordinary one",
    { firm: 1, 项目: "设备补助", 基数: 480 },
    { choices: { level: "无" } },
  ],
  [
    "a difference of two columns",
    { firm: 1, 项目: "增长奖", 上年: 3000, 本年: 5100 },
    { item: "growth", numbers: { delta: 2100 } },
  ],
  ["two numbers", { firm: 1, 项目: "机器人", 基数: 150, 台数: 10 }, { numbers: { amount: 150, robots: 10 } }],
  ["what is missing is not there", { firm: 1, 项目: "机器人", 台数: 10 }, { numbers: { robots: 10 } }],
  [
    "what cannot be read is not there",
    { firm: 1, 项目: "机器人", 基数: "待定", 台数: 10 },
    { numbers: { robots: 10 } },
  ],
  [
    "a number that is text is read",
    { firm: 1, 项目: "设备补助", 基数: "1,200" },
    { numbers: { amount: 1200 } },
  ],
  [
    "a grade",
    { firm: 1, 项目: "绿色工厂", 等级: "省", 申报: 25 },
    { item: "green-factory", grades: ["省级"] },
  ],
  [
    "several titles",
    { firm: 1, 项目: "荣誉称号", 等级: "小巨人、雄鹰" },
    { grades: ["专精特新小巨人", "省雄鹰行动培育企业"] },
  ],
  ["pieces", { firm: 1, 项目: "产业大脑组件", 数量: 12 }, { item: "brain-component", quantity: 12 }],
  ["an approved amount", { firm: 1, 项目: "样本企业", 基数: 15 }, { item: "benchmark-sample", quantity: 15 }],
  ["what was paid", { firm: 1, 项目: "清洁生产", 已奖: 2 }, { item: "clean-audit", paid: 2 }],
  [
    "an item that nobody knows",
    { firm: 1, 项目: "光伏补助", 等级: "省级", 基数: 3, 数量: 2, 已奖: 1 },
    { item: null, numbers: {}, choices: {}, grades: [], quantity: null, paid: null },
  ],
  [
    "a level that nobody knows is not there",
    { firm: 1, 项目: "设备补助", 等级: "县重点", 基数: 480 },
    { numbers: { amount: 480 }, choices: {}, grades: [] },
  ],
];

test.each(CASES)("%s", (_, claim, expected) => {
  const sheet = grid("申报汇总", claimRows([{ firm: 9, 项目: "清洁生产", 申报: 5 }, claim]));
  const values = rowValues(sheet, FIRST_ROW)!;
  expect(values).toEqual({ ...values, enterprise: nameOf(1), ...expected });
});

test("amounts in another unit come in 万元", () => {
  const sheet = grid("设备补助", [
    ["企业名称", "设备投资额（元）", "申报金额（元）"],
    ["甲公司", 33_333_333, 3],
  ]);
  expect(rowValues(sheet, 1)).toMatchObject({ item: "equipment", numbers: { amount: 3333.3333 } });
});

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报基数", "申报金额"];
const merge = (top: number, left: number, bottom: number, right = left): Merge => ({
  top,
  left,
  bottom,
  right,
});

/** Rows from 0: the header, then claims; what is merged away is empty. */
test.each<
  [why: string, rows: Typed[][], merges: Merge[], row: number, expected: Partial<RowValues> | undefined]
>([
  [
    "a firm over two rows is the second row's, too",
    [
      [...firm(1), "设备补助", null, 300, 24],
      [null, null, "清洁生产", null, null, 5],
    ],
    [merge(1, 0, 2), merge(1, 1, 2)],
    2,
    { enterprise: nameOf(1), item: "clean-audit" },
  ],
  [
    "and the first row's",
    [
      [...firm(1), "设备补助", null, 300, 24],
      [null, null, "清洁生产", null, null, 5],
    ],
    [merge(1, 0, 2), merge(1, 1, 2)],
    1,
    { enterprise: nameOf(1), item: "equipment" },
  ],
  [
    "a firm over the rows before is not",
    [
      [...firm(1), "设备补助", null, 300, 24],
      [null, null, "清洁生产", null, null, 5],
      [null, null, "绿色工厂", "省级", null, 25],
    ],
    [merge(1, 0, 2)],
    3,
    { enterprise: "", item: "green-factory" },
  ],
  [
    "nor one over the rows behind",
    [
      [null, null, "清洁生产", null, null, 5],
      [...firm(1), "设备补助", null, 300, 24],
      [null, null, "绿色工厂", "省级", null, 25],
    ],
    [merge(2, 0, 3)],
    1,
    { enterprise: "", item: "clean-audit" },
  ],
  [
    "an item over two rows",
    [
      [...firm(1), "绿色工厂", "省级", null, 25],
      [...firm(2), null, "市级", null, 10],
    ],
    [merge(1, 2, 2)],
    2,
    { item: "green-factory", grades: ["市级"] },
  ],
  [
    "an amount over two rows belongs to the first",
    [
      [...firm(1), "设备补助", null, 300, 24],
      [...firm(2), "设备补助", null, null, 24],
    ],
    [merge(1, 4, 2)],
    2,
    { item: "equipment", numbers: {} },
  ],
  [
    "a name over two columns and two rows",
    [
      ["联合申报", null, "清洁生产", null, null, 5],
      [null, null, "清洁生产", null, null, 5],
    ],
    [merge(1, 0, 2, 1)],
    2,
    { enterprise: "联合申报" },
  ],
  [
    "in the last column of merged cells nothing counts, though a text was left there",
    [
      [...firm(1), "清洁生产", null, null, 5],
      [...firm(2), null, null, null, 5],
    ],
    [merge(1, 1, 2, 2)],
    2,
    { enterprise: nameOf(2), item: null },
  ],
  [
    "a row that shows nothing but a firm merged from above is no claim",
    [[...firm(1), "清洁生产", null, null, 5], []],
    [merge(1, 0, 2)],
    2,
    undefined,
  ],
])("merged cells: %s", (_, rows, merges, row, expected) => {
  const sheet = grid("申报汇总", [HEAD, ...rows], { merges });
  const values = rowValues(sheet, row);
  if (expected) expect(values).toEqual({ ...values!, ...expected });
  else expect(values).toBeUndefined();
  // A check reads the same.
  expect(values?.enterprise).toBe(check([sheet]).rows.find((one) => one.row === row + 1)?.enterprise);
});

test.each<[why: string, header: Typed[][], merges: Merge[], row: number, expected: Partial<RowValues>]>([
  [
    "two rows, the group above merged over its columns",
    [
      ["企业名称", "奖补项目", "投入（万元）", null, "等级"],
      [null, null, "软性投入", "硬件投入", null],
    ],
    [merge(0, 0, 1), merge(0, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1)],
    2,
    { enterprise: "甲公司", item: "integration", numbers: { soft: 100, hard: 200 } },
  ],
  [
    "a title over all columns",
    [["申报汇总表（单位：元）"], ["企业名称", "奖补项目", "软性投入", "硬件投入", "等级"]],
    [merge(0, 0, 0, 4)],
    2,
    { enterprise: "甲公司", item: "integration", numbers: { soft: 0.01, hard: 0.02 } },
  ],
])("headers: %s", (_, header, merges, row, expected) => {
  const rows = [...header, ["甲公司", "两化融合", 100, 200, null], ["乙公司", "两化融合", 300, 400, null]];
  const values = rowValues(grid("申报汇总", rows, { merges }), row)!;
  expect(values).toEqual({ ...values, ...expected });
});

const MIXED = claimRows([{ firm: 1, 项目: "设备补助", 基数: 300, 申报: 24 }]);
const VETO: Typed[][] = [
  ["企业名称", "统一社会信用代码", "否决事项"],
  [...firm(1), "欠薪"],
];

test.each<[why: string, name: string, rows: Typed[][], row: number]>([
  ["a title", "申报汇总", MIXED, 0],
  ["a header", "申报汇总", MIXED, 1],
  ["a total", "申报汇总", MIXED, 3],
  ["the row behind the last", "申报汇总", MIXED, 4],
  ["a row far behind", "申报汇总", MIXED, 99],
  ["an entry of a list", "一票否决名单", VETO, 1],
  ["a row of a sheet that is neither", "通讯录", [["姓名"], ["张三"]], 1],
])("no claim: %s", (_, name, rows, row) => {
  expect(rowValues(grid(name, rows), row)).toBeUndefined();
});

test("what people chose of the sheet counts", () => {
  const odd = grid("表一", [
    ["户名", "购机款"],
    ["甲公司", 300],
  ]);
  const setting = {
    role: "claims",
    item: "equipment",
    headerRow: 1,
    columns: { enterprise: "A", "equipment.amount": "B" },
  } as const;
  expect(rowValues(odd, 1, setting)).toMatchObject({ enterprise: "甲公司", numbers: { amount: 300 } });
});

test("a header that a person chose, and that is merged into the first row, is no firm of it", () => {
  const rows: Typed[][] = [HEAD, [null, codeOf(1), "清洁生产", null, null, 5]];
  const sheet = grid("申报汇总", rows, { merges: [merge(0, 0, 1)] });
  expect(rowValues(sheet, 1, { headerRow: 1 })).toMatchObject({ enterprise: "", item: "clean-audit" });
});
