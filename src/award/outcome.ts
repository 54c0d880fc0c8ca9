import type { Issue } from "../text";
import type { Step } from "../text";
import type { Exact } from "./exact";

/** What an item is evaluated with: numbers (money in 万元) and chosen names, by the id of the input. */
export interface Given {
  readonly numbers: Readonly<Record<string, Exact>>;
  readonly choices: Readonly<Record<string, string>>;
  /** Which grades were named: one, or several titles. */
  readonly grades?: readonly string[];
  /** How many pieces, or the amount that an authority approved (万元). */
  readonly quantity?: Exact;
  /** Already paid: this year, against a yearly cap; for titles, the prior amount (万元). */
  readonly paid?: Exact;
  /** Titles held already, by name. */
  readonly priorGrades?: readonly string[];
}

/** An amount in 万元 with the steps that made it, or the reason why there is none. */
export type Outcome =
  | { readonly award: Exact; readonly steps: readonly Step[] }
  | { readonly issue: Issue; readonly steps: readonly Step[] };

/** The steps so far; the mechanisms add to it as they compute. */
export type Trail = Step[];
