import { DAYS_TO_1904 } from "../../src/sheet";
import type { CellStyle } from "../../xlsx";

/** Texts, colours and conditions in a number format, which hold letters that mean nothing. */
const ASIDE = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi;

/**
 * Whether a number format shows dates.
 *
 * @example isDateFormat("yyyy/m/d") // true; isDateFormat('0.00"day"') // false
 */
export const isDateFormat = (format: string): boolean =>
  format !== "General" && /[ymdhs]|上午|下午|e/i.test(format.replace(ASIDE, "").replace(/e[+-]/gi, ""));

/** Which of a book's styles show dates, by their number. */
export const dateStyles = (styles: readonly CellStyle[]): boolean[] =>
  styles.map(({ numberFormat }) => isDateFormat(numberFormat));

/**
 * The days that a book's dates are moved by while it is open: the spreadsheet knows the calendar from 1900
 * only, and a book of the other one would show dates four years off.
 */
export const daysMoved = (date1904: boolean): number => (date1904 ? DAYS_TO_1904 : 0);
