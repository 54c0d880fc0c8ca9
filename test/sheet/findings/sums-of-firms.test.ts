import { check, type CheckOptions, type Grid } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { ALSO_GOOD, CHENXI, GOOD, HEAD, HONGYUAN, JINSUI } from "../../verdicts/firms";

// A sheet that only says what its firms claim on the others, 120 and 450 万元, is no sheet of further claims.

const CLAIMS = [lined("申报", [HEAD, GOOD]), lined("补充申报", [HEAD, ALSO_GOOD])];
const extra = (...rows: readonly (readonly Typed[])[]): Grid => grid("附页", [["名单"], ...rows]);

/** What is told of the extra sheet. */
const told = (claims: readonly Grid[], sheet: Grid, options?: CheckOptions): unknown =>
  check([...claims, sheet], options).findings.filter((one) => one.sheet === "附页").map(({ code, parameters }) => [code, parameters]); // prettier-ignore

const repeats = (rows: number): unknown => [["repeats-sheet", { sheet: "申报、补充申报", rows }]];
const notRead = (firms: number): unknown => [["sheet-not-read", { reason: "unknown", firms }]];

test.each<[why: string, rows: readonly (readonly Typed[])[], expected: unknown]>([
  ["what one firm claims", [[HONGYUAN.name, 120]], repeats(1)],
  ["what both claim", [[HONGYUAN.name, 120], [CHENXI.name, 450]], repeats(2)],
  ["the same in 元", [[HONGYUAN.name, 1_200_000], [CHENXI.name, 4_500_000]], repeats(2)],
  ["by its code", [[HONGYUAN.code, 120]], repeats(1)],
  ["another amount", [[HONGYUAN.name, 121]], notRead(1)],
  ["another amount of one of two", [[HONGYUAN.name, 120], [CHENXI.name, 451]], notRead(2)],
  ["a firm that claims nothing else", [[HONGYUAN.name, 120], [JINSUI.name, 120]], notRead(2)],
  ["a firm that claims nothing at all, and 0", [[JINSUI.name, 0]], notRead(1)],
])("%s", (_, rows, expected) => {
  expect(told(CLAIMS, extra(...rows))).toEqual(expected);
}); // prettier-ignore

test.each<[why: string, claimed: number, said: number]>([
  ["nothing", 0, 0],
  ["less than nothing", -5, -5],
])("a firm that claims %s is summed up by no sheet", (_, claimed, said) => {
  const claims = [lined("申报", [HEAD, GOOD.replace("|120|", `|${claimed}|`)])];
  expect(told(claims, extra([HONGYUAN.name, said]))).toEqual(notRead(1));
});

test.each<[why: string, said: number, expected: unknown]>([
  ["less than nothing is summed up by no sheet", -5, notRead(2)],
  ["nothing is, beside one that claims something", 0, [["repeats-sheet", { sheet: "申报", rows: 2 }]]],
])("a firm that claims %s", (_, said, expected) => {
  const claims = [lined("申报", [HEAD, GOOD, ALSO_GOOD.replace("|450|", `|${said}|`)])];
  expect(told(claims, extra([HONGYUAN.name, 120], [CHENXI.name, said]))).toEqual(expected);
});

test.each<[why: string, name: string]>([
  ["small letters", "武义abc五金有限公司"],
  ["brackets of another kind", "武义宏远【集团】五金有限公司"],
])("a name with %s is summed up as it is compared", (_, name) => {
  const claims = [lined("申报", [HEAD, GOOD.replace(HONGYUAN.name, name)])];
  expect(told(claims, extra([name, 120]))).toEqual([["repeats-sheet", { sheet: "申报", rows: 1 }]]);
});

test("a firm that claims twice is summed up by both amounts together", () => {
  const claims = [lined("申报", [HEAD, GOOD, GOOD.replace("冲压线", "折弯线")])];
  expect(told(claims, extra([HONGYUAN.name, 240]))).toEqual([["repeats-sheet", { sheet: "申报", rows: 1 }]]);
  expect(told(claims, extra([HONGYUAN.name, 120]))).toEqual(notRead(1));
});

const SECOND = GOOD.replace("冲压线", "折弯线");

test.each<[why: string, row: string, expected: unknown]>([
  ["cell for cell, is a copy of it", SECOND, repeats(1)],
  ["with another project, is none", GOOD.replace("冲压线", "三期"), notRead(1)],
])("one of a firm's two claims, without a header on a sheet of its own and %s", (_, row, expected) => {
  const claims = [lined("申报", [HEAD, GOOD, SECOND]), lined("补充申报", [HEAD, ALSO_GOOD])];
  expect(told(claims, lined("附页", ["名单", row]))).toEqual(expected);
});

test("a sheet that a person said is none is told as decided, and not asked about", () => {
  const options: CheckOptions = { sheets: { 附页: { role: "none" } } };
  expect(told(CLAIMS, extra([JINSUI.name, 9000]), options)).toEqual([
    ["sheet-not-read", { reason: "decided", firms: 0 }],
  ]);
});

test("a workbook without claims has nothing that a sheet could repeat", () => {
  expect(told([], extra([HONGYUAN.name, 120]))).toEqual(notRead(1));
});

test("a column of a table beside is told with its table, one of no table by itself", () => {
  const codes = (lines: readonly string[]): string[] =>
    check([lined("申报", lines)]).findings.map(({ code }) => code);
  const table = "单位名称|金额";
  expect(codes([`${HEAD}||${table}`, `${GOOD}||${CHENXI.name}|9000`])).toEqual(["unread-table"]);
  expect(codes([`${HEAD}|初审||${table}`, `${GOOD}|900||${CHENXI.name}|9000`])).toEqual([
    "ambiguous-column",
    "unread-table",
  ]);
  expect(codes([`${table}|${HEAD}|初审`, `${CHENXI.name}|9000|${GOOD}|900`])).toEqual([
    "ambiguous-column",
    "unread-table",
  ]);
});
