import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { numberText } from "../../src/number-format";
import { converting, type NamedFunction } from "./built-in";
import { LONGEST_TEXT } from "./longest-text";

/** A value as it becomes part of a text; blanks and errors stay what they are. */
function asText(value: BaseValueObject): BaseValueObject {
  if (value.isNumber()) return StringValueObject.create(numberText(Number(value.getValue())));
  if (value.isBoolean()) return StringValueObject.create(value.getValue() ? "TRUE" : "FALSE");
  return value;
}

/**
 * `&` of a number: 15 digits, as a cell has them. The engine writes all that the machine has: `=1/3&""` had 16.
 */
export function joinNumbersAsShown(): void {
  for (const Type of [NumberValueObject, StringValueObject]) {
    const { prototype } = Type as { prototype: BaseValueObject };
    for (const join of ["concatenateFront", "concatenateBack"] as const) {
      const joined = prototype[join];
      prototype[join] = function (this: BaseValueObject, other: BaseValueObject): BaseValueObject {
        if (other.isArray()) return joined.call(this, other as ArrayValueObject);
        const [own, beside] = [asText(this), asText(other)];
        const found = own === this && beside === other ? joined.call(this, other) : own[join](beside);
        const tooLong = found.isString() && String(found.getValue()).length > LONGEST_TEXT;
        return tooLong ? ErrorValueObject.create(ErrorType.VALUE) : found;
      };
    }
  }
}

/**
 * Functions of texts, and which of their arguments are such. The engine gives a number with 12 digits, and one that
 * is a day as the day is shown: `=LEFT(TODAY(),4)` was the year.
 */
const TEXTS: Readonly<Record<string, readonly number[] | "all">> = {
  ASC: [0],
  CONCAT: "all",
  CONCATENATE: "all",
  EXACT: [0, 1],
  FIND: [0, 1],
  FINDB: [0, 1],
  LEFT: [0],
  LEN: [0],
  LENB: [0],
  LOWER: [0],
  MID: [0],
  REPLACE: [0, 3],
  REPLACEB: [0, 3],
  RIGHT: [0],
  TRIM: [0],
  UPPER: [0],
};

export const NUMBERS_IN_TEXTS: readonly NamedFunction[] = Object.entries(TEXTS).map(([name, places]) =>
  converting(name, places, asText),
);

/** A single value's text; a blank is empty. */
export const textOf = (value: BaseValueObject): string =>
  value.isNull() ? "" : String(asText(value).getValue());

/** TEXTJOIN takes texts from its third argument on; the second says whether blanks count. */
export const JOINED: NamedFunction = converting(
  "TEXTJOIN",
  [0, ...Array.from({ length: 253 }, (_, at) => at + 2)],
  asText,
);
