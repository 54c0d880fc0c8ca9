import type { CellValue } from "../../../src/formula";

/** What a cell becomes when something is typed into it, or written by a program, which Excel takes alike. */
export interface TypedCell {
  readonly value: CellValue;
  readonly formula?: string;
}

const NUMBER = /^[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i;
const DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY_MILLISECONDS = 86_400_000;

function numberOf(text: string): number {
  const plain = Number(text.replaceAll(",", "").replace("%", ""));
  // A cell holds 15 digits: longer codes lose their ends.
  return Number((text.endsWith("%") ? plain / 100 : plain).toPrecision(15));
}

/**
 * What Excel makes of an input. Texts are turned into numbers, dates, truth values and formulas unless the
 * cell is formatted as text or an apostrophe stands before them.
 *
 * @param isText whether the cell's number format is `@`
 */
export function typed(input: CellValue, isText: boolean): TypedCell {
  if (typeof input !== "string") return { value: input };
  if (input === "") return { value: null };
  if (isText) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (NUMBER.test(input)) return { value: numberOf(input) };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  const day = DAY.exec(input);
  if (day) {
    const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
    return { value: Date.UTC(year, month - 1, date) / DAY_MILLISECONDS + 25_569 };
  }
  if (/^[=+@]./.test(input) || /^-[^-\s]/.test(input)) {
    return { value: 0, formula: input.startsWith("=") ? input : `=${input}` };
  }
  return { value: input };
}
