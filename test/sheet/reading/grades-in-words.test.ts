import { cellOf, check } from "../../../src/sheet";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

/** Each line: an item, a grade, a base and an amount; what is computed, and what is told on the grade or the item. */
const checked = (name: string, head: string, ...rows: string[]) => {
  const { findings, rows: read } = check([
    lined(name, [
      `企业名称|统一社会信用代码|${head}`,
      ...rows.map((row, nth) => `${nameOf(nth)}|${codeOf(nth)}|${row}`),
    ]),
  ]);
  return {
    computed: read.map(({ computed }) => computed),
    told: findings
      .filter(({ code }) => code !== "amount-mismatch" && code !== "just-below-tier")
      .map((finding) => `${finding.code} ${cellOf(finding)}`),
  };
};
const HEAD = "奖补项目|等级|申报基数|申报金额";

test.each<[why: string, rows: readonly string[], computed: readonly (number | null)[], ...told: string[]]>([
  [
    "a grade in the item's text where its column says nothing",
    ["省级绿色工厂|||25", "市级绿色工厂|——||10", "市级绿色工厂|||10"],
    [25, 10, 10],
  ],
  ["a grade in both, the same", ["省级绿色工厂|省级||25", "专精特新“小巨人”企业|小巨人||100"], [25, 100]],
  ["a grade in both, another", ["省级绿色工厂|市级||25"], [null], "unknown-grade D2"],
  ["a title in both, another", ["小巨人|隐形冠军||100"], [null], "unknown-grade D2"],
  ["a title of several in the column", ["小巨人|隐形冠军、小巨人||100"], [100]],
  [
    "several in the column, not the one of the item's text",
    ["小巨人|隐形冠军、雄鹰||50"],
    [null],
    "unknown-grade D2",
  ],
  ["an item's text with a grade that it has not", ["国家级节水型企业|||15"], [null], "unknown-grade C2"],
  ["an item without grades whose text has one", ["市级产业技术联盟|||20"], [null], "unknown-grade C2"],
  ["words in the column of grades", ["绿色工厂|省级绿色工厂||25", "绿色工厂|省级（第五批）||25"], [25, 25]],
  [
    "the same slip in two rows is told of both",
    ["绿色工厂|县级||25", "绿色工厂|县级||25"],
    [null, null],
    "unknown-grade D2",
    "unknown-grade D3",
  ],
  ["a dash for a title", ["荣誉称号|——||100", "小巨人|——||100"], [null, 100], "missing-value D2"],
  ["a title among its batch and year", ["荣誉称号|小巨人、第五批||100"], [100]],
  ["another item in the column of grades", ["绿色工厂|省级节水型企业||25"], [null], "unknown-grade D2"],
  [
    "no grade in either",
    ["绿色工厂|首次认定||25", "绿色工厂|||25"],
    [null, null],
    "unknown-grade D2",
    "missing-value D3",
  ],
  [
    "nothing where there are no grades",
    "首次 不分级 —— － -- 不涉及 无 / 不分等级 首次认定 清洁生产审核 不分档 不分类 （不分等级） 没有级别"
      .split(" ")
      .map((text) => `清洁生产审核|${text}||5`),
    new Array<number>(15).fill(5),
  ],
  [
    "something where there are no grades",
    [
      "清洁生产审核|A级||5",
      "清洁生产审核|市级||5",
      "清洁生产审核|一类，不分级||5",
      "清洁生产审核|不分级高低||5",
    ],
    [null, null, null, null],
    "unknown-grade D2",
    "unknown-grade D3",
    "unknown-grade D4",
    "unknown-grade D5",
  ],
  [
    "a tier of the base",
    [
      "增长奖|500万元档|620|5",
      "增长奖|2000万元|2450|20",
      "增长奖|第一档|620|5",
      "设备投资|100万元-500万元|320|25.6",
      "设备投资|500万元（含）-2000万元|1200|120",
      "设备投资|5000万元以上|6000|1080",
    ],
    [5, 20, 5, 25.6, 120, 1080],
  ],
  [
    "no tier of the base",
    ["增长奖|700万元档|720|5", "设备投资|100-300万元|320|25.6"],
    [null, null],
    "unknown-grade D2",
    "unknown-grade D3",
  ],
  [
    "no key project",
    ["设备投资|——|320|25.6", "设备投资|不涉及|320|25.6", "设备投资|/|320|25.6"],
    [25.6, 25.6, 25.6],
  ],
  ["a key project in the item's text", ["省重点技改项目||3000|540"], [540]],
  ["a key project that the column denies", ["省重点技改项目|无|3000|540"], [null], "unknown-grade D2"],
  ["several items in a cell", ["节水型企业、清洁生产审核|省级||20"], [null], "unknown-item C2"],
])("%s", (_, rows, computed, ...told) => {
  expect(checked("申报", HEAD, ...rows)).toEqual({ computed, told });
});

