/// <reference types="custom-functions-runtime" />
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";

/**
 * The errors that a custom function can give back. Microsoft's page on errors takes #REF! and #NAME? "as an input
 * error, but not as an output error", and CustomFunctions.Error has nothing for #SPILL! and the others; as
 * error values of the data types those need a requirement set that Excel LTSC 2021 has not (office-js #3504).
 */
const RETURNED: ReadonlySet<ErrorCode> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

const isErrorCode = (code: string): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** An error as Excel hands it over: a `CustomFunctions.Error`, or an error value of its data types. */
interface ReceivedError {
  readonly code?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** Reads an error out of an object that Excel handed over; undefined where it is none. */
export function readError(object: object): CellError | undefined {
  const { code, basicType, basicValue } = object as ReceivedError;
  const found = code ?? (basicType === "Error" ? basicValue : undefined);
  if (typeof found !== "string") return undefined;
  if (isErrorCode(found)) return new CellError(found);
  return new CellError("#VALUE!", `单元格里是错误 ${found}，请先更正该单元格`);
}

/**
 * Writes an error as Excel takes it inside a returned matrix; the others come back as #VALUE! with a sentence
 * that names them. Never thrown: a thrown one would fail the whole range. The runtime itself keeps the message
 * only for #VALUE! and #N/A.
 *
 * @example writeError(new CellError("#REF!", "投资额所引用的单元格本身是错误 #REF!。…")) // #VALUE!, same sentence
 */
export function writeError({ code, message }: CellError): unknown {
  const { ErrorCode: codes, Error: HostError } = CustomFunctions;
  const member = Object.values(codes).find((known) => (known as string) === code);
  if (member && RETURNED.has(code)) return new HostError(member, message);
  return new HostError(codes.invalidValue, message || `参数里的错误是 ${code}`);
}

/** A result as Excel takes it. Nothing is written as empty text, which Excel shows as nothing. */
export function writeCell(value: CellValue): unknown {
  return value instanceof CellError ? writeError(value) : (value ?? "");
}
