import { OTHER_READINGS, READINGS, itemById, type ReadingId } from "../../src/policy";
import { examine, type Grid, type ReadingEffect } from "../../src/sheet";
import { CLEAN, FIRST_ROW, claimRows, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

function ended<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const effectIn = (grids: readonly Grid[], id: ReadingId): ReadingEffect => ended(examine(grids).compare(id))!;

const claimsOf = (claims: readonly Claim[]): Grid => grid("申报汇总", claimRows(claims, null));
const HISTORY_HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"];
const history = (...rows: readonly (readonly Typed[])[]): Grid =>
  grid("历史兑现", [[...HISTORY_HEAD], ...rows]);
const veto = (...firms: readonly number[]): Grid =>
  grid("一票否决名单", [
    ["企业名称", "统一社会信用代码"],
    ...firms.map((firm) => [nameOf(firm), codeOf(firm)]),
  ]);

/** The rows that change, as `row: now → then`. */
const changes = ({ changed }: ReadingEffect): string[] =>
  changed.map(({ cell, now, then }) => `${Number(cell.slice(1)) - FIRST_ROW}: ${now} → ${then}`);

const equipment = (firm: number, 基数: Typed, 申报: number, more: Claim = {}): Claim => ({
  firm,
  项目: "设备补助",
  基数,
  申报,
  备案: "2024-1",
  纳统: "是",
  年度: 2024,
  ...more,
});
const robot = (firm: number, 基数: number, 台数: number, 申报: number, more: Claim = {}): Claim => ({
  firm,
  项目: "机器人",
  基数,
  台数,
  申报,
  备案: "2024-1",
  年度: 2024,
  ...more,
});
const demo = (firm: number, 项目: string, 等级: string, 年度: number, 申报: number): Claim => ({
  firm,
  项目,
  等级,
  年度,
  申报,
  名称: `${项目}${等级}`,
});

type Case = readonly [
  why: string,
  id: ReadingId,
  sheets: readonly Grid[],
  rows: number,
  unsure: number,
  changed: readonly string[],
  difference: number,
];

const CASES: readonly Case[] = [
  [
    "设备投资：满 100 万元的每一行都少，不足 100 万元的不变",
    "R1",
    [
      claimsOf([
        equipment(1, 99, 0),
        equipment(2, 100, 8),
        equipment(3, 600, 60),
        equipment(4, 3000, 540, { 等级: "省重点" }),
      ]),
    ],
    4,
    0,
    ["1: 8 → 0", "2: 60 → 42", "3: 540 → 362"],
    -204,
  ],
  [
    "国家重点在 2000～5000 万元档多得 3 个百分点，别的行不变",
    "R2",
    [
      claimsOf([
        equipment(1, 3000, 450, { 等级: "国家重点" }),
        equipment(2, 1999, 199.9, { 等级: "国家重点" }),
        equipment(3, 5000, 1250, { 等级: "国家重点" }),
        equipment(4, 3000, 540, { 等级: "省重点" }),
      ]),
    ],
    4,
    0,
    ["0: 450 → 540"],
    90,
  ],
  [
    "同一企业同一项目的机器人计入后升一档；别的项目、别的企业不算",
    "R3",
    [
      claimsOf([
        equipment(1, 450, 36, { 名称: "一号线" }),
        robot(1, 50, 2, 10, { 名称: "一号线" }),
        equipment(2, 450, 36, { 名称: "一号线" }),
        robot(2, 50, 2, 10, { 名称: "二号线" }),
        equipment(3, 480, 38.4, { 名称: "一号线" }),
      ]),
    ],
    3,
    0,
    ["0: 36 → 45"],
    9,
  ],
  [
    "两行机器人相加：0.1 与 0.2 恰为 0.3",
    "R3",
    [
      claimsOf([
        equipment(1, 499.7, 39.976, { 名称: "线" }),
        robot(1, 0.1, 1, 0, { 名称: "线" }),
        robot(1, 0.2, 1, 0, { 名称: "线", 数量: 1 }),
      ]),
    ],
    1,
    0,
    ["0: 39.976 → 49.97"],
    9.994,
  ],
  [
    "市级重点两化融合，硬件投入少 5 个百分点",
    "R4",
    [
      claimsOf([
        {
          firm: 1,
          项目: "两化融合项目",
          软: 100,
          硬: 200,
          市重点: "是",
          申报: 80,
          备案: "2024-1",
          年度: 2024,
        },
        {
          firm: 2,
          项目: "两化融合项目",
          软: 100,
          硬: 200,
          市重点: "否",
          申报: 65,
          备案: "2024-1",
          年度: 2024,
        },
      ]),
    ],
    2,
    0,
    ["0: 80 → 70"],
    -10,
  ],
  [
    "历史里有同类别的省级，升国家级只付差额；别的类别不算",
    "R9",
    [
      claimsOf([demo(1, "云上企业", "国家级", 2024, 50), demo(2, "云上企业", "国家级", 2024, 50)]),
      history(
        [nameOf(1), codeOf(1), "云上企业", "省级", 2023, 30],
        [nameOf(2), codeOf(2), "工业互联网平台", "省级", 2023, 30],
      ),
    ],
    2,
    0,
    ["0: 50 → 20"],
    -30,
  ],
  [
    "本簿以前年度的一行也算；次序在后也一样",
    "R9",
    [claimsOf([demo(1, "云上企业", "国家级", 2025, 50), demo(1, "云上企业", "省级", 2024, 30)])],
    2,
    0,
    ["0: 50 → 20"],
    -30,
  ],
  [
    "同一年同类别两个等级：低的全额，高的差额",
    "R9",
    [claimsOf([demo(1, "云上企业", "国家级", 2024, 50), demo(1, "云上企业", "省级", 2024, 30)])],
    2,
    0,
    ["0: 50 → 20"],
    -30,
  ],
  [
    "没有写明类别的，按同一类别计，并且说明",
    "R9",
    [
      claimsOf([demo(1, "数字化示范试点", "国家级", 2024, 50)]),
      history([nameOf(1), codeOf(1), "云上企业", "省级", 2023, 30]),
    ],
    1,
    1,
    ["0: 50 → 20"],
    -30,
  ],
  [
    "以后年度的历史、没有付过的历史都不算",
    "R9",
    [
      claimsOf([demo(1, "云上企业", "国家级", 2024, 50), demo(2, "云上企业", "国家级", 2024, 50)]),
      history(
        [nameOf(1), codeOf(1), "云上企业", "省级", 2025, 30],
        [nameOf(2), codeOf(2), "云上企业", "省级", 2023, 0],
      ),
    ],
    2,
    0,
    [],
    0,
  ],
  [
    "本行的已奖金额只扣一次",
    "R9",
    [
      claimsOf([{ ...demo(1, "云上企业", "国家级", 2024, 20), 已奖: 30 }]),
      history([nameOf(1), codeOf(1), "云上企业", "省级", 2023, 30]),
    ],
    1,
    0,
    [],
    0,
  ],
  [
    "容积率恰好 1.5 的厂房",
    "R10",
    [
      claimsOf([
        { firm: 1, 项目: "厂房改扩建奖励", 基数: 12000, 容积率: 1.5, 消防: "丙", 申报: 0, 年度: 2024 },
        { firm: 2, 项目: "厂房改扩建奖励", 基数: 12000, 容积率: 1.49, 消防: "丙", 申报: 0, 年度: 2024 },
        { firm: 3, 项目: "厂房改扩建奖励", 基数: 12000, 容积率: 1.5, 消防: "丁", 申报: 0, 年度: 2024 },
      ]),
    ],
    3,
    0,
    ["0: 0 → 60"],
    60,
  ],
  [
    "机器人项目连设备不足 100 万元的为 0，恰好 100 万元的不变，不知道总额的不变并且说明",
    "R11",
    [
      claimsOf([
        robot(1, 30, 2, 6, { 名称: "甲" }),
        equipment(1, 60, 0, { 名称: "甲" }),
        robot(2, 30, 2, 6, { 名称: "乙" }),
        equipment(2, 70, 0, { 名称: "乙" }),
        robot(3, 30, 2, 6),
      ]),
    ],
    3,
    1,
    ["0: 6 → 0"],
    -6,
  ],
];

test.each(CASES)("%s（%s）", (_, id, sheets, rows, unsure, changed, difference) => {
  const effect = effectIn(sheets, id);
  expect(effect).toMatchObject({ reading: id, rows, unsure, difference });
  expect(changes(effect)).toEqual(changed);
});

/** What decides about a row decides by every reading. */
const DECIDED: readonly (readonly [
  why: string,
  claims: readonly Claim[],
  others: readonly Grid[],
  changed: readonly string[],
])[] = [
  ["一票否决的行仍为 0", [equipment(1, 600, 0), equipment(2, 600, 60)], [veto(1)], ["1: 60 → 42"]],
  [
    "载有上级文件的行以申报为准",
    [equipment(1, 600, 55, { 文件: "浙经信〔2024〕1 号" }), equipment(2, 600, 60)],
    [],
    ["1: 60 → 42"],
  ],
  ["重复的行仍为 0", [equipment(1, 600, 60), equipment(1, 600, 60)], [], ["0: 60 → 42"]],
  ["基数读不出的行算不出", [equipment(1, "待定", 60), equipment(2, 600, 60)], [], ["1: 60 → 42"]],
  ["已奖的照扣", [equipment(1, 600, 50, { 已奖: 10 })], [], ["0: 50 → 32"]],
  ["已奖多于改读后的金额，为 0", [equipment(1, 600, 15, { 已奖: 45 })], [], ["0: 15 → 0"]],
];

test.each(DECIDED)("%s", (_, claims, others, changed) => {
  expect(changes(effectIn([claimsOf(claims), ...others], "R1"))).toEqual(changed);
});

test("amounts in 元 are compared in 万元", () => {
  const sheet = grid("设备补助", [
    ["企业名称", "统一社会信用代码", "设备投资额（元）", "补助金额（元）"],
    [nameOf(1), codeOf(1), 6_000_000, 600_000],
  ]);
  expect(effectIn([sheet], "R1").changed).toEqual([
    { sheet: "设备补助", cell: "D2", enterprise: nameOf(1), now: 60, then: 42 },
  ]);
});

test.each([
  [
    "the amount's",
    ["企业名称", "奖补项目", "设备投资额", "申报金额"],
    [nameOf(1), "设备补助", 600, 60],
    "D2",
  ],
  [
    "the item's where there are no amounts",
    ["企业名称", "设备投资额", "奖补项目"],
    [nameOf(1), 600, "设备补助"],
    "C2",
  ],
  ["the firm's where there is neither", ["设备投资额", "企业名称"], [600, nameOf(1)], "B2"],
])("a row that changes is named by the cell of %s", (_, head, row, cell) => {
  expect(effectIn([grid("设备补助", [head, row])], "R1").changed).toMatchObject([
    { cell, now: 60, then: 42 },
  ]);
});

test("sums are exact to the fen, over any number of rows", () => {
  const claims = Array.from({ length: 1001 }, (_, at) =>
    equipment(at + 1, 100.000001, 8, { 名称: `线${at}` }),
  );
  const effect = effectIn([claimsOf(claims)], "R1");
  expect(effect.changed).toHaveLength(1001);
  expect([effect.now, effect.then, effect.difference]).toEqual([8008, 0, -8008]);
});

test("now is what the check says is payable, row by row", () => {
  const book = examine([claimsOf([equipment(1, 600, 60), ...CLEAN])]);
  for (const { id } of OTHER_READINGS) {
    for (const { cell, now } of ended(book.compare(id))!.changed) {
      const { payable } = book.report.rows.find(({ row }) => row === Number(cell.slice(1)))!;
      expect(now).toBe(payable);
    }
  }
});

test("a workbook without a claim of the item has no rows to compare", () => {
  const book = examine([claimsOf([{ firm: 1, 项目: "清洁生产审核", 申报: 5, 年度: 2024 }])]);
  for (const { id } of OTHER_READINGS)
    expect(ended(book.compare(id))).toMatchObject({ rows: 0, changed: [], now: 0, then: 0, difference: 0 });
});

test.each(READINGS.filter(({ other }) => other === "").map(({ id }) => [id]))(
  "%s has no other reading, so there is nothing to compare",
  (id) => {
    expect(ended(examine([claimsOf(CLEAN)]).compare(id))).toBeUndefined();
  },
);

test("comparing can be followed, and changes nothing", () => {
  const claims = Array.from({ length: 1200 }, (_, at) => equipment(at + 1, 600, 60, { 名称: `线${at}` }));
  const book = examine([claimsOf(claims)]);
  const before = JSON.stringify(book.report);
  const done: number[] = [];
  const steps = book.compare("R1");
  for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
  expect(done).toEqual([0, 500 / 1200, 1000 / 1200]);
  expect(JSON.stringify(book.report)).toBe(before);
  expect(book.account(0, FIRST_ROW - 1)!.payable).toBe(60);
});

test("no item with another reading shares a limit with other rows: each row can be compared by itself", () => {
  for (const { item } of OTHER_READINGS) {
    const { cap, kind, amount } = itemById(item);
    expect(["yearly", "total"]).not.toContain(cap?.kind);
    expect(kind).not.toBe("pool");
    expect(amount.kind).not.toBe("highest");
  }
});
