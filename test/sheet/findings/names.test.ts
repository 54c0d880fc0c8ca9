import { check, type Finding } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { firm } from "../../builders/sheets";

// Items and grades that the catalogue does not have, and what is offered instead.

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报金额（万元）"];
const findingsOf = (...rows: readonly (readonly [item: Typed, grade?: Typed])[]): readonly Finding[] =>
  check([grid("申报", [HEAD, ...rows.map(([item, grade], n) => [...firm(60 + n), item, grade ?? null, 5])])])
    .findings;

/** The items that are offered for a text. */
function offered(item: string): readonly string[] | undefined {
  const isItem = (one: Finding): one is Finding<"unknown-item"> => one.code === "unknown-item";
  return findingsOf([item]).find(isItem)?.parameters.nearest;
}

test.each<[why: string, item: string, offered: readonly string[]]>([
  [
    "a grade that many items have: three of them, the first in the catalogue's order",
    "国家级奖补",
    ["首版次软件产品", "数字化示范试点", "企业技术中心（制造业创新中心）"],
  ],
  ["words of an item beside others: that item first", "设备机器人", ["工业机器人补助", "生产性设备投资补助"]],
  ["a shorter grade belongs to too many, and offers none", "省级奖补", []],
  ["nor does another", "市级项目", []],
  ["nor a class alone", "二类", []],
  ["a slip of the keyboard: the nearest names", "绿色工场", ["绿色工厂（绿色园区、美丽工厂）", "绿色设计产品示范", "绿色低碳供应链管理企业"]],
])("an item that there is not, %s", (_, item, expected) => {
  expect(offered(item)).toEqual(expected);
}); // prettier-ignore

test("a row that names no item lacks it, and names no unknown one", () => {
  expect(findingsOf([null]).map(({ code }) => code)).toEqual(["missing-value"]);
});

/** The unknown grades: what is given, for which item, which are accepted, and what the item's text says besides. */
const grades = (item: Typed, grade: Typed): unknown[] => {
  const isGrade = (one: Finding): one is Finding<"unknown-grade"> => one.code === "unknown-grade";
  return findingsOf([item, grade])
    .filter(isGrade)
    .map(({ parameters }) => parameters);
};

test("a grade that the item does not have, with those that it has and the nearest", () => {
  expect(grades("绿色工厂", "省纪")).toStrictEqual([
    {
      column: "等级",
      given: "省纪",
      item: "绿色工厂（绿色园区、美丽工厂）",
      nearest: ["省级"],
      accepted: ["国家级", "省级", "市级"],
    },
  ]);
});

test("a grade that is not the one which the item's own text says", () => {
  expect(grades("省级绿色工厂", "国家级")).toEqual([
    expect.objectContaining({ given: "国家级", beside: "省级绿色工厂" }),
  ]);
});
