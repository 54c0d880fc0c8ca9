import { cellOf, check } from "../../../src/sheet";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

// A sub-heading in a sheet for one item may name a grade or a kind of it, or another item. It stands closer to its
// rows than the sheet's title does.

/** Each claim as its amounts, and what is told; a line without a bar is a sub-heading. */
function read(title: string, columns: string, lines: readonly string[]): readonly string[] {
  const { findings, rows } = check([
    lined(title, [
      `序号|企业名称|统一社会信用代码|${columns}`,
      ...lines.map((line, n) => (line.includes("|") ? `${n}|${nameOf(n)}|${codeOf(n)}${line}` : line)),
    ]),
  ]);
  return [
    ...rows.map(({ item, claimed, computed }) => `${item} ${claimed} ${computed}`),
    ...findings.map((finding) => `${finding.code} ${cellOf(finding)}`),
  ];
}

type Case = readonly [
  why: string,
  title: string,
  columns: string,
  lines: readonly string[],
  read: readonly string[],
];

const CASES: readonly Case[] = [
  [
    "it gives its rows their grade",
    "绿色工厂奖励",
    "申报金额",
    ["（一）省级绿色工厂", "|25", "（二）市级绿色工厂", "|10"],
    ["green-factory 25 25", "green-factory 10 10"],
  ],
  [
    "its grade comes before the title's: what is claimed by the title's is too much",
    "省级绿色工厂奖励",
    "申报金额",
    ["（一）市级绿色工厂", "|25", "（二）绿色工厂", "|25"],
    ["green-factory 25 10", "green-factory 25 25", "amount-mismatch D3"],
  ],
  [
    "a grade that its rows' own column contradicts is nobody's",
    "绿色工厂奖励",
    "等级|申报金额",
    ["（一）省级绿色工厂", "|市级|10"],
    ["green-factory 10 null", "unknown-grade D3"],
  ],
  [
    "a grade that the item has not is told where the table begins, as no column holds it",
    "表一",
    "申报金额",
    ["（一）国家级节水型企业", "|15"],
    ["water-saving 15 null", "unknown-grade A3"],
  ],
  [
    "the title's grade is none of another item",
    "省级绿色工厂奖励",
    "申报金额",
    ["|25", "（一）节水型企业", "|15", "（二）市级节水型企业", "|10"],
    ["green-factory 25 25", "water-saving 15 null", "water-saving 10 10", "missing-value D4"],
  ],
  [
    "words that name no item leave the title's",
    "省级绿色工厂奖励",
    "申报金额",
    ["一、第一批", "|25"],
    ["green-factory 25 25"],
  ],
];

test.each(CASES)("%s", (_, title, columns, lines, expected) => {
  expect(read(title, columns, lines)).toEqual(expected);
});

/** One firm, twice: two kinds of an item are awarded side by side, one kind is not. */
test.each<[why: string, title: string, lines: readonly [string, string], twice: boolean]>([
  ["two kinds in two headings", "数字化示范试点", ["（一）云上企业", "（二）大数据应用示范企业"], false],
  ["one kind twice", "数字化示范试点", ["（一）云上企业", "（二）云上企业"], true],
  ["the title's kind and another", "云上企业", ["（一）第一批", "（二）大数据应用示范企业"], false],
  ["the title's kind and the same", "云上企业", ["（一）第一批", "（二）云上企业"], true],
])("a firm with %s", (_, title, [first, second], twice) => {
  const claim = `1|${nameOf(1)}|${codeOf(1)}|省级|30`;
  const { findings } = check([
    lined(title, ["序号|企业名称|统一社会信用代码|等级|申报金额", first, claim, second, claim]),
  ]);
  expect(findings.some(({ code }) => code === "duplicate-claim")).toBe(twice);
});

test("the title's kind is none of another item: the same award is found in two sheets", () => {
  const who = `${nameOf(1)}|${codeOf(1)}|省级|`;
  const head = "序号|企业名称|统一社会信用代码|等级|申报金额";
  const { findings } = check([
    lined("云上企业", [head, `1|${nameOf(2)}|${codeOf(2)}|省级|30`, "（二）绿色工厂", `2|${who}25`]),
    lined("绿色工厂", [head, `1|${who}25`]),
  ]);
  expect(findings.map((finding) => `${finding.code} ${finding.sheet} ${cellOf(finding)}`)).toEqual([
    "duplicate-claim 绿色工厂 E2",
  ]);
});
