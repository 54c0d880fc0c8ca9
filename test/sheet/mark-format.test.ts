import { MARK_ORDER, joinedRanges, markFormula, markedSeverity } from "../../src/sheet";

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

test("ranges are joined up to what an address may hold, none is lost, and their order stays", () => {
  const ranges = Array.from({ length: 5_000 }, (_, row) => `XFD${1_000_000 + row}`);
  const joined = [...joinedRanges(ranges, ",")];
  expect(joined.length).toBeGreaterThan(1);
  for (const address of joined) expect(address.length).toBeLessThan(8_192 / 2);
  expect(joined.join(",").split(",")).toEqual(ranges);
  expect([...joinedRanges(["H3", "H5:H9"], " ")]).toEqual(["H3 H5:H9"]);
  expect([...joinedRanges([], ",")]).toEqual([]);
});
