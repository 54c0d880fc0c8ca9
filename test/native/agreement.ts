import { CellError, type CellValue } from "../../src/formula";

const text = (value: CellValue): string =>
  value instanceof CellError ? value.code : typeof value === "string" ? JSON.stringify(value) : String(value);

/** Whether a plain formula says the same as our function: the same number, or no number where that gives none. */
export function agrees(native: CellValue, wuyi: CellValue): boolean {
  if (!(wuyi instanceof CellError)) return native === wuyi;
  return native instanceof CellError || (typeof native === "string" && native.startsWith("请核对："));
}

/** A disagreement in one line. */
export const told = (cells: readonly CellValue[], native: CellValue, wuyi: CellValue): string =>
  `${cells.map(text).join(" | ")} → ${text(native)}, WUYI ${text(wuyi)}`;
