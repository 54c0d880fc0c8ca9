import { readPeriod } from "../../src/calendar";
import { acceptance, check, type InsideDecisions } from "../../src/sheet";
import type { FindingParameters } from "../../src/text";
import { codeOf, grid, nameOf } from "../builders/grids";

// Each decision that came with a workbook, as it is told, and what it would change of the sheet's claims.

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "备注"];
const BOOK = [
  grid("第一批", [HEAD, [nameOf(1), codeOf(1), "清洁生产审核", 6]]),
  grid("第二批", [
    HEAD,
    [nameOf(2), codeOf(2), "清洁生产审核", 5],
    [nameOf(3), codeOf(3), "清洁生产审核", "待定"],
  ]),
  grid("说明", [["请如实填写"], ["谢谢"]]),
  grid("名册", [
    ["企业名称", "奖补项目"],
    [nameOf(5), "清洁生产审核"],
  ]),
];

const brought = (decisions: Partial<InsideDecisions>): InsideDecisions => ({
  from: "book",
  used: false,
  sheets: {},
  accepted: [],
  ...decisions,
});

/** What is told of decisions: kind, sheet, value, and how many rows and 万元 they leave of how many. */
function told(decisions: Partial<InsideDecisions>): string[] {
  const { findings } = check(BOOK, { inside: [brought(decisions)] });
  return findings
    .filter(({ code }) => code === "settings-inside")
    .map(({ parameters }) => {
      const { kind, sheet, value, effect } = parameters as FindingParameters["settings-inside"];
      const change =
        effect.kind === "claims"
          ? `${effect.before.rows}, ${effect.before.sum} → ${effect.after.rows}, ${effect.after.sum}`
          : effect.kind === "accepts"
            ? `${effect.zh} ${effect.en} ${effect.reason}`
            : effect.kind;
      return [kind, sheet, value, change].join("｜");
    });
}

const START = readPeriod("2024-01-01")!.from;

test.each<[why: string, decisions: Partial<InsideDecisions>, told: readonly string[]]>([
  ["a role", { sheets: { 第二批: { role: "none" } } }, ["role｜第二批｜none｜2, 5 → 0, 0"]],
  ["an item by its id", { sheets: { 第二批: { item: "green-factory" } } }, ["item｜第二批｜绿色工厂（绿色园区、美丽工厂）｜2, 5 → 2, 5"]],
  ["an item that nobody knows", { sheets: { 第二批: { item: "光伏" } } }, ["item｜第二批｜光伏｜none"]],
  ["the header where it is", { sheets: { 第二批: { headerRow: 1 } } }, ["header｜第二批｜1｜none"]],
  ["the header one row below", { sheets: { 第二批: { headerRow: 2 } } }, ["header｜第二批｜2｜2, 5 → 1, 0"]],
  ["a column where it is, whichever is named first", { sheets: { 第二批: { columns: { claimed: "D" } } } }, ["column｜第二批｜申报金额 = D｜none"]],
  ["another column", { sheets: { 第二批: { columns: { claimed: "C" } } } }, ["column｜第二批｜申报金额 = C｜2, 5 → 2, 0"]],
  ["no such column", { sheets: { 第二批: { columns: { claimed: "" } } } }, ["column｜第二批｜申报金额 = –｜2, 5 → 2, 0"]],
  ["two columns are two decisions", { sheets: { 第二批: { columns: { note: "", enterprise: "A" } } } }, ["column｜第二批｜备注 = –｜2, 5 → 2, 5", "column｜第二批｜企业名称 = A｜none"]],
  ["a sheet of remarks that is set aside anyway", { sheets: { 说明: { role: "none" } } }, ["role｜说明｜none｜none"]],
  ["a header among remarks", { sheets: { 说明: { headerRow: 1 } } }, ["header｜说明｜1｜0, 0 → 0, 0"]],
  ["claims without amounts", { sheets: { 名册: { role: "none" } } }, ["role｜名册｜none｜1, 0 → 0, 0"]],
  ["the policy's first day", { start: START }, ["start｜｜2024-01-01｜dates"]],
  ["an acceptance about a whole sheet that has no such finding", { accepted: [{ sheet: "第二批", cell: null, code: "x", shown: "", reason: "已核" }] }, ["accepted｜第二批｜｜none"]],
])("%s", (_, decisions, expected) => expect(told(decisions)).toEqual(expected)); // prettier-ignore

test("an acceptance is told with the title of what it takes away, in both languages, and its reason", () => {
  const wrong = acceptance(check(BOOK).findings[0]!, "局长已批");
  expect(told({ accepted: [wrong] })).toEqual(["accepted｜第一批｜D2｜金额不符 Amount mismatch 局长已批"]);
});

const DATED = grid("第一批", [
  [...HEAD.slice(0, 4), "认定日期"],
  [nameOf(1), codeOf(1), "清洁生产审核", 5, "2023-06-01"],
]);
const day = (text: string): number => readPeriod(text)!.from;

test.each<
  [why: string, own: string | null, inside: readonly [used: boolean, start: string | null][], boolean]
>([
  ["nobody says when the policy begins", null, [], false],
  ["a day that came with the workbook and is not used", null, [[false, "2024-01-01"]], false],
  ["a day that is used", null, [[true, "2024-01-01"]], true],
  ["what is used says something else", null, [[true, null]], false],
  ["the second of two says it", null, [[true, null], [true, "2024-01-01"]], true], // prettier-ignore
  ["of two days the first", null, [[true, "2023-01-01"], [true, "2024-01-01"]], false], // prettier-ignore
  ["the checker's own day, whatever came with the workbook", "2023-01-01", [[true, "2024-01-01"]], false],
  ["the checker's own day beside other decisions that are used", "2024-01-01", [[true, null]], true],
])("%s: an award of 2023 is judged by it", (_, own, inside, early) => {
  const { findings } = check([DATED], {
    ...(own !== null && { start: day(own) }),
    inside: inside.map(([used, start]) => brought({ used, ...(start !== null && { start: day(start) }) })),
  });
  expect(findings.some(({ code }) => code === "out-of-force")).toBe(early);
});
