import { check, cellOf, type AcceptedFinding, type Finding, type Grid } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

// A fault that a whole column has, since nobody filled it in or a program wrote it so, is told once with its rows.

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "设备投资额", "备案编号", "纳统", "机器人台数"]; // prettier-ignore

/** A project that must be on file and in the statistics: 设备 is an equipment, 机器人 a robot, 清洁 needs neither. */
const equipment = (n: number, filed: Typed, counted: Typed = "是"): Typed[] => [
  ...[...firm(n), "设备补助", 38.4, 480, filed, counted],
];
const robot = (n: number, filed: Typed): Typed[] => [...firm(n), "工业机器人补助", 30, 150, filed, null, 10];
const audit = (n: number): Typed[] => [...firm(n), "清洁生产审核", 5];
const sheet = (...rows: readonly (readonly Typed[])[]): Grid => grid("申报", [HEAD, ...rows]);

/** Each fault of a column in short: its code and cell, and the rows of one that is told once, from 1. */
const told = (grids: readonly Grid[], ...codes: readonly string[]): string[] =>
  check(grids)
    .findings.filter(({ code }) => codes.includes(code))
    .map(
      (one) => `${one.sheet} ${cellOf(one)}${one.whole ? ` ${one.rows!.map((row) => row + 1).join()}` : ""}`,
    );

test.each<[why: string, rows: readonly (readonly Typed[])[], told: readonly string[]]>([
  ["one number", [equipment(1, null), equipment(2, "a"), equipment(3, "b")], ["申报 F2"]],
  ["both of two: so few are told one by one", [equipment(1, null), equipment(2, null)], ["申报 F2", "申报 F3"]],
  ["all three", [equipment(1, null), equipment(2, null), equipment(3, null)], ["申报 F2 2,3,4"]],
  [
    "three of four",
    [equipment(1, null), equipment(2, null), equipment(3, null), equipment(4, "a")],
    ["申报 F2", "申报 F3", "申报 F4"],
  ],
  [
    "all of two items",
    [equipment(1, null), robot(2, null), equipment(3, null)],
    ["申报 F2 2,3,4"],
  ],
  [
    "all three of one item, beside rows that need none",
    [audit(1), equipment(2, null), equipment(3, null), audit(4), equipment(5, null)],
    ["申报 F3 3,4,6"],
  ],
  [
    "all three of each of two items, beside a row that needs none",
    [equipment(1, null), robot(2, null), equipment(3, null), robot(4, null), equipment(5, null), robot(6, null), audit(7)],
    ["申报 F2 2,4,6", "申报 F3 3,5,7"],
  ],
  [
    "both of one item and all three of another",
    [equipment(1, null), equipment(2, null), robot(3, null), robot(4, null), robot(5, null), audit(6)],
    ["申报 F2", "申报 F3", "申报 F4 4,5,6"],
  ],
  [
    "three of four of one item",
    [equipment(1, null), equipment(2, null), equipment(3, null), equipment(4, "a"), audit(5)],
    ["申报 F2", "申报 F3", "申报 F4"],
  ],
])("numbers of files that lack: %s", (_, rows, expected) => {
  expect(told([sheet(...rows)], "not-on-file")).toEqual(expected);
}); // prettier-ignore

test("a column each: files and statistics are told apart", () => {
  const rows = [1, 2, 3].map((n) => equipment(n, null, null));
  expect(told([sheet(...rows)], "not-on-file", "not-in-statistics")).toEqual([
    "申报 G2 2,3,4",
    "申报 F2 2,3,4",
  ]);
});

test("numbers stored as texts: all of a column, and all of another but one", () => {
  const rows = [1, 2, 3].map((n) => [...firm(n), "设备补助", "38.4", n === 1 ? 480 : "480", "a", "是"]);
  expect(told([sheet(...rows)], "number-as-text")).toEqual(["申报 D2 2,3,4", "申报 E3", "申报 E4"]);
});

test("codes and amounts that nobody filled in", () => {
  const rows = [1, 2, 3].map((n) => [firm(n)[0], null, "清洁生产审核", null]);
  expect(told([sheet(...rows)], "missing-value")).toEqual(["申报 B2 2,3,4", "申报 D2 2,3,4"]);
});

