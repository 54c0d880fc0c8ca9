import { dayOf, serialDay, writtenDay, yearOf, type Day } from "./day";

/** From the first to the last day that a cell may mean: a day, a month or a year. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A month in six digits (202405), or a day whose year has two (240501). */
const SIX_DIGITS = /^(20\d{2})(0[1-9]|1[0-2])$|^(\d{2})(\d{2})(\d{2})$/;
/** A month typed as a number: of 2024.10 a cell keeps 2024.1. */
const DECIMAL = /^(\d{4})\.(\d{1,2})$/;
const MONTH = /^(\d{4})(?:年|[-/.])(\d{1,2})月?(?:份)?$/;
const YEAR = /^(\d{4})年?(?:度)?$/;

const single = (day: Day | undefined): Period | undefined =>
  day === undefined ? undefined : { from: day, to: day };

/** The whole of a calendar year. */
export function yearPeriod(year: number): Period | undefined {
  const from = dayOf(year, 1, 1);
  return from === undefined ? undefined : { from, to: dayOf(year, 12, 31)! };
}

function monthPeriod(year: number, month: number): Period | undefined {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: next - 1 };
}

/** The serial numbers of 2000 to 2099: others are typed by mistake, or count something else. */
const isSerialOfNow = (value: number): boolean => value >= 36_526 && value < 73_051;
/** The year 9999, which people type for “without end”. */
const isWithoutEnd = (value: number): boolean => value >= 2_958_101 && value < 2_958_466;

/** What six digits mean. */
function sixDigits(digits: string): Period | undefined {
  const match = SIX_DIGITS.exec(digits);
  if (!match) return undefined;
  if (match[1]) return monthPeriod(Number(match[1]), Number(match[2]));
  return single(dayOf(2000 + Number(match[3]), Number(match[4]), Number(match[5])));
}

/** What a number with a fraction means as a month: 2024.5 is May; 2024.1 may be January or October. */
function decimalMonth(value: number): Period | undefined {
  const match = DECIMAL.exec(String(value));
  if (!match || !isYear(Number(match[1]))) return undefined;
  const month = monthPeriod(Number(match[1]), Number(match[2]));
  return match[2] === "1" && month ? { from: month.from, to: monthPeriod(Number(match[1]), 10)!.to } : month;
}

/** Bare years stand in date columns too; nobody means a day of 1905 with the serial number 2024. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1980 && value <= 2100;

/**
 * What a cell means as a date: a serial number of this century, a written day (`2024-05-01`, `2024年5月1日`,
 * `20240501`, `240501`), a month (`2024年5月`, `202405`, 2024.5) or a year. Undefined where it is none of these.
 *
 * @example readPeriod(2024.5) // the 31 days of May 2024
 */
export function readPeriod(value: number | string): Period | undefined {
  if (typeof value === "number") {
    if (isYear(value)) return yearPeriod(value);
    const compact = COMPACT.exec(String(value));
    if (compact) return single(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])));
    if (isSerialOfNow(value) || isWithoutEnd(value)) return single(serialDay(value));
    return Number.isInteger(value) ? sixDigits(String(value)) : decimalMonth(value);
  }
  const text = value.slice(0, 40).normalize("NFKC").trim();
  const day = writtenDay(text);
  if (day !== undefined) return single(day);
  const compact = COMPACT.exec(text);
  if (compact) return single(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const six = sixDigits(text);
  if (six) return six;
  const year = YEAR.exec(text);
  if (year) return isYear(Number(year[1])) ? yearPeriod(Number(year[1])) : undefined;
  const month = MONTH.exec(text);
  return month ? monthPeriod(Number(month[1]), Number(month[2])) : undefined;
}

/** The calendar year in which a period lies; undefined where it spans two. */
export function periodYear({ from, to }: Period): number | undefined {
  return yearOf(from) === yearOf(to) ? yearOf(from) : undefined;
}
