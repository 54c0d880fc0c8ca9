import { cellOf, check, rowValues } from "../../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../../builders/grids";

// What a row is for: items, grades and levels as people write them. The first value is in column D.

const sheet = (item: string, header: readonly string[], ...rows: readonly (readonly Typed[])[]) =>
  grid("申报汇总", [
    ["企业名称", "统一社会信用代码", "奖补项目", ...header],
    ...rows.map((row, nth) => [nameOf(nth), codeOf(nth), item, ...row]),
  ]);

type Case = readonly [
  why: string,
  item: string,
  header: readonly string[],
  rows: readonly (readonly Typed[])[],
  computed: readonly (number | null)[],
  ...told: readonly string[],
];

const COUNTED = ["等级", "省级及以上奖项数", "市级奖项数", "数量", "申报金额"];

const CASES: readonly Case[] = [
  [
    "several titles, however they are separated",
    "荣誉称号",
    ["等级", "申报金额"],
    [
      ["雄鹰、小巨人", 100],
      ["雄鹰，小巨人；隐形冠军", 100],
      ["雄鹰\r\n小巨人\n", 100],
      ["雄鹰、、 ,小巨人;", 100],
    ],
    [100, 100, 100, 100],
  ],
  [
    "one wrong title among several is told as it is written",
    "荣誉称号",
    ["等级", "申报金额"],
    [["小巨人、 县级荣誉 、雄鹰", 100]],
    [null],
    "unknown-grade D2 等级 县级荣誉",
  ],
  ["no title at all", "荣誉称号", ["等级", "申报金额"], [[null, 100]], [null], "missing-value D2 等级"],
  ["no column for titles", "荣誉称号", ["申报金额"], [[100]], [null], "missing-value C2 等级"],
  [
    "a grade beside an item that has none",
    "清洁生产审核",
    ["等级", "申报金额"],
    [["省级", 5]],
    [null],
    "unknown-grade D2 等级 省级",
  ],
  ["a dash beside it is no grade", "清洁生产审核", ["等级", "申报金额"], [["—", 5]], [5]],
  ["no column for grades, and none is needed", "清洁生产审核", ["申报金额"], [[5]], [5]],
  [
    "a level without a column of its own stands among the grades",
    "设备补助",
    ["等级", "设备投资额", "申报金额"],
    [["省重点", 3000, 540]],
    [540],
  ],
  ["no column for a level: the ordinary one", "设备补助", ["设备投资额", "申报金额"], [[3000, 450]], [450]],
  [
    "no column for a batch, which cannot be guessed",
    "轻量级改造",
    ["共性投入", "申报金额"],
    [[40, 20]],
    [null],
    "missing-value C2 批次",
  ],

  // The awards of a contest: counted in columns of their own, or a grade and a number.
  [
    "a contest by grade and number",
    "设计大赛",
    ["等级", "数量", "申报金额"],
    [
      ["省级", 2, 20],
      [null, 2, 20],
      ["市级", 2, 10],
    ],
    [20, null, 10],
    "missing-value D3 等级",
  ],
  ["a contest with one of its columns", "设计大赛", ["省级及以上奖项数", "申报金额"], [[2, 20]], [20]],
  [
    "a contest's columns left empty: the first is asked for, not the grade",
    "设计大赛",
    COUNTED,
    [[null, null, null, null, 10]],
    [null],
    "missing-value E2 省级及以上奖项数",
  ],
  ["a grade beside what is counted says nothing", "设计大赛", COUNTED, [["市级", 1, null, null, 10]], [10]],
  [
    "a row that counts, one that names its grade, and one that counts in both columns",
    "设计大赛",
    COUNTED,
    [
      ["省级", 1, null, null, 10],
      ["市级", null, null, 2, 10],
      ["市级", 1, 1, null, 15],
    ],
    [10, 10, 15],
  ],
];

test.each(CASES.map(([why, ...one]) => ({ why, one })))(
  "$why",
  ({ one: [item, header, rows, computed, ...told] }) => {
    const report = check([sheet(item, header, ...rows)]);
    const said = report.findings.map((finding) => {
      const { column, given } = finding.parameters as Readonly<Record<string, string | undefined>>;
      return [finding.code, cellOf(finding), column, given].filter((part) => part !== undefined).join(" ");
    });
    expect({ said, computed: report.rows.map((row) => row.computed) }).toEqual({ said: told, computed });
  },
);

test("of pasted prose no more than fifty titles are told", () => {
  const prose = Array.from({ length: 60 }, (_, nth) => `荣誉${nth}`).join("、");
  const { findings } = check([sheet("荣誉称号", ["等级", "申报金额"], [prose, 5])]);
  expect(findings.map(({ code }) => code)).toEqual(new Array(50).fill("unknown-grade"));
});

test.each<[why: string, item: string, header: string, value: Typed, expected: object]>([
  ["a title", "荣誉称号", "等级", "小巨人", { grades: ["专精特新小巨人"], choices: {} }],
  [
    "two titles",
    "荣誉称号",
    "等级",
    "小巨人、雄鹰",
    { grades: ["专精特新小巨人", "省雄鹰行动培育企业"], choices: {} },
  ],
  ["a grade that there is not", "绿色工厂", "等级", "县级", { grades: [], choices: {} }],
  ["no title", "荣誉称号", "等级", null, { grades: [], choices: {} }],
  ["a level", "设备补助", "等级", "省重点", { grades: ["省重点"], choices: { level: "省重点" } }],
  ["a level that there is not", "设备补助", "等级", "县重点", { grades: [], choices: {} }],
])("what a form is filled with: %s", (_, item, header, value, expected) => {
  const { grades, choices } = rowValues(sheet(item, [header, "申报金额"], [value, 5]), 1)!;
  expect({ grades, choices }).toStrictEqual(expected);
});
