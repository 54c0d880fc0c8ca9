import { CellError, callFunction, type Block, type CellValue } from "../src/formula";
import { readError, writeCell } from "./excel-errors";

const UNREADABLE = new CellError("#VALUE!", "单元格里是无法读取的数据类型，请改为数字或文字");

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A cell as Excel hands it over: a plain value, an error, or a data type that carries its plain value. */
function readCell(value: unknown): CellValue {
  if (isObject(value)) {
    const basic = (value as { basicValue?: unknown }).basicValue;
    return readError(value) ?? (isObject(basic) || basic === undefined ? UNREADABLE : readCell(basic));
  }
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** Maps the rows that need it and keeps the others, since almost every range of thousands of rows needs none. */
function mapRows<From, To>(
  rows: readonly (readonly From[])[],
  needed: (value: From) => boolean,
  map: (value: From) => To,
): To[][] {
  return rows.map((row) => (row.some(needed) ? row.map(map) : (row as unknown as To[])));
}

/**
 * An argument as Excel hands it over. Left out, it comes as null or not at all, and then the invocation object
 * that the runtime appends stands in its place. A range without cells, which Excel has not, says as little.
 */
function readArgument(argument: unknown): Block | null {
  if (Array.isArray(argument) && !(argument as unknown[][])[0]?.length) return null;
  if (Array.isArray(argument)) return mapRows(argument as unknown[][], isObject, readCell);
  if (argument === null || argument === undefined) return null;
  if (isObject(argument) && !("basicValue" in argument)) return null;
  return [[readCell(argument)]];
}

/**
 * Computes a function of the contract as Excel calls it: matrices in, a matrix out; nothing is ever thrown.
 * Arguments left out at the end are dropped, so that the core sees what the person typed.
 */
export function compute(name: string, args: readonly unknown[]): unknown[][] {
  const blocks = args.map(readArgument);
  while (blocks.at(-1) === null) blocks.pop();
  const result = callFunction(name, blocks);
  return mapRows<CellValue, unknown>(result, (value) => value === null || isObject(value), writeCell);
}

/** The single arguments in a repeating one; none where it was left out. */
export function repeated(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? argument : [];
}
