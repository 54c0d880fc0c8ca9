import type { Verdict } from "../text";
import type { Finding, Severity } from "./finding";

/** How many findings of each kind there are, and what follows from them. */
export interface FindingCounts {
  readonly verdict: Verdict;
  /** `verdict === "payable"`. */
  readonly payableAsIs: boolean;
  /** Open errors and open questions. */
  readonly errors: number;
  readonly questions: number;
  /** How many cells carry an open error, each once. */
  readonly cellsToChange: number;
  /** Open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors and questions that the person who checks accepted. */
  readonly accepted: number;
}

/** What open errors and questions make of so many claims; without a claim nothing was checked. */
export function verdictOf(claims: number, errors: number, questions: number): Verdict {
  if (claims === 0) return "nothing";
  if (errors > 0) return "not-payable";
  return questions > 0 ? "undecided" : "payable";
}

/**
 * What the verdict rests on. Whoever accepts a finding counts again, without another check.
 *
 * @param claims how many claim rows there are; every one that is not settled has a finding (`unsettled`)
 * @example countFindings([], 12).verdict // "payable"
 */
export function countFindings(findings: readonly Finding[], claims: number): FindingCounts {
  const counts = { error: 0, question: 0, warning: 0, info: 0 };
  const cells = new Set<string>();
  let accepted = 0;
  for (const finding of findings) {
    if (finding.accepted) {
      accepted++;
      continue;
    }
    counts[finding.severity]++;
    if (finding.severity === "error") cells.add(`${finding.sheet} ${finding.row} ${finding.column}`);
  }
  const verdict = verdictOf(claims, counts.error, counts.question);
  return {
    verdict,
    payableAsIs: verdict === "payable",
    errors: counts.error,
    questions: counts.question,
    cellsToChange: cells.size,
    counts,
    accepted,
  };
}
