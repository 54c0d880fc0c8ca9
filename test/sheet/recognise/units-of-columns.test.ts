import { examine, type Grid, type RowValues } from "../../../src/sheet";
import { stepText } from "../../../src/text";
import { grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

// Columns in 元, 千元 and 亿元, and sheets behind others: the amounts are those of the same numbers in 万元.

const WHO = ["企业名称", "统一社会信用代码"];

type Case = readonly [
  why: string,
  name: string,
  header: readonly string[],
  row: readonly Typed[],
  computed: number,
  numbers: Readonly<Record<string, number>>,
  quantity?: number,
];

/** A sheet for one item, with one claim. */
const CASES: readonly Case[] = [
  [
    "the whole sheet in 元",
    "首台套",
    ["上级补贴（元）", "保险额（元）"],
    [6000, 9000],
    0.3,
    { subsidy: 0.6, insurance: 0.9 },
  ],
  [
    "less room than half",
    "首台套",
    ["上级补贴（元）", "保险额（元）"],
    [6000, 8000],
    0.2,
    { subsidy: 0.6, insurance: 0.8 },
  ],
  [
    "two units in a row: 80 − 60",
    "首台套",
    ["上级补贴（元）", "保险额"],
    [600_000, 80],
    20,
    { subsidy: 60, insurance: 80 },
  ],
  [
    "two units, the other way round",
    "首台套",
    ["上级补贴", "保险额（元）"],
    [60, 800_000],
    20,
    { subsidy: 60, insurance: 80 },
  ],
  ["千元", "首台套", ["上级补贴（千元）", "保险额（千元）"], [600, 800], 20, { subsidy: 60, insurance: 80 }],
  ["亿元", "设备补助", ["设备投资额（亿元）"], [0.3], 450, { amount: 3000 }],
  [
    "元, to the last place",
    "设备补助",
    ["设备投资额（元）"],
    [33_333_333],
    499.999995,
    { amount: 3333.3333 },
  ],
  [
    "元 in two columns",
    "增长奖",
    ["上年增加值（元）", "本年增加值（元）"],
    [30_000_000, 51_000_000],
    20,
    { delta: 2100 },
  ],
  [
    "元 and 万元 in two columns",
    "增长奖",
    ["上年增加值（元）", "本年增加值"],
    [30_000_000, 5100],
    20,
    { delta: 2100 },
  ],
  ["an approved amount in 元", "样本企业", ["核定金额（元）"], [150_000], 15, {}, 15],
  ["the most that can be approved, in 亿元", "样本企业", ["核定金额（亿元）"], [0.002], 20, {}, 20],
];

test.each(CASES.map((one) => ({ why: one[0], one })))(
  "$why",
  ({ one: [, name, header, row, computed, numbers, quantity = null] }) => {
    const sheet = grid(name, [
      [...WHO, ...header, "申报金额（万元）"],
      [...firm(1), ...row, computed],
    ]);
    const answer = examine([sheet]);
    expect(answer.report.rows[0]).toMatchObject({ computed, payable: computed });
    expect(answer.values(0, 1)).toMatchObject({ quantity });
    expect(answer.values(0, 1)!.numbers).toEqual(numbers);
    expect(
      answer
        .account(0, 1)!
        .steps.map((step) => stepText(step))
        .join("\n"),
    ).toContain(`${computed} 万元`);
  },
);

/** What is counted has no unit of money, whatever the title says of the sheet. */
test.each<
  [
    why: string,
    name: string,
    header: readonly string[],
    row: readonly Typed[],
    computed: number,
    step: string,
    values: Partial<RowValues>,
  ]
>([
  [
    "㎡",
    "厂房",
    ["建筑面积", "容积率"],
    [12_000, 1.8],
    60,
    "12,000 ㎡",
    { numbers: { area: 12_000, plotRatio: 1.8 } },
  ],
  [
    "robots",
    "机器人",
    ["机器人金额", "机器人台数"],
    [1_500_000, 10],
    30,
    "每台价款 15 万元",
    { numbers: { amount: 150, robots: 10 } },
  ],
  ["pieces", "产业大脑组件", ["数量"], [12], 6, "0.5 万元 × 12 = 6 万元", { quantity: 12 }],
  ["shares", "培训补助", ["核定金额"], [90_000], 9, "9 万元", { quantity: 9 }],
])("a sheet in 元 by its title: %s", (_, name, header, row, computed, step, values) => {
  const sheet = grid(name, [
    ["单位：元"],
    [...WHO, ...header, "申报金额"],
    [...firm(1), ...row, computed * 10_000],
  ]);
  const answer = examine([sheet]);
  expect(answer.report.findings).toEqual([]);
  expect(answer.report.rows[0]).toMatchObject({ claimed: computed, computed, payable: computed });
  expect(
    answer
      .account(0, 2)!
      .steps.map((one) => stepText(one))
      .join("\n"),
  ).toContain(step);
  expect(answer.values(0, 2)).toMatchObject(values);
});

test("pieces of a sheet in 元 are the same claim as in a sheet in 万元", () => {
  const parts = (name: string, title: string, amount: number): Grid =>
    grid(name, [[title], [...WHO, "数量", "申报金额"], [...firm(1), 12, amount]]);
  const { report } = examine([parts("产业大脑组件", "单位：元", 60_000), parts("产业大脑组件二", "", 6)]);
  expect(report.rows.map(({ payable }) => payable)).toEqual([6, 0]);
  expect(report.findings.map(({ code }) => code)).toEqual(["duplicate-claim"]);
});
