// Which cells must hold something, and which of those that hold something else than a number or a date are told.
import { cellOf, check, type CheckOptions, type Grid } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

const [NAME, CODE] = firm(60);
const [OTHER, OTHER_CODE] = firm(61);

/** Each finding in short: its code and its cell, with its sheet where that is not the first; what is missing. */
const told = (grids: readonly Grid[], options?: CheckOptions): string[] =>
  check(grids, options).findings.map((one) => {
    const missing = one.code === "missing-value" ? ` ${(one.parameters as { column: string }).column}` : "";
    return `${one.code} ${one.sheetIndex === 0 ? "" : `${one.sheet}!`}${cellOf(one)}${missing}`;
  });

type Rows = readonly (readonly Typed[])[];

test.each<[why: string, name: string, rows: Rows, options: CheckOptions | undefined, told: readonly string[]]>([
  [
    "nothing says what the rows are for: each is asked, at its amount",
    "申报",
    [["企业名称", "统一社会信用代码", "申报金额（万元）"], [NAME, CODE, 5], [OTHER, OTHER_CODE, 5]],
    { sheets: { 申报: { role: "claims" } } },
    ["missing-value C2 奖补项目", "missing-value C3 奖补项目"],
  ],
  [
    "a heading above some rows says what those are for, and the others are asked",
    "申报",
    [["企业名称", "统一社会信用代码", "申报金额（万元）", "认定日期"], [NAME, CODE, 5], ["二、清洁生产审核"], [OTHER, OTHER_CODE, 5]],
    undefined,
    ["missing-value C2 奖补项目"],
  ],
  [
    "nothing says whose the rows are: each is asked",
    "申报",
    [["奖补项目", "申报金额（万元）", "认定日期"], ["清洁生产审核", 5, "2024-01-01"], ["清洁生产审核", 5, "2024-01-02"]],
    undefined,
    ["missing-value A2 企业名称", "missing-value A3 企业名称"],
  ],
  [
    "a code says whose a row is, where there is no column of names",
    "清洁生产审核",
    [["统一社会信用代码", "申报金额（万元）"], [CODE, 5]],
    undefined,
    [],
  ],
  [
    "what a code or an item cannot be is told as that, and not as missing",
    "申报",
    [["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"], [NAME, "待定", "清洁生产审核", 5], [OTHER, OTHER_CODE, "待定", 5]],
    undefined,
    ["bad-credit-code B2", "unknown-item C3"],
  ],
  [
    "a dash, and a word for nothing, where a number is needed",
    "设备补助",
    [["企业名称", "统一社会信用代码", "设备投资额", "申报金额（万元）", "备案编号", "纳统"], [NAME, CODE, "—", 5, "a", "是"], [OTHER, OTHER_CODE, "无", 5, "b", "是"]],
    undefined,
    ["bad-number C2", "bad-number C3"],
  ],
  [
    "a dash, and a word for nothing, where there may be nothing",
    "清洁生产审核",
    [["企业名称", "统一社会信用代码", "申报金额（万元）", "已奖金额（万元）"], [NAME, CODE, 5, "—"], [OTHER, OTHER_CODE, 5, "无"]],
    undefined,
    [],
  ],
  [
    "a number stored as text, and words, in a column that other rows need, and these do not",
    "申报",
    [["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "设备投资额", "备案编号", "纳统"], [NAME, CODE, "设备补助", 38.4, 480, "a", "是"], [OTHER, OTHER_CODE, "清洁生产审核", 5, "12"], [OTHER, OTHER_CODE, "产品主数据标准试点", 2, "待定"]],
    undefined,
    [],
  ],
  [
    "one column that a person took for two: each of its cells is told once",
    "设备补助",
    [["企业名称", "统一社会信用代码", "金额", "备案编号", "纳统"], [NAME, CODE, "x", "a", "是"]],
    { sheets: { 设备补助: { columns: { claimed: "C", base: "C" } } } },
    ["bad-number C2"],
  ],
])("%s", (_, name, rows, options, expected) => {
  expect(told([grid(name, rows)], options)).toEqual(expected);
}); // prettier-ignore

test("a date of two merged rows that is none is told once", () => {
  const rows: Rows = [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "认定日期"],
    [NAME, CODE, "清洁生产审核", 5, "待定"],
    [OTHER, OTHER_CODE, "清洁生产审核", 5, null],
  ];
  const merges = [{ top: 1, left: 4, bottom: 2, right: 4 }];
  const { findings } = check([grid("申报", rows, { merges })]);
  expect(findings.map((one) => [one.code, cellOf(one), one.parameters])).toEqual([
    ["bad-date", "E2", { column: "认定日期", given: "待定" }],
  ]);
});

test("a year of a history that is none is told", () => {
  const claims = grid("清洁生产审核", [
    ["企业名称", "申报金额（万元）"],
    [NAME, 5],
  ]);
  const head = ["企业名称", "奖补项目", "年度", "已奖金额"];
  const history = grid("往年兑现", [head, [OTHER, "清洁生产审核", "去年", 5]]);
  expect(told([claims, history])).toEqual(["bad-date 往年兑现!C2"]);
});

test("of a column of amounts that a sheet lacks all is said that can be", () => {
  const { findings } = check([
    grid("清洁生产审核", [
      ["企业名称", "统一社会信用代码", "认定日期"],
      [NAME, CODE],
    ]),
  ]);
  expect(findings.map(({ parameters }) => parameters)).toEqual([
    { column: "申报金额", item: "", absent: true, accepted: [] },
  ]);
});

test("an amount that nobody filled in, on the second of two sheets", () => {
  const head = ["企业名称", "统一社会信用代码", "申报金额（万元）"];
  const first = grid("清洁生产审核", [head, [NAME, CODE, 5]]);
  const second = grid("省级工业循环经济试点", [head, [OTHER, OTHER_CODE, 8], [...firm(62), null]]);
  expect(told([first, second])).toEqual(["missing-value 省级工业循环经济试点!C3 申报金额（万元）"]);
});

test("a code that nobody filled in, of an item that nobody knows", () => {
  const head = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"];
  const { findings } = check([grid("申报", [head, [NAME, null, "光伏补助", 5]])]);
  expect(findings.flatMap(({ code, parameters }) => (code === "missing-value" ? [parameters] : []))).toEqual([
    { column: "统一社会信用代码", item: "", absent: false, accepted: [] },
  ]);
});

test("amounts of a history that are stored as text", () => {
  const claims = grid("清洁生产审核", [
    ["企业名称", "申报金额（万元）"],
    [NAME, 5],
  ]);
  const head = ["企业名称", "奖补项目", "年度", "已奖金额"];
  const rows: Rows = [head, [OTHER, "清洁生产审核", 2022, "5"], [firm(62)[0], "清洁生产审核", 2022, 5]];
  expect(told([claims, grid("往年兑现", rows)])).toEqual(["number-as-text 往年兑现!D2"]);
});
