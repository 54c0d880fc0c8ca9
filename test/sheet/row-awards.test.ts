import { cellOf, check } from "../../src/sheet";
import { at, type Claim, type Field } from "../builders/claims";
import type { Typed } from "../builders/grids";
import { claims } from "../builders/sheets";

// The award of a row by itself (万元), and what is said where it cannot be computed.

type Case = readonly [why: string, claim: Claim, computed: number | null, ...found: readonly string[]];

const told = (code: string, field: Field): string => `${code} ${at(field, 0)}`;
const robots = (more: Claim): Claim => ({ 项目: "机器人", 基数: 150, 台数: 10, ...more });
const factory = (more: Claim): Claim => ({ 项目: "厂房", 基数: 12_000, 容积率: 1.8, ...more });
const sample = (基数: Typed): Claim => ({ 项目: "样本企业", 基数 });
const light = (more: Claim): Claim => ({ 项目: "轻量级改造", 批次: "第二批", 共性: 40, 个性: 20, ...more });
const contest = (more: Claim): Claim => ({ 项目: "设计大赛", 省奖: 1, ...more });
const parts = (数量: Typed): Claim => ({ 项目: "产业大脑组件", 数量 });

const CASES: readonly Case[] = [
  // What may be left out is 0.
  ["light digitalisation without individual parts: 40 × 50%", light({ 个性: null }), 20],
  ["a dash is nothing", light({ 个性: "—" }), 20],
  ["both parts: 40 × 50% + 20 × 40%", light({}), 28],
  ["the first batch has 60%", light({ 批次: "第一批", 个性: null }), 24],
  ["the common part must be there", light({ 共性: null }), null, told("missing-value", "共性")],
  ["awards of the province alone", contest({}), 10],
  ["both kinds", contest({ 市奖: 2 }), 20],
  ["no number of pieces where one is needed", parts(null), null, told("missing-value", "数量")],
  ["no number of pieces where one is not: one", { 项目: "绿色工厂", 等级: "省级" }, 25],

  // Numbers that are none.
  ["a base that is text", robots({ 基数: "待定" }), null, told("bad-number", "基数")],
  ["pieces that are text", parts("两三件"), null, told("bad-number", "数量")],
  [
    "two faults of a row are told together",
    robots({ 基数: -150, 台数: 0 }),
    null,
    told("out-of-range", "基数"),
    told("out-of-range", "台数"),
  ],
  [
    "an unknown grade is told alone, not what lacks besides",
    light({ 批次: "九", 共性: null }),
    null,
    told("unknown-grade", "批次"),
  ],
  ["titles that only separate", { 项目: "荣誉称号", 等级: "、" }, null, told("unknown-grade", "等级")],

  // What an input can be at most and at least.
  ["value added that fell", { 项目: "增长奖", 基数: -300 }, 0],
  ["as many robots as money: 15 for each", robots({}), 30],
  ["no robots", robots({ 台数: 0 }), null, told("out-of-range", "台数")],
  ["one robot", robots({ 台数: 1 }), 30],
  ["a plot ratio of 100", factory({ 容积率: 100 }), 60],
  ["a plot ratio above 100", factory({ 容积率: 100.01 }), null, told("out-of-range", "容积率")],
  ["3,000,000 ㎡ are many, but no wrong unit of money", factory({ 基数: 3_000_000 }), 15_000],
  ["a million pieces", parts(1_000_000), 10],
  ["more than a million", parts(1_000_001), null, told("out-of-range", "数量")],
  ["half a piece", parts(1.5), null, told("out-of-range", "数量")],
  ["less than no piece", parts(-1), null, told("out-of-range", "数量")],
  ["two audits in a row", { 项目: "清洁生产", 数量: 2 }, null, told("out-of-range", "数量")],
  ["one audit", { 项目: "清洁生产", 数量: 1 }, 5],
  ["an ended award asks for no number", { 项目: "云服务", 数量: "两次" }, 0],
  ["100 亿元 of equipment", { 项目: "设备补助", 基数: 1_000_000 }, 180_000],

  // Approved amounts: 10 to 20.
  ["the least", sample(10), 10],
  ["the most", sample(20), 20],
  ["below the least", sample(9.999999), null, told("out-of-range", "基数")],
  ["above the most", sample(20.000001), null, told("out-of-range", "基数")],
  ["below nothing", sample(-15), null, told("out-of-range", "基数")],
  ["over 100 亿元", sample(2_000_000), null, told("unit-suspect", "基数")],

  ["not decided yet", sample("待定"), null, told("bad-number", "基数")],

  // Half a fen, and less.
  ["8% of 100.00000625 are 8.0000005, up to the fen", { 项目: "设备补助", 基数: 100.000_006_25 }, 8.000001],
  ["8% of 100.00000624 are less, down to it", { 项目: "设备补助", 基数: 100.000_006_24 }, 8],
];

/** Findings about what is right in itself: files, statistics, amounts next to a tier. */
const BESIDE = new Set(["not-on-file", "not-in-statistics", "just-below-tier", "amount-mismatch"]);

test.each(CASES.map(([why, claim, computed, ...found]) => ({ why, claim, computed, found })))(
  "$why",
  ({ claim, computed, found }) => {
    const { rows, findings } = check([claims([{ firm: 1, 申报: 1, ...claim }], null)]);
    expect(rows[0]!.computed).toBe(computed);
    const said = findings.filter(({ code }) => !BESIDE.has(code));
    expect(said.map((finding) => `${finding.code} ${cellOf(finding)}`)).toEqual(found);
  },
);

test.each<
  [why: string, field: "申报" | "已奖", typed: Typed, found: readonly string[], claimed: number | null]
>([
  ["nine billion is a claim, and too much", "申报", 9e9, ["amount-mismatch"], 9e9],
  ["more than that is none", "申报", 9_000_000_001, ["out-of-range"], null],
  ["nor is as much below 0", "申报", -9_000_000_001, ["out-of-range"], null],
  ["a claim below 0 is held against its award", "申报", -5, ["amount-mismatch"], -5],
  ["a dash claims nothing readable", "申报", "—", ["bad-number"], null],
  ["nine billion may have been paid: nothing is left", "已奖", 9e9, ["amount-mismatch"], 5],
  ["more than that may not", "已奖", 9_000_000_001, ["out-of-range"], 5],
  ["nor less than nothing", "已奖", -1, ["out-of-range"], 5],
  ["a dash is nothing paid", "已奖", "—", [], 5],
  ["words are no amount", "已奖", "两三万", ["bad-number"], 5],
])("%s", (_, field, typed, found, claimed) => {
  const claim: Claim = { firm: 1, 项目: "清洁生产", 申报: 5, [field]: typed };
  const { rows, findings } = check([claims([claim], null)]);
  expect(findings.map((finding) => `${finding.code} ${cellOf(finding)}`)).toEqual(
    found.map((code) => `${code} ${at(code === "amount-mismatch" ? "申报" : field, 0)}`),
  );
  expect(rows[0]).toMatchObject({ claimed, computed: 5 });
});
