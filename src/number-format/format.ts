import { format as formatByLibrary, dateFromSerial, tokenize } from "numfmt";
import { asSaid, digitByDigit, partOfDate, type ChineseDigits } from "./chinese-digits";
import { WEEKDAY_LONG, WEEKDAY_SHORT, sectionsOf, type Section } from "./format-code";
import { generalText, numberText } from "./number-text";
import { roundedFor } from "./shown-decimals";

type Options = NonNullable<Parameters<typeof formatByLibrary>[2]>;

const WEEKDAYS = "日一二三四五六";
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)\]/i;
const DATES = new Set(["datetime", "duration", "ampm"]);
const YEAR_DIGITS = 4;
const HOLDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
  "<>": (value, bound) => value !== bound,
};

/** Which section a number is shown by. */
function sectionAt(sections: readonly Section[], value: number): number {
  const conditions = sections.map(({ code }) => CONDITION.exec(code));
  if (conditions.some((condition) => condition)) {
    const found = conditions.findIndex(
      (condition) => !condition || HOLDS[condition[1]!]!(value, Number(condition[2])),
    );
    return found < 0 ? sections.length - 1 : found;
  }
  if (value > 0 || sections.length === 1) return 0;
  if (value < 0) return 1;
  return sections.length > 2 ? 2 : 0;
}

const isGeneral = (code: string): boolean => tokenize(code).some(({ type }) => type === "general");
const isDate = (code: string): boolean => tokenize(code).some(({ type }) => DATES.has(type));

/** A number as it is said, with its decimals. */
function said(value: number, kind: ChineseDigits): string {
  const [whole = "", rest] = numberText(Math.abs(value)).split(".");
  return asSaid(whole, kind) + (rest === undefined ? "" : `.${digitByDigit(rest, kind)}`);
}

/** The code with what it says of this value in the places of what only Chinese programs know. */
function codeFor({ code, digits, weekday }: Section, value: number): string {
  let filled = code;
  if (weekday) {
    const day = WEEKDAYS[dateFromSerial(value).length > 0 ? (((Math.floor(value) - 1) % 7) + 7) % 7 : 0]!;
    filled = filled.replaceAll(WEEKDAY_LONG, `星期${day}`).replaceAll(WEEKDAY_SHORT, day);
  }
  if (isGeneral(filled)) {
    const text = digits === undefined ? generalText(Math.abs(value)) : said(value, digits);
    filled = filled.replace(/General/i, `"${text}"`);
  }
  return filled;
}

/** What the library wrote, in Chinese where it was asked for. */
function inChinese(shown: string, { code, digits, chineseHalves }: Section): string {
  let text = chineseHalves ? shown.replace("AM", "上午").replace("PM", "下午") : shown;
  if (digits === undefined || isGeneral(code)) return text;
  if (!isDate(code)) return digitByDigit(text, digits);
  text = text.replace(/\d+/g, (run) =>
    run.length >= YEAR_DIGITS ? digitByDigit(run, digits) : partOfDate(run, digits),
  );
  return text;
}

function formatNumber(format: string, value: number, options?: Options): string {
  const sections = sectionsOf(format);
  const at = sectionAt(sections, value);
  const section = sections[at]!;
  const codes = sections.map((one, index) => (index === at ? codeFor(one, value) : one.code));
  const rounded = roundedFor(section.code, value);
  const given = sectionAt(sections, rounded) === at ? rounded : value;
  return inChinese(formatByLibrary(codes.join(";"), given, options), section);
}

/**
 * What a number format shows of a value, as Excel and WPS in Chinese show it. The library rounds what the machine
 * has and not what the cell says, knows no Chinese digits, and no words of Chinese programs.
 *
 * @example format("0.00", 1.005) // "1.01"
 * @example format("[DBNum2][$-804]General", 10305) // "壹万零叁佰零伍"
 */
export function format(
  code: string,
  value: Parameters<typeof formatByLibrary>[1],
  options?: Options,
): string {
  if (typeof value === "number" && Number.isFinite(value) && typeof code === "string" && code !== "") {
    try {
      return formatNumber(code, value, { ...options, throws: true });
    } catch (fault) {
      if (options?.throws !== false) throw fault;
    }
  }
  const plain =
    typeof code === "string"
      ? sectionsOf(code)
          .map((one) => one.code)
          .join(";")
      : code;
  return formatByLibrary(plain, value, options);
}
