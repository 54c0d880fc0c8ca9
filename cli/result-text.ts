import { CellError, type Block, type CellValue } from "../src/formula";
import { oneLine, safeJson } from "./one-line";

/** A cell's value as a line of text shows it: 15 digits, no noise, no power of ten for ordinary sizes. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof CellError ? value.code : value;
}

/** A cell among others: what would break its row is a space. */
const inRow = (text: string): string => oneLine(text.replace(/[\t\r\n]+/g, " "));

/** A cell by itself may have lines. */
const alone = (text: string): string => text.split("\n").map(oneLine).join("\n");

/** A result on the terminal: rows of tab-separated cells; an error by itself with its sentence after a tab. */
export function blockText(block: Block): string {
  const single = block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : undefined;
  if (single instanceof CellError) return `${single.code}\t${inRow(single.message)}`;
  if (single !== undefined) return alone(cellText(single));
  return block.map((row) => row.map((cell) => inRow(cellText(cell))).join("\t")).join("\n");
}

function jsonValue(value: CellValue): unknown {
  if (value instanceof CellError) return { error: value.code, message: value.message };
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** A result as one JSON value: a number, a text, true or false, an error object, or rows of these. */
export function blockJson(block: Block): string {
  const single = block.length === 1 && block[0]!.length === 1;
  return safeJson(single ? jsonValue(block[0]![0]!) : block.map((row) => row.map(jsonValue)));
}

/** Whether a result is an error, or holds one. */
export function hasError(block: Block): boolean {
  return block.some((row) => row.some((cell) => cell instanceof CellError));
}
