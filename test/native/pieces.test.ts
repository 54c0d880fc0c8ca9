import {
  exactSum,
  halfWidth,
  numberOf,
  numeral,
  parts,
  quotedText,
  spellings,
  valueAt,
  wholeNumber,
  type Term,
} from "../../src/native";

// Formulas are short where they can be: people read them, and Excel takes 8,192 characters.

test("a text in a formula has its quotation marks twice", () => {
  expect(quotedText('甲"乙"')).toBe('"甲""乙"""');
});

test.each([
  [0.1 + 0.2, "0.3"],
  [-12.5, "-12.5"],
  [10_000_000_000, "10000000000"],
])("the number %d stands in a formula as %s", (value, text) => {
  expect(numeral(value)).toBe(text);
});

test.each([
  ["0", 0],
  ["12", 12],
  ["-1", undefined],
  ["1.5", undefined],
  ["A1", undefined],
  ["2*3", undefined],
])("what is known of %s: %s", (expression, value) => {
  expect(wholeNumber(expression)).toBe(value);
});

test.each<[place: string, values: readonly number[], text: string]>([
  ["A1", [5, 6], "INDEX({5,6},A1)"],
  ["A1", [5, 5], "5"],
  ["2", [5, 6], "6"],
  ["12", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "12"],
])("the value at %s of %j is %s", (place, values, text) => {
  expect(valueAt(place, values)).toBe(text);
});

test("a name is known by its aliases, in small letters, and with brackets of both widths", () => {
  const names = spellings({ name: "数字化车间（智能工厂）", aliases: ["DCMM 贯标", "数字化车间(智能工厂)"] });
  expect(names).toEqual(["数字化车间(智能工厂)", "dcmm贯标", "数字化车间（智能工厂）"]);
});

test("wide blanks are told apart from others, as not every spreadsheet folds them", () => {
  expect(halfWidth("A1")).toBe('SUBSTITUTE(ASC(A1),"　"," ")');
});

test("what is left out counts as 0", () => {
  expect(numberOf(undefined)).toBe("0");
});

const [WHOLE, MIDDLE, LAST] = parts("A1", 4);
const [WHOLE_B, MIDDLE_B, LAST_B] = parts("B1", 4);
const a = (factor: string, least?: number): Term => ({
  factor,
  number: "A1",
  scale: 4,
  ...(least !== undefined && { least }),
});

test.each<[why: string, terms: readonly Term[], more: number, rounding: "half-up" | "down", text: string]>([
  ["one number", [a("1")], 0, "half-up", `(${WHOLE}+INT((${MIDDLE}+INT((${LAST})/10^9)+5*10^8)/10^9))`],
  ["not rounded", [a("1")], 0, "down", `(${WHOLE}+INT((${MIDDLE}+INT((${LAST})/10^9))/10^9))`],
  ["taken off", [a("-1")], 5, "down", `(5-${WHOLE}+INT((-${MIDDLE}+INT((-${LAST})/10^9))/10^9))`],
  ["times three, and five", [a("3")], 5, "down", `(5+3*${WHOLE}+INT((3*${MIDDLE}+INT((3*${LAST})/10^9))/10^9))`],
  ["less five", [a("1")], -5, "down", `(-5+${WHOLE}+INT((${MIDDLE}+INT((${LAST})/10^9))/10^9))`],
  ["taken off alone", [a("-1")], 0, "down", `(-${WHOLE}+INT((-${MIDDLE}+INT((-${LAST})/10^9))/10^9))`],
  ["never below 10: 15 digits end before the last part", [a("1", 10)], 0, "down", `(${WHOLE}+INT((${MIDDLE})/10^9))`],
  ["never below 9: they may reach it", [a("1", 9)], 0, "down", `(${WHOLE}+INT((${MIDDLE}+INT((${LAST})/10^9))/10^9))`],
  ["may be 0", [a("1", 0)], 0, "down", `(${WHOLE}+INT((${MIDDLE}+INT((${LAST})/10^9))/10^9))`],
  [
    "two numbers, of which one reaches the last part",
    [a("8", 100), { factor: "-1", number: "B1", scale: 4 }],
    0,
    "down",
    `(8*${WHOLE}-${WHOLE_B}+INT((8*${MIDDLE}-${MIDDLE_B}+INT((-${LAST_B})/10^9))/10^9))`,
  ],
])("an exact sum of %s", (_, terms, more, rounding, text) => {
  expect(exactSum(terms, more, rounding)).toBe(text);
}); // prettier-ignore
