import { NumberValueObject } from "@univerjs/engine-formula";
import { builtIn, eachValue, type NamedFunction } from "./built-in";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

/** AVERAGEA and its like, for which a text in a cell is 0; the engine takes what it looks like. */
export const TEXTS_COUNTED: readonly NamedFunction[] = [
  "AVERAGEA", "MAXA", "MINA", "STDEVA", "STDEVPA", "VARA", "VARPA",
].map((name) => {
  const Base = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
        const zero = (value: BaseValueObject): BaseValueObject =>
          value.isString() ? NumberValueObject.create(0) : value;
        return super.calculate(...given.map((one) => (one.isArray() ? eachValue(one, zero) : one)));
      }
    },
    name,
  ];
}); // prettier-ignore
