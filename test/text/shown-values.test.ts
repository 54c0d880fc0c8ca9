import { findingText, findingTitle, textPlaces } from "../../src/text";

const given = (text: string): string => findingText("bad-number", { column: "基数", given: text }, "en");
const number = (value: number): string =>
  findingText("out-of-range", { column: "基数", given: value, item: "", fault: { kind: "negative" } }, "en");

test.each([
  ["待定", "待定", "as it stands"],
  ["  待定\n", "待定", "blanks around are dropped"],
  ["长".repeat(24), "长".repeat(24), "24 letters are shown"],
  ["长".repeat(25), `${"长".repeat(24)}…`, "of 25 the first 24"],
  ["𠮷".repeat(25), `${"𠮷".repeat(24)}…`, "letters of two units are not torn"],
  ["甲\r\n乙\tx", "甲 乙 x", "line breaks are blanks"],
  ["甲\ud800乙", "甲\ufffd乙", "half a letter is told as one"],
])("a cell that holds %j is shown as %j: %s", (text, shown) => {
  expect(given(text)).toBe(`基数 must be a number, not “${shown}”. Type digits only, such as 1234.5.`);
});

test.each([
  [-1234567.891, "-1,234,567.891"],
  [0.1 + 0.2, "0.3"],
  [0.0000001, "0.0000001"],
  // Hundreds of digits would say less.
  [1e21, "1e+21"],
  [-0, "0"],
  [Infinity, "∞"],
  [-Infinity, "-∞"],
])("the number %d is shown as %s", (value, shown) => {
  expect(number(value)).toBe(`基数 cannot be negative (${shown}). Check it.`);
});

test("a finding has a title in either language", () => {
  expect([findingTitle("vetoed", "zh"), findingTitle("vetoed", "en")]).toEqual(["一票否决", "Vetoed"]);
});

test.each([
  ["", 0],
  ["540", 3],
  ["\u02ff", 1],
  ["\u0300", 2],
  ["金额（万元）", 12],
  ["D2 合计", 7],
  ["𠮷", 2],
])("the text %j takes %d places of a column", (text, places) => {
  expect(textPlaces(text)).toBe(places);
});
