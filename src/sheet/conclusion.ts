import type { Conclusion } from "../text";
import { verdictOf, type FindingCounts } from "./verdict";

/**
 * What the counts of a check come to, for so many claims.
 *
 * @example conclusionOf(12, countFindings([], 12)).verdict // "payable"
 */
export function conclusionOf(
  claims: number,
  { counts, cellsToChange, accepted }: Pick<FindingCounts, "counts" | "cellsToChange" | "accepted">,
): Conclusion {
  const { error, question, warning, info } = counts;
  return {
    verdict: verdictOf(claims, error, question),
    errors: error,
    cells: cellsToChange,
    questions: question,
    warnings: warning,
    infos: info,
    accepted,
  };
}
