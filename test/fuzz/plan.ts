import { FUNCTIONS } from "../../src/formula";

/** How many cases a target takes: in the full run, and of those in every run. */
interface Cases {
  readonly full: number;
  readonly sample: number;
}

/** Calls of each function. */
export const FUNCTION_CASES: Cases = { full: 45_000, sample: 600 };
/** Workbooks for the checker. */
export const GRID_CASES: Cases = { full: 50_000, sample: 1_000 };
/** Packages for the readers of files. */
export const PACKAGE_CASES: Cases = { full: 100_000, sample: 1_500 };

/** How many cases all targets take together. */
export const allCases = (run: keyof Cases): number =>
  FUNCTIONS.length * FUNCTION_CASES[run] + GRID_CASES[run] + PACKAGE_CASES[run];
