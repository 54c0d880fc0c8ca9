import { issueText, type Issue, type Language } from "../text";

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
  /** Private to the last: cells are compared, stored and sent between threads by their code and sentence. */
  readonly #reasons: readonly Issue[];

  constructor(
    readonly code: ErrorCode,
    readonly message = "",
    reasons: readonly Issue[] = [],
  ) {
    this.#reasons = reasons;
  }

  /**
   * The sentence in a language; one that came from elsewhere is told as it came.
   *
   * @example errorOf(issue("not-finite", { argument: "投资额" })).told("en") // "投资额 is not a finite number. …"
   */
  told(language: Language): string {
    return language === "en" && this.#reasons.length > 0
      ? this.#reasons.map((reason) => issueText(reason, language)).join(" ")
      : this.message;
  }
}

/** Whatever a cell can hold. An empty cell, and an argument that was left out, are `null`. */
export type CellValue = number | string | boolean | null | CellError;

/** A rectangular range, row by row. A single cell is a block of one row and one column. */
export type Block = readonly (readonly CellValue[])[];
