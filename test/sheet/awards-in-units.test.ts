import { check, examine, type Finding, type RowValues } from "../../src/sheet";
import { stepText } from "../../src/text";
import { codeOf, nameOf } from "../builders/grids";
import { lined } from "../builders/lined";

// Each column has its own unit of money. What counts something else has none, whatever the sheet says of its money.

const YUAN = "申报基数（元）";

/** A sheet with one claim of firm 1, by its title, its other headers and their cells. */
const examined = (title: string, headers: string, cells: string) =>
  examine([
    lined("申报表", [title, `企业名称|统一社会信用代码|${headers}`, `${nameOf(1)}|${codeOf(1)}|${cells}`]),
  ]);

type Case = readonly [
  why: string,
  title: string,
  headers: string,
  cells: string,
  computed: number,
  step: string,
  values: Partial<RowValues>,
];

test.each<Case>([
  [
    "two inputs of money, the first in 元: 100 × 25% + 200 × 20%",
    "两化融合项目",
    "软性投入（元）|硬件投入（万元）|申报金额",
    "1000000|200|65",
    65,
    "硬件投入 200 万元 × 20% = 40 万元",
    { numbers: { soft: 100, hard: 200 } },
  ],
  [
    "the second in 元",
    "两化融合项目",
    "软性投入（万元）|硬件投入（元）|申报金额",
    "100|800000|41",
    41,
    "硬件投入 80 万元 × 20% = 16 万元",
    { numbers: { soft: 100, hard: 80 } },
  ],
  [
    "1,000,000 元 are 100 万元, at 8%",
    "生产性设备投资补助",
    "设备投资额（元）|申报金额",
    "1000000|8",
    8,
    "100 万元 × 8% = 8 万元",
    { numbers: { amount: 100 } },
  ],
  [
    "an approved amount in 元",
    "数字化改造样本企业",
    "核定金额（元）|申报金额",
    "150000|15",
    15,
    "核定金额 15 万元",
    { quantity: 15, numbers: {} },
  ],
  [
    "㎡ in a column that is 元 for others",
    "厂房改扩建奖励",
    `${YUAN}|容积率|消防等级|申报金额`,
    "12000|1.8|丙|60",
    60,
    "12,000 ㎡ × 50 元 = 60 万元",
    { numbers: { area: 12_000, plotRatio: 1.8 } },
  ],
  [
    "components in a column that is 元 for others",
    "产业大脑能力中心组件",
    `${YUAN}|申报金额`,
    "12|6",
    6,
    "0.5 万元 × 12 = 6 万元",
    { quantity: 12, numbers: {} },
  ],
  [
    "awards of a contest, counted in columns",
    "工业设计大赛获奖（单位：元）",
    "省级及以上奖项数|市级奖项数|申报金额",
    "1|1|150000",
    15,
    "合计 15 万元",
    { numbers: { provincial: 1, city: 1 }, grades: [] },
  ],
])("%s", (_, title, headers, cells, computed, step, values) => {
  const checked = examined(title, headers, cells);
  const account = checked.account(0, 2)!;
  expect(account).toMatchObject({ claimed: computed, computed });
  expect(account.steps.map((one) => stepText(one)).join("\n")).toContain(step);
  expect(checked.values(0, 2)).toMatchObject(values);
  expect(checked.report.findings.filter(({ code }) => !BESIDE.has(code))).toEqual([]);
});

/** Findings about what is right in itself: files, statistics, amounts next to a tier. */
const BESIDE = new Set(["not-on-file", "not-in-statistics", "just-below-tier"]);

test.each<[why: string, title: string, headers: string, cells: string, given: number]>([
  ["a base", "生产性设备投资补助", "设备投资额（元）|申报金额", "20000000000|15", 2_000_000],
  ["an approved amount", "数字化改造样本企业", "核定金额（元）|申报金额", "20000000000|15", 2_000_000],
])("what is above 100 亿元 is asked about in 万元: %s", (_, title, headers, cells, given) => {
  const { findings } = examined(title, headers, cells).report;
  const suspect = findings.filter((one): one is Finding<"unit-suspect"> => one.code === "unit-suspect");
  expect(suspect.map(({ parameters }) => parameters)).toMatchObject([{ kind: "base", given, unit: "元" }]);
});

test.each<[why: string, headers: string, cells: string, payable: readonly number[]]>([
  ["the same area with another fire class, in a column that is 元 for others", `${YUAN}|容积率|消防等级|申报金额`, "12000|1.8|甲|60", [60, 0]],
  ["another area and another fire class", `${YUAN}|容积率|消防等级|申报金额`, "14000|1.8|甲|70", [60, 70]],
])("a factory that another sheet claims too: %s", (_, headers, cells, payable) => {
  const sheet = (name: string, heads: string, row: string) =>
    lined(name, ["厂房改扩建奖励", `企业名称|统一社会信用代码|${heads}`, `${nameOf(1)}|${codeOf(1)}|${row}`]);
  const first = sheet("一", "新建建筑面积|容积率|消防等级|申报金额", "12000|1.8|丙|60");
  const { rows } = check([first, sheet("二", headers, cells)]);
  expect(rows.map((row) => row.payable)).toEqual(payable);
}); // prettier-ignore
