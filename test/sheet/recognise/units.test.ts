import { check, type SheetSetting } from "../../../src/sheet";
import { lined } from "../../builders/lined";

/** Claims of 5 万元 as they stand in sheets: where the unit stands, the rows, and what is merged. */
const UNITS: readonly (readonly [where: string, rows: readonly string[], merges: string])[] = [
  ["nowhere: 万元", ["企业名称|奖补项目|申报金额", "甲|清洁生产|5"], ""],
  ["in the header", ["企业名称|奖补项目|申报金额（元）", "甲|清洁生产|50000"], ""],
  [
    "in a title",
    ["汇总表", "填报单位：某局||单位：元", "企业名称|奖补项目|申报金额", "甲|清洁生产|50000"],
    "A1:C1",
  ],
  [
    "in the title that stands last",
    ["单位：元", "单位：千元", "企业名称|奖补项目|申报金额", "甲|清洁生产|50"],
    "",
  ],
  ["beside the header", ["汇总表", "企业名称|奖补项目|申报金额|单位：元", "甲|清洁生产|50000"], ""],
  [
    "in the header, and not in a title",
    ["单位：元", "企业名称|奖补项目|申报金额（万元）", "甲|清洁生产|5"],
    "",
  ],
  [
    "in a row of units below one in English",
    ["企业名称|奖补项目|申报金额", "Company|Item|Amount", "||千元", "甲|清洁生产|50"],
    "",
  ],
  [
    "in the header, above a row in English",
    ["企业名称|奖补项目|申报金额（元）", "Company|Item|Amount", "甲|清洁生产|50000"],
    "",
  ],
  ["in a row of units", ["企业名称|奖补项目|申报金额", "||千元", "甲|清洁生产|50"], ""],
  [
    "below 其中, in a fourth row",
    ["企业名称|奖补项目|申报金额|", "||其中|", "||设备|软件", "||元|元", "甲|清洁生产|50000|1"],
    "A1:A3 B1:B3 C1:D1 C2:D2",
  ],
  ["in the group above", ["企业名称|申报（元）|", "|项目|申报金额", "甲|清洁生产|50000"], "A1:A2 B1:C1"],
  [
    "in the header of the column that is taken",
    ["企业名称|奖补项目|补助金额（万元）|申报金额（元）", "甲|清洁生产|1|50000"],
    "",
  ],
  [
    "in the header of another column, which is not taken",
    ["企业名称|奖补项目|申报金额|补助金额（元）", "甲|清洁生产|5|1"],
    "",
  ],
];

const claimed = (...given: Parameters<typeof check>): unknown[] =>
  check(...given).rows.map((row) => [row.item, row.claimed]);

test.each(UNITS)("the unit stands %s", (_, rows, merges) => {
  expect(claimed([lined("申报", rows, merges)])).toEqual([["clean-audit", 5]]);
});

/** Claims of 5 万元 in column C, whose header nobody knows: why, the rows, what is merged, and the setting. */
const NAMED: SheetSetting = { role: "claims", columns: { enterprise: "A", item: "B", claimed: "C" } };
const AMOUNTS: readonly (readonly [
  why: string,
  rows: readonly string[],
  merges: string,
  setting: SheetSetting,
])[] = [
  ["in 万元", ["企业名称|奖补项目|钱", "甲|清洁生产|5"], "", NAMED],
  ["its own unit", ["企业名称|奖补项目|钱（元）", "甲|清洁生产|50000"], "", NAMED],
  [
    "the unit of a cell that is merged downwards",
    ["企业信息|奖补|钱（元）", "企业名称|奖补项目|", "甲|清洁生产|50000"],
    "C1:C2",
    NAMED,
  ],
  ["a row of units", ["企业名称|奖补项目|钱", "||（元）", "甲|清洁生产|50000"], "", NAMED],
  [
    "a row of units, and that row is named",
    ["户名|项|钱", "||元", "甲|清洁生产|50000"],
    "",
    { ...NAMED, headerRow: 2 },
  ],
  ["the unit of a title", ["单位：元", "企业名称|奖补项目|钱", "甲|清洁生产|50000"], "", NAMED],
  [
    "the unit of a title above a row that is named",
    ["单位：元", "户名|项|钱", "甲|清洁生产|50000"],
    "",
    { ...NAMED, headerRow: 2 },
  ],
  ["no header at all", ["企业名称|奖补项目", "甲|清洁生产|5"], "", NAMED],
];