test("codes that all rows of items lack which nobody knows, beside a row that has its code", () => {
  const unknown = [1, 2, 3].map((n) => [firm(n)[0], null, "光伏补助", 5]);
  expect(told([sheet(...unknown, audit(4))], "missing-value")).toEqual(["申报 B2 2,3,4"]);
});

test("what is no fault of a column is told of each cell, however many there are", () => {
  const rows = [1, 2, 3].map((n) => [...firm(n), "清洁生产审核", "待定"]);
  expect(told([sheet(...rows)], "bad-number")).toEqual(["申报 D2", "申报 D3", "申报 D4"]);
});

test("what a merged cell says of several rows is one finding already", () => {
  const rows = [1, 2, 3, 4].map((n) => equipment(n, null));
  const merges = [{ top: 1, left: 5, bottom: 2, right: 5 }];
  expect(told([grid("申报", [HEAD, ...rows], { merges })], "not-on-file")).toEqual([
    "申报 F2",
    "申报 F4",
    "申报 F5",
  ]);
});

test("each table of a sheet, and each sheet, is looked at for itself", () => {
  const all = [1, 2, 3].map((n) => equipment(n, null));
  const some = [4, 5, 6].map((n) => equipment(n, n === 4 ? "a" : null));
  const two = grid("申报", [HEAD, ...all, [], ["第二批"], HEAD, ...some]);
  const other = grid("其他", [HEAD, ...[7, 8, 9].map((n) => equipment(n, null))]);
  expect(told([two, other], "not-on-file")).toEqual([
    "申报 F2 2,3,4",
    "申报 F9",
    "申报 F10",
    "其他 F2 2,3,4",
  ]);
});

test("two columns that a sheet lacks are told apart: a row that lacks both does not count as two rows", () => {
  const head = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"];
  const insured = (n: number): Typed[] => [...firm(n), "首台（套）保险补偿配套", 20];
  const { findings } = check([
    grid("申报", [head, insured(1), insured(2), insured(3), audit(4), audit(5), audit(6)]),
  ]);
  const missing = findings.filter((one): one is Finding<"missing-value"> => one.code === "missing-value");
  expect(missing.map((one) => [one.parameters.column, cellOf(one), one.rows])).toEqual([
    ["上级补贴", "C2", [1, 2, 3]],
    ["保险额", "C2", [1, 2, 3]],
  ]);
});

test("a list is no table of claims: each of its amounts is told", () => {
  const awards = [1, 2, 3].map((n) => [...firm(n + 50), "清洁生产审核", 2022, "5"]);
  const head = ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额"];
  const grids = [sheet(audit(1), audit(2), audit(3)), grid("往年兑现", [head, ...awards])];
  expect(told(grids, "number-as-text")).toEqual(["往年兑现 E2", "往年兑现 E3", "往年兑现 E4"]);
});

test("nor is a list taken for the table of claims that begins with the second one", () => {
  const awards = [1, 2, 3].map((n) => [...firm(n + 50), "清洁生产审核", 2022, "5"]);
  const head = ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额"];
  const more = grid("补充申报", [HEAD, audit(2), audit(3), audit(4)]);
  const grids = [sheet(audit(1)), more, grid("往年兑现", [head, ...awards])];
  expect(told(grids, "number-as-text")).toEqual(["往年兑现 E2", "往年兑现 E3", "往年兑现 E4"]);
});

test("a fault of a column that was accepted comes back when one of its rows says something else", () => {
  const book = (amount: number): Grid[] => [
    sheet(equipment(1, null), equipment(2, null), [...equipment(3, null).slice(0, 4), amount, null, "是"]),
  ];
  const notOnFile = (grids: readonly Grid[], accepted: readonly AcceptedFinding[] = []): Finding =>
    check(grids, { accepted }).findings.find(({ code }) => code === "not-on-file")!;
  const { code, bound } = notOnFile(book(480));
  const accepted = [{ sheet: "申报", cell: "F2", code, shown: bound, reason: "已核" }];
  expect(notOnFile(book(480), accepted).accepted).toEqual({ reason: "已核" });
  expect(notOnFile(book(481), accepted).accepted).toBeUndefined();
  // However many rows there are, what is remembered stays short, and says how many they were.
  expect(bound).toMatch(/^3 [0-9a-f]{64}$/);
});
