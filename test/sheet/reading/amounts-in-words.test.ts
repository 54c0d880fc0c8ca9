import { findUnit } from "../../../src/award";
import { cellOf, check, chineseNumber, wordedNumber, type ColumnKey } from "../../../src/sheet";
import { lined } from "../../builders/lined";
import { nameOf } from "../../builders/grids";

const [WAN, YUAN] = [findUnit("万元")!, findUnit("元")!];

/** A cell in a column of money in 万元: what it says, in 万元. */
test.each<[cell: string, wan: number]>([
  ["25万元", 25],
  ["5 万", 5],
  ["25.5万元", 25.5],
  ["２５万元", 25],
  ["250,000元", 25],
  ["250000.00元", 25],
  ["￥250000元", 25],
  ["¥25万元", 25],
  ["￥25", 25],
  ["人民币25万元", 25],
  ["25万元人民币", 25],
  ["25万元整", 25],
  ["1200万", 1200],
  ["1.2亿元", 12_000],
  ["3百万元", 300],
  ["2千万", 2000],
  ["25w", 25],
  ["-5万元", -5],
  ["−5万元", -5],
  ["250000圆", 25],
  ["25人民币", 25],
  ["2十万元", 20],
  ["2十万", 20],
  ["0.1元", 0.00001],
  ["壹拾万元整", 10],
  ["人民币壹拾万元整", 10],
  ["贰拾伍万元", 25],
  ["贰拾伍万圆整", 25],
  ["二十五万元", 25],
  ["五万", 5],
  ["两万元", 2],
  ["十万元", 10],
  ["壹佰贰拾万元正", 120],
  ["壹万伍仟元", 1.5],
  ["壹拾贰万零伍佰元", 12.05],
  ["壹亿贰仟万元", 12_000],
  ["叁万元伍角", 3.00005],
  ["壹元零伍分", 0.000105],
  ["壹元伍角叁分", 0.000153],
  ["壹元玖角玖分", 0.000199],
])("an amount in words: %s", (cell, wan) => {
  expect(wordedNumber(cell, "claimed", WAN)?.value).toBe(wan);
  // What the cell says of its unit counts in a column of another unit too.
  const said = wordedNumber(cell, "claimed", YUAN)!;
  if (said.ownUnit) expect(said.value / 10_000).toBeCloseTo(wan, 8);
  else expect(said.value).toBe(wan);
});

/** What nobody can take for one amount. */
test.each([
  "约10",
  "约10万元",
  "10左右",
  "10万左右",
  "10万元以上",
  "不超过10万元",
  "待定",
  "10-20",
  "10-20万元",
  "10+5万元",
  "10万元/年",
  "10万元（含税）",
  "五六万",
  "一万两",
  "拾",
  "二十五",
  "壹拾",
  "壹壹万元",
  "万元",
  "元",
  "百万富翁",
  "25整",
  "美元五万",
  "五万元左右",
  "壹元十角",
  "壹元十分",
  "$25",
  "25美元",
  "8%",
  "1,2345元",
  "1.2.3万",
  "",
  "整",
])("no amount: %s", (cell) => {
  expect(wordedNumber(cell, "claimed", WAN)).toBeUndefined();
});

test("of a cell no more is read than an amount can have: forty letters, blanks among them", () => {
  expect(wordedNumber(`25${" ".repeat(36)}万元`, "claimed", WAN)?.value).toBe(25);
  expect(wordedNumber(`25${" ".repeat(37)}万元`, "claimed", WAN)).toBeUndefined();
});

