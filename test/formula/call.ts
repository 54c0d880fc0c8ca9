import { CellError, callFunction, type Block, type CellValue } from "../../src/formula";

/** An argument: a cell, a range, or `undefined` where it is left out. */
export type Given = CellValue | Block | undefined;

export const blockOf = (given: Given): Block | null =>
  given === undefined ? null : Array.isArray(given) ? (given as Block) : [[given as CellValue]];

/** Calls a function as a formula does. */
export const call = (name: string, given: readonly Given[]): Block => callFunction(name, given.map(blockOf));

/** A result as a person sees it: errors by their codes. */
export const codes = (block: Block): CellValue[][] =>
  block.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));

/** What a cell says: its text, or an error's code and sentence. */
export const said = (block: Block): string => {
  const cell = block[0]![0]!;
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : String(cell);
};
