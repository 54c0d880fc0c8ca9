import {
  RowsByPlace,
  acceptance,
  check,
  decisionText,
  messageOf,
  placeOf,
  reportTable,
  type CheckOptions,
  type Finding,
  type Grid,
  type ReportCell,
} from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

// What the report says of each finding, and what stands above and below the list of findings.

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"];
const audits = (...rows: readonly (readonly Typed[])[]): Grid => grid("申报", [HEAD, ...rows]);
const audit = (n: number, claimed: Typed): Typed[] => [nameOf(n), codeOf(n), "清洁生产审核", claimed];

const cellText = (cell: ReportCell | undefined): string => (cell ? String(cell.value) : "");
const linesOf = (grids: readonly Grid[], options?: CheckOptions, language: "zh" | "en" = "zh"): string[] =>
  reportTable(check(grids, options), language).rows.map((row) => Array.from(row, cellText).join("｜"));

test("of four obstacles three are shown, and how many more there are", () => {
  const lines = linesOf([audits(...[1, 2, 3, 4].map((n) => audit(n, 5 + n)))]);
  expect(lines.slice(2, 7)).toEqual([
    "须先解决（金额大的在前）：",
    "错误 申报!D5 “武义瑞远机械有限公司”金额不符，申报 9 万元，应为 5 万元",
    "错误 申报!D4 “武义天远工具有限公司”金额不符，申报 8 万元，应为 5 万元",
    "错误 申报!D3 “武义金远电器有限公司”金额不符，申报 7 万元，应为 5 万元",
    "……还有 1 条，逐条列在下面。",
  ]);
});

test("of three obstacles there are no more", () => {
  const lines = linesOf([audits(...[1, 2, 3].map((n) => audit(n, 5 + n)))]);
  expect(lines.slice(5, 7)).toEqual([
    "错误 申报!D2 “武义晨远门业有限公司”金额不符，申报 6 万元，应为 5 万元",
    "合计：申报 21 万元，测算 15 万元，应付 15 万元。",
  ]);
});

test("a green report has no obstacles, and its findings' header is the sixth row", () => {
  const report = check([audits(audit(1, 5))]);
  const { rows, headerRow } = reportTable(report);
  expect(headerRow).toBe(6);
  expect(rows.slice(0, 5).map(([first]) => cellText(first))).toEqual([
    "WUYI 检查报告",
    "结论：可以按现表兑付。",
    "合计：申报 5 万元，测算 5 万元，应付 5 万元。",
    "读了 1 张表、1 行、4 列；没有给否决名单；没有给历史。",
    "没有随文件带来的设置；没有人工接受。未设政策起始日，不判断日期是否在执行期内。",
  ]);
});

test("in English the sentences of a cell are held apart by a blank", () => {
  const lines = linesOf([audits(audit(1, 5)), grid("说明", [["请如实填写"]])], {}, "en");
  expect(lines.slice(3, 5)).toEqual([
    "Read: 1 sheet, 1 row, 4 columns; no veto list was given; no history was given. Not read: sheet “说明”.",
    "No settings came with the file; nothing was accepted by a person. The policy's first day is not set, so dates are not checked.",
  ]);
  expect(linesOf([audits(audit(1, 5))], {}, "en")[3]).toBe(
    "Read: 1 sheet, 1 row, 4 columns; no veto list was given; no history was given.",
  );
});

test("a row that cannot be computed is told with the sums, and a firm without a name has words for it", () => {
  const lines = linesOf([audits(audit(1, 5), [null, null, "光伏补助", 7])]);
  expect(lines).toContain("合计：申报 12 万元，测算 5 万元，应付 5 万元。其中 1 行无法测算，应付暂按 0 计。");
  expect(lines).toContain("｜｜｜｜｜（未填名称）｜1｜7｜0｜0");
});

const list = grid("名单", [
  ["企业名称", "统一社会信用代码", "否决事项"],
  ["武义竹海文具厂", "91330723MA2000", "环保"],
]);
const LISTS: CheckOptions = { lists: [{ role: "veto", name: "名单.xlsx", grids: [list] }] };

