import { YEARS_IN_FORCE } from "../policy";

/**
 * A day as spreadsheets count it: days since 30 December 1899, which is the serial number of the 1900 date
 * system from March 1900 on.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?$/;

const toDay = (milliseconds: number): Day => (milliseconds - EPOCH) / MILLISECONDS;
const toDate = (day: Day): Date => new Date(EPOCH + day * MILLISECONDS);

/**
 * The day of a calendar date; undefined where there is no such day (30 February, month 13). Month and date have
 * two digits at most: no such date leads round to the same month.
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  const same = day.getUTCMonth() === month - 1 && year >= 1900 && year <= 9999;
  return same ? toDay(day.getTime()) : undefined;
}

/**
 * A written day.
 *
 * @example writtenDay("2024年5月1日") // 45413; writtenDay("2024-02-30") // undefined
 */
export function writtenDay(text: string): Day | undefined {
  const match = WRITTEN.exec(text.slice(0, 40).normalize("NFKC").trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day of a cell's serial number; undefined outside 1900–9999. */
export function serialDay(serial: number): Day | undefined {
  const day = Math.floor(serial);
  return day >= 1 && day <= LAST_SERIAL ? day : undefined;
}

/** A day as ISO text, `2024-05-01`. */
export const isoDay = (day: Day): string => toDate(day).toISOString().slice(0, 10);

/** The calendar year of a day. */
export const yearOf = (day: Day): number => toDate(day).getUTCFullYear();

/**
 * The first day on which the policy no longer holds: the same day three years on (article 22). Where that
 * month has no such day (29 February), the month's last day is the last one in force.
 */
export function endOfForce(start: Day): Day {
  const day = toDate(start);
  return toDay(Date.UTC(day.getUTCFullYear() + YEARS_IN_FORCE, day.getUTCMonth(), day.getUTCDate()));
}
