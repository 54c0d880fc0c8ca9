import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  NullValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** A function of the formula engine. */
export type FunctionClass = new (name: string) => BaseFunction;
/** A function with the name under which formulas call it: a later one takes the place of an earlier. */
export type NamedFunction = [FunctionClass, string];
type Value = BaseValueObject;
export type Convert = (value: Value) => Value;

const BY_NAME = new Map<string, FunctionClass>(
  ALL_IMPLEMENTED_FUNCTIONS.map(([made, name]) => [String(name), made as FunctionClass]),
);

/** The engine's own function with a name. */
export function builtIn(name: string): FunctionClass {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`The formula engine has no function ${name}.`);
  return found;
}

/** Each value of an argument: of a range one by one. */
export function eachValue(argument: Value, convert: Convert): Value {
  if (!argument.isArray()) return convert(argument);
  return (argument as ArrayValueObject).mapValue((value) => convert(value ?? NullValueObject.create()));
}

/**
 * The engine's function with some of its arguments converted before it sees them.
 *
 * @param places of the arguments; from a negative one on all
 */
export function converting(name: string, places: readonly number[] | "all", convert: Convert): NamedFunction {
  const Base = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: Value[]): ReturnType<BaseFunction["calculate"]> {
        return super.calculate(
          ...given.map((one, at) =>
            // An argument that is left out may be missing altogether.
            one && (places === "all" || places.includes(at)) ? eachValue(one, convert) : one,
          ),
        );
      }
    },
    name,
  ];
}

/** How many rows and columns arguments have that may be ranges; a single one counts for all. */
function sizeOf(values: readonly Value[]): readonly [rows: number, columns: number] {
  const arrays = values.filter((value) => value.isArray()) as ArrayValueObject[];
  return [
    Math.max(1, ...arrays.map((array) => array.getRowCount())),
    Math.max(1, ...arrays.map((array) => array.getColumnCount())),
  ];
}

function cellOf(value: Value, row: number, column: number): Value {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [r, c] = [array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column];
  return array.get(r, c) ?? NullValueObject.create();
}

/**
 * A function of single values, which over ranges gives a range; an argument that is an error is its result.
 *
 * @param base the engine's function, for how many arguments it takes
 */
export function ofSingleValues(name: string, compute: (...values: Value[]) => Value): NamedFunction {
  const Base = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: Value[]): ReturnType<BaseFunction["calculate"]> {
        const [rowCount, columnCount] = sizeOf(given);
        const at = (row: number, column: number): Value => {
          const values = given.map((one) => cellOf(one, row, column));
          return values.find((one) => one.isError()) ?? compute(...values);
        };
        if (rowCount === 1 && columnCount === 1) return at(0, 0);
        return ArrayValueObject.create({
          calculateValueList: Array.from({ length: rowCount }, (_, row) =>
            Array.from({ length: columnCount }, (__, column) => at(row, column)),
          ),
          rowCount,
          columnCount,
          unitId: this.unitId ?? "",
          sheetId: this.subUnitId ?? "",
          row: this.row,
          column: this.column,
        });
      }
    },
    name,
  ];
}
