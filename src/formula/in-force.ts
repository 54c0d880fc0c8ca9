import { YEARS_IN_FORCE } from "../policy";
import { issue, step } from "../text";
import { cellAnswer } from "./answer";
import { CellError } from "./cell";
import type { FunctionDefinition } from "./declaration";
import { parameter } from "./parameters";
import { Reader, isBlank } from "./reader";

const DAY = 86_400_000;
/** Day 0 of the 1900 date system, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?$/;

const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** A written day, as UTC milliseconds; undefined where there is no such day. */
function writtenDay(text: string): number | undefined {
  const match = WRITTEN.exec(text.slice(0, 40).normalize("NFKC").trim());
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = new Date(Date.UTC(year, month - 1, date));
  const same = day.getUTCMonth() === month - 1 && day.getUTCDate() === date && year >= 1900;
  return same ? day.getTime() : undefined;
}

function readDay(reader: Reader, at: number, argument: string): number {
  const element = reader.at(at);
  if (element instanceof CellError) return 0;
  if (isBlank(element)) return reader.refuse(issue("missing", { argument, accepted: [] })) ?? 0;
  if (typeof element === "number") {
    const serial = Math.floor(element);
    if (!(serial >= 1 && serial <= LAST_SERIAL))
      return reader.refuse(issue("date-out-of-range", { argument })) ?? 0;
    return EPOCH + serial * DAY;
  }
  const day = typeof element === "string" ? writtenDay(element) : undefined;
  return day ?? reader.refuse(issue("not-a-date", { argument, given: String(element) })) ?? 0;
}

/**
 * The first day on which the policy no longer holds: the same day three years on. Where that month has no
 * such day (29 February), the month's last day is the last one in force.
 */
function endOfForce(start: number): number {
  const day = new Date(start);
  return Date.UTC(day.getUTCFullYear() + YEARS_IN_FORCE, day.getUTCMonth(), day.getUTCDate());
}

/** IN_FORCE: start ≤ date < the same day three years later (article 22). */
export const IN_FORCE_FUNCTION: FunctionDefinition = {
  name: "IN_FORCE",
  summary: "日期是否在政策执行期内：自起始日起三年（第 22 条）",
  width: 1,
  parameters: [
    parameter("date", "日期", "要判断的日期，Excel 日期或 2024-05-01 这样的文字"),
    parameter("start", "起始日", "政策的第一天，Excel 日期或 2024-05-01 这样的文字"),
  ],
  bind: () => (elements) => {
    const reader = new Reader(elements, IN_FORCE_FUNCTION.parameters);
    const date = readDay(reader, 0, "日期");
    const start = readDay(reader, 1, "起始日");
    const fault = reader.fault();
    if (fault) return cellAnswer(fault, []);
    const end = endOfForce(start);
    const holds = start <= date && date < end;
    return cellAnswer(holds, [
      step("force", 22, { date: iso(date), start: iso(start), end: iso(end), holds }),
    ]);
  },
};
