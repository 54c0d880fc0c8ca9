import type { FindingCode, FindingParameters } from "../text";

export type Severity = "error" | "warning" | "info";

/** How much each finding weighs: an error stands against payment, a warning asks for a look, an info tells. */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  "missing-value": "error",
  "bad-number": "error",
  "number-as-text": "warning",
  "bad-credit-code": "error",
  "credit-code-check": "warning",
  "bad-date": "error",
  "unknown-item": "error",
  "unknown-grade": "error",
  "amount-mismatch": "error",
  "out-of-range": "error",
  "unit-suspect": "error",
  "over-cap": "error",
  "over-pool": "error",
  "duplicate-claim": "error",
  "already-awarded": "error",
  "title-not-highest": "error",
  "title-difference": "error",
  vetoed: "error",
  "veto-name-similar": "warning",
  "code-name-conflict": "warning",
  "not-on-file": "warning",
  "not-in-statistics": "warning",
  "total-mismatch": "error",
  "constant-among-formulas": "warning",
  "robot-counted-twice": "warning",
  "robot-project-small": "warning",
  "out-of-force": "warning",
  "level-without-effect": "info",
  "just-below-tier": "info",
  "higher-document": "info",
  "hidden-row": "info",
  "sheet-not-read": "info",
};

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
  /** What the cell shows, as an acceptance remembers it. */
  readonly shown: string;
  readonly accepted?: Acceptance;
}
