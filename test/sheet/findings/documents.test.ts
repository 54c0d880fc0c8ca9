import { cellOf, check } from "../../../src/sheet";
import { testCases, type FindingCase } from "../../builders/finding-case";
import { changed, withMore } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { NO_AMOUNTS } from "../../builders/said";
import { claims, firm, start } from "../../builders/sheets";

const CASES: readonly FindingCase[] = [
  [
    "less than nothing under a higher document",
    [
      "higher-document O23｜question｜19｜载有上级文件“省发〔2024〕1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省发〔2024〕1号",
      "out-of-range H23｜error｜13｜申报金额（万元）不能为负数，现为 -500。请核对。｜-500",
      "23: 5 → 0",
    ],
    [claims(changed(20, { 文件: "省发〔2024〕1号", 申报: -500 }))],
  ],
  [
    "nothing under a higher document is no fault",
    [
      "higher-document O23｜question｜19｜载有上级文件“省发〔2024〕1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省发〔2024〕1号",
      "23: 5 → 0",
    ],
    [claims(changed(20, { 文件: "省发〔2024〕1号", 申报: 0 }))],
  ],
  [
    "less than nothing for an unknown item under a higher document",
    [
      "higher-document O24｜question｜19｜载有上级文件“省发〔2024〕1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省发〔2024〕1号",
      "out-of-range H24｜error｜–｜申报金额（万元）不能为负数，现为 -5。请核对。｜-5",
      "unknown-item D24｜error｜–｜目录中没有“光伏补助”这个奖补项目，本行金额无法核对。您是否想填：生产性设备投资补助、中小企业服务平台培训补助、中小企业服务平台服务补助？请改为目录中的名称。｜光伏补助",
      "24: null → 0",
    ],
    [claims(withMore({ firm: 41, 项目: "光伏补助", 文件: "省发〔2024〕1号", 申报: -5 }))],
  ],
  [
    "less than nothing in 元",
    [
      "higher-document D2｜question｜19｜载有上级文件“省发〔2024〕1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省发〔2024〕1号",
      "out-of-range C2｜error｜13｜申报金额（元）不能为负数，现为 -50,000。请核对。｜-50000",
      "2: 5 → 0",
    ],
    [
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "申报金额（元）", "上级文件"],
        [...firm(60), -50_000, "省发〔2024〕1号"],
      ]),
    ],
  ],
  [
    "a higher document in a sheet without amounts",
    [
      NO_AMOUNTS,
      "higher-document D2｜question｜19｜载有上级文件“省发〔2024〕1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省发〔2024〕1号",
      "2: 5 → null",
    ],
    [
      grid("申报", [
        ["企业名称", "统一社会信用代码", "奖补项目", "上级文件"],
        [...firm(60), "清洁生产审核", "省发〔2024〕1号"],
      ]),
    ],
  ],
  [
    "the day before the policy, as Excel keeps days",
    [
      "out-of-force J9｜question｜22｜2023-12-31 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜45291",
    ],
    [claims(changed(6, { 日期: 45291 }))],
    start,
  ],
  ["the first day of the policy", [], [claims(changed(6, { 日期: 45292 }))], start],
  ["the last day of the policy", [], [claims(changed(6, { 日期: "2026-12-31", 年度: 2026 }))], start],
  [
    "the day after the policy",
    [
      "out-of-force J9｜question｜22｜2027-01-01 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2027-01-01",
    ],
    [claims(changed(6, { 日期: "2027-01-01", 年度: 2027 }))],
    start,
  ],
  [
    "a year that only the title states is in no cell, and is not judged",
    [],
    [
      grid("清洁生产审核", [
        ["2019年度申报表"],
        ["企业名称", "统一社会信用代码", "申报金额（万元）"],
        [...firm(60), 5],
      ]),
    ],
    start,
  ],
];

testCases(CASES);

/** Whether a project is told that is not in the statistics, by what its cell says. */
test.each<[said: string | null, why: string, isTold: boolean]>([
  ["是", "yes", false],
  ["√", "a mark for yes", false],
  ["已纳统", "it is in them", false],
  ["已纳入", "taken in", false],
  ["纳统", "in short", false],
  ["已入库", "in the base", false],
  ["在库", "in the base, in short", false],
  ["已入统", "in the statistics, in short", false],
  ["否", "no", true],
  ["未纳统", "not in them", true],
  ["待纳统", "not yet", true],
  ["不在库", "not in the base", true],
  [null, "nothing is said", true],
])("%s says of the statistics: %s", (said, _, isTold) => {
  const sheet = grid("设备补助", [
    ["企业名称", "统一社会信用代码", "设备投资额（万元）", "申报金额（万元）", "备案编号", "纳统"],
    [...firm(60), 480, 38.4, "a", said],
  ]);
  const told = check([sheet]).findings.filter(({ code }) => code === "not-in-statistics");
  expect(told.map((one) => [cellOf(one), one.parameters])).toEqual(
    isTold ? [["F2", { item: "生产性设备投资补助", given: said ?? "" }]] : [],
  );
});

test.each<[item: string, told: string | undefined]>([
  ["设备补助", "生产性设备投资补助"],
  ["机器人补助", "工业机器人补助"],
  ["两化融合", "两化融合项目"],
  ["清洁生产审核", undefined],
  ["光伏补助", undefined],
])("%s without a number of its file is told as %s", (item, name) => {
  const sheet = grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "备案编号"],
    [...firm(60), item, 5, null],
    [...firm(61), item, 5, "2024-331"],
  ]);
  const told = check([sheet]).findings.filter(({ code }) => code === "not-on-file");
  expect(told.map((one) => [cellOf(one), one.parameters])).toEqual(name ? [["E2", { item: name }]] : []);
});

test.each<[item: string, name: string]>([
  ["清洁生产", "清洁生产审核"],
  ["光伏补助", ""],
])("less than nothing under a higher document names the item of %s: %s", (item, name) => {
  const sheet = grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "上级文件"],
    [...firm(60), item, -5, "省发〔2024〕1号"],
  ]);
  const told = check([sheet]).findings.filter(({ code }) => code === "out-of-range");
  expect(told.map(({ parameters }) => parameters)).toEqual([
    { column: "申报金额（万元）", given: -5, item: name, fault: { kind: "negative" } },
  ]);
});

test.each<[year: number, isTold: boolean]>([
  [2023, true],
  [2024, false],
  [2026, false],
  [2027, true],
])("a year of recognition outside the policy is told at its cell: %i", (year, isTold) => {
  const sheet = grid("清洁生产审核", [
    ["企业名称", "申报年度", "申报金额（万元）"],
    [firm(60)[0], year, 5],
  ]);
  const told = check([sheet], start).findings.filter(({ code }) => code === "out-of-force");
  expect(told.map((one) => [cellOf(one), one.parameters])).toEqual(
    isTold ? [["B2", { given: String(year), start: "2024-01-01", end: "2027-01-01" }]] : [],
  );
});
