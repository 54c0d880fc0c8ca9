import { numeral, type Expression } from "./expression";
import { parts } from "./number-reading";

/** A whole number × a number of 0 and more; `scale` says how many places the number's point moves to the right. */
export interface Term {
  readonly factor: Expression;
  readonly number: Expression;
  readonly scale: number;
  /** The number is never below this where its term counts: then it may have no digits in its last part. */
  readonly least?: number;
}

/** The digits that spreadsheets show of a number. */
const SHOWN_DIGITS = 15;
const PART_DIGITS = 9;

/** Whether a number that is not below its least can have digits in its last part; one that may be 0 can. */
const isLong = ({ least = 0, scale }: Term): boolean =>
  SHOWN_DIGITS - 1 - Math.floor(Math.log10(least)) > scale + PART_DIGITS;

/** Nine digits. */
const PART = "10^9";

function product(factor: Expression, part: Expression): Expression {
  if (factor === "1") return part;
  return factor === "-1" ? `-${part}` : `${factor}*${part}`;
}

const added = (products: readonly Expression[]): Expression => products.join("+").replaceAll("+-", "-");

/**
 * The sum of a whole number and of terms, exactly, brought to a whole number once: to the nearest, a half upwards, or
 * downwards where it is only to be compared with 0. The digits of each number are taken in whole parts, so that no
 * binary fraction is ever rounded.
 */
export function exactSum(terms: readonly Term[], more: number, rounding: "half-up" | "down"): Expression {
  const sums = [0, 1, 2].map((at) =>
    added(
      terms
        .filter((term) => at < 2 || isLong(term))
        .map(({ factor, number, scale }) => product(factor, parts(number, scale)[at]!)),
    ),
  );
  const [whole, middle, last] = sums;
  const carried = last === "" ? "" : `+INT((${last})/${PART})`;
  const half = rounding === "half-up" ? `+5*10^8` : "";
  const start = more === 0 ? "" : numeral(more);
  const first = start === "" || whole!.startsWith("-") ? `${start}${whole}` : `${start}+${whole}`;
  return `(${first}+INT((${middle}${carried}${half})/${PART}))`;
}
