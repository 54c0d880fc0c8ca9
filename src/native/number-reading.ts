import { call, numeral, replaced, type Expression } from "./expression";
import type { Operand } from "./operand";

/** Longer texts are no number that a person typed. */
const LONGEST_NUMBER = 64;

/** The text of a cell with its full-width characters made half; not every `ASC` does so with the blank. */
export const halfWidth = (cell: Expression): Expression => replaced(call("ASC", cell), ['"　"', '" "']);

/** The same without blanks around. */
export const plainText = (cell: string): Expression => call("TRIM", halfWidth(cell));

/**
 * A text without digits, commas and a point in it is no number here, whatever `VALUE` makes of dates, currencies
 * and per cents: a digit before it and an exponent behind it leave nothing else that could be read.
 */
const readDigits = (text: Expression): Expression => `VALUE("0"&SUBSTITUTE(${text},",","")&"E0")`;

const unsigned = (text: Expression): Expression =>
  `IF(LEFT(${text},1)="-",MID(${text},2,${LONGEST_NUMBER}),${text})`;

/** The number of a cell: its own, or the one that its text plainly is; empty is 0. Only after `isNoNumber`. */
export function numberOf(operand: Operand, signed = false): Expression {
  if (operand === undefined) return "0";
  if (operand.kind === "number") return numeral(operand.value);
  if (operand.kind === "text") throw new RangeError("a typed text where a number belongs");
  const { cell } = operand;
  const text = plainText(cell);
  const read = signed ? `IF(LEFT(${text},1)="-",-1,1)*${readDigits(unsigned(text))}` : readDigits(text);
  return `IF(ISNUMBER(${cell}),${cell},${read})`;
}

/**
 * Whether a cell holds something that is no number: TRUE and FALSE, or a text other than digits, grouped by commas
 * or not, with one point. (LibreOffice counts TRUE among the numbers.)
 */
export function isNoNumber(cell: string, signed = false): Expression {
  const whole = plainText(cell);
  const text = signed ? unsigned(whole) : whole;
  const point = `FIND(".",${text}&".")`;
  const grouped =
    `TEXT(VALUE("0"&SUBSTITUTE(LEFT(${text},${point}-1),",","")),"#,##0")` +
    `&SUBSTITUTE(MID(${text},${point},${LONGEST_NUMBER}),",","")`;
  const strange = call(
    "OR",
    `LEN(${cell})>${LONGEST_NUMBER}`,
    `${text}="."`,
    // Some readings of numbers take an apostrophe for a thousands separator.
    `ISNUMBER(FIND("'",${text}))`,
    ...(signed ? [`${whole}="-"`] : []),
    `${readDigits(text)}<0`,
    `IF(ISNUMBER(FIND(",",${text})),${grouped}<>${text},FALSE)`,
  );
  return `IF(ISNUMBER(${cell}),ISLOGICAL(${cell}),IFERROR(IF(${whole}="",FALSE,${strange}),TRUE))`;
}

/** How a number is written with its 15 digits: the ones that a spreadsheet shows, and no more. */
const SHOWN = '"0.00000000000000E+00"';

/** The 15 digits of a number, as text. */
const shownDigits = (number: Expression): Expression => `TEXT(${number},${SHOWN})`;

/** The same, of a number that is known. */
function knownDigits(value: number): Expression {
  const [digits, exponent] = value.toExponential(14).split("e");
  const size = String(Math.abs(Number(exponent))).padStart(2, "0");
  return `"${digits}E${Number(exponent) < 0 ? "-" : "+"}${size}"`;
}

/** A number as it is shown: 499.9999999999999 is 500. */
export const shown = (number: Expression): Expression => `VALUE(${shownDigits(number)})`;

/**
 * Whether a number, as shown, is at least a bound. Compared as text: spreadsheets take numbers that differ in the
 * fifteenth digit for equal, some of them.
 */
export const reaches = (number: Expression, bound: number): Expression =>
  `${shownDigits(`MIN(${number},${numeral(bound)})`)}=${knownDigits(bound)}`;

/** Whether a number, as shown, is more than a bound. */
export const exceeds = (number: Expression, bound: number): Expression =>
  `${shownDigits(`MAX(${number},${numeral(bound)})`)}<>${knownDigits(bound)}`;

/** Whether a number, as shown, is at least another that is computed. */
export const reachesComputed = (number: Expression, other: Expression): Expression =>
  `${shownDigits(`MAX(${number},${other})`)}=${shownDigits(number)}`;

/** How many digits stand before the point: enough for 100 亿元 in 元. */
const WHOLE_DIGITS = 11;

/** The digits of the three parts below the first, each. */
const PART = 9;

/**
 * All digits of a number of 0 and more, the point left out: `WHOLE_DIGITS` before it, at least 30 behind it. Put
 * together from the 15 digits and their power of ten, because spreadsheets write long fractions each in its own way.
 */
function allDigits(number: Expression): Expression {
  const digits = shownDigits(number);
  const power = `VALUE(MID(${digits},18,4))`;
  return `REPT("0",${WHOLE_DIGITS - 1}-${power})&${replaced(`LEFT(${digits},16)`, ['"."', '""'])}&REPT("0",30)`;
}

/**
 * A number of 0 and more in three whole parts: how many times it holds 10^-`scale`, and then two lots of nine
 * digits. Sums and products of such parts are exact, as whole numbers are.
 */
export function parts(number: Expression, scale: number): readonly [Expression, Expression, Expression] {
  const digits = allDigits(number);
  const from = WHOLE_DIGITS + scale;
  return [
    `VALUE(LEFT(${digits},${from}))`,
    `VALUE(MID(${digits},${from + 1},${PART}))`,
    `VALUE(MID(${digits},${from + PART + 1},${PART}))`,
  ];
}

/** Whether a number of 0 and more, as shown, has anything behind its point. */
export const isNotWhole = (number: Expression): Expression =>
  `SUBSTITUTE(MID(${allDigits(number)},${WHOLE_DIGITS + 1},400),"0","")<>""`;
