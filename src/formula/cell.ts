/** The error values that a cell can show, as Excel writes them. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#FIELD!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error as a cell holds it: the code that the cell shows and, where it is one of ours, the sentence
 * that says what was wrong and what would be right.
 */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message = "",
  ) {}
}

/** Whatever a cell can hold. An empty cell, and an argument that was left out, are `null`. */
export type CellValue = number | string | boolean | null | CellError;

/** A rectangular range, row by row. A single cell is a block of one row and one column. */
export type Block = readonly (readonly CellValue[])[];
