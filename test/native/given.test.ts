import { MONEY_UNITS } from "../../src/award";
import { CellError, type CellValue } from "../../src/formula";
import { nativeFormula, type Operand } from "../../src/native";
import { itemById } from "../../src/policy";
import { argumentCell, byEngine, cellsOf, typedOperand } from "./by-engine";

/** A line of a table: an item, why, what must come out, and what is given. */
type Line = readonly [item: string, why: string, expected: CellValue, ...given: CellValue[]];

/** What each line gives, by the project's own formula engine, beside what it must give. */
async function holds(
  lines: readonly Line[],
  formula: (line: Line, row: number) => string,
  cells: (line: Line) => readonly CellValue[],
): Promise<void> {
  const values = await byEngine((row) => formula(lines[row - 1]!, row), lines.map(cells));
  const said = values.map((value) => (value instanceof CellError ? value.code : value));
  expect(lines.map(([item, why], at) => [item, why, said[at]])).toEqual(
    lines.map(([item, why, expected]) => [item, why, expected]),
  );
}

/** Values typed into a formula, as the pane gives them. */
const TYPED: readonly Line[] = [
  ["growth", "差一分", 0, 499.999999],
  ["growth", "到 500", 5, 500],
  ["growth", "负增长", 0, -5],
  ["green-factory", "国家级", 50, "国家级"],
  ["green-factory", "市级，写成简称", 10, " 市 "],
  ["equipment", "省重点", 540, 3000, "省重点"],
  ["equipment", "没有写等级", 450, 3000, null],
  ["equipment", "国家重点不在这一档", 450, 3000, "国家重点"],
  ["equipment", "不到 100 万元", 0, 99.999999, "国家重点"],
  ["equipment", "半分进位", 8.0005, 100.00625, null],
  ["robot", "每台恰好 10 万元", 20, 100, 10],
  ["robot", "每台差一分", 0, 99.999999, 10],
  ["factory", "甲类", 5, 1000, 2, "甲"],
  ["factory", "丁类不补", 0, 1000, 2, "丁"],
  ["factory", "没有写消防等级", 5, 1000, 2, null],
  ["factory", "容积率恰好 1.5", 0, 1000, 1.5, "乙"],
  ["software-growth", "恰好增 20%", 20, 120, 100],
  ["software-growth", "差一分", 0, 119.999999, 100],
  ["integration", "重点项目", 30, 100, 0, "市重点"],
  ["integration", "重点项目，一般项目的上限不算", 120, 400, 0, "是"],
  ["integration", "一般项目到上限", 100, 400, 1, null],
  ["light-digital", "第二批", 25, "第二批", 50, 0],
  ["light-digital", "第三批，到上限", 50, "第三批", 125.1, 0],
  ["insurance-match", "受保险额限制", 20, 100, 120],
  ["insurance-match", "补贴已超过保险额", 0, 100, 90],
  ["brain-component", "21 个过上限", 10, 21, null],
  ["brain-component", "没有写数量就是 1 个", 0.5, null, null],
  ["brain-component", "今年已奖 9.75", 0.25, 3, 9.75],
  ["brain-component", "今年已奖超过上限", 0, 3, 11],
  ["design-contest", "省市相加", 15, 1, 1, null],
  ["design-contest", "今年已奖 15", 5, 2, 1, 15],
  ["appraised-product", "3 个", 15, 3],
  ["association", "核定 2 万元", 2, 2],
  ["association", "不到下限", "请核对：核定金额应为2～10 万元的数", 1.999999],
  ["association", "过上限", "请核对：核定金额应为2～10 万元的数", 10.000001],
  ["training-pool", "用完", 15, 15, null],
  ["training-pool", "过总额", "请核对：核定金额应为不超过 15 万元的数，连同已安排的", 15.000001, null],
  ["training-pool", "用完剩下的", 5.5, 5.5, 9.5],
  ["training-pool", "超过剩下的", "请核对：核定金额应为不超过 15 万元的数，连同已安排的", 5.5, 9.500001],
  ["title", "没有此前荣誉", 100, "专精特新小巨人", null],
  ["title", "几项取最高", 200, "小巨人、单项冠军，隐形冠军", null],
  ["title", "几项，各样的分隔", 200, "省隐形冠军；小巨人;雄鹰,单项冠军", null],
  ["title", "几项，分行写", 100, "雄鹰\r\n小巨人", null],
  ["title", "此前的荣誉", 90, "小巨人", "省专精特新中小企业"],
  ["title", "此前的荣誉更高", 0, "小巨人", "单项冠军"],
  ["title", "此前已奖金额", 66.666667, "小巨人", 33.333333],
  ["title", "此前已奖半分：剩下的进位", 99.999999, "小巨人", 0.0000015],
];

