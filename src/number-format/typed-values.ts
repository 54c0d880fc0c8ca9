import {
  dateToSerial,
  parseDate as dateByLibrary,
  parseNumber as numberByLibrary,
  parseTime as timeByLibrary,
  parseValue as valueByLibrary,
} from "numfmt";

type Parsed = ReturnType<typeof dateByLibrary>;

/** A date as it is written in China; the day, or the year, may be left out. */
const DATE = /^(?:(\d{4}|\d{2})\s*年\s*)?(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号]?)?$/u;
const HALF = /^(上午|下午|中午|凌晨|晚上)\s*(\d{1,2}(?::\d{1,2}){1,2})$/u;
const CLOCK = /^(\d{1,2})\s*[时点](?:\s*(\d{1,2})\s*分(?:\s*(\d{1,2})\s*秒)?)?$/u;
/** Years with two digits: of this century, or of the last. */
const LAST_OF_2000 = 29;
const FULL_WIDTH = 0xfee0;

/** Digits and signs of full width as those that programs write. */
const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (one) => String.fromCharCode(one.charCodeAt(0) - FULL_WIDTH))
    .replaceAll("\u3000", " ")
    .replaceAll("\uFFE5", "¥")
    .trim();

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) <= LAST_OF_2000 ? 2000 : 1900);
}

function chineseDay(text: string): Parsed {
  const [whole, year, month, day] = DATE.exec(text) ?? [];
  if (whole === undefined) return null;
  if (year === undefined) {
    // The library knows which year it is.
    const found = day === undefined ? null : dateByLibrary(`${month}/${day}`);
    return found && { v: found.v, z: 'm"月"d"日"' };
  }
  const of = fullYear(year);
  const last = new Date(Date.UTC(of, Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > last) return null;
  const v = dateToSerial([of, Number(month), Number(day ?? 1)]);
  return v === null ? null : { v, z: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
}

/**
 * A typed text as a date; the library knows none with 年, 月 and 日.
 *
 * @example parseDate("2024年5月1日") // { v: 45413, z: 'yyyy"年"m"月"d"日"' }
 */
export function parseDate(...[text, ...options]: Parameters<typeof dateByLibrary>): Parsed {
  const plain = halfWidth(text);
  const day = chineseDay(plain);
  if (day) return day;
  const [, date, time] = /^(.*?[日号月])\s*(\d{1,2}:.*|[上下]午.*|\d{1,2}[时点].*)$/u.exec(plain) ?? [];
  if (date !== undefined) {
    const [of, at] = [chineseDay(date), parseTime(time!)];
    if (of && at) return { v: Number(of.v) + Number(at.v), z: `${of.z} h:mm` };
  }
  return dateByLibrary(plain, ...options);
}

/**
 * A typed text as a time of day; the library knows none with 上午 or 下午.
 *
 * @example parseTime("下午2:30")?.v // 0.6041666666666666
 */
export function parseTime(text: string): ReturnType<typeof timeByLibrary> {
  const plain = halfWidth(text);
  const [, half, clock] = HALF.exec(plain) ?? [];
  if (half !== undefined) {
    const late = half === "下午" || half === "晚上" || half === "中午";
    const found = timeByLibrary(`${clock} ${late ? "PM" : "AM"}`);
    // What writes AM and PM would not be taken for the text that was typed.
    return found && { v: found.v, z: "h:mm" };
  }
  const [, hours, minutes, seconds] = CLOCK.exec(plain) ?? [];
  if (hours === undefined) return timeByLibrary(plain);
  return timeByLibrary([hours, minutes ?? "00", ...(seconds === undefined ? [] : [seconds])].join(":"));
}

/**
 * A typed text as a number; the library knows no digits of full width.
 *
 * @example parseNumber("￥1,200.50")?.v // 1200.5
 */
export const parseNumber = (
  ...[text, ...options]: Parameters<typeof numberByLibrary>
): ReturnType<typeof numberByLibrary> => numberByLibrary(halfWidth(text), ...options);

/**
 * A typed text as what it says: a date, a time, a number, a truth value; null where it is a text.
 *
 * @example parseValue("2024年5月1日")?.v // 45413
 */
export function parseValue(
  ...[text, ...options]: Parameters<typeof valueByLibrary>
): ReturnType<typeof valueByLibrary> {
  const plain = halfWidth(text);
  if (/[年月日号时点午]/u.test(plain)) return parseDate(plain) ?? parseTime(plain);
  return valueByLibrary(plain, ...options);
}
