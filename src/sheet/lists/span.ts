import { dayOf, isoDay, type Day, type Period } from "../../calendar";
import type { CellValue } from "../../formula";
import { readDate } from "../reading/dates";

/** For how long an entry holds; open-ended where undefined. */
export interface Span {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** What a cell of dates says: a span, how long it lasts, or nothing. */
export interface SpanReading extends Span {
  /** Months from a first day that stands elsewhere; 0 where none are said. */
  readonly months: number;
  /** One date alone, which is a first or a last day as its column says. */
  readonly single: Period | undefined;
}

const NOTHING: SpanReading = { from: undefined, to: undefined, months: 0, single: undefined };
const OPEN =
  /^(?:长期|永久|至今|今|无固定期限|无期限|无限期|不限|长期有效|持续|整改(?:完成|到位)?(?:为止|后)?|.{0,4}移出(?:为止|之日)?)$/u;
const BETWEEN = /(.+?)\s*(?:至|到|—+|–+|~+|-{2,}|→|\s-|-\s)\s*(.*)/u;
/** A hyphen between two dates: each side has a year of its own, or the second counts on from the first. */
const HYPHEN = /^((?:19|20)\d{2}(?:\d{4}|[./年]\d{1,2}(?:[./月]\d{1,2}日?|月)?|年)?)-(.+)/u;
const HYPHENS = /^(\d{4}-\d{1,2}(?:-\d{1,2})?)-(\d{4}-\d{1,2}(?:-\d{1,2})?)$/u;
const DIGITS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5,
}; // prettier-ignore
const LASTS = /^(?:为期|期限(?:为)?|共|满)?(\d{1,3}|[一二两三四五六七八九十半])个?(年|月)(?:内|期|整|止)?$/u;
const SINCE = /(?:自|从|由)?(.+?)(?:之日)?(?:起|开始|以来)(?:计算|执行)?,?(?:至|到)?(.*)/u;
const UNTIL = /^(?:截至|截止|截止到|至|到|-|—|~)\s*(.+?)(?:止|为止|前)?$/u;
const PARTED = /[至到起—–~→]|\s-|-\s/u;
/** A cell with more than this tells a story. */
const LONGEST = 60;

/** How many months a text says; undefined where it says no such thing. */
function monthsIn(text: string): number | undefined {
  const match = LASTS.exec(text);
  if (!match) return undefined;
  const number = DIGITS[match[1]!] ?? Number(match[1]);
  return Math.round(number * (match[2] === "年" ? 12 : 1));
}

/** The last day of some months that begin on a day. */
export function monthsOn(from: Day, months: number): Day {
  const [year, month, date] = isoDay(from).split("-").map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const [then, there] = [Math.floor(at / 12), (at % 12) + 1];
  // The 31st of a month that has none leads to its end.
  for (let last = date; last > 27; last--) {
    const day = dayOf(then, there, last);
    if (day !== undefined) return day - (last === date ? 1 : 0);
  }
  return (dayOf(then, there, date) ?? from) - 1;
}

const dateIn = (text: string): Period | null | undefined => readDate(text.replace(/[止前后]$/u, ""), false);

/** The second date of a span, which may leave out the year or the month of the first. */
function laterDate(first: string, second: string): Period | null | undefined {
  if (OPEN.test(second)) return null;
  const whole = dateIn(second);
  if (whole !== undefined) return whole;
  const year = first.slice(0, 4);
  const month = /\d[./年-](\d{1,2})[./月-]\d/u.exec(first)?.[1];
  const parts = second.split(/[./月-]/u).filter((part) => part !== "");
  const monthAndDay =
    parts.length > 1 || second.includes("月") ? second.replace("月", "-") : `${month}-${second}`;
  const dated = `${year}-${monthAndDay}`.replace(/[./]/gu, "-").replace(/-$/u, "");
  return dateIn(dated);
}

function pair(first: string, second: string): SpanReading | undefined {
  const start = first.replace(/^[自从由]/u, "");
  const from = dateIn(start.replace(/起$/u, ""));
  const to = laterDate(start, second);
  if (from === undefined || to === undefined) return undefined;
  return { ...NOTHING, from: from?.from, to: to?.to };
}

function since(text: string): SpanReading | undefined {
  const match = SINCE.exec(text);
  if (!match) return undefined;
  const from = dateIn(match[1]!);
  if (!from) return undefined;
  const rest = match[2]!.trim();
  const months = monthsIn(rest);
  if (months !== undefined) return { ...NOTHING, from: from.from, to: monthsOn(from.from, months) };
  const to = OPEN.test(rest) ? null : dateIn(rest);
  return to === undefined ? undefined : { ...NOTHING, from: from.from, to: to?.to };
}

function written(text: string): SpanReading | undefined {
  if (text.length > LONGEST) return undefined;
  if (OPEN.test(text)) return NOTHING;
  const months = monthsIn(text);
  if (months !== undefined) return { ...NOTHING, months };
  const bracketed = /^[^()]*\(([^()]+)\)$/u.exec(text)?.[1];
  const between = HYPHENS.exec(text) ?? BETWEEN.exec(text) ?? HYPHEN.exec(text);
  const found = (between && pair(between[1]!, between[2]!)) ?? since(text);
  if (found) return found;
  const until = UNTIL.exec(text);
  const to = until && dateIn(until[1]!);
  if (to) return { ...NOTHING, to: to.to };
  return bracketed === undefined ? undefined : written(bracketed);
}

/**
 * What a cell says of an entry's time: one date, two, a first day and how long, or no end.
 *
 * @returns undefined where it cannot be read
 * @example readSpan("2024年1月至12月", false) // from the first day of that year to its last
 */
export function readSpan(value: CellValue, date1904: boolean): SpanReading | undefined {
  const text = String(value)
    .slice(0, 2 * LONGEST)
    .normalize("NFKC")
    .replace(/\s/gu, " ")
    .trim();
  // A written day may be followed by anything after a blank, a second day too.
  const span = PARTED.test(text) ? written(text) : undefined;
  if (span) return span;
  const date = readDate(value, date1904);
  if (date === null) return NOTHING;
  if (date) return { ...NOTHING, single: date };
  return written(text);
}
