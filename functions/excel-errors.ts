/// <reference types="custom-functions-runtime" />
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";

/**
 * The errors that CustomFunctions.Error has no member for. The runtime sends such an instance on without the
 * type of its error, so these travel as Excel's own error values.
 */
const VALUE_TYPES: Partial<Record<ErrorCode, string>> = {
  "#GETTING_DATA": "GettingData",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BLOCKED!": "Blocked",
  "#FIELD!": "Field",
  "#CONNECT!": "Connect",
  "#BUSY!": "Busy",
};

const isErrorCode = (code: string): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** An error as Excel hands it over: a `CustomFunctions.Error`, or an error value of its data types. */
interface HostError {
  readonly code?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** Reads an error out of an object that Excel handed over; undefined where it is none. */
export function readError(object: object): CellError | undefined {
  const { code, basicType, basicValue } = object as HostError;
  const found = code ?? (basicType === "Error" ? basicValue : undefined);
  if (typeof found !== "string") return undefined;
  if (isErrorCode(found)) return new CellError(found);
  return new CellError("#VALUE!", `单元格里是错误 ${found}，请先更正该单元格`);
}

/**
 * Writes an error as Excel takes it inside a returned matrix. Never thrown: a thrown one would fail the whole
 * range, and would turn #REF! and #NAME? into #VALUE!. The runtime itself keeps the message only for #VALUE!
 * and #N/A.
 */
export function writeError({ code, message }: CellError): unknown {
  const member = Object.values(CustomFunctions.ErrorCode).find((known) => (known as string) === code);
  if (member) return new CustomFunctions.Error(member, message);
  const errorType = VALUE_TYPES[code];
  if (errorType) return { type: "Error", basicType: "Error", basicValue: code, errorType };
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    message || `参数里的错误是 ${code}`,
  );
}

/** A result as Excel takes it. Nothing is written as empty text, which Excel shows as nothing. */
export function writeCell(value: CellValue): unknown {
  return value instanceof CellError ? writeError(value) : (value ?? "");
}
