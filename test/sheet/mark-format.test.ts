import { MARK_COLOURS, MARK_ORDER, joinedRanges, markFormula, markedSeverity } from "../../src/sheet";

test.each(MARK_ORDER)(
  "a mark of %s is found again by its condition, with and without an equals sign",
  (severity) => {
    expect(markedSeverity(markFormula(severity))).toBe(severity);
    expect(markedSeverity(`=${markFormula(severity)}`)).toBe(severity);
  },
);

test.each([
  ["a person's condition", "H5>100"],
  ["a condition that counts the same word without our text", 'LEN("WUYI")>0'],
  ["a severity that does not exist", 'LEN("WUYI-fatal")>0'],
  ["our word as a name, not as a text", "WUYI-error>0"],
  ["an empty condition", ""],
])("%s is not a mark", (_, formula) => {
  expect(markedSeverity(formula)).toBeUndefined();
});

test.each([
  ["as Excel keeps it", 'LEN("WUYI-error")>0', "error"],
  ["as a program wrote it into XML", "LEN(&quot;WUYI-warning&quot;)>0", "warning"],
  ["inside a longer condition", 'AND(LEN("WUYI-info")>0,TRUE)', "info"],
])("a mark of a workbook of before is found: %s", (_, formula, severity) => {
  expect(markedSeverity(formula)).toBe(severity);
});

/** How light a colour is, from 0 to 1, as WCAG counts it. */
function lightness(rgb: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each(MARK_ORDER)("the text of a mark of %s can be read on its fill", (severity) => {
  const { fill, font } = MARK_COLOURS[severity];
  expect((lightness(fill) + 0.05) / (lightness(font) + 0.05)).toBeGreaterThan(4.5);
});

test("the fills of all kinds can be told apart", () => {
  expect(new Set(MARK_ORDER.map((severity) => MARK_COLOURS[severity].fill)).size).toBe(MARK_ORDER.length);
});

test("ranges are joined up to what an address may hold, none is lost, and their order stays", () => {
  const ranges = Array.from({ length: 5_000 }, (_, row) => `XFD${1_000_000 + row}`);
  const joined = [...joinedRanges(ranges, ",")];
  expect(joined.length).toBeGreaterThan(1);
  for (const address of joined) expect(address.length).toBeLessThan(8_192 / 2);
  expect(joined.join(",").split(",")).toEqual(ranges);
  expect([...joinedRanges(["H3", "H5:H9"], " ")]).toEqual(["H3 H5:H9"]);
  expect([...joinedRanges([], ",")]).toEqual([]);
});

/** 399 ranges of nine characters, with what separates them: 3,989 characters. */
const MANY = new Array<string>(399).fill("XFD100000");

test.each([
  ["4,000 characters stand in one", "A1:A1000000", 1],
  ["one more begins another", "A1:AA1000000", 2],
])("an address holds 4,000 characters and a separator: %s", (_, last, addresses) => {
  const joined = [...joinedRanges([...MANY, last], " ")];
  expect(joined).toHaveLength(addresses);
  expect(joined.join(" ").split(" ")).toEqual([...MANY, last]);
});
