import { call, codes, said, type Given } from "./call";

/**
 * Excel hands an empty cell over as the number 0 on some desktops (office-js #4702, #5262): where a name belongs,
 * 0 is 'not given', as an empty cell is. Each row: a call with 0 in place of the empty cell gives the same.
 */
test.each<[where: string, name: string, ...given: Given[]]>([
  ["a level", "EQUIPMENT_SUBSIDY", 3000, null],
  ["levels of a column", "EQUIPMENT_SUBSIDY", [[3000], [480]], [[null], ["省重点"]]],
  ["a unit", "GROWTH_AWARD", 500, null],
  ["a unit of a column", "GROWTH_AWARD", [[500], [1000]], null],
  ["units of a column", "GROWTH_AWARD", [[500], [1000]], [[null], ["元"]]],
  ["a fire class", "FACTORY_AWARD", 3000, 2, null],
  ["yes or no", "INTEGRATION_SUBSIDY", 300, 100, null],
  ["vetoed or not", "PAYABLE", 10, null],
  ["a batch, which must be given", "LIGHT_DIGITAL_SUBSIDY", null, 10],
  ["an item, which must be given", "AWARD", null],
  ["a grade, which must be given", "AWARD", "cpms", "一级", 1, 0],
  ["a grade that is missing", "AWARD", "title", null],
  ["a grade of an item without grades", "AWARD", "growth", null, 500],
  ["a level of the item with levels", "AWARD", "equipment", null, 3000],
  ["titles, which must be given", "TITLE_AWARD", null],
  ["titles had before", "TITLE_AWARD", "省隐形冠军", null],
  ["an item's grade in its basis", "BASIS", "equipment", null],
  ["an item of a basis", "BASIS", null],
  ["a level of the next tier", "NEXT_TIER", "equipment", 3000, null],
  ["an item of tiers", "NEXT_TIER", null, 3000],
  ["a filter", "ITEMS", [[null], [4]]],
  ["a filter of nothing", "ITEMS", null],
  ["a firm, which must be given", "VETOED", null, [["甲"], ["乙"]]],
  ["rows of a veto list", "VETOED", "甲", [[null], ["甲"]]],
  ["a credit code", "CREDIT_CODE_VALID", null],
  ["a date", "IN_FORCE", null, "2024-05-01"],
  ["the first day", "IN_FORCE", "2024-05-01", null],
  ["the function to explain", "EXPLAIN", null, 500],
  ["a level to explain", "EXPLAIN", "EQUIPMENT_SUBSIDY", 3000, null],
])("%s", (_, name, ...given) => {
  const zeroed = given.map((one) =>
    one === null ? 0 : Array.isArray(one) ? one.map((row: unknown[]) => row.map((cell) => cell ?? 0)) : one,
  ) as Given[];
  expect(codes(call(name, zeroed))).toEqual(codes(call(name, given)));
  expect(said(call(name, zeroed))).toBe(said(call(name, given)));
}); // prettier-ignore

test.each<[why: string, value: unknown, name: string, ...given: Given[]]>([
  ["an amount of 0 is 0", 0, "GROWTH_AWARD", 0],
  ["a paid amount of 0 is 0", 10, "PAYABLE", 10, "否", 0],
  ["a quantity of 0 is none at all, not one", 0, "AWARD", "cpms", undefined, 0],
])("a number stays a number: %s", (_, value, name, ...given) => {
  expect(call(name, given)).toEqual([[value]]);
}); // prettier-ignore

test.each<[why: string, said: RegExp, name: string, ...given: Given[]]>([
  ["a number that is no name", /“1”/, "EQUIPMENT_SUBSIDY", 3000, 1],
  ["a number that is no unit", /“-1”/, "GROWTH_AWARD", 500, -1],
  ["the text 0", /“0”/, "EQUIPMENT_SUBSIDY", 3000, "0"],
])("still refused: %s", (_, sentence, name, ...given) => {
  expect(said(call(name, given))).toMatch(sentence);
}); // prettier-ignore
