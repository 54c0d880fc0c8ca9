import { NAMESPACE } from "../../src/formula";
import { mayFill, tokensOf } from "../formulas";

/** What a formula's functions say of its value. */
export type FormulaKind =
  /** The same wherever it is computed. */
  | "settled"
  /** Another each time, or on each machine. */
  | "volatile"
  /** Programs differ in it, or it depends on what is no value (hidden rows): a difference proves nothing. */
  | "rare";

const VOLATILE = new Set("NOW TODAY RAND RANDBETWEEN RANDARRAY CELL INFO".split(" "));

/** Functions on whose values programs agree, ranges taken as wholes. */
const SETTLED = new Set(
  (
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK DATE DAY EXACT FALSE FIND " +
    "HLOOKUP IF IFERROR IFNA IFS INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MAXIFS MID MIN " +
    "MINIFS MOD MONTH N NOT OR POWER PRODUCT QUOTIENT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SMALL SQRT SUBSTITUTE SUM SUMIF " +
    "SUMIFS SUMPRODUCT SWITCH TRIM TRUE TRUNC UPPER VLOOKUP XLOOKUP YEAR"
  ).split(" "),
);

/**
 * What a formula's functions say of its value.
 *
 * @param formula as people type it, without the equals sign
 * @example kindOf("IF(NOW()>1,900,120)") // "volatile"
 */
export function kindOf(formula: string): FormulaKind {
  const called = tokensOf(formula)
    .filter(({ kind }) => kind === "function")
    .map(({ text }) => text.toUpperCase());
  if (called.some((name) => VOLATILE.has(name))) return "volatile";
  const ours = called.filter((name) => name.startsWith(`${NAMESPACE}.`));
  const settled = called.every((name) => SETTLED.has(name) || ours.includes(name));
  return settled && (ours.length > 0 || !mayFill(formula)) ? "settled" : "rare";
}
