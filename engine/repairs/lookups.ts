import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { builtIn, converting, type NamedFunction } from "./built-in";

/** What a lookup looks for where it is given a blank: the number 0. The engine finds the next blank. */
const zeroForBlank = (value: BaseValueObject): BaseValueObject =>
  value.isNull() ? NumberValueObject.create(0) : value;

/** What the engine's functions look things up with. */
interface Lookup {
  equalSearch(value: BaseValueObject, through: ArrayValueObject, results: ArrayValueObject, first?: boolean): BaseValueObject; // prettier-ignore
}

/** A lookup of 0 or of the empty text finds no blank cell; the engine's does. Only a blank itself may. */
export function findNoBlanks(): void {
  const prototype = BaseFunction.prototype as unknown as Lookup;
  const search = prototype.equalSearch;
  prototype.equalSearch = function (this: Lookup, value, through, results, first) {
    const nothing = !value.isNull() && ["", 0, false].includes(value.getValue() as string | number | boolean);
    if (!nothing) return search.call(this, value, through, results, first);
    const kinds = through.mapValue((cell) =>
      !cell || cell.isNull() ? ErrorValueObject.create(ErrorType.NA) : cell,
    );
    return search.call(this, value, kinds as ArrayValueObject, results, first);
  };
}

const vectorLength = (array: ArrayValueObject): number =>
  Math.max(array.getRowCount(), array.getColumnCount());
const isVector = (array: ArrayValueObject): boolean =>
  array.getRowCount() === 1 || array.getColumnCount() === 1;

const Base = builtIn("LOOKUP");

/**
 * LOOKUP whose vector of results lies across, or is longer or shorter than the one that is looked through: the
 * result is at the same place of it. The engine answers #REF!.
 */
const LOOKUP: NamedFunction = [
  class extends Base {
    override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
      const [value, vector, results] = given;
      if (!value || !vector?.isArray() || !results?.isArray()) return super.calculate(...given);
      const [through, from] = [vector as ArrayValueObject, results as ArrayValueObject];
      if (!isVector(through)) return super.calculate(...given);
      if (!isVector(from)) return ErrorValueObject.create(ErrorType.NA);
      const find = (one: BaseValueObject): BaseValueObject => {
        if (one.isError()) return one;
        const place = through.binarySearch(zeroForBlank(one));
        if (place === undefined || place === null) return ErrorValueObject.create(ErrorType.NA);
        if (place >= vectorLength(from)) return ErrorValueObject.create(ErrorType.NA);
        const found = from.getRowCount() === 1 ? from.get(0, place) : from.get(place, 0);
        return found && !found.isNull() ? found : NumberValueObject.create(0);
      };
      return value.isArray()
        ? (value as ArrayValueObject).mapValue((one) => find(one ?? NullValueObject.create()))
        : find(value);
    }
  },
  "LOOKUP",
];

export const LOOKUPS: readonly NamedFunction[] = [
  ...["VLOOKUP", "HLOOKUP"].map((name) => converting(name, [0], zeroForBlank)),
  LOOKUP,
];