test("a title gives the grade of all rows where no column does", () => {
  expect(checked("小巨人奖励名单", "奖励金额", "100", "150")).toEqual({ computed: [100, 100], told: [] });
  expect(checked("省级绿色工厂奖励", "奖励金额", "25")).toEqual({ computed: [25], told: [] });
  expect(checked("绿色工厂奖励", "奖励金额", "25")).toEqual({ computed: [null], told: ["missing-value C2"] });
});

test.each<[title: string, rows: string[], computed: (number | null)[]]>([
  ["小巨人奖励名单", ["雄鹰、隐形冠军|50", "|100"], [50, null]],
  ["雄鹰奖励名单", ["小巨人、隐形冠军|100"], [100]],
])("of titles too, the column comes before the sheet's title: %s", (name, rows, computed) => {
  expect(checked(name, "等级|奖励金额", ...rows).computed).toEqual(computed);
});

test("each sheet's title gives the grade of its own rows, and each sheet has a column of its own or none", () => {
  const claim = (n: number, rest: string): string => `${nameOf(n)}|${codeOf(n)}|${rest}`;
  const who = "企业名称|统一社会信用代码";
  const { rows } = check([
    lined("省级绿色工厂奖励", [`${who}|奖励金额`, claim(1, "25")]),
    lined("市级绿色工厂奖励", [`${who}|奖励金额`, claim(2, "10")]),
    lined("厂房改扩建一", [`${who}|等级|申报基数|容积率|奖励金额`, claim(3, "丁|12000|1.8|0")]),
    lined("厂房改扩建二", [`${who}|消防等级|申报基数|容积率|奖励金额`, claim(4, "丙|12000|1.8|60")]),
  ]);
  expect(rows.map(({ computed }) => computed)).toEqual([25, 10, 0, 60]);
});

test("a slip at the beginning of a sheet is told once, whatever stands on the sheet before", () => {
  const sheet = (name: string, n: number, grade: string) =>
    lined(name, [`企业名称|统一社会信用代码|${HEAD}`, `${nameOf(n)}|${codeOf(n)}|绿色工厂|${grade}||25`]);
  const { findings } = check([sheet("一", 1, "省级"), sheet("二", 2, "县级")]);
  expect(findings.map(({ code, sheet: name }) => `${code} ${name}`)).toEqual(["unknown-grade 二"]);
});

test("a level's own column is asked for a level: the item's name is none", () => {
  const head = "奖补项目|申报基数|容积率|消防等级|奖励金额";
  expect(checked("申报", head, "厂房改扩建|12000|1.8|厂房改扩建|60")).toEqual({
    computed: [null],
    told: ["unknown-grade F2"],
  });
});

/** What a person needs for a mend stands in the sentence: what is given, what can be, and what it stands beside. */
test.each<[why: string, row: string, parameters: object]>([
  ["missing", "绿色工厂|||25", { column: "等级", accepted: ["国家级", "省级", "市级"] }],
  ["in the item's text", "国家级节水型企业|||15", { given: "国家级节水型企业", accepted: ["省级", "市级"] }],
  ["where there is none", "市级产业技术联盟|||20", { given: "市级产业技术联盟", accepted: [] }],
  ["that the item's text contradicts", "省级绿色工厂|市级||25", { given: "市级", beside: "省级绿色工厂" }],
])("a grade %s", (_, row, parameters) => {
  const { findings } = check([
    lined("申报", [`企业名称|统一社会信用代码|${HEAD}`, `${nameOf(1)}|${codeOf(1)}|${row}`]),
  ]);
  expect(findings[0]!.parameters).toMatchObject(parameters);
});

test("a column of grades comes before the title, and an empty cell of it is missing", () => {
  expect(checked("省级绿色工厂奖励", "等级|奖励金额", "市级|10", "|25")).toEqual({
    computed: [10, null],
    told: ["missing-value C3"],
  });
});
