import type { FindingCode, FindingParameters, Severity } from "../text";

export { SEVERITIES, severityOf, type Severity } from "../text";

/** A finding as a person accepted it. */
export interface Acceptance {
  readonly reason: string;
}

/** What was found: a code with its parameters, and the cell to look at first. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** The sheet's place in the workbook, and its name. */
  readonly sheetIndex: number;
  readonly sheet: string;
  /** From 0; `null`, both of them, where a finding is about the whole sheet. */
  readonly row: number | null;
  readonly column: number | null;
  readonly parameters: FindingParameters[C];
  readonly article?: number;
  /** 万元, where amounts differ. */
  readonly claimed?: number;
  readonly computed?: number;
  /** What the cell shows. */
  readonly shown: string;
  /** What the row says (or the cell, where no table stands), as an acceptance remembers it. */
  readonly bound: string;
  /**
   * The rows that it is about, from 0 and ascending, where they are others than its cell's: of a merged cell, or
   * of a fault that a whole column has.
   */
  readonly rows?: readonly number[];
  /** Every row of the sheet, or of one item in it, has the fault: it is told once. */
  readonly whole?: true;
  readonly accepted?: Acceptance;
}
