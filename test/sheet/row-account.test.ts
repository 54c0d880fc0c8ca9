import { examineSteps, type Checked, type DueReason, type Grid } from "../../src/sheet";
import { stepText } from "../../src/text";
import { CLEAN, FIRST_ROW, NEXT, claimRows, withMore, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

const veto = (...rows: Typed[][]): Grid =>
  grid("一票否决名单", [["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"], ...rows]);
const history = (...rows: Typed[][]): Grid =>
  grid("往年兑现", [["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"], ...rows]);

function examined(claims: readonly Claim[], ...lists: readonly Grid[]): Checked {
  const steps = examineSteps([grid("申报汇总", claimRows(claims, null)), ...lists]);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

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
  ["what was paid before", "paid", 3, withMore(audit(50, { 申报: 3, 已奖: 2 }))],
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

test("the steps end in the amount that was computed", () => {
  const checked = examined(CLEAN);
  CLEAN.forEach((_, nth) => {
    const { computed, steps } = checked.account(0, rowOf(nth))!;
    const words = steps.map((step) => stepText(step)).join("\n");
    const shown = computed!.toLocaleString("en-US", { maximumFractionDigits: 6 });
    expect(words).toContain(computed === 0 ? "金额为 0" : `${shown} 万元`);
  });
});

test("a row that cannot be computed has no steps", () => {
  const checked = examined(withMore({ firm: 50, 项目: "绿色工厂", 等级: "县级", 申报: 5, 年度: 2024 }));
  expect(checked.account(0, rowOf(NEXT))).toMatchObject({ reason: "unknown", computed: null, steps: [] });
});

test("only claims have an account", () => {
  const checked = examined(CLEAN, veto([nameOf(50), codeOf(50), "安全事故", null, null]), grid("空", []));
  expect(checked.account(0, 0)).toBeUndefined();
  expect(checked.account(0, rowOf(CLEAN.length))).toBeUndefined();
  expect(checked.account(1, 1)).toBeUndefined();
  expect(checked.account(2, 0)).toBeUndefined();
  expect(checked.account(9, 0)).toBeUndefined();
});
