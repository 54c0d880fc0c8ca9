import { vetoSheet, type VetoSheet } from "../../src/sheet";
import { codeOf, formula, grid, type Typed } from "../builders/grids";

const HEAD = ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期", "备注"];
const ENTRY = ["甲公司", codeOf(1), "安全事故", "2024-03-01", "2025-02-28", null];
const listOf = (...rows: readonly (readonly Typed[])[]): VetoSheet => vetoSheet(grid("一票否决名单", rows))!;

test("an empty list takes its first entry below the header", () => {
  expect(listOf(HEAD)).toEqual({
    sheet: "一票否决名单",
    left: 0,
    right: 5,
    columns: [
      ["enterprise", "企业名称"],
      ["code", "统一社会信用代码"],
      ["vetoMatter", "否决事项"],
      ["vetoFrom", "起始日期"],
      ["vetoTo", "截止日期"],
      ["note", "备注"],
    ].map(([key, header], at) => ({ key, at, header, serial: false })),
    date1904: false,
    next: 1,
    below: null,
    ordinal: null,
  });
});

test.each<[what: string, rows: readonly (readonly Typed[])[], next: number, below: string | null]>([
  ["after the last entry", [HEAD, ENTRY, ENTRY], 3, null],
  ["after a gap, below the last entry", [HEAD, ENTRY, [], ENTRY], 4, null],
  ["below titles and a header further down", [["一票否决企业名单"], [], HEAD, ENTRY], 4, null],
  ["above a signature", [HEAD, ENTRY, ["填表人：张三"]], 2, "2,0"],
  ["above a signature further down", [HEAD, ENTRY, [], [], [null, null, "审核：李四"]], 2, "4,2"],
  ["above a total", [HEAD, ENTRY, ["合计", null, "1 家"]], 2, "2,0"],
  ["above a formula that shows nothing", [HEAD, ENTRY, [null, null, formula("")]], 2, "2,2"],
  [
    "above a remark in the last column",
    [HEAD, ENTRY, [...new Array<null>(5).fill(null), "备注：见附件"]],
    2,
    "2,5",
  ],
  ["beside what is not the list's", [HEAD, ENTRY, [...new Array<null>(7).fill(null), "备查"]], 2, null],
  ["where an empty text stands, as in an empty cell", [HEAD, ENTRY, [""]], 2, null],
])("the next entry goes %s", (_, rows, next, below) => {
  const list = listOf(...rows);
  expect([list.next, list.below && `${list.below.row},${list.below.column}`]).toEqual([next, below]);
});

test.each<[what: string, dates: readonly Typed[], serial: boolean]>([
  ["texts", ["2024-03-01", "2024年5月"], false],
  ["days of the spreadsheet", [45_352, 45_413], true],
  ["texts first, then days", ["2024-03-01", 45_413], true],
  ["days first, then texts", [45_352, "2024-05-01"], false],
  ["days with an empty cell after them", [45_352, null], true],
  ["days with an empty text after them", [45_352, ""], true],
  ["days with a blank after them", [45_352, " "], true],
  ["days with their numbers as text", ["45352", "45413"], false],
  ["bare years", [2023, 2024], false],
  ["days in eight digits", [20_240_301, 20_240_501], false],
  ["none", [null, null], false],
])("dates of a list that are %s", (_, dates, serial) => {
  const rows = dates.map((date) => ["甲", null, "安全", date]);
  const column = listOf(HEAD, ...rows).columns.find(({ key }) => key === "vetoFrom")!;
  expect(column.serial).toBe(serial);
});

test.each<[what: string, rows: readonly (readonly Typed[])[], next: number | null]>([
  [
    "goes on",
    [
      ["序号", ...HEAD],
      [1, ...ENTRY],
      [2, ...ENTRY],
    ],
    3,
  ],
  ["begins with one", [["序号", ...HEAD]], 1],
  [
    "goes on after a number that was skipped",
    [
      ["序号", ...HEAD],
      [7, ...ENTRY],
    ],
    8,
  ],
  [
    "of texts is left to the person",
    [
      ["序号", ...HEAD],
      ["一", ...ENTRY],
    ],
    null,
  ],
  [
    "with halves is left to the person",
    [
      ["序号", ...HEAD],
      [1.5, ...ENTRY],
    ],
    null,
  ],
  [
    "that nobody filled stays empty",
    [
      ["序号", ...HEAD],
      [null, ...ENTRY],
    ],
    null,
  ],
])("a column of ordinals %s", (_, rows, next) => {
  expect(listOf(...rows).ordinal).toEqual(next === null ? null : { at: 0, next });
});

