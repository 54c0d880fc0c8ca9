import type { Conclusion } from "../text";
import type { FindingCounts } from "./report";

/**
 * What the counts of a check come to, for so many claims.
 *
 * @example conclusionOf(12, countFindings([])).verdict // "payable"
 */
export function conclusionOf(
  claims: number,
  { counts, cellsToChange, accepted }: Omit<FindingCounts, "payableAsIs">,
): Conclusion {
  const { error, question, warning, info } = counts;
  const verdict =
    claims === 0 ? "nothing" : error > 0 ? "not-payable" : question > 0 ? "undecided" : "payable";
  return {
    verdict,
    errors: error,
    cells: cellsToChange,
    questions: question,
    warnings: warning,
    infos: info,
    accepted,
  };
}
