// What the cells of a row say of it: words of sums in one column or another, and what was filled beforehand.
import { CellError, type CellValue } from "../../../src/formula";
// eslint-disable-next-line no-restricted-imports
import { findLayout } from "../../../src/sheet/recognise/layout";
// eslint-disable-next-line no-restricted-imports
import { Table } from "../../../src/sheet/recognise/table";
import { codeOf, formula, grid, type Typed } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { A, B, HEAD, TOTAL, kindsIn, readAs, type Sheet } from "./kinds";

const PROJECTS = "企业名称|统一社会信用代码|奖补项目|项目名称|申报金额";

/** Sheets with a word of sums in some column. */
test.each<[why: string, head: string, sheet: Sheet]>([
  ["in the first column, with a code alone", HEAD, [["claim", `合计||${codeOf(2)}|||5|`]]],
  ["in the first column, with a name and an item", HEAD, [["claim", "合计|张三||清洁生产||5|"]]],
  ["where firms stand, with an item", HEAD, [["total", "|合计||清洁生产||5|"]]],
  ["where grades stand, with a code and an item", HEAD, [["claim", `3|张三|${codeOf(2)}|清洁生产|合计|5|`]]],
  ["where grades stand, with a code alone", HEAD, [["total", `3|张三|${codeOf(2)}||合计|5|`]]],
  ["where grades stand, with a firm and an item", HEAD, [["claim", "3|武义金磐工具厂||清洁生产|合计|5|"]]],
  ["where grades stand, with a name and an item", HEAD, [["total", "3|张三||清洁生产|合计|5|"]]],
  ["where projects stand, with a firm and its code", PROJECTS, [["subtotal", `武义金磐工具厂|${codeOf(2)}||小计|5`]]],
  ["in the last column", HEAD, [["total", "|||||5|合计"]]],
  ["behind the last column that was recognised", `${HEAD}|经办`, [["claim", "|张三||||5||合计"]]],
])("a word of sums %s", (_, head, sheet) => readAs(sheet, head)); // prettier-ignore

/** What stands in a row that somebody filled beforehand. */
test.each<[why: string, head: string, kind: string, line: string]>([
  ["0 and a blank, stored as text", HEAD, "prefilled", "3|||||0.00 |"],
  ["a year", "序号|企业名称|奖补项目|申报金额|申报年度", "prefilled", "3||||2024"],
  ["a day", "序号|企业名称|奖补项目|申报金额|认定日期", "prefilled", "3||||45627"],
  ["a number of pieces", "序号|企业名称|奖补项目|申报金额|数量", "claim", "3||||2"],
])("filled beforehand: %s", (_, head, kind, line) => readAs([[kind, line]], head));

const ERROR = new CellError("#N/A");
const CELLS = HEAD.split("|");
const row = (number: CellValue, amount: Typed): readonly Typed[] => [number, null, null, null, null, amount];

test.each<[why: string, amount: Typed, doubtful: boolean, kind: string]>([
  ["a formula that gives an error", formula(ERROR), false, "prefilled"],
  ["an error that somebody typed", ERROR, false, "claim"],
  ["a formula that gives 0", formula(0), false, "prefilled"],
  ["a formula that gave 0, and that computes to something else", formula(0), true, "claim"],
  ["TRUE", true, false, "claim"],
])("filled beforehand: %s", (_, amount, doubtful, kind) => {
  const shape = doubtful ? { doubtful: [{ row: 1, column: 5, kind: "stale" as const, computed: 5 }] } : {};
  expect(kindsIn(grid("申报", [CELLS, row(3, amount)], shape))).toEqual([kind]);
});

test("two errors in one column, of which one is a formula's", () => {
  const rows = [CELLS, row(3, formula(ERROR)), row(4, ERROR)];
  expect(kindsIn(grid("申报", rows))).toEqual(["prefilled", "claim"]);
});

/** Numbers of columns where no column, or the first, holds firms. */
test.each<[why: string, head: string, sheet: Sheet]>([
  ["on a sheet of codes", "统一社会信用代码|奖补项目|申报金额", [["heading", "1|2|3"]]],
  ["with none over the firms in the first column", "企业名称|奖补项目|申报金额|备注", [["claim", "||1|2"]]],
])("numbers of columns %s", (_, head, sheet) => readAs(sheet, head));

/** The third row of two tables side by side, of which the other one calls it a sum. */
test.each<[why: string, line: string, kind: string]>([
  ["an amount alone", "|||||30|", "total"],
  ["a firm", "|老李饭店||||30|", "claim"],
  ["a code", `||${codeOf(3)}|||30|`, "claim"],
  ["an item", "|||绿色工厂||30|", "claim"],
  ["a remark", "注：均已公示||||||", "note"],
])("beside a sum: %s", (_, line, kind) => {
  const sheet = lined("申报", [HEAD, A, B, line]);
  const totals = [{ row: 3, kind: "total" as const, claimsAbove: 2 }];
  const table = new Table(sheet, findLayout(sheet)!, { totals });
  const found = [...table.totals, ...table.others].find((one) => one.row === 3);
  expect(found?.kind ?? (table.rows.includes(3) ? "claim" : "empty")).toBe(kind);
});

test("a claim that bears the word of a sum is told, and others are not", () => {
  const sheet = lined("申报", [HEAD, A, `合计|武义金磐工具厂|${codeOf(2)}|清洁生产||5|`, TOTAL]);
  expect(new Table(sheet, findLayout(sheet)!).worded).toEqual([2]);
});
