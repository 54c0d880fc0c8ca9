/** How much a finding weighs: an error stands against payment, a warning asks for a look, an info tells. */
export type Severity = "error" | "warning" | "info";
