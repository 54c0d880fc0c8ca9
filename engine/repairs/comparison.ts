import {
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { builtIn, type NamedFunction } from "./built-in";
import { textOrder } from "./text-order";

/** Whether two values are being compared by a sign: `=`, `<>`, `<` … */
let bySign = false;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (found) => found === 0,
  "<>": (found) => found !== 0,
  ">": (found) => found > 0,
  ">=": (found) => found >= 0,
  "<": (found) => found < 0,
  "<=": (found) => found <= 0,
};

/**
 * Texts that are compared by a sign. The engine takes `*` and `?` for any letters there too, so that every text was
 * equal to `"*"`; only conditions and lookups do so. It also sorts characters by their numbers.
 */
export function compareTextsAsWritten(): void {
  const { prototype } = StringValueObject;

  const compareBy = prototype.compareBy;
  prototype.compareBy = function (
    this: StringValueObject,
    ...[value, operator, exact]: Parameters<typeof compareBy>
  ) {
    if (!bySign || typeof value !== "string") return compareBy.call(this, value, operator, exact);
    const found = textOrder(this.getValue(), value);
    return BooleanValueObject.create(HOLDS[operator]!(found));
  };
}

const COMPARED_DIGITS = 15;
/** Closer numbers may be the same in the digits that are compared. */
const CLOSE = 1e-14;

/**
 * Numbers that are the same in 15 digits are equal, as in Excel; to the engine 0.1+0.2 of a file is no 0.3.
 */
export function compareAsShown(): void {
  const { prototype } = NumberValueObject;

  const compareBy = prototype.compareBy;
  prototype.compareBy = function (
    this: NumberValueObject,
    ...[value, operator, dates]: Parameters<typeof compareBy>
  ) {
    const own = this.getValue();
    const near = typeof value === "number" && own !== value && Number.isFinite(own) && Math.abs(own - value) <= CLOSE * Math.abs(own); // prettier-ignore
    if (!near || Number(own.toPrecision(COMPARED_DIGITS)) !== Number(value.toPrecision(COMPARED_DIGITS)))
      return compareBy.call(this, value, operator, dates);
    return BooleanValueObject.create(HOLDS[operator]!(0));
  };
}

const Base = builtIn("COMPARE");

/** The function behind the signs. */
export const COMPARE: NamedFunction = [
  class extends Base {
    override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
      bySign = true;
      try {
        return super.calculate(...given);
      } finally {
        bySign = false;
      }
    }
  },
  "COMPARE",
];
