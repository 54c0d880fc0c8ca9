// Which columns are one table, where two stand side by side; and which totals sum which claims.
/* eslint-disable no-restricted-imports */
import { readColumn } from "../../../src/sheet/recognise/column-header";
import type { TotalKind } from "../../../src/sheet/recognise/row-words";
import { tableColumns } from "../../../src/sheet/recognise/table-columns";
import { totalGroups } from "../../../src/sheet/recognise/total-groups";
/* eslint-enable no-restricted-imports */

const WHOLE = "企业名称|信用代码|奖补项目|申报金额";

test.each<[why: string, head: string, columns: readonly [number, number]]>([
  ["one table", WHOLE, [0, 4]],
  ["two that say the same: the first", `${WHOLE}|${WHOLE}`, [0, 4]],
  ["two with a gap: the gap belongs to the first", `${WHOLE}||${WHOLE}`, [0, 5]],
  ["the second says more", `企业名称|申报金额|${WHOLE}`, [2, 6]],
  ["the second says more, a running number before it", `企业名称|申报金额|序号|${WHOLE}`, [2, 7]],
  ["and where that word is a part of another", `企业名称|申报金额|序号备注|${WHOLE}`, [3, 7]],
  ["and where it stands there in another's name", `企业名称|申报金额|原序号|${WHOLE}`, [3, 7]],
  ["the second says more, behind an empty column", `企业名称|申报金额||${WHOLE}`, [3, 7]],
  ["the second says more, behind an empty column and a remark", `企业名称|申报金额||备注|${WHOLE}`, [3, 8]],
  [
    "the second says more, with all but its firms in the first twice",
    "企业名称|申报金额|申报金额|企业名称|申报金额|等级",
    [3, 6],
  ],
  [
    "amounts before the first firms, the second says more",
    "申报金额|企业名称|企业名称|申报金额|奖补项目|等级",
    [2, 6],
  ],
  ["the same, a running number before the second", "申报金额|企业名称|序号|企业名称|申报金额|等级", [2, 6]],
  ["a running number right behind the first firms", `企业名称|序号|${WHOLE}|申报金额`, [0, 7]],
  [
    "two empty columns right behind the first firms, and nothing twice before",
    "企业名称|||企业名称|申报金额|申报金额",
    [0, 6],
  ],
  ["firms twice, and nothing else", `${WHOLE}|单位名称|备注`, [0, 6]],
  ["by codes alone", "信用代码|奖补项目|申报金额|信用代码|奖补项目|申报基数|申报金额", [3, 7]],
  ["amounts twice before the second column of firms", "奖补项目|申报金额|企业名称|申报金额|单位名称", [0, 5]],
  ["amounts twice behind the second column of firms", "企业名称|单位名称|申报金额|申报金额", [0, 4]],
  [
    "two that say as much, each something else: the first",
    "企业名称|等级|申报金额|企业名称|申报金额|奖补项目",
    [0, 3],
  ],
  [
    "the first has a running number, which says nothing",
    "序号|企业名称|申报金额|企业名称|申报金额|等级",
    [3, 6],
  ],
  ["a remark before the second firms is the second's", "企业名称|申报金额||备注|企业名称|申报金额", [3, 6]],
  [
    "an empty column behind the second firms parts nothing",
    "企业名称|申报金额|企业名称||申报金额|等级",
    [2, 6],
  ],
  ["codes twice before the second column of firms", "企业名称|信用代码|信用代码|企业名称", [0, 4]],
  ["codes three times, and nothing else", "信用代码|备注|信用代码|信用代码", [0, 4]],
  ["firms and amounts twice", "企业名称|申报金额|奖补项目|企业名称|申报金额", [0, 3]],
  ["firms and items twice", "企业名称|奖补项目|申报金额|企业名称|奖补项目", [0, 3]],
  ["firms and codes twice", "企业名称|信用代码|申报金额|企业名称|信用代码", [0, 3]],
  ["firms and bases twice", "企业名称|申报基数|申报金额|企业名称|申报基数", [0, 3]],
  ["firms and grades twice", "企业名称|等级|申报金额|企业名称|等级", [0, 3]],
  ["firms and counts twice", "企业名称|数量|申报金额|企业名称|数量", [0, 3]],
  ["firms and remarks twice", "企业名称|备注|申报金额|企业名称|备注", [0, 5]],
  ["codes twice, and amounts before the first", "申报金额|信用代码|信用代码|申报金额", [0, 2]],
])("the columns of a table: %s", (_, head, columns) => {
  const texts = head.split("|");
  const headers = texts.map((text) => readColumn([text]));
  expect(tableColumns(headers, texts)).toEqual(columns);
});

