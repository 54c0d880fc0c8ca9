import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { parseNumber } from "../../src/number-format";
import { converting, type NamedFunction } from "./built-in";

const WIDE = /[\uFF01-\uFF5E\uFFE5\u3000]/;
const IN_BRACKETS = /^\s*\([\s\d.,¥$]+\)\s*$/u;

/**
 * Lets a text count as the number that it looks like where Excel does: digits of full width, the sign ￥, a number in
 * brackets, which is one below zero. The engine knows none of them.
 */
export function readWideNumbers(): void {
  const { prototype } = StringValueObject;

  const convert = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const text = this.getValue();
    if (WIDE.test(text) || IN_BRACKETS.test(text)) {
      const parsed = parseNumber(text);
      if (typeof parsed?.v === "number") return NumberValueObject.create(parsed.v, parsed.z);
    }
    return convert.call(this);
  };
}

/** The number that a text looks like: a day, a time, an amount; undefined where it looks like none. */
export function numberOfText(text: string): number | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const found = StringValueObject.create(text).convertToNumberObjectValue();
  return found.isError() ? undefined : Number(found.getValue());
}

/** A single value as a number; undefined where it is none. */
export function asNumber(value: BaseValueObject): number | undefined {
  if (value.isNull()) return 0;
  const found = value.isString() ? value.convertToNumberObjectValue() : value;
  if (found.isError()) return undefined;
  const number = Number(found.getValue());
  return Number.isFinite(number) ? number : undefined;
}

/** A text as the day or time that it says; the engine reads it in the time zone of the machine, and counts in another. */
function dayOf(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const found = asNumber(value);
  return found === undefined ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(found);
}

/** Functions of days, and which of their arguments are such. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  YEAR: [0],
  MONTH: [0],
  DAY: [0],
  HOUR: [0],
  MINUTE: [0],
  SECOND: [0],
  WEEKDAY: [0],
  WEEKNUM: [0],
  DATEDIF: [0, 1],
  DAYS: [0, 1],
  DAYS360: [0, 1],
  YEARFRAC: [0, 1],
};

export const TEXT_DAYS: readonly NamedFunction[] = Object.entries(DAYS).map(([name, places]) =>
  converting(name, places, dayOf),
);
