import type { Claim } from "../builders/claims";
import { decided } from "../builders/decided";
import { grid, type Typed } from "../builders/grids";
import { claims, firm } from "../builders/sheets";

// Which awards of the past stand against a row: item, grade, project, year, amount of what was paid before.

const of =
  (item: string, more: Claim = {}) =>
  (own: Claim = {}): Claim => ({ firm: 1, 项目: item, 年度: 2024, 申报: 1, ...more, ...own });
const growth = of("增长奖", { 基数: 620 });
const parts = of("产业大脑组件", { 数量: 3 });
const equipment = of("设备补助", { 等级: "省重点", 基数: 1000, 备案: "1", 纳统: "是", 名称: "甲" });
const product = of("优秀新产品", { 等级: "一类" });
const association = of("行业协会", { 基数: 10 });
const audit = of("清洁生产审核");
const title = of("梯度培育", { 等级: "小巨人" });

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "项目名称", "年度", "已奖金额"];
const NOBODY: readonly Typed[] = [null, null];

/** Grade, project, year, amount. */
type Past = readonly [Typed, Typed, Typed, Typed];

test.each<[why: string, row: Claim, past: Past, decided: string]>([
  // Yearly items.
  ["paid for the year", growth(), [null, null, 2024, 5], "5 → 0, already-awarded"],
  ["paid for another year", growth(), [null, null, 2023, 5], "5 → 5"],
  ["a row without its year", growth({ 年度: null }), [null, null, 2023, 5], "5 → 0, already-awarded"],
  ["a history without the year", growth(), [null, null, null, 5], "5 → 0, already-awarded"],
  ["nothing was paid", growth(), [null, null, 2024, 0], "5 → 5"],
  ["a year's pieces do not stand for all of them", parts(), [null, null, 2024, 1.5], "1.5 → 1.5"],

  // Projects.
  ["the project", equipment(), ["省重点", "甲", 2024, 50], "100 → 0, already-awarded"],
  ["the project, a year before", equipment(), ["省重点", "甲", 2023, 100], "100 → 100"],
  ["another project, as much", equipment(), ["省重点", "乙", 2024, 100], "100 → 100"],
  [
    "a row that names no project, as much",
    equipment({ 名称: null }),
    ["省重点", "甲", 2024, 100],
    "100 → 0, already-awarded",
  ],
  [
    "a row that names no project, another amount",
    equipment({ 名称: null }),
    ["省重点", "甲", 2024, 90],
    "100 → 100",
  ],
  [
    "a history that names no project, as much",
    equipment(),
    ["省重点", null, 2024, 100],
    "100 → 0, already-awarded",
  ],
  ["a history that names no project, another amount", equipment(), ["省重点", null, 2024, 90], "100 → 100"],
  [
    "a history that tells neither project nor amount says nothing of a row that is worth nothing",
    equipment({ 基数: 0 }),
    ["省重点", null, 2024, null],
    "0 → 0",
  ],

  // Recognitions, each for itself.
  ["a recognition of the year, as much", product(), ["一类", null, 2024, 25], "25 → 0, already-awarded"],
  ["a recognition of the year, another amount", product(), ["二类", null, 2024, 15], "25 → 25"],
  ["one that is named otherwise", product({ 名称: "新泵" }), ["一类", "新阀", 2024, 25], "25 → 25"],

  // Once, and what an authority sets.
  ["paid once, long ago", audit(), [null, null, 2019, 5], "5 → 0, already-awarded"],
  ["what the authority sets every time anew", association(), [null, null, 2024, 10], "10 → 10"],
  [
    "a title of which the history says that nothing was paid, and not which it was",
    title({ 申报: 120 }),
    [null, null, 2023, 0],
    "100 → 100",
  ],
])("%s", (_, row, past, expected) => {
  const history = grid("往年兑现", [HEAD, [...firm(1), row.项目, ...past]]);
  expect(decided([claims([row], null), history])).toEqual([expected]);
});

test("what was paid to nobody in particular stands against nobody", () => {
  const history = grid("往年兑现", [HEAD, [...NOBODY, "清洁生产审核", null, null, 2022, 5]]);
  const row = audit({ 企业: null, 代码: null });
  expect(decided([claims([row], null), history])).toEqual(["5 → 5"]);
});
