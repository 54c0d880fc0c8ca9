import { CellError, answerOf, callFunction, firstAnswer, firstElement, type Block } from "../../src/formula";
import { codes } from "./call";

const REF = new CellError("#REF!");
const CODES = (name: string, elements: Parameters<typeof answerOf>[1]): (string | undefined)[] =>
  (answerOf(name, elements).issues ?? []).map(({ code }) => code);

/** One cell's answer with what stands against it, as the pane's trial asks. */
test.each<[why: string, row: unknown[], unit: string | undefined, name: string, ...Parameters<typeof answerOf>[1]]>([
  ["an award", [540], "万元", "EQUIPMENT_SUBSIDY", 3000, "省重点"],
  ["an award in 元", [5_400_000], "元", "EQUIPMENT_SUBSIDY", 30_000_000, "省重点", "元"],
  ["arguments left out", [2], "万元", "AWARD", "cpms", undefined, undefined],
  ["a truth has no unit", [true], "", "CREDIT_CODE_VALID", "91330723MA2E10007K"],
  ["a whole list of one cell", [true], "", "VETOED", "甲", "甲"],
  ["a whole list left out", [false], "", "VETOED", "甲", undefined],
  ["five cells", [500, 100, 0, 5, 5], "万元", "NEXT_TIER", "growth", 400],
  ["five cells in 元", [5_000_000, 1_000_000, 0, 50_000, 50_000], "元", "NEXT_TIER", "growth", 4_000_000, null, "元"],
  ["nothing for the vetoed", [0], "元", "PAYABLE", 1, "是", null, "元"],
])("%s", (_, row, unit, name, ...elements) => {
  const answer = answerOf(name, elements);
  expect([answer.row, answer.unit]).toEqual([row, unit]);
}); // prettier-ignore

test.each<[why: string, codes: string[], name: string, ...Parameters<typeof answerOf>[1]]>([
  ["nothing", [], "GROWTH_AWARD", 500],
  ["a fault", ["negative"], "EQUIPMENT_SUBSIDY", -1],
  ["two faults", ["negative", "unknown-name"], "EQUIPMENT_SUBSIDY", -1, "省重占"],
  ["one fault of a level", ["unknown-name"], "AWARD", "equipment", "省重占", 3000],
  ["one fault of a grade that is not taken", ["grade-not-taken"], "AWARD", "growth", "省", 3000],
  ["what the policy does not decide", ["other-document"], "AWARD", "consulting"],
  ["the top tier", ["top-tier"], "NEXT_TIER", "growth", 10_000],
  ["no tiers", ["no-tiers"], "NEXT_TIER", "cpms", 1],
  ["an error in an amount, which speaks for itself", [], "EQUIPMENT_SUBSIDY", REF],
  ["an error in a choice", [], "EQUIPMENT_SUBSIDY", 1, REF],
  ["an error in a unit", [], "EQUIPMENT_SUBSIDY", 1, null, REF],
  ["an error in titles", [], "TITLE_AWARD", REF],
  ["an error in prior titles", [], "TITLE_AWARD", "小巨人", REF],
  ["an error in an item", [], "AWARD", REF],
  ["an error in the item of tiers", [], "NEXT_TIER", REF, 1],
  ["an error in a quantity", [], "AWARD", "cpms", null, REF],
  ["an error in a date", [], "IN_FORCE", REF, "2024-05-01"],
  ["no date", ["missing", "not-a-date"], "IN_FORCE", null, "明天"],
  ["a code as a number", ["code-as-number"], "VETOED", 9e17, "甲"],
  ["two faults of a payment", ["negative", "unknown-name"], "PAYABLE", -1, "也许"],
])("against it stands %s", (_, expected, name, ...elements) => {
  expect(CODES(name, elements)).toEqual(expected);
}); // prettier-ignore

test.each(["NOPE", "ITEMS", "EXPLAIN"])("%s is computed for no single cell", (name) => {
  expect(() => answerOf(name, [])).toThrow(`no function ${name} of single cells`);
});

/** The arguments of a call's first cell. */
test.each<[why: string, first: (Block | null)[], name: string, blocks: (Block | null)[]]>([
  ["a column", [[[500]]], "GROWTH_AWARD", [[[500], [620]]]],
  ["a row and a column", [[[1]], [["省"]]], "EQUIPMENT_SUBSIDY", [[[1, 2]], [["省"], ["市"]]]],
  ["a blank first cell", [[[null]]], "GROWTH_AWARD", [[[null], [620]]]],
  ["an argument left out", [[[1]], null, [["元"]]], "EQUIPMENT_SUBSIDY", [[[1]], null, [["元"]]]],
  ["a range without cells", [null, null], "EQUIPMENT_SUBSIDY", [[], [[]]]],
  ["a whole list", [[["甲"]], [["甲"], ["乙"]]], "VETOED", [[["甲"], ["丙"]], [["甲"], ["乙"]]]],
  ["more arguments than there are", [[["甲"]], [["乙"]]], "CREDIT_CODE_VALID", [[["甲"]], [["乙", "丙"]]]],
  ["no such function", [[["甲"]]], "NOPE", [[["甲", "乙"]]]],
])("the first cell of %s", (_, first, name, blocks) => {
  expect(firstElement(name, blocks)).toEqual(first);
}); // prettier-ignore

test.each<[why: string, row: unknown[] | undefined, name: string, blocks: (Block | null)[]]>([
  ["a column", [5], "GROWTH_AWARD", [[[500], [1000]]]],
  ["an argument left out", [80_000], "EQUIPMENT_SUBSIDY", [[[1_000_000]], null, [["元"]]]],
  ["a range without cells", [0], "GROWTH_AWARD", [[], [[]]]],
  ["a whole list", [true], "VETOED", [[["乙"]], [["甲"], ["乙"]]]],
  ["a whole list with an error in it", [true], "VETOED", [[["乙"]], [[REF], ["乙"]]]],
  ["too few arguments", undefined, "ROBOT_SUBSIDY", [[[1]]]],
  ["too many arguments", undefined, "CREDIT_CODE_VALID", [[["甲"]], [["乙"]]]],
  ["a table", undefined, "ITEMS", [[["cpms"]]]],
  ["no such function", undefined, "NOPE", [[["甲"]]]],
])("the first answer of %s", (_, row, name, blocks) => {
  expect(firstAnswer(name, blocks)?.row).toEqual(row);
}); // prettier-ignore

test.each<[why: string, block: unknown]>([
  ["an object", [[{ basicValue: 1 }]]],
  ["a row that is none", [[1], null]],
])("%s from the host gives an error, and leaves a trace", (_, block) => {
  const { error } = console;
  const traces: unknown[] = [];
  console.error = (...told: unknown[]) => void traces.push(told);
  let cells: Block;
  try {
    cells = callFunction("GROWTH_AWARD", [block as Block]);
  } finally {
    console.error = error;
  }
  expect(codes(cells)).toEqual([["#VALUE!"]]);
  expect((cells[0]![0] as CellError).message).toBe(
    "WUYI.GROWTH_AWARD 内部出错，结果不可用。请把所填的参数告诉维护人员。",
  );
  expect(traces).toEqual([["WUYI.GROWTH_AWARD", expect.any(TypeError)]]);
});
