import type { CellError, CellValue, ErrorCode } from "../../src/formula";

/** An argument: a cell, a range (rows of cells), or `undefined` where it is left out. */
export type Argument = CellValue | CellValue[][] | undefined;

/** A cell of a result; an error by its code. */
export type Shown = number | string | boolean | ErrorCode;

/**
 * What must come out: a cell, a range, an error together with what its message must say, or what a text must
 * contain.
 */
export type Expected =
  | Shown
  | Shown[][]
  | { readonly error: ErrorCode; readonly says: readonly string[] }
  | { readonly text: readonly string[] };

/** A line of a table: what is asked, what must come out, and why. */
export type Case = readonly [why: string, expected: Expected, name: string, ...given: Argument[]];

export type { CellError };
