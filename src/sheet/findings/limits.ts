import { inWan } from "../claims";
import type { Examination } from "../examination";

/** What a limit that several rows share leaves of a row's award. */
function tellLimits(exam: Examination, code: "over-cap" | "over-pool", kind: "cap" | "pool"): void {
  const { claims, decisions } = exam;
  for (const claim of exam.withAmount(code)) {
    const { most, used, yearly, due } = decisions.find(claim, kind)!;
    const claimed = claims.claimed[claim]!;
    const award = claims.award[claim]!;
    exam.tell(
      code,
      claim,
      exam.amountColumn(claim),
      {
        item: exam.itemOf(claim).name,
        most: inWan(most),
        yearly,
        used: inWan(used),
        // Under a higher authority's document the row asks for what it claims.
        award: inWan(Number.isNaN(award) ? claimed : award),
        due: inWan(due),
        unit: exam.unitOf(claim),
      },
      { claimed: inWan(claimed), computed: inWan(due) },
    );
  }
}

/**
 * `over-cap`: the rows of one firm together pass a yearly cap (or the cap of a firm). It cannot see what was
 * paid this year and stands neither in the row nor in a history.
 */
export function overCap(exam: Examination): void {
  tellLimits(exam, "over-cap", "cap");
}

/**
 * `over-pool`: the rows of a pool item together pass the year's pool. It cannot see shares that another
 * workbook gave away.
 */
export function overPool(exam: Examination): void {
  tellLimits(exam, "over-pool", "pool");
}