test("values typed into a formula", async () => {
  await holds(
    TYPED,
    ([item, , , ...given]) => nativeFormula(itemById(item), given.map(typedOperand)).formula!,
    () => [],
  );
});

test.each<[item: string, given: readonly CellValue[], formula: string]>([
  ["cpms", [], "=2"],
  ["cloud-purchase", [], "=0"],
  ["green-factory", ["省级"], "=25"],
  ["micro-star", ["月度"], "=5"],
  ["dcmm", ["一级"], "=0"],
  ["brain-component", [null, null], "=MIN(500000,10000000)/10^6"],
  ["appraised-product", [null], "=5"],
])("where everything is typed, the formula of %s for %j is %s", (item, given, formula) => {
  expect(nativeFormula(itemById(item), given.map(typedOperand)).formula).toBe(formula);
});

test.each<[item: string, given: readonly CellValue[], fault: string]>([
  ["green-factory", ["火箭级"], "no choice is called 火箭级"],
  ["equipment", [3000, "县重点"], "no choice is called 县重点"],
  ["light-digital", [1.5, 50, 0], "no choice is called 1.5"],
  ["title", ["小巨人、大巨人", null], "no choice is called 大巨人"],
  ["title", ["小巨人", "大巨人"], "no choice is called 大巨人"],
  ["growth", ["五百"], "a typed text where a number belongs"],
  ["robot", [100, null], "robot needs robots"],
])("whoever gives %s %j has not looked at it: %s", (item, given, fault) => {
  expect(() => nativeFormula(itemById(item), given.map(typedOperand))).toThrow(new RangeError(fault));
});

const YUAN = MONEY_UNITS.find(({ name }) => name === "元")!;

