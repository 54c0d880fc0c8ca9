import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
} from "@univerjs/engine-formula";
import type { FunctionClass } from "./built-in";
import { step, TooMuch } from "./limits";
import { LONGEST_TEXT } from "./longest-text";

const guarded = new WeakSet<object>();

/** A function that throws ends the whole calculation, and with it every other formula: it is #VALUE! instead. */
function guard(made: FunctionClass): void {
  const prototype = made.prototype as BaseFunction;
  if (guarded.has(prototype) || !Object.hasOwn(prototype, "calculate")) return;
  guarded.add(prototype);
  const calculate = prototype.calculate;
  prototype.calculate = function (this: BaseFunction, ...given) {
    step();
    try {
      const found = calculate.apply(this, given);
      const tooLong =
        "isString" in found && found.isString() && String(found.getValue()).length > LONGEST_TEXT;
      return tooLong ? ErrorValueObject.create(ErrorType.VALUE) : found;
    } catch (fault) {
      if (fault instanceof TooMuch) throw fault;
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** Lets no function of the engine, nor one of ours, end a calculation by throwing. */
export function neverThrow(ours: readonly (readonly [FunctionClass, string])[]): void {
  for (const [made] of ALL_IMPLEMENTED_FUNCTIONS) guard(made as FunctionClass);
  for (const [made] of ours) guard(made);
}
