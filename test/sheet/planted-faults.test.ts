import { CellError } from "../../src/formula";
import { cellOf, check, type CheckOptions, type Grid } from "../../src/sheet";
import { FINDING_TITLES, type FindingCode } from "../../src/text";
import { CLEAN, NEXT, at, changed, claimRows, withMore } from "../builders/claims";
import { SOLE, codeOf, formula, grid, nameOf } from "../builders/grids";
import { saidOf } from "../builders/said";
import { claims, history, start, veto } from "../builders/sheets";
import { SAID } from "./planted-said";

/** What was found, shortly: code and cell; other sheets by name. */
function found(grids: readonly Grid[], options?: CheckOptions): string[] {
  return check(grids, options).findings.map((finding) => {
    const sheet = finding.sheetIndex === 0 ? "" : `${finding.sheet}!`;
    return `${finding.code} ${sheet}${cellOf(finding) ?? ""}`.trim();
  });
}

type Planted = readonly [
  why: string,
  expected: readonly string[],
  grids: readonly Grid[],
  options?: CheckOptions,
];

const slip = (n: number): string => {
  const code = codeOf(n);
  return code.slice(0, 17) + (code[17] === "1" ? "2" : "1");
};

const PLANTED: readonly Planted[] = [
  ["a clean sheet raises nothing", [], [claims(CLEAN)]],
  [
    "nor does a clean sheet with lists that touch nobody",
    [],
    [
      claims(CLEAN),
      veto([nameOf(90), codeOf(90), "安全事故", "2024-01-01", null]),
      history([nameOf(91), codeOf(91), "清洁生产审核", null, 2022, 5]),
    ],
    start,
  ],

  ["a growth row without its base", [`missing-value ${at("基数", 0)}`], [claims(changed(0, { 基数: null }))]],
  ["a row without its name", [`missing-value ${at("企业", 3)}`], [claims(changed(3, { 企业: null }))]],
  ["a row without its code", [`missing-value ${at("代码", 3)}`], [claims(changed(3, { 代码: null }))]],
  ["a row without its item", [`missing-value ${at("项目", 3)}`], [claims(changed(3, { 项目: null }))]],
  [
    "an award by grade without its grade",
    [`missing-value ${at("等级", 6)}`],
    [claims(changed(6, { 等级: null }))],
  ],
  ["a row that claims nothing", [`missing-value ${at("申报", 8)}`], [claims(changed(8, { 申报: null }))]],
  ["half of a difference", [`missing-value ${at("上年", 1)}`], [claims(changed(1, { 上年: null }))]],
  [
    "a factory without its plot ratio",
    [`missing-value ${at("容积率", 5)}`],
    [claims(changed(5, { 容积率: null }))],
  ],
  ["robots without their number", [`missing-value ${at("台数", 4)}`], [claims(changed(4, { 台数: null }))]],
  [
    "components without their number",
    [`missing-value ${at("数量", 9)}`],
    [claims(changed(9, { 数量: null }))],
  ],

  ["待定 where a number belongs", [`bad-number ${at("基数", 0)}`], [claims(changed(0, { 基数: "待定" }))]],
  [
    "an error where a number belongs",
    [`bad-number ${at("申报", 2)}`],
    [claims(changed(2, { 申报: new CellError("#REF!") }))],
  ],
  ["TRUE where a number belongs", [`bad-number ${at("基数", 2)}`], [claims(changed(2, { 基数: true }))]],
  [
    "1,200 is read, and said to be text",
    [`number-as-text ${at("基数", 0)}`, `amount-mismatch ${at("申报", 0)}`].reverse(),
    [claims(changed(0, { 基数: "1,200" }))],
  ],
  [
    "full-width digits are read",
    [`number-as-text ${at("申报", 0)}`],
    [claims(changed(0, { 申报: "５" }), formula(CLEAN.reduce((sum, { 申报 }) => sum + Number(申报), 0)))],
  ],
  [
    "a sum that skips the text is not a fault of its own",
    [`number-as-text ${at("申报", 2)}`],
    [claims(changed(2, { 申报: "540" }), formula(CLEAN.reduce((sum, { 申报 }) => sum + Number(申报), -540)))],
  ],

  [
    "a code of 17 characters",
    [`bad-credit-code ${at("代码", 0)}`],
    [claims(changed(0, { 代码: codeOf(1).slice(0, 17) }))],
  ],
  [
    "a code with the letter O",
    [`bad-credit-code ${at("代码", 0)}`],
    [claims(changed(0, { 代码: codeOf(1).replace("MA", "MO") }))],
  ],
  [
    "a code that is a number",
    [`bad-credit-code ${at("代码", 0)}`],
    [claims(changed(0, { 代码: 9.1330723e17 }))],
  ],
  [
    "a code with one wrong character at its end",
    [`credit-code-check ${at("代码", 0)}`],
    [claims(changed(0, { 代码: slip(1) }))],
  ],

  ["a date that is none", [`bad-date ${at("日期", 6)}`], [claims(changed(6, { 日期: "2024-02-30" }))]],
  ["a date in words", [`bad-date ${at("日期", 6)}`], [claims(changed(6, { 日期: "去年底" }))]],
  ["a year that is none", [`bad-date ${at("年度", 6)}`], [claims(changed(6, { 年度: "不详" }))]],

  [
    "an item that the policy does not have",
    [`unknown-item ${at("项目", 2)}`],
    [claims(changed(2, { 项目: "光伏补助" }))],
  ],
  [
    "a grade that the item does not have",
    [`unknown-grade ${at("等级", 6)}`],
    [claims(changed(6, { 等级: "县级" }))],
  ],
  [
    "a level that no key project has",
    [`unknown-grade ${at("等级", 2)}`],
    [claims(changed(2, { 等级: "县重点" }))],
  ],
  [
    "a batch that there is not",
    [`unknown-grade ${at("批次", 10)}`],
    [claims(changed(10, { 批次: "第九批" }))],
  ],
  [
    "a grade beside an item without grades",
    [`unknown-grade ${at("等级", 20)}`],
    [claims(changed(20, { 等级: "省级" }))],
  ],

  ["a claim above what is due", [`amount-mismatch ${at("申报", 2)}`], [claims(changed(2, { 申报: 550 }))]],
  [
    "a claim below what is due",
    [`amount-mismatch ${at("申报", 0)}`],
    [claims(changed(0, { 申报: 4.999999 }))],
  ],
  ["half a fen is no difference", [], [claims(changed(0, { 申报: 5.0000005 }))]],
  ["a fen is", [`amount-mismatch ${at("申报", 0)}`], [claims(changed(0, { 申报: 5.000001 }))]],
  [
    "money for an award that was ended",
    [`amount-mismatch ${at("申报", 19)}`],
    [claims(changed(19, { 申报: 3 }))],
  ],
  [
    "money for what another document decides",
    [`amount-mismatch ${at("申报", NEXT)}`],
    [claims(withMore({ firm: 30, 项目: "诊断评估与平台建设补助", 申报: 8, 年度: 2024 }))],
  ],

  ["a negative investment", [`out-of-range ${at("基数", 3)}`], [claims(changed(3, { 基数: -480 }))]],
  [
    "an approved amount above its range",
    [`out-of-range ${at("基数", 14)}`],
    [claims(changed(14, { 基数: 25, 申报: 25 }))],
  ],
  [
    "an approved amount below its range",
    [`out-of-range ${at("基数", 14)}`],
    [claims(changed(14, { 基数: 9.99, 申报: 9.99 }))],
  ],
  [
    "a share above the whole pool",
    [`out-of-range ${at("基数", 17)}`],
    [claims(changed(17, { 基数: 16, 申报: 16 }))],
  ],
  ["half a robot", [`out-of-range ${at("台数", 4)}`], [claims(changed(4, { 台数: 2.5 }))]],
  ["a fixed award for two pieces", [`out-of-range ${at("数量", 20)}`], [claims(changed(20, { 数量: 2 }))]],
  ["growth over no revenue", [`out-of-range ${at("上年营收", 8)}`], [claims(changed(8, { 上年营收: 0 }))]],

  [
    "元 typed where 万元 is meant",
    [`unit-suspect ${at("申报", 2)}`],
    [claims(changed(2, { 申报: 5_400_000 }))],
  ],
  [
    "亿元 typed where 万元 is meant",
    [`unit-suspect ${at("申报", 2)}`],
    [claims(changed(2, { 申报: 0.054 }))],
  ],
  ["a base over 100 亿元", [`unit-suspect ${at("基数", 2)}`], [claims(changed(2, { 基数: 30_000_000 }))]],

  [
    "components of one firm that pass its yearly cap together",
    [`over-cap ${at("申报", NEXT)}`],
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 7.5, 年度: 2024 }))],
  ],
  [
    "exactly the cap is fine",
    [],
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 8, 申报: 4, 年度: 2024 }))],
  ],
  [
    "another year has a cap of its own",
    [],
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 7.5, 年度: 2025 }))],
  ],
  [
    "the rest of the cap is the right claim",
    [],
    [claims(withMore({ firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 4, 年度: 2024 }))],
  ],
  [
    "a contest's awards by grade and number, where others of the sheet count them in columns",
    [`over-cap ${at("申报", NEXT + 1)}`],
    [
      claims(
        withMore(
          { firm: 34, 项目: "设计大赛", 等级: "省级", 数量: 2, 申报: 20, 年度: 2024 },
          { firm: 34, 项目: "设计大赛", 等级: "市级", 数量: 1, 申报: 5, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "what the history paid this year counts",
    [`over-cap ${at("申报", 16)}`],
    [claims(CLEAN), history([nameOf(16), codeOf(16), "设计大赛", "市级", 2024, 10])],
  ],
  [
    "shares that pass the pool together",
    [`over-pool ${at("申报", NEXT)}`],
    [claims(withMore({ firm: 31, 项目: "培训补助", 基数: 7, 申报: 7, 年度: 2024 }))],
  ],
  [
    "shares that fill the pool exactly",
    [],
    [claims(withMore({ firm: 31, 项目: "培训补助", 基数: 6, 申报: 6, 年度: 2024 }))],
  ],

  ["the same claim twice", [`duplicate-claim ${at("项目", NEXT)}`], [claims(withMore(CLEAN[20]!))]],
  [
    "twice by another spelling of the item",
    [`duplicate-claim ${at("项目", NEXT)}`],
    [claims(withMore({ ...CLEAN[3]!, 项目: "技改", 年度: 2024 }))],
  ],
  [
    "two projects are two claims",
    [],
    [claims([...changed(3, { 名称: "一期" }), { ...CLEAN[3]!, 名称: "二期" }])],
  ],
  [
    "a project and one without a name are one where the base is the same",
    [`duplicate-claim ${at("项目", NEXT)}`],
    [claims(withMore({ ...CLEAN[3]!, 名称: "二期" }))],
  ],
  ["two grades are two claims", [], [claims(withMore({ ...CLEAN[18]!, 等级: "市级", 申报: 10 }))]],
  [
    "one category under two of its names is one claim",
    [`duplicate-claim ${at("项目", NEXT + 1)}`],
    [
      claims(
        withMore(
          { firm: 35, 项目: "大数据示范", 等级: "省级", 申报: 30, 年度: 2024 },
          { firm: 35, 项目: "大数据应用示范企业", 等级: "省级", 申报: 30, 年度: 2024 },
        ),
      ),
    ],
  ],
  [
    "two categories of a demonstration are two claims",
    [],
    [claims(withMore({ firm: 13, 项目: "大数据示范", 等级: "省级", 申报: 30, 名称: "云", 年度: 2024 }))],
  ],

  [
    "paid before",
    [`already-awarded ${at("项目", 20)}`],
    [claims(CLEAN), history([nameOf(20), codeOf(20), "清洁生产审核", null, 2022, 5])],
  ],
  [
    "paid before at this grade",
    [`already-awarded ${at("项目", 18)}`],
    [claims(CLEAN), history([nameOf(18), null, "节水型企业", "省", 2022, 15])],
  ],
  [
    "paid before at another grade",
    [],
    [claims(CLEAN), history([nameOf(18), codeOf(18), "节水型企业", "市级", 2022, 10])],
  ],

  [
    "the lower of two titles in a year",
    [`title-not-highest ${at("申报", NEXT)}`],
    [claims(withMore({ firm: 7, 项目: "梯度培育", 等级: "隐形冠军", 申报: 50, 年度: 2024 }))],
  ],
  [
    "the lower title without money",
    [],
    [claims(withMore({ firm: 7, 项目: "梯度培育", 等级: "隐形冠军", 申报: 0, 年度: 2024 }))],
  ],
  [
    "a higher title after a lower one of the history",
    [`title-difference ${at("申报", 6)}`],
    [claims(CLEAN), history([nameOf(7), codeOf(7), "企业梯度培育荣誉", "省专精特新", 2022, 10])],
  ],
  [
    "only the difference claimed",
    [],
    [
      claims(changed(6, { 申报: 90 })),
      history([nameOf(7), codeOf(7), "企业梯度培育荣誉", "省专精特新", 2022, 10]),
    ],
  ],
  [
    "a higher title after what the row says was paid",
    [`title-difference ${at("申报", 6)}`],
    [claims(changed(6, { 已奖: 50 }))],
  ],
  [
    "titles of two years in one sheet",
    [`title-difference ${at("申报", NEXT)}`],
    [claims(withMore({ firm: 7, 项目: "梯度培育", 等级: "单项冠军", 申报: 200, 年度: 2025 }))],
  ],

  [
    "vetoed by code",
    [`vetoed ${at("企业", 2)}`],
    [claims(CLEAN), veto([null, codeOf(3), "环保处罚", null, null])],
  ],
  [
    "vetoed by name, brackets and blanks aside",
    [`vetoed ${at("企业", 2)}`],
    [claims(changed(2, { 企业: SOLE })), veto([` ${SOLE} `, null, "安全事故", "2024-06-01", "2025-05-31"])],
  ],
  [
    "a veto that had ended",
    [],
    [claims(CLEAN), veto([nameOf(7), codeOf(7), "安全事故", "2023-01-01", "2024-04-30"])],
  ],
  [
    "a veto's last day",
    [`vetoed ${at("企业", 6)}`],
    [claims(CLEAN), veto([nameOf(7), codeOf(7), "安全事故", "2023-01-01", "2024-05-01"])],
  ],
  [
    "a veto that begins the day after",
    [],
    [claims(CLEAN), veto([nameOf(7), codeOf(7), "安全事故", "2024-05-02", null])],
  ],
  [
    "a broken date in a veto list leaves the veto open",
    ["bad-date 一票否决名单!E2", `vetoed ${at("企业", 6)}`].reverse(),
    [claims(CLEAN), veto([nameOf(7), codeOf(7), "安全事故", "2023-01-01", "待定"])],
  ],
  [
    "a similar name without a code",
    [`veto-name-similar ${at("企业", 2)}`],
    [
      claims(changed(2, { 企业: SOLE })),
      veto([SOLE.replace("武义", "浙江武义县"), null, "安全事故", null, null]),
    ],
  ],
  [
    "a similar name with another code is another firm",
    [],
    [claims(CLEAN), veto([nameOf(3).replace("武义", "浙江武义县"), codeOf(93), "安全事故", null, null])],
  ],

  [
    "one code under two names",
    [`code-name-conflict ${at("代码", 2)}`, `code-name-conflict ${at("代码", 3)}`],
    [claims(changed(3, { 代码: codeOf(3) }))],
  ],
  [
    "one name under two codes, in another sheet",
    [`code-name-conflict ${at("代码", 2)}`, "code-name-conflict 往年兑现!B2"],
    [claims(CLEAN), history([nameOf(3), codeOf(94), "清洁生产审核", null, 2022, 5])],
  ],

  [
    "equipment without its file number",
    [`not-on-file ${at("备案", 2)}`],
    [claims(changed(2, { 备案: null }))],
  ],
  [
    "equipment outside the statistics",
    [`not-in-statistics ${at("纳统", 2)}`],
    [claims(changed(2, { 纳统: "否" }))],
  ],
  [
    "equipment whose statistics nobody filled in",
    [`not-in-statistics ${at("纳统", 2)}`],
    [claims(changed(2, { 纳统: null }))],
  ],

  ["a total that is not the sum", [`total-mismatch ${at("申报", NEXT)}`], [claims(CLEAN, 1000)]],
  [
    "a typed number among formulas",
    [`constant-among-formulas ${at("申报", 3)}`],
    [
      claims(
        CLEAN.map((claim, nth) => (nth === 3 ? claim : { ...claim, 申报: formula(claim.申报 as number) })),
      ),
    ],
  ],

  [
    "robots that may stand in the equipment too",
    [`robot-counted-twice ${at("基数", 2)}`],
    [
      claims(
        withMore({ firm: 3, 项目: "机器人补助", 基数: 200, 台数: 10, 申报: 40, 备案: "2024-9", 年度: 2024 }),
      ),
    ],
  ],
  [
    "robots of a small project",
    [`robot-project-small ${at("基数", NEXT + 1)}`],
    [
      claims(
        withMore(
          { firm: 33, 项目: "设备补助", 基数: 50, 申报: 0, 备案: "a", 纳统: "是", 年度: 2024 },
          { firm: 33, 项目: "机器人补助", 基数: 40, 台数: 2, 申报: 8, 备案: "b", 年度: 2024 },
        ),
      ),
    ],
  ],

  [
    "a date before the policy",
    [`out-of-force ${at("日期", 6)}`],
    [claims(changed(6, { 日期: "2023-12-31" }))],
    start,
  ],
  ["the first day is in force", [], [claims(changed(6, { 日期: "2024-01-01" }))], start],
  ["the last day is in force", [], [claims(changed(6, { 日期: "2026-12-31" }))], start],
  [
    "the day after is not",
    [`out-of-force ${at("日期", 6)}`],
    [claims(changed(6, { 日期: "2027-01-01" }))],
    start,
  ],
  [
    "a year before the policy",
    [`out-of-force ${at("年度", 0)}`],
    [claims(changed(0, { 年度: 2022 }))],
    start,
  ],
  ["dates are not judged without a first day", [], [claims(changed(6, { 日期: "2019-12-31" }))]],

  [
    "a level that its tier does not list",
    [`level-without-effect ${at("等级", 3)}`],
    [claims(changed(3, { 等级: "省重点" }))],
  ],
  [
    "a base just below a tier",
    [`just-below-tier ${at("基数", 3)}`],
    [claims(changed(3, { 基数: 499, 申报: 39.92 }))],
  ],
  [
    "a base exactly on a tier",
    [`just-below-tier ${at("基数", 3)}`],
    [claims(changed(3, { 基数: 500, 申报: 50 }))],
  ],
  ["more than 1% below is far", [], [claims(changed(3, { 基数: 494.9, 申报: 39.592 }))]],
  [
    "the later column of a difference",
    [`just-below-tier ${at("本年", 1)}`],
    [claims(changed(1, { 上年: 3000, 本年: 4995, 申报: 10 }))],
  ],

  [
    "a higher document decides",
    [`higher-document ${at("文件", 2)}`],
    [claims(changed(2, { 申报: 999, 文件: "省经信〔2024〕8号" }))],
  ],
  [
    "a sheet that nobody understands",
    ["sheet-not-read 说明!"],
    [claims(CLEAN), grid("说明", [["请如实填写"]])],
  ],
  ["an empty sheet", ["sheet-not-read Sheet2!"], [claims(CLEAN), grid("Sheet2", [])]],
  [
    "a veto list without a header, and nothing like a firm in it, says so",
    ["sheet-not-read 一票否决!"],
    [claims(CLEAN), grid("一票否决", [["甲"]])],
  ],
  [
    "a veto list without a header is read by what stands in it",
    [`vetoed ${at("企业", 3)}`],
    [claims(changed(3, { 企业: SOLE })), grid("一票否决", [[SOLE]])],
  ],
  ["firms without a header are a veto list", [], [claims(CLEAN), grid("一票否决", [["甲公司"]])]],
];

// Jest takes a fourth parameter for a callback, so the rows are handed over whole.
test.each(PLANTED.map((planted) => ({ why: planted[0], planted })))(
  "$why",
  ({ planted: [why, expected, grids, options] }) => {
    expect(found(grids, options)).toEqual(expected);
    expect(saidOf(check(grids, options))).toEqual(SAID[why] ?? []);
  },
);

test("a hidden row is told on its first cell", () => {
  const rows = claimRows(CLEAN);
  expect(found([grid("申报汇总", rows, { hiddenRows: [4] })])).toEqual(["hidden-row A5"]);
});

/** Codes that no check gives yet. */
const NOT_YET: readonly FindingCode[] = [
  "repeats-sheet",
  "stale-value",
  "hidden-content",
  "invisible-characters",
  "unread-row",
  "unread-table",
  "ambiguous-column",
  "list-entry-not-used",
  "settings-inside",
];

test("every code is planted at least once", () => {
  const planted = new Set(PLANTED.flatMap(([, expected]) => expected.map((one) => one.split(" ")[0])));
  planted.add("hidden-row");
  expect(Object.keys(FINDING_TITLES).filter((code) => !planted.has(code as FindingCode))).toEqual(NOT_YET);
});
