import { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula"; // prettier-ignore
import { format, roundedHalfUp } from "../../src/number-format";
import { builtIn, ofSingleValues, type NamedFunction } from "./built-in";
import { asNumber } from "./text-as-number";

type Value = BaseValueObject;
const MOST_DECIMALS = 127;
const invalid = (): Value => ErrorValueObject.create(ErrorType.VALUE);

/** A number rounded to decimals, two where they are left out, with the format that writes them. */
function rounded(value: Value, decimals: Value | undefined, write: (zeros: string) => string): Value {
  const number = asNumber(value);
  const places = decimals === undefined || decimals.isNull() ? 2 : asNumber(decimals);
  if (number === undefined || places === undefined || places > MOST_DECIMALS) return invalid();
  const kept = Math.trunc(places);
  const zeros = kept > 0 ? `.${"0".repeat(kept)}` : "";
  return StringValueObject.create(format(write(zeros), roundedHalfUp(number, kept)));
}

const FIXED = ofSingleValues("FIXED", (value, decimals, plain) => {
  const commas = plain === undefined || plain.isNull() || !asNumber(plain);
  return rounded(value!, decimals, (zeros) => `${commas ? "#,##0" : "0"}${zeros}`);
});

/** As Excel in Chinese: the sign before the amount, a minus behind it, no room for a bracket. */
const money = (name: string): NamedFunction =>
  ofSingleValues(name, (value, decimals) =>
    rounded(value!, decimals, (zeros) => `"¥"#,##0${zeros};"¥"-#,##0${zeros}`),
  );

const Base = builtIn("TEXT");

/** TEXT of a truth value is its word, with an empty format nothing at all. */
const TEXT: NamedFunction = [
  class extends Base {
    override calculate(...given: Value[]): ReturnType<BaseFunction["calculate"]> {
      const [value, code] = given;
      if (code?.isString() && code.getValue() === "" && value && !value.isArray() && !value.isError())
        return StringValueObject.create(value.isString() ? String(value.getValue()) : "");
      const found = super.calculate(...given) as Value;
      return found.isBoolean() ? StringValueObject.create(found.getValue() ? "TRUE" : "FALSE") : found;
    }
  },
  "TEXT",
];

/** MROUND as it is documented: what the machine makes of number over multiple, rounded. */
const MROUND = ofSingleValues("MROUND", (value, multiple) => {
  if (value!.isBoolean() || multiple!.isBoolean()) return invalid();
  const [number, step] = [asNumber(value!), asNumber(multiple!)];
  if (number === undefined || step === undefined) return invalid();
  if (step === 0 || number === 0) return NumberValueObject.create(0);
  if (number > 0 !== step > 0) return ErrorValueObject.create(ErrorType.NUM);
  return NumberValueObject.create(Number((Math.round(number / step) * step).toPrecision(15)));
});

export const NUMBER_FORMATS: readonly NamedFunction[] = [FIXED, money("DOLLAR"), TEXT, MROUND];