/** Rows of a table in a line: `·` a claim, `s` a subtotal, `t` a total, `g` a grand total. */
const KINDS: Readonly<Record<string, TotalKind>> = { s: "subtotal", t: "total", g: "grand-total" };

function groupsOf(rows: string): string[] {
  const size = [...rows].filter((row) => row === "·").length;
  let claimsAbove = 0;
  const totals = [...rows].flatMap((row, at) => {
    if (row !== "·") return [{ row: at, kind: KINDS[row]!, claimsAbove }];
    claimsAbove++;
    return [];
  });
  return totalGroups(totals, size).map((spans) => spans.map(([from, to]) => `${from}–${to}`).join(" "));
}

test.each<[why: string, rows: string, groups: readonly string[]]>([
  ["a total below its claims", "··t", ["0–2 0–2"]],
  ["a total above its claims", "t··", ["0–2"]],
  ["a total of a table without claims", "t", ["0–0"]],
  ["two totals, each of its own claims or of all", "··t·t", ["0–2 0–2", "2–3 0–3"]],
  ["a grand total below", "··t·g", ["0–2 0–2", "0–3"]],
  ["a grand total above", "g··", ["0–2"]],
  ["a grand total above subtotals above their claims", "gs··s·", ["0–3", "0–2 0–3", "2–3"]],
  ["subtotals below their claims", "··s·s", ["0–2", "2–3"]],
  ["subtotals of subtotals below their claims", "·s·ss", ["0–1", "1–2", "1–2 0–2"]],
  ["subtotals above their claims", "s··s·", ["0–2 0–3", "2–3"]],
  ["a subtotal above nothing, and one below", "s··s", ["0–0", "0–2"]],
  ["two subtotals above nothing, and one below", "ss··s", ["0–0", "0–0", "0–2"]],
  ["a total on top of subtotals", "ts··s·", ["0–3 0–2", "0–2 0–3", "2–3"]],
  ["totals above their claims, the last with more below", "t··t·", ["0–3 0–2", "2–3 0–2 0–2"]],
  ["a total above, and one below all", "t··t", ["0–2", "0–2 0–2"]],
  [
    "a total below a total and a subtotal: since that total, or of all",
    "·t·s·t",
    ["0–1 0–1", "1–2", "1–3 0–3"],
  ],
  [
    "a subtotal of subtotals: of the last, of the last two, of all",
    "·s·s·ss",
    ["0–1", "1–2", "2–3", "2–3 1–3 0–3"],
  ],
  [
    "three totals above their claims: the first alone may be of all",
    "t·t·t·",
    ["0–3 0–1 0–2", "1–2 1–3 0–1 0–1", "2–3 1–2 0–2"],
  ],
  ["a subtotal below its claims, though a total stands above all", "t·s·", ["0–2 0–1", "0–1"]],
  ["a total below its claims, and a subtotal above its own", "s··t·", ["0–2 0–3", "0–2 0–2"]],
])("%s: %s", (_, rows, groups) => expect(groupsOf(rows)).toEqual(groups));

/** How many claims, each with its subtotal: offices have no more groups within one. */
test.each<[why: string, rows: string, total: number, groups: number, first: string, last: string]>([
  ["below 70 subtotals: the last 63, and all", `${"·s".repeat(70)}s`, 70, 64, "69–70", "0–70"],
  ["above 70 subtotals: the next 63, and all", `s${"s·".repeat(70)}`, 0, 64, "0–1", "0–70"],
])("a subtotal %s", (_, rows, total, groups, first, last) => {
  const spans = groupsOf(rows)[total]!.split(" ");
  expect([spans.length, spans[0], spans.at(-1)]).toEqual([groups, first, last]);
});
