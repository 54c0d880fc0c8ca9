import { sameCall } from "./cell-receipt";
import { canonicalJson } from "./canonical";
import {
  cellDifferences,
  checkDifferences,
  stepDifferences,
  wordDifferences,
  type Difference,
} from "./differences";
import type { Origin } from "./origin";
import type { CellReceipt, CheckReceipt, FileJson, Receipt } from "./receipt";

/** Whether a receipt still holds, the strongest reason against it first. */
export type Verdict =
  /** A workbook or a list is not the file that was checked. */
  | "other-file"
  /** The policy's data are not those that it was computed with. */
  | "other-policy"
  /** The same files and the same policy give something else. */
  | "different"
  | "holds";

/** What computing again came to. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Names of the files that are other ones, as the receipt has them. */
  readonly otherFiles: readonly string[];
  /** Names of the files whose bytes the receipt does not know. */
  readonly unknownFiles: readonly string[];
  readonly samePolicy: boolean;
  /** Another version of the program made the receipt. */
  readonly sameProgram: boolean;
  /** What came out otherwise. */
  readonly differences: readonly Difference[];
  /** Steps and verdicts that another version of the program words otherwise, while the result is the same. */
  readonly rewordings: readonly Difference[];
}

type Reasons = Omit<Outcome, "verdict">;

function judged(reasons: Reasons): Outcome {
  const verdict =
    reasons.otherFiles.length > 0
      ? "other-file"
      : !reasons.samePolicy
        ? "other-policy"
        : reasons.differences.length > 0
          ? "different"
          : "holds";
  return { verdict, ...reasons };
}

const origins = (then: Receipt, now: Receipt): Pick<Reasons, "samePolicy" | "sameProgram"> => ({
  samePolicy: canonicalJson(then.policy) === canonicalJson(now.policy),
  sameProgram: canonicalJson(then.program) === canonicalJson(now.program),
});

/**
 * Computes the call of a receipt again.
 *
 * @example verifyCell(cellReceipt({ name: "GROWTH_AWARD", blocks: [[[620]]] })).verdict // "holds"
 */
export function verifyCell(then: CellReceipt, origin?: Origin): Outcome {
  const now = sameCall(then, origin);
  const { samePolicy, sameProgram } = origins(then, now);
  const differences = cellDifferences(then, now);
  const steps = stepDifferences(then, now);
  // Sentences may be put better in a later version; by itself that is no other result.
  const reworded = !sameProgram && differences.length === 0;
  return judged({
    otherFiles: [],
    unknownFiles: [],
    samePolicy,
    sameProgram,
    differences: reworded ? differences : [...differences, ...steps],
    rewordings: reworded ? steps : [],
  });
}

const files = ({ workbook, lists }: CheckReceipt): readonly FileJson[] => [workbook, ...lists];

/**
 * Holds a receipt of a check against one that was made anew, with its settings, from the files at hand. The
 * lists of both stand in the same order.
 */
export function verifyCheck(then: CheckReceipt, now: CheckReceipt): Outcome {
  const read = files(now);
  const { samePolicy, sameProgram } = origins(then, now);
  const differences = checkDifferences(then, now);
  const words = wordDifferences(then, now);
  const reworded = !sameProgram && differences.length === 0;
  const pairs = files(then).map((file, at) => ({ name: file.name ?? "", file, now: read[at] }));
  return judged({
    otherFiles: pairs
      .filter(({ file, now: other }) => file.sha256 !== null && file.sha256 !== other?.sha256)
      .map(({ name }) => name),
    unknownFiles: pairs.filter(({ file }) => file.sha256 === null).map(({ name }) => name),
    samePolicy,
    sameProgram,
    differences: reworded ? differences : [...differences, ...words],
    rewordings: reworded ? words : [],
  });
}
