import { format, isDateFormat, isValidFormat, parseValue } from "../../src/number-format";

/** What a cell of a clipboard is to hold here. */
export interface PastedValue {
  readonly value: string | number | boolean;
  /** The number format; undefined where the cell's own stays. */
  readonly pattern?: string;
  /** A text that would be taken for something else: it must be held as one by force. */
  readonly forced?: true;
}

/** What a clipboard says of a cell. */
export interface ShownCell {
  /** As it was shown, with its line breaks. */
  readonly text: string;
  /** The number format where one is named: a code, or one of Excel's names for the usual ones. */
  readonly format?: string | undefined;
  /** The number behind the text, where the clipboard names it. */
  readonly exact?: number | undefined;
  /** Whether it says that the cell holds a text. */
  readonly isText?: boolean | undefined;
}

const TEXT = "@";

/** Excel's names for formats in what it puts on the clipboard. */
const NAMED: Readonly<Record<string, string>> = {
  general: "General",
  "general number": "General",
  fixed: "0.00",
  standard: "#,##0.00",
  percent: "0.00%",
  scientific: "0.00E+00",
  currency: '"¥"#,##0.00',
  "general date": "yyyy/m/d h:mm",
  "long date": 'yyyy"年"m"月"d"日"',
  "medium date": "d-mmm-yy",
  "short date": "yyyy/m/d",
  "long time": "h:mm:ss",
  "medium time": "h:mm AM/PM",
  "short time": "h:mm",
};

/**
 * A format's code; undefined where nothing can be made of it.
 *
 * @example codeOf("Standard") // "#,##0.00"
 */
export function codeOf(name: string | undefined): string | undefined {
  if (name === undefined || name === "") return undefined;
  const code = NAMED[name.toLowerCase()] ?? name;
  return isValidFormat(code) ? code : undefined;
}

/** More digits than a number keeps, or zeros before it: codes and numbers of files, which must stay what they are. */
const isCode = (text: string): boolean =>
  /^[-+]?0\d/.test(text) || /\d{16,}/.test(text.replaceAll(",", "").replace(/\..*$/, ""));

/** Digits in groups that are not of three: a list, and no number. */
const isMisgrouped = (text: string): boolean =>
  text.includes(",") && !/^[^\d,]*\d{1,3}(?:,\d{3})+(?:\.\d*)?[^\d,]*$/.test(text);

/** A day without its year would be of whatever year it is pasted in. */
const lacksYear = (pattern: string | undefined): boolean =>
  pattern !== undefined && isDateFormat(pattern) && !/y/i.test(pattern) && /d/i.test(pattern);

const textValue = (text: string): PastedValue =>
  parseValue(text) ? { value: text, forced: true } : { value: text };

const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("−", "-").trim();

/** What a text says by itself; the text where it says nothing else. */
function said(text: string): PastedValue {
  const parsed = parseValue(text);
  const value = parsed?.v;
  if (!parsed || (typeof value !== "number" && typeof value !== "boolean")) return textValue(text);
  if (isCode(text) || isMisgrouped(text) || lacksYear(parsed.z)) return textValue(text);
  // Half a bracket is the end of a text that was cut.
  if (/[(（]/.test(text) !== /[)）]/.test(text)) return textValue(text);
  const negative = /^[(（].*[)）]$/.test(text) && parsed.z === "#,##0.00";
  const pattern = negative ? "#,##0.00_);(#,##0.00)" : parsed.z;
  // The parser divides shares by a hundred, and leaves the error of the division in them.
  const number = text.includes("%") && typeof value === "number" ? numberIn(text)! : value;
  return { value: number, ...(pattern !== undefined && { pattern }) };
}

/** The first number of a text, with its sign: before it, or brackets around it. */
function numberIn(text: string): number | undefined {
  const [, before = "", digits] = /^([^\d.]*)(\d[\d,]*(?:\.\d+)?(?:E[+-]?\d+)?)/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits.replaceAll(",", ""));
  const signed = /[-(（△▲]/.test(before) ? -size : size;
  // As the share that stands behind the sign, without the error of a division.
  return text.includes("%") ? Number(`${signed}e-2`) : signed;
}

