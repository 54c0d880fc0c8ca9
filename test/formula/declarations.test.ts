import { FUNCTIONS } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import { PROMISED } from "../office/contract";

const HAN = /\p{Script=Han}/u;
const ALL_ITEMS = ITEMS.map(({ name }) => name);
const UNITS = ["万元", "元", "千元", "亿元"];

const declared = (name: string) => FUNCTIONS.find((one) => one.name === name)!;
const argument = (name: string, id: string) => declared(name).parameters.find((one) => one.id === id)!;

test.each([...PROMISED])("%s has in the core the arguments of the contract", (name, promised) => {
  const parameters = declared(name).parameters.map(({ id, optional, repeating }) => ({
    id,
    optional: optional || repeating,
    repeating,
  }));
  expect(parameters).toEqual(promised);
});

test("the core declares what the contract promises and nothing else", () => {
  expect(FUNCTIONS.map(({ name }) => name).sort()).toEqual([...PROMISED.keys()].sort());
});

test.each(FUNCTIONS)("$name is described in Chinese", ({ summary, parameters }) => {
  expect(summary).toMatch(HAN);
  expect(parameters.length).toBeGreaterThan(0);
  for (const { name, description } of parameters) {
    expect(name).toMatch(HAN);
    expect(description).toMatch(HAN);
  }
});

/** What the formula bar says of a function beside its name. */
test.each([
  ["GROWTH_AWARD", "工业增加值增长奖（第 1 条）：满 500 万元奖 5 万元；满 1,000 万元"],
  ["SOFTWARE_GROWTH_AWARD", "软件企业营收增长奖（第 6 条）：20 万元"],
  ["NEXT_TIER", "（工业增加值增长奖、生产性设备投资补助）：下一档起点、还差、现可得、到时可得、多得"],
])("%s: %s", (name, summary) => {
  expect(declared(name).summary).toContain(summary);
});

/** What the formula bar says of an argument. */
test.each([
  ["GROWTH_AWARD", "delta", "增加值增长额，留空单位时以万元计，负数按 0 计奖"],
  ["EQUIPMENT_SUBSIDY", "amount", "设备投资额，留空单位时以万元计"],
  ["EQUIPMENT_SUBSIDY", "level", "重点项目等级：无、市重点、省重点、国家重点；留空为无"],
  ["SOFTWARE_GROWTH_AWARD", "priorRevenue", "上年营业收入，留空单位时以万元计，必须大于 0"],
  ["ROBOT_SUBSIDY", "robots", "机器人台数，整数，至少 1"],
  ["DESIGN_CONTEST_AWARD", "provincial", "省级及以上奖项数，整数"],
  ["FACTORY_AWARD", "area", "新建建筑面积，以 ㎡ 计"],
  ["FACTORY_AWARD", "plotRatio", "容积率"],
  ["LIGHT_DIGITAL_SUBSIDY", "batch", "批次：第一批、第二批、第三批"],
])("%s, %s: %s", (name, id, description) => {
  expect(argument(name, id).description).toBe(description);
});

/** The names that Excel offers while somebody types. */
const OFFERED: readonly (readonly [name: string, id: string, choices: readonly string[] | undefined])[] = [
  ["TITLE_AWARD", "titles", ["国家级单项冠军", "专精特新小巨人", "省隐形冠军", "省雄鹰行动培育企业", "省专精特新中小企业"]],
  ["EQUIPMENT_SUBSIDY", "level", ["无", "市重点", "省重点", "国家重点"]],
  ["FACTORY_AWARD", "fireClass", ["甲", "乙", "丙", "丁", "戊"]],
  ["AWARD", "item", ALL_ITEMS],
  ["AWARD", "grade", undefined],
  ["AWARD", "unit", UNITS],
  ["BASIS", "item", ALL_ITEMS],
  ["NEXT_TIER", "item", ["工业增加值增长奖", "生产性设备投资补助"]],
  ["PAYABLE", "vetoed", ["否", "是"]],
  ["ROBOT_SUBSIDY", "robots", undefined],
  ["EXPLAIN", "function", FUNCTIONS.map(({ name }) => name).filter((name) => name !== "EXPLAIN")],
]; // prettier-ignore

test.each(OFFERED)("%s, %s offers its names", (name, id, choices) => {
  expect(argument(name, id).choices).toEqual(choices);
});

test.each([
  ["ITEMS", "filter"],
  ["VETOED", "vetoList"],
])("%s looks at %s as a whole", (name, id) => {
  expect(argument(name, id).whole).toBe(true);
});