/** Money of cells in 元, in and out. */
const IN_YUAN: readonly Line[] = [
  ["growth", "差一分", 0, 4_999_999.99],
  ["growth", "到 500 万元", 50_000, 5_000_000],
  ["growth", "负增长", 0, -5_000_000],
  ["growth", "超过 100 亿元", "请核对：增加值增长额应为±10,000,000,000 元以内的数", 10_000_000_001],
  ["green-factory", "省级", 250_000, "省级"],
  ["equipment", "省重点", 5_400_000, 30_000_000, "省重点"],
  ["equipment", "差一分到 500 万元", 400_000, 4_999_999.99, null],
  ["equipment", "半分进位", 80_000.01, 1_000_000.0625, null],
  ["equipment", "不到半分", 80_000, 1_000_000.0624, null],
  ["equipment", "负数", "请核对：设备投资额应为0～10,000,000,000 元的数", -1, null],
  ["equipment", "不认识的等级", "请核对：重点项目等级应为无、市重点、省重点、国家重点", 30_000_000, "县重点"],
  ["robot", "每台恰好 10 万元", 200_000, 1_000_000, 10],
  ["robot", "每台差一分", 0, 999_999.99, 10],
  ["robot", "没有台数", "请核对：机器人台数应为1～1,000,000 的整数", 1_000_000, 0],
  ["factory", "每平方米 50 元", 50_000, 1000, 2, null],
  ["factory", "半分进位：0.0001 ㎡", 0.01, 0.0001, 2, null],
  ["factory", "容积率太大", "请核对：容积率应为0～100的数", 1000, 101, null],
  ["factory", "面积太大", "请核对：新建建筑面积应为0～100,000,000 ㎡的数", 100_000_001, 2, null],
  ["software-growth", "恰好增 20%", 200_000, 1_200_000, 1_000_000],
  ["software-growth", "差一分", 0, 1_199_999.99, 1_000_000],
  ["software-growth", "上年恰好 0.001 元", 200_000, 1, 0.001],
  [
    "software-growth",
    "上年不足 0.001 元",
    "请核对：上年营业收入应为大于 0、不超过 10,000,000,000 元的数",
    1,
    0.00099,
  ],
  ["integration", "软性投入恰好 30 万元", 75_000, 300_000, 0, "否"],
  ["integration", "软性投入差一分", 0, 299_999.99, 100, "否"],
  ["integration", "重点项目到上限", 3_000_000, 12_000_000, 0, "是"],
  ["light-digital", "到上限", 500_000, "第一批", 834_000, 0],
  ["insurance-match", "受保险额限制", 200_000, 1_000_000, 1_200_000],
  ["brain-component", "没有填数量就是 1 个", 5_000, null, null],
  ["brain-component", "今年已奖 97,500 元", 2_500, 3, 97_500],
  ["association", "上限", 100_000, 100_000],
  ["association", "过上限一分", "请核对：核定金额应为20,000～100,000 元的数", 100_000.01],
  ["training-pool", "刚好用完", 55_000, 55_000, 95_000],
  [
    "training-pool",
    "过总额一分",
    "请核对：核定金额应为不超过 150,000 元的数，连同已安排的",
    55_000,
    95_000.01,
  ],
  ["title", "此前已奖金额", 666_666.67, "小巨人", 333_333.33],
  ["title", "此前的荣誉", 900_000, "小巨人", "省专精特新中小企业"],
  [
    "title",
    "没有荣誉",
    "请核对：荣誉应为国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业，几项之间用顿号隔开",
    "",
    null,
  ],
  [
    "title",
    "此前已奖太多",
    "请核对：已获荣誉或已奖金额应为国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业，或 0～10,000,000,000 元的数",
    "小巨人",
    10_000_000_001,
  ],
];

test("money in 元 goes in and comes out, and what is refused is told in 元", async () => {
  await holds(
    IN_YUAN,
    ([item], row) => nativeFormula(itemById(item), cellsOf(itemById(item), row), { unit: YUAN }).formula!,
    ([, , , ...cells]) => cells,
  );
});

/** Cells beside which the optional ones are left out. */
const LEFT_OUT: readonly Line[] = [
  ["equipment", "没有等级那一格", 450, 3000],
  ["factory", "没有消防等级那一格", 5, 1000, 2],
  ["integration", "没有重点那一格", 100, 400, 1],
  ["brain-component", "只有数量那一格", 1.5, 3],
  ["brain-component", "只有数量那一格，过上限", 10, 21],
  ["training-pool", "没有已安排那一格", 15, 15],
  [
    "training-pool",
    "没有已安排那一格，过总额",
    "请核对：核定金额应为不超过 15 万元的数，连同已安排的",
    15.01,
  ],
  ["title", "没有此前那一格", 100, "小巨人"],
  ["title", "没有此前那一格，几项", 200, "雄鹰、单项冠军"],
];

test("optional cells left out", async () => {
  await holds(
    LEFT_OUT,
    ([item, , , ...cells], row) => {
      const operands = cells.map((_, at): Operand => ({ kind: "cell", cell: argumentCell(at, row) }));
      return nativeFormula(itemById(item), operands).formula!;
    },
    ([, , , ...cells]) => cells,
  );
});
