import { KEY_PROJECT_LEVELS } from "./grades";
import type { Choice, Item, RateTier } from "./item";
import { fromStart } from "./parameter";

const tier = (from: number, rate: number, levels: Readonly<Record<string, number>> = {}): RateTier => ({
  from: fromStart(from),
  rate: fromStart(rate),
  levels: Object.fromEntries(Object.entries(levels).map(([name, value]) => [name, fromStart(value)])),
});

/** The tiers of article 4, with the key-project levels that each lists. */
export const EQUIPMENT_TIERS: readonly [RateTier, ...RateTier[]] = [
  tier(100, 8),
  tier(500, 10),
  tier(2000, 15, { 市重点: 16, 省重点: 18 }),
  tier(5000, 18, { 国家重点: 25 }),
];

const fireClass = (name: string): Choice => ({ name, aliases: [`${name}类`, `${name}级`] });

/** Chapter two: effective investment (articles 4–5). */
export const INVESTMENT_ITEMS: readonly Item[] = [
  {
    id: "equipment",
    article: 4,
    name: "生产性设备投资补助",
    aliases: [
      "设备投资",
      "设备投资补助",
      "设备补助",
      "生产性设备",
      "生产性设备投资",
      "智能化技术改造",
      "技改",
      "技术改造",
    ],
    kind: "rate",
    function: "EQUIPMENT_SUBSIDY",
    inputs: [
      {
        id: "amount",
        label: "设备投资额",
        headers: [
          "生产性设备投资额",
          "设备投资",
          "设备投资金额",
          "设备投入",
          "设备购置额",
          "设备金额",
          "设备投资总额",
        ],
        kind: "money",
      },
      {
        id: "level",
        label: "重点项目等级",
        headers: ["重点项目级别", "重点等级", "重点级别", "重点项目", "是否重点项目"],
        kind: "choice",
        choices: KEY_PROJECT_LEVELS,
        preset: "无",
        optional: true,
      },
    ],
    conditions: [],
    amount: {
      kind: "sum",
      summands: [
        {
          input: "amount",
          per: "percent",
          rate: {
            kind: "by-tier",
            level: "level",
            scope: { kind: "whole" },
            tiers: EQUIPMENT_TIERS,
          },
        },
      ],
    },
    requirements: ["设备投资额含税，限生产性设备", "项目已在投资管理系统备案", "项目已纳入制造业统计库"],
    repetition: "per-project",
    readings: ["R1", "R2", "R3"],
  },
  {
    id: "robot",
    article: 4,
    name: "工业机器人补助",
    aliases: ["机器人", "机器人补助", "工业机器人"],
    kind: "rate",
    function: "ROBOT_SUBSIDY",
    inputs: [
      {
        id: "amount",
        label: "机器人金额",
        headers: [
          "机器人价款",
          "机器人投资额",
          "机器人购置额",
          "机器人购置金额",
          "工业机器人金额",
          "机器人总价",
        ],
        kind: "money",
      },
      {
        id: "robots",
        label: "机器人台数",
        headers: ["台数", "机器人数量", "工业机器人台数", "台套数", "购置台数"],
        kind: "count",
        least: 1,
      },
    ],
    conditions: [
      {
        kind: "at-least",
        measured: { kind: "quotient", input: "amount", by: "robots", label: "每台价款" },
        bound: fromStart(10),
        reading: "R11",
      },
    ],
    amount: {
      kind: "sum",
      summands: [{ input: "amount", per: "percent", rate: { kind: "flat", value: fromStart(20) } }],
    },
    requirements: ["机器人价款未计入设备投资额"],
    repetition: "per-project",
    readings: ["R3", "R11"],
  },
  {
    id: "factory",
    article: 5,
    name: "厂房改扩建奖励",
    aliases: ["厂房改扩建", "厂房改(扩)建", "厂房改(扩)建奖励", "厂房奖励", "厂房"],
    kind: "each",
    function: "FACTORY_AWARD",
    inputs: [
      {
        id: "area",
        label: "新建建筑面积",
        headers: ["建筑面积", "新增建筑面积", "厂房建筑面积", "厂房面积", "新建面积", "改扩建面积"],
        kind: "measure",
        unit: "㎡",
        most: 100_000_000,
      },
      { id: "plotRatio", label: "容积率", kind: "measure", unit: "", most: 100 },
      {
        id: "fireClass",
        label: "消防等级",
        headers: ["消防类别", "消防验收等级", "火灾危险性类别", "耐火等级"],
        kind: "choice",
        choices: ["甲", "乙", "丙", "丁", "戊"].map(fireClass),
        preset: "丙",
        optional: true,
      },
    ],
    conditions: [
      {
        kind: "above",
        measured: { kind: "input", input: "plotRatio" },
        bound: fromStart(1.5),
        reading: "R10",
      },
      { kind: "one-of", input: "fireClass", choices: ["甲", "乙", "丙"] },
    ],
    amount: {
      kind: "sum",
      summands: [{ input: "area", per: "square-metre", rate: { kind: "flat", value: fromStart(50) } }],
    },
    requirements: ["面积以竣工测绘报告为准，不含办公、宿舍、综合楼", "取得消防验收备案"],
    repetition: "per-project",
    readings: ["R10"],
  },
];