test.each<[key: ColumnKey, cell: string, value: number | undefined]>([
  ["factory.area", "12000㎡", 12_000],
  ["factory.area", "1.2万平方米", 12_000],
  ["factory.area", "12,000 平方米", 12_000],
  ["factory.area", "12000亩", undefined],
  ["factory.area", "12000万元", undefined],
  ["factory.plotRatio", "160%", 1.6],
  ["factory.plotRatio", "1.6倍", undefined],
  ["robot.robots", "3台", 3],
  ["robot.robots", "3台（套）", 3],
  ["robot.robots", "三台", 3],
  ["robot.robots", "十二台", 12],
  ["robot.robots", "12台套", 12],
  ["robot.robots", "3-5台", undefined],
  ["robot.robots", "3台以上", undefined],
  ["robot.robots", "五五台", undefined],
  ["robot.robots", "3万元", undefined],
  ["quantity", "共2件", 2],
  ["quantity", "两项", 2],
  ["quantity", "2%", undefined],
  ["growth.delta.later", "5100万元", 5100],
  ["growth.delta.earlier", "30000000元", 3000],
  ["enterprise", "25万元", undefined],
])("what is counted has words of its own: %s %s", (key, cell, value) => {
  expect(wordedNumber(cell, key, WAN)?.value).toBe(value);
});

test.each<[text: string, number: number | undefined]>([
  ["零", 0],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["一百零五", 105],
  ["一百五十", 150],
  ["一千零五十", 1050],
  ["壹仟贰佰叁拾肆", 1234],
  ["一万", 10_000],
  ["一万零五", 10_005],
  ["一亿零五万", 100_050_000],
  ["百", undefined],
  ["一百一百", undefined],
  ["一十百", undefined],
  ["一零零", undefined],
  ["万", undefined],
  ["五五", undefined],
  ["", undefined],
])("a number in letters: %s", (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

const told = (...lines: string[]) => {
  const { findings, rows } = check([lined("申报", lines)]);
  return {
    told: findings
      .filter(({ code }) => code !== "missing-value")
      .map((finding) => `${finding.code} ${cellOf(finding)}`),
    rows: rows.map(({ claimed, computed }) => [claimed, computed]),
  };
};
const HEAD = "企业名称|奖补项目|等级|申报基数（万元）|申报金额（万元）";

test("amounts in words are read, and told as texts are; the cell's unit counts before the column's", () => {
  expect(
    told(
      HEAD,
      `${nameOf(1)}|绿色工厂|省级||25万元`,
      `${nameOf(2)}|清洁生产审核|||50,000元`,
      `${nameOf(3)}|设备投资||1200万|120`,
      `${nameOf(4)}|清洁生产审核|||约5`,
    ),
  ).toEqual({
    told: ["number-as-text E2", "number-as-text E3", "number-as-text D4", "bad-number E5"],
    rows: [
      [25, 25],
      [5, 5],
      [120, 120],
      [null, 5],
    ],
  });
});

test("both units are told", () => {
  const { findings } = check([lined("申报", [HEAD, `${nameOf(2)}|清洁生产审核|||50,000元`])]);
  expect(findings[0]!.parameters).toMatchObject({ given: "50,000元", number: 5, unit: "万元" });
});

test("a unit ten thousand times too large is told as it is in a number", () => {
  expect(told(HEAD, `${nameOf(1)}|清洁生产审核|||50000万元`).told).toEqual([
    "number-as-text E2",
    "unit-suspect E2",
  ]);
  expect(told(HEAD, `${nameOf(1)}|清洁生产审核|||5元`).told).toEqual([
    "number-as-text E2",
    "unit-suspect E2",
  ]);
  expect(told(HEAD, `${nameOf(1)}|设备投资||3200000万|25.6`).told).toEqual([
    "number-as-text D2",
    "unit-suspect D2",
  ]);
});

test("money is no number of pieces", () => {
  expect(told(HEAD, `${nameOf(1)}|产业大脑组件||10万元|5`).told).toEqual(["bad-number D2"]);
});

test("a total in words is compared like any other", () => {
  const rows = [HEAD, `${nameOf(1)}|绿色工厂|省级||25万元`, `${nameOf(2)}|清洁生产审核|||5万元`];
  expect(told(...rows, "合计||||30万元").told).not.toContain("total-mismatch E4");
  expect(told(...rows, "合计||||31万元").told).toContain("total-mismatch E4");
});
