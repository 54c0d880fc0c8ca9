import type { Block, CellValue } from "../../src/formula";

/** An argument: one cell, or a range; `undefined` where it is left out. */
export type Argument = CellValue | Block | undefined;

/** A call that is shown with its result; the result is computed while the page is made. */
export interface Example {
  /** What it shows, in a few words. */
  readonly why: string;
  readonly args: readonly Argument[];
}

/** The examples of a function: at least two that give a result, and one that gives an error. */
export interface Examples {
  readonly good: readonly Example[];
  readonly wrong: readonly Example[];
}

/** An example. */
export const show = (why: string, ...args: readonly Argument[]): Example => ({ why, args });
