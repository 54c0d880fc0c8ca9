import { vetoLines, type Grid, type SheetSetting } from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

const listOf = (...rows: readonly (readonly Typed[])[]): Grid => grid("一票否决名单", rows);

test.each<[what: string, list: Grid, setting: SheetSetting | undefined, lines: readonly string[]]>([
  [
    "its name, wherever that stands",
    listOf(["统一社会信用代码", "企业名称"], [codeOf(1), nameOf(1)]),
    undefined,
    ["1,1"],
  ],
  [
    "its code where there are no names",
    listOf(["否决事项", "信用代码"], ["欠薪", codeOf(1)]),
    undefined,
    ["1,1"],
  ],
  [
    "nothing where a person made it a list without firms: no row says who is vetoed",
    grid("名册", [
      [null, "否决事项", "起始日期"],
      [null, "欠薪", "2024-01-01"],
    ]),
    { role: "veto" },
    [],
  ],
  [
    "nothing where the sheet is no list",
    grid("清洁生产审核", [
      ["企业名称", "申报金额"],
      [nameOf(1), 5],
    ]),
    undefined,
    [],
  ],
])("an entry of a veto list leads to %s", (_, list, setting, lines) => {
  expect(vetoLines(list, setting).map(({ row, column }) => `${row},${column}`)).toEqual(lines);
});

test.each<[what: string, from: Typed, to: Typed, days: readonly [string, string]]>([
  ["days", "2024-03-01", "2025-02-28", ["2024-03-01", "2025-02-28"]],
  [
    "months: from the first day of one to the last of the other",
    "2024年3月",
    "2024年5月",
    ["2024-03-01", "2024-05-31"],
  ],
  ["no last day", "2024-03-01", "长期", ["2024-03-01", ""]],
  ["no first day", null, "2025-02-28", ["", "2025-02-28"]],
  ["what is no date", "去年", "明年", ["", ""]],
])("the span of an entry: %s", (_, from, to, days) => {
  const [line] = vetoLines(listOf(["企业名称", "起始日期", "截止日期"], [nameOf(1), from, to]));
  expect([line!.from, line!.to]).toEqual(days);
});

const HISTORY = grid("往年兑现", [
  ["企业名称", "奖补项目", "年度", "已奖金额"],
  [nameOf(1), "清洁生产审核", 2022, 5],
]);

test("a history has no lines of a veto list", () => {
  expect(vetoLines(HISTORY)).toEqual([]);
});

test("a firm with a former name is one line, under the name that it has", () => {
  const list = listOf(
    ["企业名称", "否决事项"],
    [`${nameOf(1)}（原${nameOf(2)}）`, "欠薪"],
    [nameOf(3), "环保"],
  );
  expect(vetoLines(list).map(({ row, enterprise }) => [row, enterprise])).toEqual([
    [1, nameOf(1)],
    [2, nameOf(3)],
  ]);
});
