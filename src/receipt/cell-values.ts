import { CellError, ERROR_CODES, type Block, type CellValue, type ErrorCode } from "../formula";
import type { CellJson } from "./receipt";

/** A cell's value as a receipt holds it. A number that no cell can hold becomes the error that it would show. */
export function cellJson(value: CellValue): CellJson {
  if (value instanceof CellError) return { error: value.code, message: value.message };
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? value : { error: "#NUM!", message: "" };
}

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);
const isCode = (text: string): text is ErrorCode => CODES.has(text);

/** The value that a receipt holds; an error of a kind that cells do not have is an ordinary one. */
export const cellValue = (json: CellJson): CellValue =>
  typeof json !== "object" || json === null
    ? json
    : new CellError(isCode(json.error) ? json.error : "#VALUE!", json.message);

/** A range as a receipt holds it: its rows have one length, whatever a host left out at their ends. */
export function rowsJson(block: Block): CellJson[][] {
  const width = block.reduce((most, { length }) => Math.max(most, length), 1);
  return block.map((row) => Array.from({ length: width }, (_, at) => cellJson(row[at] ?? null)));
}

/** The range that a receipt holds. */
export const blockOf = (rows: readonly (readonly CellJson[])[]): Block =>
  rows.map((row) => row.map(cellValue));
