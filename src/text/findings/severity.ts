/**
 * How much a finding weighs: an error stands against payment, a question bars it until a person decides, a
 * warning asks for a look and bars nothing, an info tells.
 */
export type Severity = "error" | "question" | "warning" | "info";

/** The severities, the weightiest first. */
export const BY_WEIGHT = ["error", "question", "warning", "info"] as const satisfies readonly Severity[];

/** A weight that follows from what was found. */
export interface Weighed<Parameters> {
  /** The weights that it can have, the weightiest first. */
  readonly either: readonly [Severity, ...Severity[]];
  readonly of: (parameters: Parameters) => Severity;
}
