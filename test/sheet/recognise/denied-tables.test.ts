// A title that says that what stands below it is no claims says so of all its rows, until a title says something new.
import { check } from "../../../src/sheet";
import { firm } from "../../builders/office-books";
import { lined } from "../../builders/lined";

const HEAD = "企业名称|统一社会信用代码|奖补项目|奖励金额（万元）";
const CLAIMS = ["2024年度奖励", HEAD, `${firm(1)}|清洁生产|5`, ""];

test.each<
  [why: string, lines: readonly string[], merges: string, claims: readonly number[], asked: readonly number[]]
>([
  ["a table of past awards", ["往年奖励情况", HEAD, `${firm(2)}|清洁生产|5`], "", [3], [6]],
  [
    "below a header of two rows",
    ["往年奖励情况", "企业名称|统一社会信用代码|奖补情况|", HEAD, `${firm(2)}|清洁生产|5`],
    "C6:D6",
    [3],
    [7],
  ],
  [
    "on its next page too",
    ["往年奖励情况", HEAD, `${firm(2)}|清洁生产|5`, "（续表）", HEAD, `${firm(3)}|清洁生产|5`],
    "",
    [3],
    [6, 9],
  ],
  [
    "on the page after that too",
    [
      "往年奖励情况",
      HEAD,
      `${firm(2)}|清洁生产|5`,
      HEAD,
      `${firm(3)}|清洁生产|5`,
      HEAD,
      `${firm(4)}|清洁生产|5`,
    ],
    "",
    [3],
    [6, 8, 10],
  ],
  [
    "until a title says something new",
    ["往年奖励情况", HEAD, `${firm(2)}|清洁生产|5`, "2024年度补充奖励", HEAD, `${firm(3)}|清洁生产|5`],
    "",
    [3, 10],
    [6],
  ],
])("%s", (_, lines, merges, claims, asked) => {
  const { rows, findings } = check([lined("奖励", [...CLAIMS, ...lines], merges)]);
  expect(rows.map(({ row }) => row)).toEqual(claims);
  expect(findings.map(({ code, row }) => [code, row! + 1])).toEqual(
    asked.map((row) => ["unread-table", row]),
  );
});
