import { cellOf, check, type Finding } from "../../src/sheet";
import { at, type Claim, type Field } from "../builders/claims";
import { claims } from "../builders/sheets";

// What a number of a row cannot be, from both sides of each bound.

type Fault = Finding<"out-of-range">["parameters"]["fault"];

const negative: Fault = { kind: "negative" };
const halves: Fault = { kind: "not-whole" };
const growth = (more: Claim): Claim => ({ 项目: "软件营收增长", 营收: 100, 上年营收: 50, ...more });
const factory = (more: Claim): Claim => ({ 项目: "厂房", 基数: 100, 容积率: 2, ...more });
const robot = (more: Claim): Claim => ({ 项目: "机器人", 基数: 20, 台数: 1, ...more });

test.each<[why: string, claim: Claim, field: Field, fault: Fault | null]>([
  ["money below 0", { 项目: "设备补助", 基数: -0.01 }, "基数", negative],
  ["no money", { 项目: "设备补助", 基数: 0 }, "基数", null],
  ["value added may fall", { 项目: "增长奖", 基数: -100 }, "基数", null],
  ["growth over nothing", growth({ 上年营收: 0 }), "上年营收", { kind: "not-positive" }],
  ["growth over a fen", growth({ 上年营收: 0.000001 }), "上年营收", null],
  ["growth over less than nothing", growth({ 上年营收: -1 }), "上年营收", negative],
  ["a revenue of nothing", growth({ 营收: 0 }), "营收", null],
  ["an area below 0", factory({ 基数: -1 }), "基数", negative],
  ["the largest area", factory({ 基数: 1e8 }), "基数", null],
  ["a larger one", factory({ 基数: 1e8 + 1 }), "基数", { kind: "too-large", most: 1e8, unit: "㎡" }],
  ["the largest plot ratio", factory({ 容积率: 100 }), "容积率", null],
  ["a larger one", factory({ 容积率: 100.5 }), "容积率", { kind: "too-large", most: 100, unit: "" }],
  ["robots below 0", robot({ 台数: -1 }), "台数", negative],
  ["half a robot", robot({ 台数: 0.5 }), "台数", halves],
  ["no robot", robot({ 台数: 0 }), "台数", { kind: "too-few", least: 1 }],
  ["one robot", robot({}), "台数", null],
  ["a million robots", robot({ 台数: 1e6 }), "台数", null],
  ["more", robot({ 台数: 1e6 + 1 }), "台数", { kind: "too-large", most: 1e6, unit: "" }],
  ["no award of the province", { 项目: "设计大赛", 省奖: 0, 市奖: 1 }, "省奖", null],
  ["no piece", { 项目: "产业大脑组件", 数量: 0 }, "数量", null],
  ["half a piece", { 项目: "产业大脑组件", 数量: 0.5 }, "数量", halves],
  ["less than no piece", { 项目: "产业大脑组件", 数量: -1 }, "数量", negative],
  ["too many", { 项目: "产业大脑组件", 数量: 1e6 + 1 }, "数量", { kind: "too-large", most: 1e6, unit: "" }],
  ["one audit", { 项目: "清洁生产", 数量: 1 }, "数量", null],
  ["no audit", { 项目: "清洁生产", 数量: 0 }, "数量", null],
  ["two audits", { 项目: "清洁生产", 数量: 2 }, "数量", { kind: "above-one" }],
  ["half an audit", { 项目: "清洁生产", 数量: 1.5 }, "数量", halves],
  ["an approved amount below 0", { 项目: "样本企业", 基数: -15 }, "基数", negative],
  [
    "one of nothing is below its range",
    { 项目: "样本企业", 基数: 0 },
    "基数",
    { kind: "outside", least: 10, most: 20 },
  ],
  ["one below its range", { 项目: "样本企业", 基数: 9 }, "基数", { kind: "outside", least: 10, most: 20 }],
  ["one above its range", { 项目: "样本企业", 基数: 21 }, "基数", { kind: "outside", least: 10, most: 20 }],
  ["a share above its pool", { 项目: "培训补助", 基数: 16 }, "基数", { kind: "above-pool", most: 15 }],
  ["a share of nothing", { 项目: "培训补助", 基数: 0 }, "基数", null],
  ["a share below 0", { 项目: "培训补助", 基数: -1 }, "基数", negative],
  ["nothing paid", { 项目: "清洁生产", 已奖: 0 }, "已奖", null],
  ["less than nothing paid", { 项目: "清洁生产", 已奖: -1 }, "已奖", negative],
  [
    "more paid than sums can hold",
    { 项目: "清洁生产", 已奖: 9e9 + 1 },
    "已奖",
    { kind: "too-large", most: 9e9, unit: "万元" },
  ],
])("%s", (_, claim, field, fault) => {
  const { findings } = check([claims([{ firm: 1, 申报: 1, ...claim }], null)]);
  const found = findings.filter((one): one is Finding<"out-of-range"> => one.code === "out-of-range");
  const told = found.map((one) => [cellOf(one), one.parameters.given, one.parameters.fault]);
  expect(told).toEqual(fault ? [[at(field, 0), claim[field], fault]] : []);
});
