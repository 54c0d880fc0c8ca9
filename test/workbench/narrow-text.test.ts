import fc from "fast-check";
import { narrowText } from "../../workbench/spreadsheet/narrow-text";

/** A number, what its cell shows where there is room, how many signs have room, and what is drawn then. */
const NUMBERS: readonly (readonly [
  why: string,
  value: number,
  text: string,
  room: number,
  drawn: string | undefined,
])[] = [
  ["there is room", 1056.4, "1056.4", 6, "1056.4"],
  ["one decimal too many", 1056.4, "1056.4", 5, "1056"],
  ["decimals are rounded, not cut", 0.666666, "0.666666", 5, "0.667"],
  ["half a unit goes up", 2.5, "2.5", 2, "3"],
  ["a negative number keeps its sign", -12.75, "-12.75", 5, "-12.8"],
  ["too many whole digits", 12_345_678_901_234, "12345678901234", 8, "1.23E+13"],
  ["a little room for a power", 12_345_678_901_234, "12345678901234", 5, "1E+13"],
  ["no room for anything that is true", 12_345_678_901_234, "12345678901234", 4, undefined],
  ["a small number is not nothing", 0.000012, "0.000012", 6, "1.2E-5"],
  ["nothing is nothing", 0, "0", 1, "0"],
];

test.each(NUMBERS)("%s", (_, value, text, room, drawn) => {
  expect(narrowText(text, value, ({ length }) => length <= room)).toBe(drawn);
});

test.each(["1,234,567.89", "2024年5月1日", "12.5%"])(
  "%s, whose format says how it is written, fits or is not drawn",
  (text) => {
    expect(narrowText(text, undefined, ({ length }) => length <= text.length)).toBe(text);
    expect(narrowText(text, undefined, ({ length }) => length < text.length)).toBeUndefined();
  },
);

test("what is drawn has room, and is the number to the digits that it has", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer({ min: 1, max: 20 }),
      (value, room) => {
        const drawn = narrowText(String(value), value, ({ length }) => length <= room);
        if (drawn === undefined) return;
        expect(drawn.length).toBeLessThanOrEqual(room);
        const [mantissa, power = "0"] = drawn.toLowerCase().split("e");
        const decimals = mantissa!.split(".")[1]?.length ?? 0;
        const unit = 10 ** (Number(power) - decimals);
        expect(Math.abs(Number(drawn) - value)).toBeLessThanOrEqual(unit * 0.5 * (1 + 1e-9));
      },
    ),
  );
});
