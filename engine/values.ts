import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellError, type Block, type CellValue, type ErrorCode } from "../src/formula";

const ERROR_TYPES = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** One value of the formula engine, as a cell's value. A blank stays blank and does not become 0. */
export function toCell(value: Nullable<BaseValueObject> | void): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const error = value as ErrorValueObject;
    return new CellError(error.getErrorType() as ErrorCode, error.getErrorContent());
  }
  return value.getValue() as CellValue;
}

/** An argument or a result of the formula engine, as a range. */
export function toBlock(value: BaseValueObject): Block {
  if (!value.isArray()) return [[toCell(value)]];
  const array = value as ArrayValueObject;
  const columns = array.getColumnCount();
  return array
    .getArrayValue()
    .slice(0, array.getRowCount())
    .map((row) => Array.from({ length: columns }, (_, at) => toCell(row?.[at])));
}

/** A cell's value, as the formula engine has it. */
export function fromCell(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null) return NullValueObject.create();
  return ErrorValueObject.create(ERROR_TYPES.get(value.code) ?? ErrorType.VALUE, value.message);
}

/** A range, as the formula engine has it: a single value by itself, a larger one as an array that spills. */
export function fromBlock(block: Block): BaseValueObject {
  const columns = block[0]?.length ?? 1;
  if (block.length === 1 && columns === 1) return fromCell(block[0]![0]!);
  const values: BaseValueObject[][] = new Array(block.length);
  for (let row = 0; row < block.length; row++) values[row] = block[row]!.map(fromCell);
  return new ArrayValueObject({
    calculateValueList: values,
    rowCount: block.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
