import { previewSheet, vetoSheet, type Grid, type SheetSetting } from "../../../src/sheet";
import { lined } from "../../builders/lined";

const BLANK = new Array<string>(28).fill("");

/** The header's row and texts as a person sees them who says what the columns mean. */
const shown = (sheet: Grid, headerRow?: number): unknown[] => {
  const preview = previewSheet(sheet, headerRow === undefined ? undefined : { headerRow });
  return [preview.headerRow, preview.columns.map(({ letter, header }) => `${letter} ${header}`).join(", ")];
};

/** Why, the rows, what is merged, the row that a person named, and what is shown of the header. */
const SHOWN: readonly (readonly [
  why: string,
  rows: readonly string[],
  merges: string,
  named: number | undefined,
  row: number | null,
  texts: string,
])[] = [
  [
    "two rows follow one another, and what is merged downwards stands once",
    ["企业名称|申报||", "|项目|金额|备注", "甲|清洁生产|5|"],
    "A1:A2 B1:C1",
    undefined,
    2,
    "A 企业名称, B 申报 项目, C 申报 金额, D 备注",
  ],
  [
    "a merged title above and merged rows below give no header to a column without one",
    ["申报汇总表", "企业名称||奖补项目|申报金额", "甲|x|清洁生产|5", "|||8"],
    "A1:D1 B3:B4",
    undefined,
    2,
    "A 企业名称, C 奖补项目, D 申报金额",
  ],
  ["a row that a person named", ["户名|要的钱", "名称|钱"], "", 2, 2, "A 名称, B 钱"],
  [
    "a cell merged down into the row that a person named",
    ["户名|申报", "|钱"],
    "A1:A2",
    2,
    2,
    "A 户名, B 钱",
  ],
  [
    "a row of units that a person named has the row above it",
    ["户名|钱", "|元"],
    "",
    2,
    2,
    "A 户名, B 钱 元",
  ],
  ["and none above that", ["设备补助", "户名|钱", "|元"], "", 3, 3, "A 户名, B 钱 元"],
  ["units in the first row stand alone", ["台|元", "1|2"], "", 1, 1, "A 台, B 元"],
  ["an empty row that a person named", ["户名|钱", "", "甲|5"], "", 2, 2, ""],
  ["the last row, named", ["甲|5", "户名|钱"], "", 2, 2, "A 户名, B 钱"],
  ["a row below the sheet", ["户名|钱", "甲|5"], "", 3, null, ""],
  ["unknown words: the fullest row", ["设备补助", "户名|钱", "甲|5"], "", undefined, 2, "A 户名, B 钱"],
  ["unknown words: the first of the fullest", ["户名|钱", "甲|乙"], "", undefined, 1, "A 户名, B 钱"],
  ["unknown words: row 30", [...BLANK, "", "户名|钱"], "", undefined, 30, "A 户名, B 钱"],
  ["unknown words: not row 31", ["户名", ...BLANK, "", "甲|乙"], "", undefined, 1, "A 户名"],
];

test.each(SHOWN)("shown to a person: %s", (_, rows, merges, named, row, texts) => {
  expect(shown(lined("表一", rows, merges), named)).toEqual([row, texts]);
});

/** Where a list begins, which takes entries from there on: why, the rows, what is merged, its first column. */
const LEFT: readonly (readonly [why: string, rows: readonly string[], merges: string, left: number])[] = [
  ["in A", ["序号|企业名称", "1|甲"], "", 0],
  ["in B, below a title in A", ["名单", "|序号|企业名称", "|1|甲"], "", 1],
  ["where the lower of two rows begins", ["||企业|", "|序号|名称|信用代码", "|1|甲|91"], "C1:D1", 1],
  ["where the upper of two rows begins", ["|序号|企业|", "||名称|信用代码", "|1|甲|91"], "C1:D1", 1],
];

test.each(LEFT)("a list begins %s", (_, rows, merges, left) => {
  expect(vetoSheet(lined("一票否决", rows, merges))).toMatchObject({ left });
});

test("a list without any header, whose columns a person named, begins in the first column", () => {
  const setting: SheetSetting = { role: "veto", headerRow: 2, columns: { enterprise: "B" } };
  expect(vetoSheet(lined("名册", ["|名册", "", "|甲"]), setting)).toMatchObject({ left: 0, next: 3 });
});
