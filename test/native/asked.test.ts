import { MONEY_UNITS } from "../../src/award";
import { argumentsOf, nativeFormula, type Operand } from "../../src/native";
import { itemById } from "../../src/policy";

type Asked = readonly [label: string, expected: string];

const TITLES = "国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业";

/** What a person is asked for, in the order of the cells; what may stay empty has a ? behind its name. */
const ROWS: readonly (readonly [item: string, unit: string, ...asked: Asked[]])[] = [
  ["cpms", "万元"],
  ["cloud-purchase", "万元"],
  ["consulting", "万元"],
  ["growth", "万元", ["增加值增长额", "±1,000,000 万元以内的数"]],
  ["growth", "亿元", ["增加值增长额", "±100 亿元以内的数"]],
  ["title", "千元", ["荣誉", `${TITLES}，几项之间用顿号隔开`], ["已获荣誉或已奖金额?", `${TITLES}，或 0～10,000,000 千元的数`]],
  ["equipment", "元", ["设备投资额", "0～10,000,000,000 元的数"], ["重点项目等级?", "无、市重点、省重点、国家重点"]],
  ["robot", "万元", ["机器人金额", "0～1,000,000 万元的数"], ["机器人台数", "1～1,000,000 的整数"]],
  ["factory", "万元", ["新建建筑面积", "0～100,000,000 ㎡的数"], ["容积率", "0～100的数"], ["消防等级?", "甲、乙、丙、丁、戊"]],
  ["software-growth", "万元", ["本年营业收入", "0～1,000,000 万元的数"], ["上年营业收入", "大于 0、不超过 1,000,000 万元的数"]],
  ["green-factory", "万元", ["等级", "国家级、省级、市级"]],
  ["brain-component", "万元", ["数量?", "0～1,000,000 的整数"], ["今年已奖金额?", "0～1,000,000 万元的数"]],
  ["association", "元", ["核定金额", "20,000～100,000 元的数"]],
  ["training-pool", "万元", ["核定金额", "不超过 15 万元的数，连同已安排的"], ["今年已安排金额?", "0～1,000,000 万元的数"]],
]; // prettier-ignore

test.each(ROWS.map((row) => [row[0], row[1], row] as const))(
  "%s in %s asks for",
  (id, name, [, , ...asked]) => {
    const item = itemById(id);
    const operands = argumentsOf(item).map((_, at): Operand => ({ kind: "cell", cell: `${"DEFG"[at]}2` }));
    const unit = MONEY_UNITS.find((one) => one.name === name)!;
    const { cells } = nativeFormula(item, operands, { unit });
    expect(
      cells.map(({ argument, expected }) => [argument.label + (argument.optional ? "?" : ""), expected]),
    ).toEqual(asked);
  },
);
