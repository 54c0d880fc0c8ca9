import { CellError, FUNCTIONS, callFunction, stepsIn, type CellValue } from "../../src/formula";

const EXPLAINED: readonly (readonly [why: string, cell: CellValue, steps: readonly string[]])[] = [
  ["one sentence a step", "1. 第 1 条 增长奖\n2. 结果：5 万元", ["第 1 条 增长奖", "结果：5 万元"]],
  ["more than nine steps", "9. 甲\n10. 乙", ["甲", "乙"]],
  ["only the line's own number goes", "1. 2. 读法", ["2. 读法"]],
  ["a number that is no step's", "3 万元", ["3 万元"]],
  ["a number amid a line", "读法 2. 甲", ["读法 2. 甲"]],
  ["a line without a number stays", "2. 结果：\n甲\t5", ["结果：", "甲\t5"]],
  ["EXPLAIN's own error is the only step", new CellError("#VALUE!", "没有这个函数。"), ["没有这个函数。"]],
  ["nothing", null, [""]],
];

test.each(EXPLAINED)("%s", (_, cell, steps) => {
  expect(stepsIn(cell)).toEqual(steps);
});

test("a call is explained without numbers, its result last", () => {
  const [[cell]] = callFunction("EXPLAIN", [[["EQUIPMENT_SUBSIDY"]], [[3000]], [["省重点"]]]) as [
    [CellValue],
  ];
  const steps = stepsIn(cell);
  expect(steps[0]).toBe("第 4 条 生产性设备投资补助");
  expect(steps.at(-1)).toBe("结果：540 万元");
});

test.each(FUNCTIONS.map(({ name }) => name))("no step of %s keeps its number", (name) => {
  const [[cell]] = callFunction("EXPLAIN", [[[name]]]) as [[CellValue]];
  for (const step of stepsIn(cell)) expect(step).not.toMatch(/^\d+\. /);
});
