import type { CellValue } from "../../src/formula";
import type { DoubtfulFormula } from "../../src/sheet";

/** A formula of a file that was opened, whose value in the file does not stand. */
export interface OpenedDoubt extends DoubtfulFormula {
  /** What the file holds; undefined where it holds no value. */
  readonly stored: CellValue | undefined;
}

/** What a check of the file itself says of its formulas. */
export interface BookDoubts {
  /** Every program computes all formulas when it opens the file: the stored values are shown nowhere. */
  readonly recomputes: boolean;
  /** Its days count from 1904; the spreadsheet shows them as others count. */
  readonly date1904: boolean;
  /** By the file's sheets. */
  readonly sheets: readonly (readonly OpenedDoubt[])[];
}

export const NO_DOUBTS: BookDoubts = { recomputes: false, date1904: false, sheets: [] };
