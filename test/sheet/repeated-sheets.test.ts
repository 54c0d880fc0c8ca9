// Sheets that say once more what others say: which of them are left alone, and what is told of the others.
import { check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

type Sheet = readonly [name: string, lines: readonly string[]];

const HEAD = "企业名称|统一社会信用代码|奖补项目|等级|申报金额（万元）";
const GREEN = `武义恒达工具有限公司|${codeOf(1)}|绿色工厂|省级|25`;
const CLEAN = `武义金磐工具有限公司|${codeOf(2)}|清洁生产||5`;
const MORE = `武义柏舟工具有限公司|${codeOf(3)}|清洁生产||5`;

/** The verdict, how many claims count, and the codes told with their sheets. */
function said(sheets: readonly Sheet[]): string {
  const { summary, rows, findings } = check(sheets.map(([name, lines]) => lined(name, lines)));
  const told = findings.map(({ code, sheet }) => `${code} ${sheet}`);
  return [summary.verdict, rows.length, ...told].join(", ");
}

const FINAL: Sheet = ["申报表", [HEAD, GREEN, CLEAN]];
const DRAFT: Sheet = ["初稿", [HEAD, GREEN, CLEAN]];

const CASES: readonly (readonly [why: string, sheets: readonly Sheet[], said: string])[] = [
  ["a draft beside the sheet", [FINAL, DRAFT], "payable, 2, repeats-sheet 初稿"],
  ["a draft before it", [DRAFT, FINAL], "payable, 2, repeats-sheet 初稿"],
  ["a draft of some of it", [FINAL, ["草稿", [HEAD, CLEAN]]], "payable, 2, repeats-sheet 草稿"],
  [
    "Excel's copy of a sheet",
    [FINAL, ["申报表 (2)", [HEAD, GREEN, CLEAN]]],
    "payable, 2, repeats-sheet 申报表 (2)",
  ],
  [
    "a draft in another order of columns",
    [
      FINAL,
      [
        "备份",
        [
          "奖补项目|申报金额（万元）|企业名称|统一社会信用代码",
          `清洁生产|5|武义金磐工具有限公司|${codeOf(2)}`,
        ],
      ],
    ],
    "payable, 2, repeats-sheet 备份",
  ],
  [
    "a draft with a number of its own for each row",
    [FINAL, ["备份", [`序号|${HEAD}`, `7|${CLEAN}`]]],
    "payable, 2, repeats-sheet 备份",
  ],
  [
    "a draft in another unit",
    [FINAL, ["备份", [HEAD.replace("万元", "元"), CLEAN.replace(/5$/u, "50000")]]],
    "not-payable, 3, duplicate-claim 备份",
  ],
  [
    "a draft with a wrong total",
    [FINAL, ["初稿", [HEAD, CLEAN, "合计||||9005"]]],
    "not-payable, 3, duplicate-claim 初稿, total-mismatch 初稿",
  ],
  [
    "a draft with a wrong total that is kept as text",
    [FINAL, ["初稿", [HEAD, CLEAN, "合计||||9,005"]]],
    "not-payable, 3, duplicate-claim 初稿, total-mismatch 初稿",
  ],
  [
    "a draft with a total of nothing",
    [FINAL, ["初稿", [HEAD, CLEAN, "合计||||0"]]],
    "not-payable, 3, duplicate-claim 初稿, total-mismatch 初稿",
  ],
  [
    "a draft with a wrong total of another column",
    [
      ["申报表", [`${HEAD}|项目总投资（万元）`, `${CLEAN}|300`]],
      ["初稿", [`${HEAD}|项目总投资（万元）`, `${CLEAN}|300`, "合计||||5|900"]],
    ],
    "not-payable, 2, duplicate-claim 初稿, total-mismatch 初稿",
  ],
  [
    "a draft with the wrong total of the sheet itself, which is told there",
    [
      ["申报表", [HEAD, CLEAN, "合计||||9005"]],
      ["初稿", [HEAD, CLEAN, "合计||||9005"]],
    ],
    "not-payable, 1, total-mismatch 申报表, repeats-sheet 初稿",
  ],
  [
    "the sheet itself, called a sum, beside a draft that differs",
    [
      ["汇总", [HEAD, CLEAN]],
      ["初稿", [HEAD, CLEAN, "合计||||9005"]],
    ],
    "not-payable, 2, duplicate-claim 初稿, total-mismatch 初稿",
  ],
  [
    "a draft with its right total",
    [FINAL, ["初稿", [HEAD, CLEAN, "合计||||5"]]],
    "payable, 2, repeats-sheet 初稿",
  ],
  [
    "a draft with another column",
    [FINAL, ["初稿", [`${HEAD}|收款单位`, `${CLEAN}|武义柏舟工具有限公司`]]],
    "not-payable, 3, ambiguous-column 初稿, duplicate-claim 初稿",
  ],
  [
    "a draft with a remark that pays somebody",
    [FINAL, ["初稿", [HEAD, CLEAN, "注：武义柏舟工具有限公司补发9000万元||||"]]],
    "not-payable, 3, duplicate-claim 初稿, unread-row 初稿",
  ],
  [
    "the number that Excel gives a copy, of no sheet in the book",
    [FINAL, ["白洋街道(2)", [HEAD, CLEAN]]],
    "not-payable, 3, duplicate-claim 白洋街道(2)",
  ],
  ["an old town", [FINAL, ["旧城街道", [HEAD, CLEAN]]], "not-payable, 3, duplicate-claim 旧城街道"],
  [
    "a draft with another amount is a claim made twice",
    [FINAL, ["初稿", [HEAD, CLEAN.replace(/5$/u, "6")]]],
    "not-payable, 3, duplicate-claim 初稿",
  ],
  [
    "a draft with another grade",
    [FINAL, ["初稿", [HEAD, GREEN.replace("省级", "市级").replace(/25$/u, "10"), CLEAN]]],
    "not-payable, 4, duplicate-claim 初稿",
  ],
  [
    "a draft that has one claim more",
    [FINAL, ["初稿", [HEAD, CLEAN, MORE]]],
    "not-payable, 4, duplicate-claim 初稿",
  ],
  [
    "a draft that has a claim twice",
    [FINAL, ["初稿", [HEAD, CLEAN, CLEAN]]],
    "not-payable, 4, duplicate-claim 初稿, duplicate-claim 初稿",
  ],
  [
    "the same under a name that says nothing",
    [FINAL, ["Sheet2", [HEAD, CLEAN]]],
    "not-payable, 3, duplicate-claim Sheet2",
  ],
  ["drafts alone", [DRAFT, ["草稿", [HEAD, CLEAN]]], "not-payable, 3, duplicate-claim 草稿"],
  [
    "one that takes up others",
    [
      ["甲表", [HEAD, GREEN]],
      ["乙表", [HEAD, CLEAN]],
      ["汇总", [`序号|${HEAD}`, `1|${GREEN}`, `2|${CLEAN}`, "合计|||||30"]],
    ],
    "payable, 2, repeats-sheet 汇总",
  ],
  [
    "one that takes up others, and sums them up wrongly",
    [
      ["甲表", [HEAD, GREEN]],
      ["汇总", [HEAD, GREEN, "合计||||9030"]],
    ],
    "not-payable, 2, duplicate-claim 汇总, total-mismatch 汇总",
  ],
  [
    "another batch takes up nothing",
    [
      ["第一批兑现", [HEAD, CLEAN]],
      ["第二批兑现汇总", [HEAD, CLEAN]],
    ],
    "not-payable, 2, duplicate-claim 第二批兑现汇总",
  ],
  [
    "one that takes up others, and a claim of its own",
    [
      ["桐琴镇", [HEAD, GREEN]],
      ["汇总", [HEAD, GREEN, CLEAN]],
    ],
    "not-payable, 3, duplicate-claim 汇总",
  ],
  [
    "one that sums items up and names nobody",
    [FINAL, ["Sheet2", ["奖补项目|金额（元）", "绿色工厂|250000", "清洁生产|50000", "合计|300000"]]],
    "payable, 2, repeats-sheet Sheet2",
  ],
  [
    "one that sums items up to something else is a claim of nobody",
    [FINAL, ["Sheet2", ["奖补项目|金额（元）", "清洁生产|60000"]]],
    "not-payable, 3, amount-mismatch Sheet2, missing-value Sheet2",
  ],
  [
    "one that asks twice for an item in all",
    [FINAL, ["Sheet2", ["奖补项目|金额（元）", "清洁生产|50000", "清洁生产|50000"]]],
    "not-payable, 4, missing-value Sheet2, missing-value Sheet2",
  ],
  [
    "one that sums items up, and says who is paid",
    [FINAL, ["Sheet2", ["奖补项目|金额（元）|收款方|备注", "清洁生产|50000|某户|甲"]]],
    "not-payable, 3, missing-value Sheet2",
  ],
  ["one that takes up nothing, with a draft", [["汇总", FINAL[1]], DRAFT], "payable, 2, repeats-sheet 初稿"],
];

test.each(CASES)("%s", (_, sheets, expected) => {
  expect(said(sheets)).toBe(expected);
});

test("the finding says where the claims stand, and how many they are", () => {
  const { findings, summary } = check(
    [FINAL, ["名单", [HEAD, MORE]] as const, DRAFT].map(([name, lines]) => lined(name, lines)),
  );
  expect(findings.map(({ parameters }) => parameters)).toEqual([{ sheet: "申报表", rows: 2 }]);
  expect(summary.read.left).toEqual([{ sheet: "初稿", what: "sheet", where: [], why: "repeats" }]);
});

test("a person who says that a draft holds claims is heard", () => {
  const grids = [FINAL, DRAFT].map(([name, lines]) => lined(name, lines));
  const { rows } = check(grids, { sheets: { 初稿: { role: "claims" } } });
  expect(rows).toHaveLength(4);
});