test.each<[header: string, counts: boolean]>([
  ["序号", true],
  ["编号", true],
  ["No.", true],
  ["NO", true],
  ["发文编号", false],
  ["编号说明", false],
  ["Note", false],
])("a column called %s counts the entries: %s", (header, counts) => {
  expect(listOf([header, ...HEAD], [1, ...ENTRY]).ordinal !== null).toBe(counts);
});

test("columns in another order, and others between them, stay where they are", () => {
  const list = listOf(
    ["否决事项", "发文单位", "信用代码", "单位名称", "发文号"],
    ["环保", "局", codeOf(1), "甲"],
  );
  expect(list.columns.map(({ key, at }) => [key, at])).toEqual([
    ["vetoMatter", 0],
    ["code", 2],
    ["enterprise", 3],
  ]);
  expect([list.left, list.right]).toEqual([0, 4]);
});

test("a column without a header between two of the list's does not end it", () => {
  expect(listOf(["企业名称", null, "否决事项", "备注"], ["甲", null, "环保", null])).toMatchObject({
    left: 0,
    right: 3,
  });
});

test("a column that a person named beyond all that is filled is the list's last", () => {
  const rows = [HEAD, ENTRY, ["填表人：张三"]];
  const list = vetoSheet(grid("一票否决名单", rows), { columns: { note: "K" } })!;
  expect([list.left, list.right, list.next, list.below]).toEqual([0, 10, 2, { row: 2, column: 0 }]);
  const empty = vetoSheet(grid("一票否决名单", [HEAD, ENTRY, []]), { columns: { note: "K" } })!;
  expect(empty.below).toBeNull();
});

test("a column in which no cell was ever filled holds nothing", () => {
  const { columns, ...sheet } = grid("一票否决名单", [
    ["企业名称", null, "否决事项"],
    ["甲", null, "环保"],
    [],
  ]);
  const list = vetoSheet({ ...sheet, columns: [columns[0], undefined, columns[2]] })!;
  expect([list.right, list.next, list.below]).toEqual([2, 2, null]);
});

test.each<[what: string, name: string, rows: readonly (readonly Typed[])[]]>([
  [
    "claims",
    "清洁生产审核",
    [
      ["企业名称", "申报金额"],
      ["甲", 5],
    ],
  ],
  [
    "a history",
    "往年兑现",
    [
      ["企业名称", "奖补项目"],
      ["甲", "清洁生产审核"],
    ],
  ],
  ["remarks", "说明", [["请如实填写"]]],
])("%s: no entries go there", (_, name, rows) => {
  expect(vetoSheet(grid(name, rows))).toBeUndefined();
});

test("a sheet that a person made a list takes entries; one that is none does not", () => {
  const other = grid("名册", [["企业名称"], ["甲"]]);
  expect(vetoSheet(other)).toBeUndefined();
  expect(vetoSheet(other, { role: "veto" })).toMatchObject({ next: 2, left: 0, right: 0 });
});

test("of two tables, one below the other, the lower one takes the next entry", () => {
  expect(listOf(HEAD, ENTRY, [], ["第二批"], HEAD, ENTRY)).toMatchObject({ next: 6, left: 0, right: 5 });
});

test("of two tables side by side, the left one takes the next entry", () => {
  const rows = [
    [...HEAD, null, ...HEAD],
    [...ENTRY, null, ...ENTRY],
  ];
  expect(listOf(...rows)).toMatchObject({ next: 2, left: 0, right: 5 });
});

test("of two tables with headers of their own, the lower one takes the next entry, in its own columns", () => {
  const other = [["单位名称", "否决事项"], ["乙公司", "欠薪"]]; // prettier-ignore
  const { next, left, right, columns } = listOf(HEAD, ENTRY, [], ["第二批"], ...other);
  expect([next, left, right]).toEqual([6, 0, 1]);
  expect(columns.map(({ header }) => header)).toEqual(["单位名称", "否决事项"]);
});
