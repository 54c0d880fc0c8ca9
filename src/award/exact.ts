import { Decimal } from "decimal.js";

/** Decimals with room for every product of two 15-digit numbers; half is rounded away from zero. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);

/** How many significant digits of a cell's number count: as many as a spreadsheet shows. */
export const SIGNIFICANT_DIGITS = 15;

/**
 * The decimal that a spreadsheet shows for a double.
 *
 * @example readDouble(0.1 + 0.2).toString() // "0.3"
 */
export function readDouble(value: number): Exact {
  return new Exact(value.toPrecision(SIGNIFICANT_DIGITS));
}

const GROUPED = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

/**
 * The number that a text plainly is (`"1,234.5"`, full-width digits, blanks around), else undefined.
 * Percentages, currency signs and powers of ten are not plain: nobody can tell what was meant.
 *
 * @example readText("１，２３４．５")?.toString() // "1234.5"
 */
export function readText(text: string): Exact | undefined {
  if (text.length > 64) return undefined;
  const plain = text.normalize("NFKC").replace(/[−﹣]/g, "-").trim();
  if (!/\d/.test(plain) || !GROUPED.test(plain)) return undefined;
  return new Exact(plain.replaceAll(",", "")).toSignificantDigits(SIGNIFICANT_DIGITS);
}

/** A fen is the millionth part of 万元: the last place that money has (reading R8). */
const FEN_PLACES = 6;

/**
 * Money in 万元, rounded to the fen, half away from zero.
 *
 * @example roundToFen(new Exact("0.0000005")).toString() // "0.000001"
 */
export function roundToFen(amount: Exact): Exact {
  const rounded = amount.toDecimalPlaces(FEN_PLACES, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}
