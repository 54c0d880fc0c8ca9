import { CellError } from "../../src/formula";
import { check, type CheckOptions, type Grid } from "../../src/sheet";
import { CLEAN, changed, withMore, type Claim } from "../builders/claims";
import { SOLE, codeOf, formula, grid, nameOf, type Typed } from "../builders/grids";
import { toldOf } from "../builders/said";
import { claims, firm, history, start, veto } from "../builders/sheets";
import { TOLD } from "./told";

/** A small sheet of its own, for what the mixed sheet has no room for. */
const sheet = (name: string, ...rows: Typed[][]): Grid => grid(name, rows);
const audits = (more: Partial<Claim>, count: number): Claim[] =>
  Array.from({ length: count }, (_, n) => ({
    firm: 40 + n,
    项目: "清洁生产审核",
    申报: 5,
    年度: 2024,
    ...more,
  }));

/** Why, the workbook, and how it is checked; what is then told stands in told.ts under the same words. */
type Case = readonly [why: string, grids: readonly Grid[], options?: CheckOptions];

const CASES: readonly Case[] = [
  // Amounts.
  [
    "已奖 beside the whole award: only what is left of it is due",
    [claims([...changed(20, { 已奖: 2 }), { ...CLEAN[18]!, firm: 41, 已奖: 5, 申报: 10 }])],
  ],
  ["已奖 beside something else", [claims(changed(20, { 已奖: 2, 申报: 4 }))]],
  [
    "less than the difference of two titles",
    [claims(changed(6, { 申报: 80 })), history([...firm(7), "企业梯度培育荣誉", "省专精特新", 2022, 10])],
  ],
  [
    "less than the rest of a cap",
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 3, 年度: 2024 }))],
  ],
  [
    "nothing claimed of what another document decides",
    [claims(withMore({ firm: 30, 项目: "诊断评估与平台建设补助", 申报: 0, 年度: 2024 }))],
  ],
  [
    "元 of a difference, ten thousand times",
    [
      claims(changed(6, { 申报: 900_000 })),
      history([...firm(7), "企业梯度培育荣誉", "省专精特新", 2022, 10]),
    ],
  ],
  [
    "a sheet in 元: bases, claims and totals",
    [
      sheet(
        "设备补助申报表",
        [
          "企业名称",
          "统一社会信用代码",
          "设备投资额（元）",
          "重点项目等级",
          "申报金额（元）",
          "备案编号",
          "纳统",
        ],
        [...firm(50), 30_000_000, "省重点", 5_500_000, "a", "是"],
        [...firm(51), 4_800_000, null, 384_000, "b", "是"],
        ["合计", null, 34_800_000, null, 5_884_001],
      ),
    ],
  ],

  // Documents.
  ...["无", "没有", "否", "-", "—", "–", "/", "\\"].map((nothing): Case => [
    `“${nothing}” is no document`,
    [claims(changed(2, { 文件: nothing }))],
  ]),
  ...["无", "没有", "-", "/"].map((nothing): Case => [
    `“${nothing}” is no file number`,
    [claims(changed(2, { 备案: nothing }))],
  ]),
  [
    "robots and integration without their file numbers",
    [claims(CLEAN.map((claim, nth) => (nth === 4 || nth === 11 ? { ...claim, 备案: null } : claim)))],
  ],
  ...["已纳统", "已纳入", "纳统", "已入库", "在库", "已入统", "√"].map((yes): Case => [
    `“${yes}” is in the statistics`,
    [claims(changed(2, { 纳统: yes }))],
  ]),
  ["a month before the policy", [claims(changed(6, { 日期: "2023年5月" }))], start],
  ["a year as text before the policy", [claims(changed(0, { 年度: "2022年度" }))], start],
  ["a row without a year is not judged", [claims(changed(0, { 年度: null }))], start],
  ["the last day before the policy in a year that it covers", [claims(changed(0, { 年度: 2023 }))], start],

  // Formulas.
  [
    "two formulas make no pattern",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）"],
        [...firm(60), formula(5)],
        [...firm(61), formula(5)],
        [...firm(62), 5],
      ),
    ],
  ],
  [
    "three formulas of four do",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）"],
        [...firm(60), formula(5)],
        [...firm(61), formula(5)],
        [...firm(62), formula(5)],
        [...firm(63), 5],
      ),
    ],
  ],
  [
    "half of the rows is not most of them",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）"],
        ...[60, 61, 62].map((n) => [...firm(n), formula(5)]),
        ...[63, 64, 65].map((n) => [...firm(n), 5]),
      ),
    ],
  ],
  [
    "the formula of the total does not count",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）"],
        [...firm(60), formula(5)],
        [...firm(61), formula(5)],
        [...firm(62), 5],
        ["合计", null, formula(15)],
      ),
    ],
  ],
  [
    "a column that the check does not know, by its header",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）", "得分"],
        ...[60, 61, 62].map((n) => [...firm(n), 5, formula(1)]),
        [...firm(63), 5, 1],
        [...firm(64), 5, "手工"],
      ),
    ],
  ],

  // Codes and names.
  [
    "one code under three names, which are one firm: an award of once is claimed three times",
    [
      claims([
        ...CLEAN,
        ...["甲乙五金厂", "丙丁五金厂", "甲乙五金厂"].map((name, n) => ({
          企业: name,
          代码: codeOf(70),
          项目: "清洁生产审核",
          申报: 5,
          年度: 2024 + n,
        })),
      ]),
    ],
  ],
  [
    "a wrong code in every list",
    [
      claims(CLEAN),
      veto([SOLE, codeOf(90).slice(1), "事故", null, null]),
      history([nameOf(91), codeOf(91).replace("MA", "MS"), "清洁生产审核", null, 2022, 5]),
    ],
  ],
  [
    "an ID number and an old registration",
    [
      claims([
        ...changed(20, { 代码: "330723199001010017" }),
        { ...CLEAN[18]!, firm: 41, 代码: "913307231234567881" },
      ]),
    ],
  ],

  // Limits.
  [
    "two projects of a firm under the cap of a firm",
    [
      claims(
        withMore({
          firm: 11,
          项目: "轻量级改造",
          批次: "第二批",
          共性: 40,
          个性: 20,
          申报: 28,
          名称: "二",
          年度: 2025,
        }),
      ),
    ],
  ],
  [
    "the pool of a year, with what the history gave others",
    [
      claims(CLEAN),
      history(
        [...firm(92), "培训补助", null, 2024, 8],
        [...firm(93), "培训补助", null, 2023, 9],
        [...firm(94), "培训补助", null, 2024, null],
      ),
    ],
  ],
  [
    "components paid last year are no matter of this year's cap",
    [claims(CLEAN), history([...firm(10), "产业大脑组件", null, 2023, 9])],
  ],
  [
    "components paid this year, by the row and by the history: the larger counts",
    [claims(changed(9, { 已奖: 7 })), history([...firm(10), "产业大脑组件", null, 2024, 5])],
  ],
  [
    "components of nobody in particular",
    [
      claims(
        withMore(
          ...[1, 2].map((n) => ({ 项目: "产业大脑组件", 数量: 15, 申报: 7.5, 年度: 2024, 备注: String(n) })),
        ),
      ),
    ],
  ],
  [
    "more than the rest of a cap, by a hair",
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 4.0000004, 年度: 2024 }))],
  ],

  // Names.
  ["a title where the item belongs names the item too", [claims(changed(6, { 项目: "小巨人" }))]],
  ["a kind of key project where the item belongs", [claims(changed(6, { 项目: "二类" }))]],
  [
    "the same unknown name twice",
    [claims([...changed(2, { 项目: "绿色工场" }), { firm: 41, 项目: "绿色工场", 申报: 1, 年度: 2024 }])],
  ],

  // Repeated.
  [
    "the same growth twice in a history",
    [claims(CLEAN), history([...firm(1), "增长奖", null, 2024, 5], [...firm(2), "增长奖", null, 2023, 20])],
  ],
  [
    "growth of an unknown year, which may be any year",
    [claims(changed(0, { 年度: null })), history([...firm(1), "增长奖", null, null, 5])],
  ],
  [
    "pieces of this year in a history",
    [
      claims(withMore({ firm: 42, 项目: "鉴定新产品", 数量: 2, 申报: 10, 年度: 2024 })),
      history([...firm(42), "鉴定新产品", null, 2024, 5]),
    ],
  ],
  ["equipment again", [claims(CLEAN), history([...firm(3), "设备补助", null, 2023, 100])]],
  ["nothing was paid before", [claims(CLEAN), history([...firm(20), "清洁生产审核", null, 2022, 0])]],
  ["paid before in an unknown year", [claims(CLEAN), history([...firm(20), "清洁生产审核", null, null, 5])]],
  [
    "paid before, and nothing claimed now",
    [claims(changed(20, { 申报: 0 })), history([...firm(20), "清洁生产审核", null, 2022, 5])],
  ],
  [
    "another kind of demonstration before",
    [claims(CLEAN), history([...firm(13), "大数据示范", "省级", 2022, 30])],
  ],
  [
    "the same kind of demonstration before",
    [claims(CLEAN), history([...firm(13), "云上企业", "省级", 2022, 30])],
  ],
  ["twice, and once without money", [claims(withMore({ ...CLEAN[20]!, 申报: 0 }))]],
  [
    "twice with the same wrong grade",
    [
      claims([
        ...CLEAN,
        ...[1, 2].map(() => ({ firm: 43, 项目: "绿色工厂", 等级: "县级", 申报: 5, 年度: 2024 })),
      ]),
    ],
  ],
  [
    "twice with a wrong number of pieces",
    [
      claims([
        ...CLEAN,
        ...[1, 2].map(() => ({ firm: 43, 项目: "鉴定新产品", 数量: 1.5, 申报: 5, 年度: 2024 })),
      ]),
    ],
  ],
  [
    "pieces by their number, without a project name",
    [
      claims(
        withMore(
          ...[2, 3, 2].map((pieces) => ({
            firm: 44,
            项目: "鉴定新产品",
            数量: pieces,
            申报: pieces * 5,
            年度: 2024,
          })),
        ),
      ),
    ],
  ],
  [
    "pieces by their project name",
    [
      claims(
        withMore(
          ...["一", "二", "一"].map((name, n) => ({
            firm: 44,
            项目: "鉴定新产品",
            数量: n + 1,
            申报: (n + 1) * 5,
            名称: name,
            年度: 2024,
          })),
        ),
      ),
    ],
  ],
  [
    "nobody in particular twice",
    [claims([...CLEAN, ...audits({ firm: undefined, 企业: null, 代码: null }, 2)])],
  ],

  // Robots.
  [
    "robots in two rows that the equipment could hold",
    [
      claims(
        withMore(
          ...[1, 2].map((n) => ({
            firm: 3,
            项目: "机器人补助",
            基数: 200 * n,
            台数: 10 * n,
            申报: 40 * n,
            备案: `r${n}`,
            年度: 2024,
          })),
        ),
      ),
    ],
  ],
  [
    "robots that cost more than the equipment",
    [
      claims(
        withMore({ firm: 4, 项目: "机器人补助", 基数: 500, 台数: 10, 申报: 100, 备案: "r", 年度: 2024 }),
      ),
    ],
  ],
  [
    "robots that cost as much as the equipment",
    [claims(withMore({ firm: 4, 项目: "机器人补助", 基数: 480, 台数: 10, 申报: 96, 备案: "r", 年度: 2024 }))],
  ],
  [
    "a project of exactly 100",
    [
      claims(
        withMore(
          { firm: 45, 项目: "设备补助", 基数: 60, 申报: 0, 备案: "a", 纳统: "是", 年度: 2024 },
          { firm: 45, 项目: "机器人补助", 基数: 40, 台数: 2, 申报: 8, 备案: "b", 年度: 2024 },
        ),
      ),
    ],
  ],

  // Sheets.
  [
    "sheets of blanks, of the report, of one cell",
    [
      claims(CLEAN),
      grid("空白", [[null, null], [null]]),
      grid("五义核对报告", [["核对结果"]]),
      grid("检查报告 五义", [["x"]]),
      grid("备忘", [
        [null, null],
        [null, "记得盖章"],
      ]),
    ],
  ],

  // Tiers.
  [
    "a level on the first tier of all, exactly at its start",
    [claims(changed(3, { 等级: "国家重点", 基数: 100, 申报: 8 }))],
  ],
  [
    "a level that the tier lists, exactly at its start",
    [claims(changed(3, { 等级: "市重点", 基数: 2000, 申报: 320 }))],
  ],
  ["99% of a tier is near", [claims(changed(3, { 基数: 495, 申报: 39.6 }))]],
  ["near a tier of a key project", [claims(changed(2, { 基数: 4990, 申报: 898.2 }))]],
  ["near a step of growth", [claims(changed(0, { 基数: 999, 申报: 5 }))]],
  ["exactly on a step of growth", [claims(changed(0, { 基数: 1000, 申报: 10 }))]],
  ["near a tier, where a document decides", [claims(changed(3, { 基数: 499, 申报: 1, 文件: "市发1号" }))]],

  // Titles.
  [
    "three titles of a year, the highest in the middle",
    [
      claims(
        withMore(
          { firm: 46, 项目: "梯度培育", 等级: "省专精特新", 申报: 10, 年度: 2024 },
          { firm: 46, 项目: "梯度培育", 等级: "小巨人", 申报: 100, 年度: 2024 },
          { firm: 46, 项目: "梯度培育", 等级: "隐形冠军", 申报: 50, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "two titles of one amount: the first",
    [
      claims(
        withMore(
          { firm: 46, 项目: "梯度培育", 等级: "雄鹰", 申报: 50, 年度: 2024 },
          { firm: 46, 项目: "梯度培育", 等级: "隐形冠军", 申报: 50, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "the higher title without money",
    [
      claims(
        withMore(
          { firm: 46, 项目: "梯度培育", 等级: "小巨人", 申报: 0, 年度: 2024 },
          { firm: 46, 项目: "梯度培育", 等级: "隐形冠军", 申报: 50, 年度: 2024 },
        ),
      ),
    ],
  ],
  ["several titles in one cell", [claims(changed(6, { 等级: "省专精特新、小巨人、隐形冠军", 申报: 200 }))]],
  [
    "titles of three years, the last ones first",
    [
      claims(
        withMore(
          { firm: 46, 项目: "梯度培育", 等级: "单项冠军", 申报: 200, 年度: 2026 },
          { firm: 46, 项目: "梯度培育", 等级: "小巨人", 申报: 100, 年度: 2025 },
          { firm: 46, 项目: "梯度培育", 等级: "隐形冠军", 申报: 50, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "a title of the history that came later",
    [claims(CLEAN), history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2025, 50])],
  ],
  [
    "titles of the history: two, paid more than their standard, and another item",
    [
      claims(CLEAN),
      history(
        [...firm(7), "企业梯度培育荣誉", "省专精特新", 2021, 30],
        [...firm(7), "企业梯度培育荣誉", "隐形冠军", 2022, null],
        [...firm(7), "节水型企业", "省级", 2022, 15],
      ),
    ],
  ],
  [
    "a title of the history without its name may be any title",
    [claims(CLEAN), history([...firm(7), "企业梯度培育荣誉", null, 2022, 30])],
  ],
  [
    "the lower title, its amount unreadable",
    [claims(withMore({ firm: 7, 项目: "梯度培育", 等级: "隐形冠军", 申报: "待定", 年度: 2024 }))],
  ],
  [
    "titles of nobody in particular",
    [
      claims([
        ...CLEAN,
        ...["小巨人", "隐形冠军"].map((title) => ({
          项目: "梯度培育",
          等级: title,
          申报: title === "小巨人" ? 100 : 50,
          年度: 2024,
        })),
      ]),
    ],
  ],

  // Totals.
  ["an error in the total", [claims(CLEAN, new CellError("#REF!"))]],
  ["a total over an amount that nobody can read", [claims(changed(2, { 申报: "待定" }), 1000)]],
  [
    "amounts of 1e16, which doubles cannot add exactly, are out of range",
    [
      claims(
        [
          { ...CLEAN[0]!, 文件: "a", 申报: 1e16 },
          { ...CLEAN[1]!, 文件: "a", 申报: 1 },
          { ...CLEAN[2]!, 文件: "a", 申报: -1e16 },
        ],
        0,
      ),
    ],
  ],
  [
    "groups with 小计, 合计 and 总计",
    [
      sheet(
        "清洁生产审核",
        ["企业名称", "统一社会信用代码", "申报金额（万元）", "数量", "已奖金额（万元）"],
        [...firm(60), 5, 1, 0],
        [...firm(61), 5, 1, 0],
        ["小计", null, 10, 2, 1],
        [...firm(62), 5, 1, 0],
        ["小计", null, 6, 1, 0],
        ["合计", null, 15, 4, 0],
        [...firm(63), 5, 1, 0],
        ["合计", null, 5, 1, 0],
        [...firm(64), 5, 1, 0],
        ["总计", null, 24, 5, 0],
      ),
    ],
  ],
  [
    "a formula over filtered rows",
    [
      grid(
        "清洁生产审核",
        [
          ["企业名称", "统一社会信用代码", "申报金额（万元）"],
          [...firm(60), 5],
          [...firm(61), 5],
          ["合计", null, formula(5)],
        ],
        { hiddenRows: [2] },
      ),
    ],
  ],
  [
    "a typed total of shown rows only",
    [
      grid(
        "清洁生产审核",
        [
          ["企业名称", "统一社会信用代码", "申报金额（万元）"],
          [...firm(60), 5],
          [...firm(61), 5],
          ["合计", null, 5],
        ],
        { hiddenRows: [2] },
      ),
    ],
  ],
  [
    "a total of plot ratios says nothing, one of areas does",
    [
      sheet(
        "厂房改扩建奖励",
        ["企业名称", "统一社会信用代码", "新建建筑面积", "容积率", "申报金额（万元）"],
        [...firm(60), 1000, 1.6, 5],
        [...firm(61), 2000, 1.6, 10],
        ["合计", null, 3001, 9, 15],
      ),
    ],
  ],
  ["half a fen off in a total", [claims(audits({}, 2), 10.0000004)]],
  ["a fen off in a total", [claims(audits({}, 2), 10.000001)]],

  // Values.
  [
    "two things missing in one cell, and an unknown item",
    [
      claims(
        withMore(
          { firm: 47, 项目: "光伏补助", 申报: null, 年度: 2024 },
          { firm: 48, 项目: null, 申报: null, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "a sheet that lacks a column that an item needs",
    [
      sheet(
        "申报表",
        ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
        [...firm(60), "增长奖", 5],
        [...firm(61), "绿色工厂", 10],
      ),
    ],
  ],
  [
    "dashes: nothing where nothing is needed, a fault where a number is",
    [
      claims([
        ...changed(0, { 基数: "—" }),
        { firm: 49, 项目: "清洁生产审核", 基数: "—", 数量: "-", 申报: 5, 年度: 2024 },
      ]),
    ],
  ],
  ["text in a column that the row does not use", [claims(changed(20, { 基数: "不适用", 台数: "１" }))]],
  [
    "numbers and years of a history that cannot be read",
    [
      claims(CLEAN),
      history(
        [...firm(91), "清洁生产审核", null, "去年", "五六万"],
        [...firm(92), "清洁生产审核", null, 2022, "5"],
      ),
    ],
  ],
  [
    "dates in merged cells are told once",
    [
      grid(
        "清洁生产审核",
        [
          ["企业名称", "统一社会信用代码", "申报金额（万元）", "认定日期"],
          [...firm(60), 5, "待定"],
          [...firm(61), 5, null],
        ],
        { merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] },
      ),
    ],
  ],

  // Vetoes.
  [
    "vetoed twice, by code first",
    [
      claims(changed(2, { 企业: SOLE })),
      veto([SOLE, null, "欠薪", null, null], [null, codeOf(3), "环保", null, "2030-01-01"]),
    ],
  ],
  [
    "a veto and a row without an award",
    [
      claims(withMore({ firm: 52, 项目: "光伏补助", 申报: 5, 年度: 2024 })),
      veto([...firm(52), "环保", null, null]),
    ],
  ],
  [
    "a vetoed row without a date or a year",
    [claims(changed(20, { 年度: null })), veto([...firm(20), "环保", "2030-01-01", null])],
  ],
  [
    "a similar name of a past time, and one of now",
    [
      claims(changed(3, { 企业: SOLE })),
      veto(
        [nameOf(3).replace("武义", "浙江武义县"), null, "环保", "2020-01-01", "2021-01-01"],
        [SOLE.replace("武义", "浙江武义县"), null, "环保", "2020-01-01", "2021-01-01"],
        [SOLE.replace("武义", "浙江武义县"), null, "欠薪", "2024-01-01", null],
      ),
    ],
  ],
  [
    "a similar name with a code, asked by a row without one",
    [
      claims(changed(2, { 代码: null })),
      veto([nameOf(3).replace("武义", "浙江武义县"), codeOf(93), "环保", null, null]),
    ],
  ],
  [
    "similar names, one with a code and one without",
    [
      claims(changed(3, { 企业: SOLE })),
      veto(
        [nameOf(3).replace("武义", "浙江武义县"), codeOf(93), "环保", null, null],
        [SOLE.replace("武义", "武义县"), null, "环保", null, null],
      ),
    ],
  ],
  [
    "a row without a name and a list without names",
    [claims(changed(20, { 企业: null })), veto([null, codeOf(95), "环保", null, null])],
  ],
];

// Jest takes a fourth parameter for a callback, so the rows are handed over whole.
test.each(CASES.map((one) => ({ why: one[0], one })))("$why", ({ one: [why, grids, options] }) => {
  expect(toldOf(check(grids, options))).toEqual(TOLD[why] ?? []);
});
