import { cellOf, check, type Grid } from "../../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../../builders/grids";

// The awards of a history, as they stand against a claim for the same thing.

const claim = (item: string, grade: string | null, amount: number): Grid =>
  grid("申报表", [
    ["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报金额"],
    [nameOf(1), codeOf(1), item, grade, amount],
  ]);

const history = (header: readonly string[], ...rows: readonly (readonly Typed[])[]): Grid =>
  grid("往年兑现", [
    ["企业名称", "奖补项目", ...header],
    ...rows.map(([item, ...more]) => [nameOf(1), item, ...more]),
  ]);

/** What is told: the code and the cell, and of a past award where it stands, its year and what was paid. */
const told = (...grids: readonly Grid[]): string[] =>
  check(grids).findings.map((finding) => {
    const { earlier, year, paid } = finding.parameters as Readonly<Record<string, string | number | null>>;
    const place = `${finding.code} ${cellOf(finding)}`;
    return finding.code === "already-awarded" ? `${place}: ${earlier} ${year || "–"} ${paid}` : place;
  });

test.each<{
  why: string;
  header: readonly string[];
  values: readonly Typed[];
  year: string;
  paid: number | null;
}>([
  { why: "a year", header: ["年度", "已奖金额"], values: [2022, 5], year: "2022", paid: 5 },
  { why: "a date", header: ["认定日期", "已奖金额"], values: ["2022-05-01", 5], year: "2022", paid: 5 },
  {
    why: "a year, which is better than a date",
    header: ["认定日期", "年度", "已奖金额"],
    values: ["2022-12-30", 2023, 5],
    year: "2023",
    paid: 5,
  },
  { why: "neither of them", header: ["已奖金额"], values: [5], year: "–", paid: 5 },
  { why: "an empty year", header: ["年度", "已奖金额"], values: [null, 5], year: "–", paid: 5 },
  {
    why: "what was paid, which is better than what was claimed",
    header: ["年度", "申报金额", "已奖金额"],
    values: [2022, 6, 5],
    year: "2022",
    paid: 5,
  },
  { why: "no amount", header: ["年度"], values: [2022], year: "2022", paid: null },
  { why: "an empty amount", header: ["年度", "已奖金额"], values: [2022, null], year: "2022", paid: null },
  { why: "an amount in 元", header: ["已奖金额（元）"], values: [50_000], year: "–", paid: 5 },
  { why: "the largest amount that sums hold", header: ["已奖金额"], values: [9e9], year: "–", paid: 9e9 },
])("an award of the past with $why", ({ header, values, year, paid }) => {
  const past = history(header, ["清洁生产审核", ...values]);
  expect(told(claim("清洁生产", null, 5), past)).toEqual([`already-awarded C2: 往年兑现!B2 ${year} ${paid}`]);
});

test("a sheet that asks for money is no history, whatever it is called: its rows are claims", () => {
  const sheet = history(["年度", "申报金额"], ["清洁生产审核", 2022, 5]);
  expect(check([claim("清洁生产", null, 5), sheet]).sheets.map(({ role }) => role)).toEqual([
    "claims",
    "claims",
  ]);
  expect(told(claim("清洁生产", null, 5), sheet)).toEqual(["duplicate-claim B2"]);
});

test.each<[why: string, amount: Typed, code: string, paid: number | null]>([
  ["stored as text is read", "5", "number-as-text", 5],
  ["in words is none", "五六万", "bad-number", null],
  ["that no sum can hold is none", 9.1e9, "bad-number", null],
  ["far below 0 is none", -9.1e9, "bad-number", null],
])("an amount %s, and told", (_, amount, code, paid) => {
  const past = history(["已奖金额"], ["清洁生产审核", amount]);
  expect(told(claim("清洁生产", null, 5), past)).toEqual([
    `already-awarded C2: 往年兑现!B2 – ${paid}`,
    `${code} C2`,
  ]);
});

test.each<[claimed: string, grade: string | null, past: string, pastGrade: string | null, stands: boolean]>([
  ["清洁生产", null, "清洁生产审核", null, true],
  ["节水型企业", "省级", "节水", "省", true],
  ["节水型企业", "省级", "节水", "市级", false],
  // A grade that the item does not have may be a slip for any.
  ["节水型企业", "省级", "节水", "县级", true],
  ["云上企业", "省级", "云上企业", "省级", true],
  ["云上企业", "省级", "大数据应用示范企业", "省级", false],
  ["大数据示范", "省级", "大数据应用示范企业", "省级", true],
  // Which kind it was is not known: a person has to look.
  ["云上企业", "省级", "数字化示范试点", "省级", true],
  ["数字化示范试点", "省级", "云上企业", "省级", true],
])("%s %s after %s %s", (claimed, grade, past, pastGrade, stands) => {
  const { findings } = check([claim(claimed, grade, 0.1), history(["等级"], [past, pastGrade])]);
  expect(findings.some(({ code }) => code === "already-awarded")).toBe(stands);
});

test("an item that nobody knows is asked about, and the awards below it are seen", () => {
  const past = history(["已奖金额"], ["光伏补助", 1], [null, 2], ["清洁生产审核", 5]);
  expect(told(claim("清洁生产", null, 5), past)).toEqual([
    "already-awarded C2: 往年兑现!B4 – 5",
    "list-entry-not-used B2",
    "list-entry-not-used B3",
  ]);
});
