import { dayOf, serialDay, writtenDay, yearOf, type Day } from "./day";

/** From the first to the last day that a cell may mean: a day, a month or a year. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
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

/** Bare years stand in date columns too; nobody means a day of 1905 with the serial number 2024. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1980 && value <= 2100;

/**
 * What a cell means as a date: a serial number, a written day (`2024-05-01`, `2024年5月1日`, `20240501`),
 * a month or a year. Undefined where it is none of these.
 *
 * @example readPeriod("2024年5月") // the 31 days of that month
 */
export function readPeriod(value: number | string): Period | undefined {
  if (typeof value === "number") {
    if (isYear(value)) return yearPeriod(value);
    const compact = COMPACT.exec(String(value));
    if (compact) return single(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])));
    return single(serialDay(value));
  }
  const text = value.slice(0, 40).normalize("NFKC").trim();
  const day = writtenDay(text);
  if (day !== undefined) return single(day);
  const compact = COMPACT.exec(text);
  if (compact) return single(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  const year = YEAR.exec(text);
  if (year) return isYear(Number(year[1])) ? yearPeriod(Number(year[1])) : undefined;
  const month = MONTH.exec(text);
  return month ? monthPeriod(Number(month[1]), Number(month[2])) : undefined;
}

/** The calendar year in which a period lies; undefined where it spans two. */
export function periodYear({ from, to }: Period): number | undefined {
  return yearOf(from) === yearOf(to) ? yearOf(from) : undefined;
}
