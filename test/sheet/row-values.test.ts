import { rowValues, type RowValues } from "../../src/sheet";
import { FIRST_ROW, claimRows, type Claim } from "../builders/claims";
import { grid, nameOf } from "../builders/grids";

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
  ["an item that nobody knows", { firm: 1, 项目: "光伏补助", 基数: 3 }, { item: null, numbers: {} }],
];

test.each(CASES)("%s", (_, claim, expected) => {
  const sheet = grid("申报汇总", claimRows([{ firm: 9, 项目: "清洁生产", 申报: 5 }, claim]));
  expect(rowValues(sheet, FIRST_ROW)).toMatchObject({ enterprise: nameOf(1), ...expected });
});

test("amounts in another unit come in 万元", () => {
  const sheet = grid("设备补助", [
    ["企业名称", "设备投资额（元）", "申报金额（元）"],
    ["甲公司", 33_333_333, 3],
  ]);
  expect(rowValues(sheet, 1)).toMatchObject({ item: "equipment", numbers: { amount: 3333.3333 } });
});

test("a firm that is merged over several rows is each row's", () => {
  const rows = claimRows([
    { firm: 1, 项目: "设备补助", 基数: 300 },
    { 项目: "清洁生产", 申报: 5 },
  ]);
  const merges = [{ top: FIRST_ROW - 1, left: 1, bottom: FIRST_ROW, right: 1 }];
  expect(rowValues(grid("申报汇总", rows, { merges }), FIRST_ROW)).toMatchObject({
    enterprise: nameOf(1),
    item: "clean-audit",
  });
});

test("only claims have values", () => {
  const rows = claimRows([{ firm: 1, 项目: "设备补助", 基数: 300, 申报: 24 }]);
  const sheet = grid("申报汇总", rows);
  for (const row of [0, 1, rows.length - 1, rows.length, 99]) expect(rowValues(sheet, row)).toBeUndefined();
  expect(rowValues(grid("通讯录", [["姓名"], ["张三"]]), 1)).toBeUndefined();
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
