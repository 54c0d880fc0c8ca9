import { dayOf } from "../../../src/calendar";
import { CellError, type CellValue } from "../../../src/formula";

/** What a cell of a text becomes. */
export interface TypedField {
  readonly value: CellValue;
  /** The number format that such a value comes with; left out: General. */
  readonly format?: string;
  /** Without its equals sign; the text holds no value of it. */
  readonly formula?: string;
}

const NUMBER = /^([-+]?)(¥|￥|\$)?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(%)?$/;
const SCIENTIFIC = /^[-+]?(?:\d+\.?\d*|\.\d+)E[-+]?\d{1,3}$/i;
/** Accountants write what is less than nothing in brackets. */
const BRACKETED = /^\((.+)\)$/;
const DATE =
  /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** A sum that somebody typed without an equals sign: `+480*2`. */
const PLAIN_SUM = /^[-+][\d.]+(?:[-+*/^][\d.]+)+$/;
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]); // prettier-ignore
/** What a cell keeps of a number: of longer ones Excel makes zeros of the last digits, and another firm's code. */
const MOST_DIGITS = 15;
/** Credit codes and identity numbers have as many signs; some look like a power of ten. */
const CODE_LENGTH = 18;

const SECONDS_A_DAY = 86_400;

function numberOf(text: string): TypedField | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, currency = "", whole = "", fraction = "", percent] = match;
  const digits = whole.replaceAll(",", "");
  if (digits === "" && fraction.length < 2) return undefined;
  // Leading zeros belong to codes; a value would lose them.
  if (digits.length > 1 && digits.startsWith("0")) return undefined;
  if (digits.length > MOST_DIGITS) return undefined;
  const size = Number(`${digits || "0"}${fraction}${percent ? "e-2" : ""}`);
  const value = sign === "-" ? -size : size;
  const decimals = fraction.length > 1 ? "0.00" : "0";
  if (percent) return { value, format: `${decimals}%` };
  if (currency !== "") return { value, format: `"${currency === "$" ? "$" : "¥"}"#,##${decimals}` };
  return whole.includes(",") ? { value, format: `#,##${decimals}` } : { value };
}

function powerOf(text: string): TypedField | undefined {
  if (!SCIENTIFIC.test(text) || text.length === CODE_LENGTH) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? { value, format: "0.00E+00" } : undefined;
}

function seconds(hours: string, minutes: string, rest = "0"): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(rest)] as const;
  return h < 24 && m < 60 && s < 60 ? h * 3600 + m * 60 + s : undefined;
}

function dateOf(text: string): TypedField | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, m1, d1, m2, d2, hours, minutes, rest] = match;
  const day = dayOf(Number(year), Number(m1 ?? m2), Number(d1 ?? d2));
  // Before March 1900 Excel counts a day that never was.
  if (day === undefined || day < 61) return undefined;
  const format = m2 === undefined ? "yyyy/m/d" : 'yyyy"年"m"月"d"日"';
  if (hours === undefined) return { value: day, format };
  const time = seconds(hours, minutes!, rest);
  return time === undefined
    ? undefined
    : { value: day + time / SECONDS_A_DAY, format: `${format} h:mm${rest === undefined ? "" : ":ss"}` };
}

function timeOf(text: string): TypedField | undefined {
  const match = TIME.exec(text);
  const time = match ? seconds(match[1]!, match[2]!, match[3]) : undefined;
  if (time === undefined) return undefined;
  return { value: time / SECONDS_A_DAY, format: match![3] === undefined ? "h:mm" : "h:mm:ss" };
}

/**
 * What Excel makes of a cell of a text: a number, a date, a truth value, an error, a formula, else a text. Where
 * Excel would lose what is written, it stays a text: leading zeros, more than 15 digits, codes of 18 signs. So do
 * days without a year and months without a day, to which Excel adds what nobody wrote, and days whose month may be
 * either number (`05/06/2024`).
 *
 * @example typedField("1,234.50") // { value: 1234.5, format: "#,##0.00" }
 * @example typedField("007") // { value: "007" }
 */
export function typedField(field: string): TypedField {
  if (field.length > 1 && field.startsWith("=")) return { value: null, formula: field.slice(1) };
  const text = field.replace(/^[ \u3000]+|[ \u3000]+$/g, "");
  if (text === "" || text.length > 40) return { value: field };
  const bracketed = BRACKETED.exec(text);
  const inner = bracketed && !/^[-+]/.test(bracketed[1]!) ? numberOf(bracketed[1]!) : undefined;
  if (typeof inner?.value === "number") return { ...inner, value: -inner.value };
  const typed = numberOf(text) ?? powerOf(text) ?? dateOf(text) ?? timeOf(text);
  if (typed) return typed;
  if (PLAIN_SUM.test(text)) return { value: null, formula: text };
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return ERRORS.has(upper) ? { value: new CellError(upper as CellError["code"]) } : { value: field };
}
