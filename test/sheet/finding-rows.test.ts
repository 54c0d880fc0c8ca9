import { check, cellOf, type Finding } from "../../src/sheet";
import { lined } from "../builders/lined";

// The place of a finding, the rows that it is about where its cell is merged, and what an acceptance remembers of it.

const placed = (finding: Finding): string => {
  const { code, rows, article, bound } = finding;
  const about = rows ? ` of rows ${rows.map((row) => row + 1).join()}` : "";
  return `${code} ${cellOf(finding)}${about}${article === undefined ? "" : `, article ${article}`}: ${bound}`;
};

test.each<[why: string, lines: readonly string[], merges: string, found: readonly string[]]>([
  [
    "a merged cell that is wrong for both its rows: told once",
    ["企业名称|奖补项目|等级|申报金额", "甲公司|绿色工厂|县级|5", "乙公司|绿色工厂||8"],
    "C2:C3",
    ["unknown-grade C2 of rows 2,3, article 13: 甲公司｜绿色工厂｜县级｜5"],
  ],
  [
    "a merged cell that is wrong for each of its rows in another way: told for each",
    ["企业名称|奖补项目|等级|申报金额", "甲公司|绿色工厂|县级|5", "乙公司|节水型企业||8"],
    "C2:C3",
    [
      "unknown-grade C2 of rows 2, article 13: 甲公司｜绿色工厂｜县级｜5",
      "unknown-grade C2 of rows 3, article 13: 乙公司｜节水型企业｜县级｜8",
    ],
  ],
  [
    "two merged cells that say the same: each is told",
    ["企业名称|奖补项目|申报金额", "甲公司|光伏补助|5", "乙公司||8", "丙公司|光伏补助|5", "丁公司||8"],
    "B2:B3 B4:B5",
    [
      "unknown-item B2 of rows 2,3: 甲公司｜光伏补助｜5",
      "unknown-item B4 of rows 4,5: 丙公司｜光伏补助｜5",
    ],
  ],
  [
    "a cell of its own, of a claim: its row",
    ["清洁生产审核||", "企业名称|申报金额|备注", "甲公司|6|急"],
    "",
    ["amount-mismatch B3, article 13: 甲公司｜6"],
  ],
  [
    "a header: what it shows, not its row",
    ["清洁生产审核||", "企业名称|统一社会信用代码|备注", "甲公司|91330723MA20000015|"],
    "",
    ["missing-value A2: 企业名称"],
  ],
  [
    "the second of two tables below one another: a row of its own columns",
    ["清洁生产审核||", "企业名称|申报金额|备注", "甲公司|5|", "绿色工厂审核||", "企业名称|等级|申报金额", "乙公司|省级|26"],
    "",
    ["amount-mismatch C6, article 13: 乙公司｜省级｜26"],
  ],
  [
    "the second of two tables side by side",
    ["清洁生产审核||||", "企业名称|申报金额||企业名称|申报金额", "甲公司|5||乙公司|7"],
    "",
    ["amount-mismatch E3, article 13: 乙公司｜7"],
  ],
])("%s", (_, lines, merges, found) => {
  expect(check([lined("申报", lines, merges)]).findings.map(placed)).toEqual(found);
}); // prettier-ignore

test("a row of a list is remembered as a whole, too", () => {
  const claims = lined("清洁生产审核", ["企业名称|申报金额", "甲公司|5"]);
  const past = lined("往年兑现", ["企业名称|奖补项目|年度|已奖金额", "乙公司|清洁生产审核|2022|五六万"]);
  expect(check([claims, past]).findings.map(placed)).toEqual([
    "bad-number D2: 乙公司｜清洁生产审核｜2022｜五六万",
  ]);
});