test("faults of a list in a book of its own stand last, without a link", () => {
  const { rows, headerRow } = reportTable(check([audits(audit(1, 6))], LISTS));
  const found = rows.slice(headerRow, headerRow + 2).map((row) => row.slice(0, 4));
  expect(found).toEqual([
    [
      { value: 1, style: "ordinal" },
      { value: "错误", style: "error" },
      { value: "申报", style: "text" },
      { value: "D2", style: "link", to: { sheet: "申报", cell: "D2" } },
    ],
    [
      { value: 2, style: "ordinal" },
      { value: "错误", style: "error" },
      { value: "名单.xlsx 名单", style: "text" },
      { value: "B2", style: "text" },
    ],
  ]);
});

const inside: CheckOptions["inside"] = [
  { from: "book", used: false, sheets: { 申报: { role: "none" } }, accepted: [] },
];

test("what came with the file is no sheet: it is named as that, and has no cell", () => {
  const report = check([audits(audit(1, 5))], { inside });
  expect(placeOf(report.findings[0]!, "zh")).toBe("随文件带来的设置");
  expect(placeOf(report.findings[0]!, "en")).toBe("Settings that came with the file");
  const { rows, headerRow } = reportTable(report);
  expect(Array.from(rows[headerRow]!, cellText).slice(0, 4)).toEqual(["1", "待判断", "随文件带来的设置", ""]);
});

test("a finding of a sheet is at the sheet's name, one of a cell at the cell's", () => {
  const { findings } = check([audits(audit(1, 6)), grid("说明", [["请如实填写"]])]);
  expect(findings.map((one) => placeOf(one, "zh"))).toEqual(["申报!D2", "说明"]);
});

test("what was accepted pays nobody more: of a row that is said with its amount, of a whole sheet it is not", () => {
  const grids = [audits(audit(1, 6), [nameOf(2), codeOf(2), "光伏补助", 7]), grid("说明", [["请如实填写"]])];
  const accepted = check(grids).findings.map((one) => acceptance(one, "已核"));
  const { findings, rows } = check(grids, { accepted });
  expect(findings.map((one) => decisionText(one, new RowsByPlace(rows), "zh"))).toEqual([
    "已接受：已核。接受不改变应付：仍为 5 万元。",
    "已接受：已核。接受不改变应付：仍无法测算。",
    "已接受：已核",
  ]);
  expect(check(grids).findings.map((one) => decisionText(one, new RowsByPlace(rows), "zh"))).toEqual([
    "",
    "",
    "",
  ]);
});

const told = (place: Partial<Finding>): Finding => ({
  code: "hidden-row",
  severity: "info",
  sheetIndex: 0,
  sheet: "申报",
  row: 3,
  column: 0,
  parameters: {},
  shown: "",
  bound: "",
  ...place,
});
const HIDDEN = "本行被隐藏或筛除，但仍是一笔申报，已一并检查。";

test.each<[why: string, place: Partial<Finding>, message: string]>([
  ["of its own row", {}, HIDDEN],
  ["of its own row, which is named", { rows: [3] }, HIDDEN],
  ["of another row", { rows: [4] }, `${HIDDEN}（所涉：第 5 行）`],
  ["of its own row and another", { rows: [3, 4] }, `${HIDDEN}（所涉：第 4–5 行）`],
  ["of a whole column", { rows: [3, 5, 9], whole: true }, `${HIDDEN}本列 3 行都是如此（第 4 至 10 行）。`],
])("a finding %s says so", (_, place, message) => {
  expect(messageOf(told(place), "zh")).toBe(message);
});

test("in English too", () => {
  expect(messageOf(told({ rows: [4] }), "en")).toMatch(/ \(About row 5, 1 in all\.\)$/);
  expect(messageOf(told({ rows: [3, 5, 9], whole: true }), "en")).toMatch(
    / So are all 3 rows of this column \(rows 4 to 10\)\.$/,
  );
});
