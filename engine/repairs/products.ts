import { ErrorType, ErrorValueObject, type ArrayValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula"; // prettier-ignore
import { builtIn, type NamedFunction } from "./built-in";

const size = (value: BaseValueObject): string =>
  value.isArray()
    ? `${(value as ArrayValueObject).getRowCount()} ${(value as ArrayValueObject).getColumnCount()}`
    : "1 1";

const Base = builtIn("SUMPRODUCT");

/** SUMPRODUCT of ranges of different sizes is #VALUE!; the engine leaves out what is longer. */
export const SUMPRODUCT: NamedFunction = [
  class extends Base {
    override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
      const fault = given.find((one) => one.isError());
      if (fault) return fault;
      if (given.some((one) => size(one) !== size(given[0]!))) return ErrorValueObject.create(ErrorType.VALUE);
      return super.calculate(...given);
    }
  },
  "SUMPRODUCT",
];