/** Whether a number in a format is shown as a text; spaces keep places free and say nothing. */
const shows = (code: string, number: number, text: string): boolean => {
  const spaceless = (one: string): string => plain(one).replace(/\s+/g, "");
  return spaceless(format(code, number)) === spaceless(text);
};

/** How many times a format leaves the last three digits away, by the commas behind its digits. */
const thousandsHidden = (code: string): number =>
  (/[0#?](,+)(?![0#?,.])/.exec(code.split(";")[0]!.replace(/"[^"]*"|\\./g, "")) ?? ["", ""])[1]!.length;

/** Whether a format shows the number 0 as nothing else; a word that it shows for every number says no number. */
const showsZeroAlone = (code: string): boolean =>
  [1, -1, 1_000_000].every((other) => format(code, 0) !== format(code, other));

/** The number that is shown as the text in its format; undefined where none is found. */
function behind(code: string, { text, exact }: ShownCell): number | undefined {
  if (exact !== undefined) return shows(code, exact, text) ? exact : undefined;
  const parsed = lacksYear(code) ? undefined : parseValue(text)?.v;
  const number = numberIn(text);
  const candidates = [
    text.includes("%") ? number : undefined,
    typeof parsed === "number" ? parsed : undefined,
    number,
    number === undefined ? undefined : number * 1_000 ** thousandsHidden(code),
    showsZeroAlone(code) ? 0 : undefined,
  ];
  return candidates.find((one) => one !== undefined && shows(code, one, text));
}

/** Half a unit of the last digit that a text shows. */
function halfUnit(text: string): number {
  const [, decimals = "", exponent = "0"] = /\d[\d,]*(?:\.(\d+))?(?:E([+-]?\d+))?/i.exec(text) ?? [];
  return (0.5 + 1e-9) * 10 ** (Number(exponent) - decimals.length - (text.includes("%") ? 2 : 0));
}

/** The number that the clipboard names, where the text shows it rounded; else the text, which says something else. */
function rounded(exact: number, text: string): PastedValue {
  const own = said(text);
  const isDay = own.pattern !== undefined && isDateFormat(own.pattern);
  const near = typeof own.value === "number" && Math.abs(own.value - exact) <= (isDay ? 1 : halfUnit(text));
  return near ? { ...own, value: exact } : textValue(text);
}

/** What a text says whose format shows no number so: only what leaves no doubt about its size. */
function undoubted(text: string): PastedValue {
  const own = said(text);
  if (typeof own.value !== "number") return own;
  const { pattern } = own;
  const isClear = pattern !== undefined && (!isDateFormat(pattern) || /y/i.test(pattern));
  return isClear ? own : textValue(text);
}

/**
 * What a cell of a clipboard holds, by what it shows. Numbers, dates and shares come in as such, with their format
 * as far as it is known; what is a text, or could be a code, stays what it is. Nothing is dropped.
 *
 * @example pastedValue({ text: "(1,234.50)" }) // { value: -1234.5, pattern: "#,##0.00_);(#,##0.00)" }
 * @example pastedValue({ text: "007", format: "@" }) // { value: "007", forced: true, pattern: "@" }
 */
export function pastedValue(cell: ShownCell): PastedValue {
  const text = plain(cell.text);
  // A text of several lines is one, whatever its lines say.
  if (text.includes("\n")) return { value: text.replace(/ *\n */g, "\n") };
  const code = codeOf(cell.format);
  if (code === TEXT) return { ...textValue(text), pattern: TEXT };
  if (cell.isText || text === "") return textValue(text);
  const number = code === undefined || code === "General" ? undefined : behind(code, { ...cell, text });
  if (number !== undefined) return { value: number, pattern: code! };
  if (cell.exact !== undefined && !isCode(text)) return rounded(cell.exact, text);
  return code === undefined || code === "General" ? said(text) : undoubted(text);
}
