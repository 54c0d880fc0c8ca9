// Firms without a code whose names are very like one on the veto list: which of the list's names are told, and when.
import { cellOf, check, type Finding, type Grid } from "../../../src/sheet";
import { SOLE, codeOf, grid, type Typed } from "../../builders/grids";
import { veto } from "../../builders/sheets";

/** A name that is very like `SOLE`, and no other one. */
const ALIKE = SOLE.replace("武义", "浙江武义县");
const HEAD = ["企业名称", "统一社会信用代码", "申报金额（万元）", "认定日期", "一票否决"];
const claim = (name: string, date: Typed = null, said: Typed = null, code: Typed = null): Grid =>
  grid("清洁生产审核", [HEAD, [name, code, 5, date, said]]);

/** What is told of vetoes: the cell, and the names on the list that are like the firm's; by what it is vetoed. */
const told = (claims: Grid, list: Grid): string[] =>
  check([claims, list]).findings.flatMap((one) => {
    if (one.code === "vetoed") return [`${cellOf(one)} ${(one as Finding<"vetoed">).parameters.by}`];
    if (one.code !== "veto-name-similar") return [];
    return [`${cellOf(one)} ${(one as Finding<"veto-name-similar">).parameters.similar.join("、")}`];
  });

const SPAN = ["2024-01-01", "2024-12-31"] as const;

test.each<[why: string, claims: Grid, entries: readonly Typed[][], told: readonly string[]]>([
  ["a listed name", claim(ALIKE), [[SOLE, null, "环保", null, null]], [`A2 ${SOLE}`]],
  ["of a firm that is listed with its code", claim(ALIKE), [[SOLE, codeOf(9), "环保", null, null]], [`A2 ${SOLE}`]],
  ["another code than that of the listed firm", claim(ALIKE, null, null, codeOf(8)), [[SOLE, codeOf(9), "环保", null, null]], []],
  ["a code, where the listed firm has none", claim(ALIKE, null, null, codeOf(8)), [[SOLE, null, "环保", null, null]], [`A2 ${SOLE}`]],
  ["a former name of a listed firm", claim(ALIKE), [[`武义青松金属有限公司（原名：${SOLE}）`, null, "环保", null, null]], [`A2 ${SOLE}`]],
  ["a listed name that is written with a blank: it is told once", claim(ALIKE), [[SOLE.replace("工具", " 工具"), null, "环保", null, null]], [`A2 ${SOLE.replace("工具", " 工具")}`]],
  ["in the veto's time", claim(ALIKE, "2024-05-01"), [[SOLE, null, "环保", ...SPAN]], [`A2 ${SOLE}`]],
  ["before the veto's time", claim(ALIKE, "2023-05-01"), [[SOLE, null, "环保", ...SPAN]], []],
  ["listed twice, once in its time", claim(ALIKE, "2024-05-01"), [[SOLE, null, "环保", ...SPAN], [SOLE, null, "欠薪", "2020-01-01", "2020-12-31"]], [`A2 ${SOLE}`]],
  ["two listed names, one of them in its time", claim(ALIKE, "2024-05-01"), [[SOLE, null, "环保", ...SPAN], [SOLE.replace("有限公司", "厂"), null, "欠薪", "2020-01-01", "2020-12-31"]], [`A2 ${SOLE}`]],
  ["its own row says that it is vetoed: nothing is left to ask", claim(ALIKE, null, "是"), [[SOLE, null, "环保", null, null]], ["A2 row"]],
])("a claim is like %s", (_, claims, entries, expected) => {
  expect(told(claims, veto(...entries))).toEqual(expected);
}); // prettier-ignore

test("a veto by a code is told at the code, wherever it stands, where there are no names", () => {
  const claims = grid("清洁生产审核", [
    ["申报金额（万元）", "统一社会信用代码"],
    [5, codeOf(60)],
  ]);
  expect(told(claims, veto([SOLE, codeOf(60), "环保", null, null]))).toEqual(["B2 code"]);
});

test("what a row says of itself has no first and no last day", () => {
  const { findings } = check([claim(SOLE, "2024-05-01", "安全事故")]);
  expect(findings.flatMap(({ code, parameters }) => (code === "vetoed" ? [parameters] : []))).toEqual([
    { enterprise: SOLE, by: "row", matter: "安全事故", from: "", to: "", otherwise: 5, unit: "万元" },
  ]);
});