test.each(AMOUNTS)("the unit of a column that a person named: %s", (_, rows, merges, setting) => {
  const sheet = lined("表一", rows, merges);
  expect(claimed([sheet], { sheets: { 表一: setting } })).toEqual([["clean-audit", 5]]);
});

test("naming the header row that was found changes nothing", () => {
  const sheet = lined("表一", ["企业名称|申报|", "|项目|金额", "甲|清洁生产|5"], "A1:A2 B1:C1");
  const columns = { enterprise: "A", item: "B", claimed: "C" };
  const named = check([sheet], { sheets: { 表一: { headerRow: 2 } } }).sheets;
  expect(named).toEqual(check([sheet]).sheets.map((one) => ({ ...one, by: "person" })));
  expect(check([sheet]).sheets).toMatchObject([{ role: "claims", headerRow: 2, columns }]);
});

test("the year of a title holds below a header row that a person named", () => {
  const rows = ["2024年度申报表", "户名|项|钱", "甲|清洁生产|5"];
  const veto = lined("一票否决", ["企业名称|起始日期|截止日期", "甲|2023年|2023年"]);
  const { findings } = check([lined("表一", rows), veto], { sheets: { 表一: { ...NAMED, headerRow: 2 } } });
  expect(findings.map(({ code }) => code)).not.toContain("vetoed");
});

/** Longer than a header that says something. */
const SENTENCE = "钱".repeat(61);

/** What stands above a column that a person named, as a finding calls it. */
test.each([
  ["its header", ["企业名称|奖补项目|钱", "甲|清洁生产|五六万"], "", "钱"],
  ["with the units below it", ["企业名称|奖补项目|钱", "||（元）", "甲|清洁生产|五六万"], "", "钱（元）"],
  ["with units without brackets", ["企业名称|奖补项目|钱", "||元", "甲|清洁生产|五六万"], "", "钱元"],
  [
    "of two rows that make a known name",
    ["企业名称|申报|", "|项目|金额", "甲|清洁生产|五六万"],
    "A1:A2 B1:C1",
    "金额",
  ],
  ["of two rows the lower", ["企业名称|申报|", "|项目|钱", "甲|清洁生产|五六万"], "A1:A2 B1:C1", "钱"],
  ["of two merged rows", ["企业名称|奖补项目|钱", "||", "甲|清洁生产|五六万"], "A1:A2 B1:B2 C1:C2", "钱"],
  ["a sentence", [`企业名称|奖补项目|${SENTENCE}`, "甲|清洁生产|五六万"], "", SENTENCE],
  ["nothing", ["企业名称|奖补项目", "甲|清洁生产|五六万"], "", ""],
])("the name of a column that a person named: %s", (_, rows, merges, column) => {
  const { findings } = check([lined("表一", rows, merges)], { sheets: { 表一: NAMED } });
  expect(findings).toMatchObject([{ code: "bad-number", parameters: { column } }]);
});

test("a column that a person named right of the table has no name", () => {
  const setting: SheetSetting = { columns: { claimed: "H" } };
  const sheet = lined("表一", ["企业名称|奖补项目", "甲|清洁生产"]);
  const { findings } = check([sheet], { sheets: { 表一: setting } });
  expect(findings).toMatchObject([{ code: "missing-value", column: 7, parameters: { column: "" } }]);
});
