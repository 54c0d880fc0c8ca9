import type { Claim } from "../builders/claims";
import { decided } from "../builders/decided";
import { claims, firm, veto } from "../builders/sheets";

// Which rows of one firm claim one and the same thing. The first stands in row 3, its item in column D.

const of =
  (item: string, more: Claim = {}) =>
  (name: string | null, own: Claim = {}): Claim => ({
    firm: 1,
    项目: item,
    名称: name,
    年度: 2024,
    申报: 1,
    ...more,
    ...own,
  });
const growth = of("增长奖", { 基数: 620 });
const equipment = of("设备补助", { 等级: "省重点", 基数: 1000, 备案: "1", 纳统: "是" });
const parts = of("产业大脑组件", { 数量: 3 });
const audit = of("清洁生产审核");
const title = of("梯度培育", { 等级: "小巨人" });
const demo = of("数字化示范试点", { 等级: "省级" });
const product = of("优秀新产品", { 等级: "一类" });
const NO_YEAR = { 年度: null };

test.each<[why: string, rows: readonly Claim[], decided: readonly string[]]>([
  // Yearly items.
  ["once a year, whatever the project is called", [growth("甲"), growth("乙")], ["5 → 5", "5 → 0, year D3"]],
  ["two years are two awards", [growth("甲"), growth("甲", { 年度: 2023 })], ["5 → 5", "5 → 5"]],
  ["the same of everything", [growth("甲"), growth("甲")], ["5 → 5", "5 → 0, claim D3"]],
  [
    "three times: each is the same as the first",
    [growth("甲"), growth("乙"), growth("丙")],
    ["5 → 5", "5 → 0, year D3", "5 → 0, year D3"],
  ],
  [
    "a row without its year may be of any year",
    [growth("甲"), growth("乙", NO_YEAR)],
    ["5 → 5", "5 → 0, unknown-year D3"],
  ],
  [
    "a row after one without its year may be of that year",
    [growth("甲", NO_YEAR), growth("乙")],
    ["5 → 5", "5 → 0, unknown-year D3"],
  ],
  [
    "one without its year stands first: it is the earlier one, not the one of the year",
    [growth("甲", NO_YEAR), growth("乙"), growth("丙")],
    ["5 → 5", "5 → 0, unknown-year D3", "5 → 0, unknown-year D3"],
  ],
  [
    "one of the year stands first: it is the earlier one",
    [growth("甲"), growth("乙", NO_YEAR), growth("丙")],
    ["5 → 5", "5 → 0, unknown-year D3", "5 → 0, year D3"],
  ],

  // Projects.
  [
    "one project at two levels is one",
    [equipment("甲"), equipment("甲", { 等级: null })],
    ["100 → 100", "100 → 0, project D3"],
  ],
  ["two projects are two", [equipment("甲"), equipment("乙")], ["100 → 100", "100 → 100"]],
  ["a project of each year", [equipment("甲"), equipment("甲", { 年度: 2023 })], ["100 → 100", "100 → 100"]],
  [
    "an unnamed project of the same base may be the named one",
    [equipment("甲"), equipment(null)],
    ["100 → 100", "100 → 0, unknown-project D3"],
  ],
  [
    "a named project of the same base may be the unnamed one",
    [equipment(null), equipment("甲")],
    ["100 → 100", "100 → 0, unknown-project D3"],
  ],
  [
    "an unnamed project of another base is not the named one",
    [equipment("甲"), equipment(null, { 基数: 2000 })],
    ["100 → 100", "360 → 360"],
  ],
  [
    "two unnamed projects of one level are one, whatever their base",
    [equipment(null), equipment(null, { 基数: 2000 })],
    ["100 → 100", "360 → 0, claim D3"],
  ],
  [
    "two unnamed projects of one base are one, whatever their level",
    [equipment(null), equipment(null, { 等级: null })],
    ["100 → 100", "100 → 0, project D3"],
  ],
  [
    "two unnamed projects that differ in level and base are two",
    [equipment(null), equipment(null, { 等级: null, 基数: 2000 })],
    ["100 → 100", "300 → 300"],
  ],

  // Pieces, each paid by itself.
  ["pieces of two projects are two", [parts("甲"), parts("乙")], ["1.5 → 1.5", "1.5 → 1.5"]],
  ["pieces of one project", [parts("甲"), parts("甲", { 数量: 4 })], ["1.5 → 1.5", "2 → 0, claim D3"]],
  ["unnamed pieces, as many", [parts(null), parts(null)], ["1.5 → 1.5", "1.5 → 0, claim D3"]],
  ["unnamed pieces, more of them", [parts(null), parts(null, { 数量: 4 })], ["1.5 → 1.5", "2 → 2"]],
  ["named pieces, then as many", [parts("甲"), parts(null)], ["1.5 → 1.5", "1.5 → 0, unknown-project D3"]],
  ["as many, then named", [parts(null), parts("甲")], ["1.5 → 1.5", "1.5 → 0, unknown-project D3"]],

  // Recognitions.
  ["once, whatever the year", [audit("甲"), audit("乙", { 年度: 2023 })], ["5 → 5", "5 → 0, once D3"]],
  [
    "another year's recognition of a product",
    [product("甲"), product("甲", { 年度: 2023 })],
    ["25 → 25", "25 → 25"],
  ],
  [
    "a product recognised at two grades",
    [product("甲"), product("甲", { 等级: "二类" })],
    ["25 → 25", "15 → 15"],
  ],
  [
    "a demonstration of a kind that is told is one",
    [demo("甲", { 项目: "云上企业" }), demo("乙", { 项目: "云上企业" })],
    ["30 → 30", "30 → 0, once D3"],
  ],
  [
    "demonstrations of a kind that only their names tell are two (reading R9)",
    [demo("甲"), demo("乙")],
    ["30 → 30", "30 → 30"],
  ],
  [
    "a demonstration of a kind that only its name tells, again a year later",
    [demo("甲"), demo("甲", { 年度: 2025 })],
    ["30 → 30", "30 → 0, once D3"],
  ],

  // Titles.
  ["a title of the year, twice", [title("甲"), title("乙")], ["100 → 100", "100 → 0, claim D3"]],
  [
    "a title that was had a year before: what is left of the difference, nothing",
    [title(null), title(null, { 年度: 2025 })],
    ["100 → 100", "100 → 0, title-difference"],
  ],

  // Whose rows.
  ["another firm", [audit("甲"), audit("甲", { firm: 2 })], ["5 → 5", "5 → 5"]],
  [
    "rows of nobody in particular are not compared",
    [audit("甲", { 企业: null, 代码: null }), audit("甲", { 企业: null, 代码: null })],
    ["5 → 5", "5 → 5"],
  ],
])("%s", (_, rows, expected) => {
  expect(decided([claims(rows, null)])).toEqual(expected);
});

test("a vetoed firm's row twice: the second is told both", () => {
  expect(decided([claims([audit(""), audit("")], null), veto([...firm(1), "环保", null, null])])).toEqual([
    "5 → 0, vetoed",
    "5 → 0, claim D3, vetoed",
  ]);
});
