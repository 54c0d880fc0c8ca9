/** What stands between the digits of one number, or looks as if it did. */
const BETWEEN = /(\d)[ ,'’\u00A0\u2009\u202F](?=\d)/g;
const NUMBER = /(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?/gi;
/** Units that say by how much a number was made smaller, the longest first. */
const UNITS: readonly (readonly [unit: RegExp, size: number])[] = [
  [/^\s*%/, 0.01],
  [/^\s*‰/, 0.001],
  [/^\s*百万/, 1e6],
  [/^\s*千万/, 1e7],
  [/^\s*十万/, 1e5],
  [/^\s*百/, 100],
  [/^\s*(?:千|k)/i, 1000],
  [/^\s*(?:万|w)/i, 1e4],
  [/^\s*m/i, 1e6],
  [/^\s*亿/, 1e8],
];
const MINUS = /[-−]/;
const NEGATIVE = /[-−–(负减▲△▼]/;
const LEADING_MINUS = /^\s*[^\d\s(]?\s*[-−]\s*[^\d\s]?\s*\d/;
/** Digits in groups, as in codes, telephone numbers and dates that are typed as one number. */
const GROUPS = /\d+(?:[-./年月]\d+){2,}/;
const YEAR = /^(?:19|20)\d\d$/;
const AFTER_YEAR = /^\s*[年)\]〕】\-/第]/;

interface SeenNumber {
  readonly digits: string;
  readonly value: number;
  /** Half of what its last digit counts. */
  readonly tolerance: number;
  readonly before: string;
  readonly after: string;
}

/** The numbers that a person reads in a text. */
function numbersIn(text: string): SeenNumber[] {
  const joined = text.replace(BETWEEN, "$1");
  return [...joined.matchAll(NUMBER)].map((match) => {
    const [digits, , decimals = "", exponent = "0"] = match;
    return {
      digits,
      value: Number(digits),
      tolerance: 0.5 * 10 ** (Number(exponent) - decimals.length),
      before: joined.slice(0, match.index),
      after: joined.slice(match.index + digits.length),
    };
  });
}

/** Whether a number that is read is a value, rounded as it may be, in the unit that stands behind it. */
function isValue({ value: seen, tolerance, after }: SeenNumber, value: number): boolean {
  const size = Math.abs(value);
  const unit = UNITS.find(([word]) => word.test(after))?.[1] ?? 1;
  return [1, unit].some((one) => Math.abs(seen * one - size) <= tolerance * one * (1 + 1e-9) + size * 1e-12);
}

/** What people write beside a number and nobody takes for it: `m2`, `CO2`, the year of a document. */
const isBeside = ({ digits, before, after }: SeenNumber): boolean =>
  (digits.length === 1 && /[a-z]$/i.test(before)) || (YEAR.test(digits) && AFTER_YEAR.test(after));

/**
 * Whether a person who reads a text reads this number, and no other.
 *
 * @param isRed whether the text is red, as negative numbers are
 * @example tellsNumber("12.3万元", 123456, () => false) // true: rounded, and the unit says so
 */
export function tellsNumber(shown: string, value: number, isRed: () => boolean): boolean {
  const text = shown.normalize("NFKC");
  const groups = GROUPS.exec(text)?.[0].replace(/\D/g, "");
  if (groups !== undefined && Number(groups) === value) return true;
  const seen = numbersIn(text);
  // Zero may be shown as nothing, a dash, or zeros.
  if (value === 0) return seen.every((one) => one.value === 0 || isBeside(one));
  const at = seen.findIndex((one) => isValue(one, value));
  if (at < 0 || seen.some((one, other) => other !== at && !isBeside(one))) return false;
  if (value < 0) return NEGATIVE.test(text) || seen[at]!.value === 0 || isRed();
  return !(LEADING_MINUS.test(text) && MINUS.test(text));
}

/** Whether a text shows no digits but those of a date. */
export const tellsDate = (shown: string, parts: readonly number[]): boolean =>
  (shown.normalize("NFKC").match(/\d+/g) ?? []).every((digits) => parts.includes(Number(digits)));
