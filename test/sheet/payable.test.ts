import { check, type Grid } from "../../src/sheet";
import type { Claim } from "../builders/claims";
import { claims, firm, history, veto } from "../builders/sheets";

// What each row is computed at and what of it is payable, in 万元, so that anyone can do the sums again by hand.

/** Rows of an item of one year; the project's name keeps two rows of a firm apart. */
const rowsOf =
  (item: string, year = 2024) =>
  (firm: number | undefined, name: string, more: Claim): Claim => ({
    ...(firm !== undefined && { firm }),
    项目: item,
    名称: name,
    年度: year,
    申报: 1,
    ...more,
  });
const parts = rowsOf("产业大脑组件");
const contest = rowsOf("设计大赛");
const light = rowsOf("轻量级改造");
const share = rowsOf("培训补助");
const audit = rowsOf("清洁生产审核");
const title = rowsOf("梯度培育");

type Case = readonly [
  why: string,
  rows: readonly Claim[],
  amounts: readonly string[],
  ...lists: readonly Grid[],
];

const CASES: readonly Case[] = [
  // Articles 6 and 12: 0.5 for each component, 10 and 5 for each award; 10 and 20 a year for one firm.
  [
    "a yearly cap: 10 − 6 = 4 for the second row, nothing for the third",
    [parts(1, "甲", { 数量: 12 }), parts(1, "乙", { 数量: 15 }), parts(1, "丙", { 数量: 3 })],
    ["6 → 6", "7.5 → 4", "1.5 → 0"],
  ],
  [
    "the same rows in another order: 10 − 1.5 − 7.5 = 1",
    [parts(1, "丙", { 数量: 3 }), parts(1, "乙", { 数量: 15 }), parts(1, "甲", { 数量: 12 })],
    ["1.5 → 1.5", "7.5 → 7.5", "6 → 1"],
  ],
  [
    "every firm has its own",
    [parts(1, "甲", { 数量: 12 }), parts(2, "乙", { 数量: 15 }), parts(1, "丙", { 数量: 15 })],
    ["6 → 6", "7.5 → 7.5", "7.5 → 4"],
  ],
  [
    "every year has its own",
    [parts(1, "甲", { 数量: 12 }), parts(1, "乙", { 数量: 15, 年度: 2025 }), parts(1, "丙", { 数量: 15 })],
    ["6 → 6", "7.5 → 7.5", "7.5 → 4"],
  ],
  ["one row above it alone", [parts(1, "甲", { 数量: 30 })], ["10 → 10"]],
  ["no pieces are no money", [parts(1, "甲", { 数量: 0 })], ["0 → 0"]],
  ["10 − 7 paid before = 3", [parts(1, "甲", { 数量: 12, 已奖: 7 })], ["6 → 3"]],
  [
    "10 − 4 paid before leaves 6 for the first row and nothing for the second",
    [parts(1, "甲", { 数量: 12, 已奖: 4 }), parts(1, "乙", { 数量: 5 })],
    ["6 → 6", "2.5 → 0"],
  ],
  [
    "a row of a firm that nobody can tell: what it says was paid counts, and no other row does",
    [
      parts(undefined, "甲", { 数量: 15, 已奖: 7 }),
      parts(undefined, "乙", { 数量: 15 }),
      parts(1, "丙", { 数量: 15 }),
    ],
    ["7.5 → 3", "7.5 → 7.5", "7.5 → 7.5"],
  ],
  [
    "the history's 4 of this year count, its 9 of last year do not: 10 − 4 = 6",
    [parts(1, "甲", { 数量: 15 })],
    ["7.5 → 6"],
    history(
      [...firm(1), "产业大脑组件", null, 2024, 4],
      [...firm(1), "产业大脑组件", null, 2023, 9],
      [...firm(2), "产业大脑组件", null, 2024, 5],
    ),
  ],
  [
    "a row while the firm is vetoed leaves the cap alone",
    [parts(1, "甲", { 数量: 12, 日期: "2024-03-01" }), parts(1, "乙", { 数量: 15, 日期: "2024-09-01" })],
    ["6 → 0", "7.5 → 7.5"],
    veto([...firm(1), "安全事故", "2024-01-01", "2024-06-30"]),
  ],
  [
    "a row twice leaves the cap alone, too",
    [parts(1, "甲", { 数量: 12 }), parts(1, "甲", { 数量: 12 }), parts(1, "乙", { 数量: 15 })],
    ["6 → 6", "6 → 0", "7.5 → 4"],
  ],
  [
    "a higher document pays what is claimed, and the cap holds beside it: 10 − 9 = 1",
    [parts(1, "甲", { 数量: 12, 申报: 9, 文件: "省发〔2024〕1 号" }), parts(1, "乙", { 数量: 15 })],
    ["6 → 9", "7.5 → 1"],
  ],
  [
    "a higher document pays what is claimed, whatever the row says was paid before",
    [audit(1, "甲", { 申报: 9, 已奖: 2, 文件: "省发〔2024〕1 号" })],
    ["5 → 9"],
  ],
  [
    "a row that cannot be computed leaves the cap alone",
    [parts(1, "甲", { 数量: "待定" }), parts(1, "乙", { 数量: 15 })],
    ["– → –", "7.5 → 7.5"],
  ],
  [
    "a contest by awards counted in columns: 10 + 5, then 20 − 15 = 5",
    [contest(1, "甲", { 省奖: 1, 市奖: 1 }), contest(1, "乙", { 省奖: 1 })],
    ["15 → 15", "10 → 5"],
  ],
  [
    "a contest by grade and number, beside rows that count in columns",
    [
      contest(1, "甲", { 等级: "市级", 数量: 3 }),
      contest(1, "乙", { 省奖: 1 }),
      contest(2, "丙", { 省奖: 0, 市奖: 2 }),
      contest(3, "丁", { 等级: "省级", 数量: 0 }),
      contest(4, "戊", { 等级: "省级", 数量: 1 }),
    ],
    ["15 → 15", "10 → 5", "10 → 10", "0 → 0", "10 → 10"],
  ],
  [
    "article 7, 50 for a firm in all years: 28 + 22",
    [
      light(1, "甲", { 批次: "第二批", 共性: 40, 个性: 20 }),
      light(1, "乙", { 批次: "第二批", 共性: 40, 个性: 20, 年度: 2025 }),
    ],
    ["28 → 28", "28 → 22"],
  ],

  // Article 14: 15 a year for all recipients together.
  [
    "a pool in the order of the rows: 9, then 15 − 9 = 6 of 7, then nothing of 1",
    [share(1, "甲", { 基数: 9 }), share(2, "乙", { 基数: 7 }), share(3, "丙", { 基数: 1 })],
    ["9 → 9", "7 → 6", "1 → 0"],
  ],
  [
    "the next year's pool is full again",
    [share(1, "甲", { 基数: 15 }), share(1, "乙", { 基数: 15, 年度: 2025 })],
    ["15 → 15", "15 → 15"],
  ],
  ["a share of nothing", [share(1, "甲", { 基数: 0 })], ["0 → 0"]],
  [
    "a share above the pool, or below 0, is none",
    [share(1, "甲", { 基数: 15.01 }), share(2, "乙", { 基数: -1 }), share(3, "丙", { 基数: 7 })],
    ["– → –", "– → –", "7 → 7"],
  ],

  // What a row says was paid before.
  ["5 − 2 = 3", [audit(1, "甲", { 已奖: 2 })], ["5 → 3"]],
  ["5 − 5 = 0", [audit(1, "甲", { 已奖: 5 })], ["5 → 0"]],
  ["nothing is taken back", [audit(1, "甲", { 已奖: 8 })], ["5 → 0"]],
  ["a dash is nothing paid", [audit(1, "甲", { 已奖: "—" })], ["5 → 5"]],
  ["nobody paid less than nothing", [audit(1, "甲", { 已奖: -1 })], ["5 → 5"]],
  ["an amount that no sum can hold is none", [audit(1, "甲", { 已奖: 9_000_000_001 })], ["5 → 5"]],
  [
    "a title: 100 − 50 paid before, with and without a firm",
    [title(1, "", { 等级: "小巨人", 已奖: 50 }), title(undefined, "", { 等级: "小巨人", 已奖: 50 })],
    ["100 → 50", "100 → 50"],
  ],
  [
    "of several titles the highest; no title, no money",
    [
      title(1, "", { 等级: "雄鹰、小巨人" }),
      title(2, "", { 等级: "小巨人", 数量: 0 }),
      title(3, "", { 等级: "小巨人", 数量: 1 }),
    ],
    ["100 → 100", "0 → 0", "100 → 100"],
  ],

  // What is not payable at all.
  [
    "an unknown item, an unknown grade, another document of the county, an award that was ended",
    [
      rowsOf("光伏补助")(1, "", { 已奖: 3 }),
      rowsOf("绿色工厂")(2, "", { 等级: "县级" }),
      rowsOf("诊断评估与平台建设补助")(3, "", {}),
      rowsOf("首次购买云服务资助")(4, "", { 数量: 3 }),
    ],
    ["– → –", "– → –", "– → 0", "0 → 0"],
  ],
];

const shown = (amount: number | null): string => (amount === null ? "–" : String(amount));

test.each(CASES.map(([why, rows, amounts, ...lists]) => ({ why, rows, amounts, lists })))(
  "$why",
  ({ rows, amounts, lists }) => {
    const report = check([claims(rows, null), ...lists]);
    const found = report.rows.map(({ computed, payable }) => `${shown(computed)} → ${shown(payable)}`);
    expect(found).toEqual(amounts);
  },
);
