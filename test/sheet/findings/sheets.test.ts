import { check, type Grid } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { toldOf } from "../../builders/said";
import { CLEAN } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { claims } from "../../builders/sheets";

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
