import { examine, type Checked, type DueReason, type Grid } from "../../src/sheet";
import { stepText } from "../../src/text";
import { CLEAN, FIRST_ROW, NEXT, withMore, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";
import { lined } from "../builders/lined";
import { claims as claimsOf, history, veto } from "../builders/sheets";

const examined = (claims: readonly Claim[], ...lists: readonly Grid[]): Checked =>
  examine([claimsOf(claims, null), ...lists]);

/** The row of the nth claim, from 0. */
const rowOf = (nth: number): number => FIRST_ROW - 1 + nth;

type Case = readonly [
  why: string,
  reason: DueReason,
  payable: number | null,
  claims: readonly Claim[],
  ...lists: readonly Grid[],
];

const audit = (firm: number, more: Claim = {}): Claim => ({
  firm,
  项目: "清洁生产审核",
  申报: 5,
  年度: 2024,
  ...more,
});

/** What decides about the last claim of each workbook. */
const CASES: readonly Case[] = [
  ["a row as it should be", "award", 5, withMore(audit(50))],
  [
    "a row with an unknown item",
    "unknown",
    null,
    withMore({ firm: 50, 项目: "光伏补助", 申报: 5, 年度: 2024 }),
  ],
  ["a higher document", "document", 7, withMore(audit(50, { 申报: 7, 文件: "省发〔2024〕1 号" }))],
  [
    "another document of the county",
    "elsewhere",
    0,
    withMore({ firm: 50, 项目: "诊断评估与平台建设补助", 申报: 5, 年度: 2024 }),
  ],
  ["a vetoed firm", "vetoed", 0, withMore(audit(50)), veto([nameOf(50), codeOf(50), "安全事故", null, null])],
  [
    "a vetoed firm, though a higher document is named",
    "vetoed",
    0,
    withMore(audit(50, { 申报: 7, 文件: "省发〔2024〕1 号" })),
    veto([nameOf(50), codeOf(50), "安全事故", null, null]),
  ],
  [
    "a vetoed firm, though nobody knows the item",
    "vetoed",
    0,
    withMore({ firm: 50, 项目: "光伏补助", 申报: 5, 年度: 2024 }),
    veto([nameOf(50), codeOf(50), "安全事故", null, null]),
  ],
  ["a row twice", "duplicate", 0, withMore(audit(50), audit(50))],
  [
    "an award of an earlier year",
    "awarded",
    0,
    withMore(audit(50)),
    history([nameOf(50), codeOf(50), "清洁生产审核", null, 2022, 5]),
  ],
  [
    "the lower of two titles",
    "lower-title",
    0,
    withMore(
      { firm: 50, 项目: "企业梯度培育荣誉", 等级: "小巨人", 申报: 100, 年度: 2024 },
      { firm: 50, 项目: "企业梯度培育荣誉", 等级: "隐形冠军", 申报: 50, 年度: 2024 },
    ),
  ],
  [
    "the lower of two titles, of which the row says that some was paid",
    "lower-title",
    0,
    withMore(
      { firm: 50, 项目: "企业梯度培育荣誉", 等级: "小巨人", 申报: 100, 年度: 2024 },
      { firm: 50, 项目: "企业梯度培育荣誉", 等级: "隐形冠军", 申报: 0, 已奖: 10, 年度: 2024 },
    ),
  ],
  [
    "a title after an earlier one",
    "difference",
    50,
    withMore({ firm: 50, 项目: "企业梯度培育荣誉", 等级: "小巨人", 申报: 50, 年度: 2024 }),
    history([nameOf(50), codeOf(50), "企业梯度培育荣誉", "隐形冠军", 2022, 50]),
  ],
  [
    "what a yearly cap leaves",
    "rest",
    4,
    withMore(
      { firm: 50, 项目: "产业大脑能力中心组件", 数量: 12, 申报: 6, 名称: "甲", 年度: 2024 },
      { firm: 50, 项目: "产业大脑能力中心组件", 数量: 15, 申报: 4, 名称: "乙", 年度: 2024 },
    ),
  ],
  [
    "what the year's pool leaves: 15 − 9",
    "rest",
    6,
    withMore({ firm: 50, 项目: "中小企业服务平台培训补助", 基数: 8, 申报: 6, 年度: 2024 }),
  ],
  ["what was paid before", "paid", 3, withMore(audit(50, { 申报: 3, 已奖: 2 }))],
  [
    "what a row of nobody in particular says was paid",
    "rest",
    3,
    withMore({ 项目: "产业大脑能力中心组件", 数量: 12, 申报: 3, 已奖: 7, 年度: 2024 }),
  ],
];

test.each(CASES.map(([why, ...rest]) => [why, rest] as const))(
  "%s",
  (_, [reason, payable, claims, ...lists]) => {
    const checked = examined(claims, ...lists);
    const account = checked.account(0, rowOf(claims.length - 1))!;
    expect(account).toMatchObject({ reason, payable });
    expect(account).toMatchObject(checked.report.rows.at(-1)!);
  },
);

test("a row that says itself that its firm is vetoed", () => {
  const sheet = lined("清洁生产审核", [
    "企业名称|申报金额（万元）|一票否决情况",
    "甲公司|5|否",
    "乙公司|5|是",
  ]);
  const checked = examine([sheet]);
  expect(checked.account(0, 1)).toMatchObject({ reason: "award", payable: 5 });
  expect(checked.account(0, 2)).toMatchObject({ reason: "vetoed", payable: 0 });
});

test("the steps end in the amount that was computed", () => {
  const checked = examined(CLEAN);
  CLEAN.forEach((_, nth) => {
    const { computed, steps } = checked.account(0, rowOf(nth))!;
    const words = steps.map((step) => stepText(step)).join("\n");
    const shown = computed!.toLocaleString("en-US", { maximumFractionDigits: 6 });
    expect(words).toContain(computed === 0 ? "金额为 0" : `${shown} 万元`);
  });
});

test.each<[why: string, claim: Claim, reason: DueReason, computed: number | null]>([
  ["an item that nobody knows", { 项目: "光伏补助" }, "unknown", null],
  ["a grade that the item does not have", { 项目: "绿色工厂", 等级: "县级" }, "unknown", null],
  ["a base that is missing", { 项目: "设备补助" }, "unknown", null],
  ["another document of the county", { 项目: "诊断评估与平台建设补助" }, "elsewhere", null],
  ["no title at all", { 项目: "荣誉称号", 等级: "小巨人", 数量: 0 }, "award", 0],
])("no steps: %s", (_, claim, reason, computed) => {
  const checked = examined(withMore({ firm: 50, 申报: 0, 年度: 2024, ...claim }));
  expect(checked.account(0, rowOf(NEXT))).toMatchObject({ reason, computed, steps: [] });
});

test.each<[why: string, claim: Claim, step: string]>([
  ["no components are no money", { 项目: "产业大脑组件", 数量: 0 }, "× 0 = 0 万元"],
  ["a contest by grade and number", { 项目: "设计大赛", 等级: "市级", 数量: 3 }, "5 万元 × 3 = 15 万元"],
  [
    "an optional number left out",
    { 项目: "轻量级改造", 批次: "第一批", 共性: 40 },
    "个性投入 0 万元 × 40% = 0 万元",
  ],
])("steps: %s", (_, claim, step) => {
  const checked = examined(withMore({ firm: 50, 申报: 0, 年度: 2024, ...claim }));
  const { steps } = checked.account(0, rowOf(NEXT))!;
  expect(steps.map((one) => stepText(one)).join("\n")).toContain(step);
});

test("only claims have an account", () => {
  const checked = examined(CLEAN, veto([nameOf(50), codeOf(50), "安全事故", null, null]), grid("空", []));
  expect(checked.account(0, 0)).toBeUndefined();
  expect(checked.account(0, rowOf(CLEAN.length))).toBeUndefined();
  expect(checked.account(1, 1)).toBeUndefined();
  expect(checked.account(2, 0)).toBeUndefined();
  expect(checked.account(9, 0)).toBeUndefined();
});
