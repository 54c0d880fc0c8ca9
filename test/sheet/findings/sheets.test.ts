import { cellOf, check, type Grid } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { toldOf } from "../../builders/said";
import { CLEAN } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { claims } from "../../builders/sheets";
import { CHENXI, GOOD, HEAD, HONGYUAN } from "../../verdicts/firms";

const TABLE = [["x", "y"]];
const { title, findingHead } = REPORT_TEXTS.zh;
const REPORT = [[title], ["可以按现表兑付"], [...findingHead]];

test.each([
  ["a report of ours", "WUYI检查报告 (2)", [], REPORT],
  [
    "a sheet that only has the name of one",
    "WUYI检查报告",
    ["sheet-not-read WUYI检查报告!｜info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜"],
  ],
  [
    "a sheet that only ends like one",
    "关于WUYI检查报告",
    [
      "sheet-not-read 关于WUYI检查报告!｜info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜",
    ],
  ],
] as const)("%s", (_, name, told, rows: readonly (readonly string[])[] = TABLE) => {
  expect(toldOf(check([claims(CLEAN), grid(name, rows)]))).toEqual(told);
});

test.each<[string, Grid["columns"]]>([
  ["no columns", []],
  ["columns that a file leaves out", [undefined, { values: [null], formulaRows: [] }]],
  ["cells that a file leaves out", [{ values: [undefined as unknown as null, null], formulaRows: [] }]],
])("a sheet with %s is empty", (_, columns) => {
  const empty: Grid = { ...grid("空白", []), rowCount: 2, columns };
  expect(toldOf(check([claims(CLEAN), empty]))).toEqual(["sheet-not-read 空白!｜info｜–｜空表，未检查。｜"]);
});

test("a sheet that holds something in some rows of each column is not empty", () => {
  const { findings } = check([claims(CLEAN), grid("说明", [["说明"], [null], ["请如实填写"]])]);
  expect(findings.map(({ parameters }) => parameters)).toEqual([{ reason: "unknown", firms: 0 }]);
});

test.each<[why: string, hiddenRows: readonly number[], told: readonly string[]]>([
  ["one of two claims", [3], ["B4"]],
  ["both", [2, 3], ["B3", "B4"]],
  ["none", [], []],
  ["the title and what stands below the claims", [0, 4], []],
])("hidden rows are told, at the first column of the table: %s", (_, hiddenRows, told) => {
  const rows: (string | number | null)[][] = [
    [null, "清洁生产审核申报表"],
    [null, "企业名称", "申报金额（万元）"],
    [null, HONGYUAN.name, 5],
    [null, CHENXI.name, 5],
    [null, "注：均已公示"],
  ];
  const { findings } = check([grid("申报", rows, { hiddenRows })]);
  expect(findings.map((one) => [one.code, cellOf(one)])).toEqual(told.map((cell) => ["hidden-row", cell]));
});

const NAME = CHENXI.name;

test.each<[why: string, cells: readonly (string | number | boolean)[], firms: number]>([
  ["a number", [NAME, 9000], 1],
  ["a number typed as text", [NAME, "9,000"], 1],
  ["an amount in words", [NAME, "另付九千元"], 1],
  ["a word that is no amount", [NAME, "是"], 0],
  ["TRUE, which is no amount", [NAME, true], 0],
  ["a number, and blanks around its name", [` ${NAME} `, 9000], 1],
  ["a word in place of a firm, and a number", ["联系电话", 9000], 0],
])("a sheet without a header that holds a firm beside %s", (_, cells, firms) => {
  const { findings } = check([claims(CLEAN), grid("附页", [["名单"], cells])]);
  expect(findings.map(({ parameters }) => parameters)).toEqual([{ reason: "unknown", firms }]);
});

/** Application forms: labels beside what is filled in. */
test.each([
  [
    "a firm and an amount, each beside its label",
    ["企业名称|武义晨曦门业有限公司", "申报项目|绿色工厂", "申报金额（万元）|25"],
    1,
  ],
  ["an amount in words", ["企业名称|武义晨曦门业有限公司", "申请奖励资金|贰拾伍万元"], 1],
  ["a form that nobody filled in", ["企业名称|", "申报项目|", "申报金额（万元）|"], 0],
  ["a firm and no amount", ["企业名称|武义晨曦门业有限公司", "申报金额（万元）|"], 0],
  ["an amount and no firm", ["申报金额（万元）|25"], 0],
])("a form with %s", (_, lines, firms) => {
  const { summary, findings } = check([lined("申报", [HEAD, GOOD]), lined("申请表", lines)]);
  expect(findings.map(({ parameters }) => parameters)).toEqual([{ reason: "unknown", firms }]);
  expect(summary.verdict).toBe(firms > 0 ? "undecided" : "payable");
});

test("a sheet that only says again what a firm claims, with blanks around its name", () => {
  const { findings } = check([
    lined("申报", [HEAD, GOOD]),
    grid("附页", [["名单"], [` ${HONGYUAN.name} `, 120]]),
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["repeats-sheet"]);
});
