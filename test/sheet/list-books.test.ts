import { check, cellOf, type Finding, type Grid, type ListBook, type Report } from "../../src/sheet";
import { REPORT_TEXTS } from "../../src/text";
import { claimRows, withMore, type Claim } from "../builders/claims";
import { SOLE, codeOf, grid, nameOf, type Typed } from "../builders/grids";

// Veto lists and histories that are kept in books of their own, beside the workbook of claims.

const CLAIM: Claim = { firm: 50, 项目: "清洁生产审核", 申报: 5, 年度: 2024 };
const reportWith = (...lists: readonly ListBook[]): Report =>
  check([grid("申报汇总", claimRows(withMore(CLAIM), null))], { lists });

const VETO_HEAD = ["企业名称", "统一社会信用代码", "否决事项", "起始日期"];
const HISTORY_HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"];
const vetoSheet = (...rows: readonly (readonly Typed[])[]): Grid => grid("表一", [VETO_HEAD, ...rows]);
const historySheet = (...rows: readonly (readonly Typed[])[]): Grid => grid("兑现", [HISTORY_HEAD, ...rows]);
const veto = (...grids: readonly Grid[]): ListBook => ({ role: "veto", name: "名单.xlsx", grids });
const history = (...grids: readonly Grid[]): ListBook => ({ role: "history", name: "往年.xlsx", grids });

const LISTED = vetoSheet([nameOf(50), codeOf(50), "环保处罚"]);
const AWARDED = historySheet([nameOf(50), codeOf(50), "清洁生产审核", null, 2022, 5]);
const REMARKS = grid("说明", [["请如实填写"]]);

/** A report of ours that a list's book carries: it names the firm, and vetoes nobody. */
const { title, findingHead, severity } = REPORT_TEXTS.zh;
const REPORT = grid("WUYI检查报告", [[title], [...findingHead], [1, severity.error, nameOf(50)]]);

test.each<[what: string, lists: readonly ListBook[], codes: readonly string[], payable: number]>([
  ["no list", [], [], 5],
  ["a veto list", [veto(LISTED)], ["vetoed"], 0],
  ["a history", [history(AWARDED)], ["already-awarded"], 0],
  ["a veto list behind a sheet of remarks", [veto(REMARKS, LISTED)], ["vetoed"], 0],
  ["a history behind a veto list", [veto(REMARKS), history(AWARDED)], ["already-awarded"], 0],
  ["a history that is given as a veto list", [veto(AWARDED)], ["vetoed"], 0],
  ["a veto list that is given as a history", [history(LISTED)], [], 5],
  ["a veto list's own report", [veto(REPORT)], [], 5],
  ["a veto list behind a report", [veto(REPORT, LISTED)], ["vetoed"], 0],
  ["remarks alone", [veto(REMARKS), history(REMARKS)], [], 5],
])("with %s beside it", (_, lists, codes, payable) => {
  const { findings, rows } = reportWith(...lists);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(rows.at(-1)!.payable).toBe(payable);
});

test("an award of a book is named by its file and sheet", () => {
  const [finding] = reportWith(history(AWARDED)).findings as readonly Finding<"already-awarded">[];
  expect(finding!.parameters.earlier).toBe("往年.xlsx 兑现!C2");
});

test("what is wrong in books is told apart from the workbook, book after book and row by row", () => {
  const { findings, listFindings } = reportWith(
    veto(vetoSheet(["武义竹海文具厂", "91330723MA2", "环保处罚", null], [SOLE, null, "欠薪", "去年"])),
    history(historySheet([nameOf(62), codeOf(62), "清洁生产审核", null, 2022, "五六万"])),
  );
  expect(findings).toEqual([]);
  expect(listFindings.map((one) => [one.code, one.sheetIndex, one.sheet, cellOf(one), one.shown])).toEqual([
    ["bad-credit-code", -1, "名单.xlsx 表一", "B2", "91330723MA2"],
    ["bad-date", -1, "名单.xlsx 表一", "D3", "去年"],
    ["bad-number", -1, "往年.xlsx 兑现", "F2", "五六万"],
  ]);
});

test("codes and names of books of their own are not held against the workbook's", () => {
  const listed = vetoSheet(
    [nameOf(61), codeOf(50), "环保处罚"],
    [nameOf(1), codeOf(62), "欠薪", "2030-01-01"],
  );
  const { findings, listFindings } = reportWith(veto(listed));
  expect([...findings, ...listFindings].map(({ code }) => code)).not.toContain("code-name-conflict");
});
