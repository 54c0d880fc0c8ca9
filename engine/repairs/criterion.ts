import { ERROR_TYPE_SET, type BaseValueObject, type ErrorType, type ErrorValueObject } from "@univerjs/engine-formula"; // prettier-ignore
import { textOrder } from "./text-order";
import { numberOfText } from "./text-as-number";
import { wildcards } from "./wildcards";

/** A cell as conditions see it: an error by its code. */
export type Plain = number | string | boolean | null | { readonly error: string };

export function plainOf(value: BaseValueObject | null | undefined): Plain {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  return value.getValue() as number | string | boolean;
}

const COMPARED_DIGITS = 15;
const SIGN = /^(<>|>=|<=|=|<|>)/;

/** What makes two cells one to a condition of equality. */
export function keyOf(cell: Plain): string {
  if (typeof cell === "number") return `n${Number(cell.toPrecision(COMPARED_DIGITS)) || 0}`;
  if (typeof cell === "string") return `t${cell.toLowerCase()}`;
  if (typeof cell === "boolean") return `b${cell}`;
  return cell === null ? "" : `#${cell.error}`;
}

/** The key of the number that a text looks like: to conditions 1200 and the text 1200 are one. */
export function numberKeyOf(text: string): string | undefined {
  const number = numberOfText(text);
  return number === undefined ? undefined : keyOf(number);
}

/** What a condition asks of cells. */
export interface Criterion {
  /** Cells with one of these keys are meant, or all others. */
  readonly keys?: readonly string[];
  readonly others: boolean;
  /** Where keys do not tell. */
  readonly matches: (cell: Plain) => boolean;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

const equalTo = (keys: readonly string[], others: boolean): Criterion => ({
  keys,
  others,
  matches: (cell) => keys.includes(keyOf(cell)) !== others,
});

function operandOf(text: string): Plain {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERROR_TYPE_SET.has(upper as ErrorType)) return { error: upper };
  return numberOfText(text) ?? text;
}

function textCriterion(given: string): Criterion {
  const sign = SIGN.exec(given)?.[0] ?? "";
  const rest = given.slice(sign.length);
  // Nothing behind a sign is a blank cell; nothing at all is one, or an empty text.
  if (rest === "" && sign !== "" && sign !== "=" && sign !== "<>") return equalTo([], false);
  if (rest === "") return equalTo(sign === "" ? ["", "t"] : [""], sign === "<>");
  const operand = operandOf(rest);
  const holds = HOLDS[sign];
  if (holds)
    return {
      others: false,
      matches: (cell) =>
        typeof cell === "number" && typeof operand === "number"
          ? holds(keyOf(cell) === keyOf(operand) ? 0 : cell - operand)
          : typeof cell === "string" && typeof operand === "string"
            ? holds(textOrder(cell, operand))
            : typeof cell === "boolean" &&
              typeof operand === "boolean" &&
              holds(Number(cell) - Number(operand)),
    };
  const others = sign === "<>";
  const pattern = typeof operand === "string" ? wildcards(operand) : undefined;
  if (!pattern) return equalTo([keyOf(operand)], others);
  return { others, matches: (cell) => (typeof cell === "string" && pattern.test(cell)) !== others };
}

/**
 * A condition of COUNTIF, SUMIFS and their like, as Excel reads it: a sign before a value, `*` and `?` in texts, a
 * number for all that looks like it.
 *
 * @example criterionOf(">=80").matches(92) // true
 */
export function criterionOf(given: Plain): Criterion {
  if (given === null) return equalTo(["n0"], false);
  return typeof given === "string" ? textCriterion(given) : equalTo([keyOf(given)], false);
}
