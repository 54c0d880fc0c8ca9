/** As many digits as a cell's number has: what follows them is how the machine writes it, not what was meant. */
const DIGITS = 15;
/** A number that would take more characters is written with an exponent. */
const LONGEST = 20;
/** From here on a number is written with one digit less. */
const THREE_DIGIT_EXPONENT = 99;
/** Of a number with more digits before its point a cell shows a power of ten. */
const MOST_WHOLE = 12;
const FEWEST_EXPONENT = -5;
const MOST_SHOWN = 11;

interface Parts {
  readonly negative: boolean;
  /** Without zeros at their end. */
  readonly digits: string;
  /** The power of ten of the first digit. */
  readonly exponent: number;
}

function partsOf(value: number, precision: number): Parts {
  const [mantissa = "", exponent = "0"] = Math.abs(value)
    .toExponential(precision - 1)
    .split("e");
  return {
    negative: value < 0,
    digits: mantissa.replace(".", "").replace(/0+$/, ""),
    exponent: Number(exponent),
  };
}

function plain({ negative, digits, exponent }: Parts): string {
  const sign = negative ? "-" : "";
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return `${sign}${whole}${rest && `.${rest}`}`;
}

function withExponent({ negative, digits, exponent }: Parts): string {
  const rest = digits.slice(1);
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${negative ? "-" : ""}${digits[0]}${rest && `.${rest}`}E${exponent < 0 ? "-" : "+"}${power}`;
}

/**
 * A number as it becomes part of a text, in Excel and everywhere: 15 digits at most, an exponent where more than
 * 20 characters would be needed.
 *
 * @example numberText(1 / 3) // "0.333333333333333"
 * @example numberText(12345678901234567890) // "12345678901234600000"
 */
export function numberText(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? "0" : String(value);
  let parts = partsOf(value, DIGITS);
  if (Math.abs(parts.exponent) >= THREE_DIGIT_EXPONENT)
    parts = partsOf(roundedHalfUp(value, DIGITS - 2 - parts.exponent), DIGITS - 1);
  const length = parts.exponent < 0 ? 1 - parts.exponent + parts.digits.length : parts.exponent + 1;
  return length > LONGEST ? withExponent(parts) : plain(parts);
}

/**
 * A number in a cell without a format: eleven characters, and a power of ten for what is very large or very small.
 *
 * @example generalText(1 / 3) // "0.333333333"
 * @example generalText(1234567890123) // "1.23457E+12"
 */
export function generalText(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return numberText(value);
  const { exponent } = partsOf(value, DIGITS);
  if (exponent >= MOST_WHOLE || exponent < FEWEST_EXPONENT) return withExponent(partsOf(value, 6));
  const decimals = exponent < 0 ? MOST_SHOWN - 2 : Math.max(0, MOST_SHOWN - 2 - exponent);
  return numberText(roundedHalfUp(value, decimals));
}

/**
 * Rounds what a cell shows of a number, the half away from zero: a cell's 1.005 is 1.005, although the machine's
 * lies a little below.
 *
 * @param places after the point; below 0 before it
 * @example roundedHalfUp(1.005, 2) // 1.01
 */
export function roundedHalfUp(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const { negative, digits, exponent } = partsOf(value, DIGITS);
  const kept = exponent + 1 + places;
  if (kept >= digits.length) return value;
  if (kept < 0) return 0;
  const up = digits.charCodeAt(kept) >= "5".charCodeAt(0);
  const rounded = BigInt(digits.slice(0, kept) || "0") + (up ? 1n : 0n);
  return Number(`${negative ? "-" : ""}${rounded}e${exponent + 1 - kept}`);
}
