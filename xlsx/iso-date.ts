import { dayOf } from "../src/calendar";
import { DAYS_TO_1904 } from "../src/sheet";

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*?)Z?)?$/;
const TIME = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const HOURS = 24;
const MINUTES = 24 * 60;
const SECONDS = 24 * 60 * 60;

const share = (hours = "0", minutes = "0", seconds = "0"): number =>
  Number(hours) / HOURS + Number(minutes) / MINUTES + Number(seconds) / SECONDS;

/** A time of day as a share of the day; undefined where there is none such. */
function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match || Number(match[1]) > HOURS || Number(match[2]) > 59) return undefined;
  return share(match[1], match[2], match[3]);
}

/** The first day whose number is the same by the calendar and by Excel, which counts a 29 February 1900. */
const COUNTED_ALIKE = 61;

/** A day's serial number; undefined for those that Excel does not have. */
function serialOf(date: RegExpExecArray, date1904: boolean): number | undefined {
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  // Excel writes the day 0 so, of which only the time is meant. 31 December it writes for 0 as a date and for 24 hours.
  if (year === 1899 && month === 12 && day === 30 && !date1904) return 0;
  const counted = dayOf(year, month, day);
  if (counted === undefined) return undefined;
  if (date1904) return counted < DAYS_TO_1904 ? undefined : counted - DAYS_TO_1904;
  return counted < COUNTED_ALIKE ? counted - 1 : counted;
}

/**
 * The serial number of a cell of the type `d` (ECMA-376 part 1, 18.18.11): an ISO 8601 date, with or without its
 * time, a time of day or a duration. Undefined where it is none of them: such a cell is a text.
 *
 * @example isoSerial("2024-05-01T12:00:00", false) // 45413.5
 * @example isoSerial("PT36H", false) // 1.5
 */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const written = text.trim();
  const date = DATE.exec(written);
  if (date) {
    const day = serialOf(date, date1904);
    const time = date[4] === undefined ? 0 : timeOf(date[4]);
    return day === undefined || time === undefined ? undefined : day + time;
  }
  const duration = /\d/.test(written) ? DURATION.exec(written) : null;
  if (duration) return Number(duration[1] ?? 0) + share(duration[2], duration[3], duration[4]);
  return timeOf(written);
}
