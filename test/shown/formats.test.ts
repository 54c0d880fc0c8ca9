import fc from "fast-check";
import type { CellValue } from "../../src/formula";
import { formatSight } from "../../src/shown";

const SAME = Symbol("what it holds");

/** What a format shows of a value: another number or nothing, or (SAME) the value. */
const SHOWN: readonly (readonly [
  why: string,
  format: string,
  value: CellValue,
  shown: string | typeof SAME,
])[] = [
  // Deceits, each with its honest twin.
  ["a condition with another number", '[=120]"900";0', 120, "900"],
  ["the same format on a number that it does not mean", '[=120]"900";0', 450, SAME],
  ["a nought behind", '0"0"', 120, "1200"],
  ["a unit behind", '0"元"', 120, SAME],
  ["a nine in front", '"9,"000', 120, "9,120"],
  ["a nine in front, guarded", "\\90", 120, "9120"],
  ["a nine in front, guarded as Chinese programs do", "!90", 120, "9120"],
  ["digits without quotes", "9000", 5, "9005"],
  ["full-width digits", '"９"0', 120, "９120"],
  ["a nine as the symbol of a currency", "[$9-804]0", 120, "9120"],
  ["a currency", "[$¥-804]#,##0.00", 1234.5, SAME],
  ["a currency in quotes", '"¥"#,##0.00;"¥"-#,##0.00', -1234.5, SAME],
  ["a filler of nines", "*9 0", 120, "9 120"],
  ["a filler of blanks", "* #,##0", 1200, SAME],
  ["nothing", ";;;", 120, ""],
  ["nothing, of a text", ";;;", "省重点", ""],
  ["nothing, of a text only", "0;-0;0;", "省重点", ""],
  ["nothing below zero", "0;;", -5, ""],
  ["nothing for zero", "0;-0;;@", 0, SAME],
  ["nothing for zero, of a number", "0;-0;;@", 120, SAME],
  ["nothing for zero, of a text", "0;-0;;@", "甲", SAME],
  ["a dash for zero", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, SAME],
  ["accounting", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', -1234.5, SAME],
  ["a number for zero", '0;-0;"900"', 0, "900"],
  ["thousands", "0,", 1200, "1"],
  ["thousands, of less than one", "0,", 400, "0"],
  ["millions", "0.0,,", 1_200_000, "1.2"],
  ["thousands that say so", '0.0,"千元"', 1234, SAME],
  ["thousands in English", '0.0,"K"', 1234, SAME],
  ["ten thousands, as people do it", '0!.0,"万元"', 123_456, SAME],
  ["ten thousands, as files hold it", '0\\.0,"万元"', 123_456, SAME],
  ["ten thousands that are none", '0\\.0,"元"', 123_456, "12.3元"],
  ["a point that is none", "0\\.00", 12_000, "120.00"],
  ["noughts behind a point", '0".00"', 120, SAME],
  ["rounded", "0", 120.4, SAME],
  ["rounded to tenths, with a unit", '0.0"万元"', 120.44, SAME],
  ["a sign that is left out", "0;0", -5, "5"],
  ["the same format on a number above zero", "0;0", 5, SAME],
  ["a sign as brackets", "0_);(0)", -5, SAME],
  ["a sign as red", "0.00;[Red]0.00", -5, SAME],
  ["a sign as a triangle", '0;"▲"0', -5, SAME],
  ["a sign that is not there", '"-"0', 5, "-5"],
  ["a literal instead of the number", '"达标"', 120, "达标"],
  ["a literal of Chinese digits", '[=120]"玖佰";0', 120, "玖佰"],
  ["percent", "0%", 0.5, SAME],
  ["percent that is none", '0"%"', 50, SAME],
  ["a percentage with a remark", '"占 "0.0%" (2024)"', 0.125, SAME],
  ["square metres, with a digit", '#,##0"m2"', 1200, SAME],
  ["a document's number with its year", '"武政〔2024〕"0"号"', 20, SAME],
  ["a period with its number", '"Q1："0', 120, SAME],
  ["two numbers", '"900元 "0', 120, "900元 120"],
  ["a day typed as one number", "0000\\.00\\.00", 20_240_501, SAME],
  ["a telephone number", "000-0000", 1_234_567, SAME],
  ["a date", 'yyyy"年"m"月"d"日"', 45_292, SAME],
  ["a date with a year that is none", '"2023年"m"月"', 45_292, "2023年1月"],
  ["a date whose century is a literal", '"20"yy"年"', 45_292, SAME],
  ["hours", "[h]:mm", 1.5, SAME],
  ["scientific", "0.00E+00", 1234, SAME],
  ["a fraction", "# ?/8", 1.5, SAME],
  ["Chinese numerals", "[DBNum2][$-804]General", 120, SAME],
  ["general, as Chinese programs call it", "G/通用格式", 120, SAME],
  ["general with a unit", 'General"亩"', 12.5, SAME],
  ["general with a nought", 'General"0"', 5, "50"],
  ["a text with digits in front", '"9"@', "120", "9120"],
  ["a text in brackets", '"（"@"）"', "甲", SAME],
  ["a text instead of a text", '0;0;0;"已付"', "未付", "已付"],
  ["a text, where only numbers are another", '[=120]"900";0', "120", SAME],
  ["a truth value", ";;;", true, SAME],
  ["text", "@", 120, SAME],
  ["what no library reads", '[红色]"900"', 120, SAME],
  ["what is no format", '"', 120, SAME],
  ["a property of every object", "constructor", 120, SAME],
  ["the prototype", "__proto__", 120, SAME],
];

test.each(SHOWN)("%s: %s of %s", (_, format, value, shown) => {
  expect(formatSight(format).misshown?.(value)).toBe(shown === SAME ? undefined : shown);
});

/** Formats of everyday books: none of them costs anything per cell. */
const EVERYDAY = [
  "General", "0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "@", "yyyy/m/d", "yyyy-mm-dd", "m/d/yyyy h:mm",
  'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d", "[$-F800]dddd, mmmm dd, yyyy", "0.00E+00", "# ?/?", "# ??/16", "h:mm AM/PM",
  "[h]:mm:ss", '0"元"', '0.00"万元"', '"¥"#,##0.00', '"¥"#,##0;"¥"-#,##0', '"¥"#,##0.00;[Red]"¥"-#,##0.00', "¥#,##0",
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  "#,##0_);(#,##0)", "#,##0_);[Red](#,##0)", "0;-0;;@", "0;[Red]0", "#,##0;-#,##0;", "[Red]0", "[>100][Red]0;0", "00000",
  "yyyy/m/d;@", "[$-409]m/d/yy h:mm AM/PM;@", "mm:ss.0;@", "dd\\.mm\\.yyyy", "0;General",
  "[DBNum2][$-804]General", '上午/下午h"时"mm"分"',
]; // prettier-ignore

test.each(EVERYDAY)("%s is never looked at cell by cell", (format) => {
  expect(formatSight(format).misshown).toBeUndefined();
});

test("whatever a format is and whatever it is given, there is an answer, and a plain format is honest", () => {
  const piece = fc.constantFrom(
    ...'0#?.,;%@*_\\"[]!-+()/eEymdhs9 万'.split(""),
    '"900"',
    "[=120]",
    "[Red]",
    "[$¥-804]",
    "General",
  );
  const format = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const value = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean());
  fc.assert(
    fc.property(format, value, (code, held) => {
      const { misshown, colourOf } = formatSight(code);
      const shown = misshown?.(held);
      expect([typeof shown, typeof colourOf(held)]).toEqual([
        expect.stringMatching(/string|undefined/),
        expect.stringMatching(/string|undefined/),
      ]);
    }),
    { numRuns: 400 },
  );
});

test("a number in its own digits is honest whatever stands around it that is no digit", () => {
  const around = fc.constantFrom("", "元", "约", "万元", "¥", "（", "）", " ", "共", "亩");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.nat(3),
      around,
      around,
      (cents, decimals, before, after) => {
        const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
        // The comma behind makes the format one that is looked at.
        const code = `"${before}"#,##0${places}"${after}";-0;"0"`;
        expect(formatSight(code).misshown?.(cents / 100)).toBeUndefined();
      },
    ),
  );
});
