import type { Examination } from "../examination";
import { cellName } from "../grid";

/**
 * `duplicate-claim`: an earlier row claims the same thing, by the item's own key. It cannot see one project
 * under two names, nor a firm that has neither code nor name.
 */
export function duplicateClaim(exam: Examination): void {
  const { claims, decisions } = exam;
  for (const [claim, { earlier, same }] of decisions.each("repeated")) {
    const at = exam.columnOf(earlier, "item", "claimed");
    exam.tell("duplicate-claim", claim, exam.columnOf(claim, "item", "claimed"), {
      enterprise: exam.enterprise(claim),
      item: exam.itemOf(claim).name,
      grade: claims.grades[claim]!.join("、"),
      earlier: exam.address(claims.sheet(claim).sheetIndex, claims.sheet(earlier), claims.row(earlier), at),
      same,
    });
  }
}

/**
 * `already-awarded`: a once-only item that the history shows as paid to this firm, at the same grade; a yearly
 * item for the same year. It cannot see awards that the history leaves out, or gives another item's name.
 */
export function alreadyAwarded(exam: Examination): void {
  for (const [claim, { past }] of exam.decisions.each("awarded")) {
    exam.tell("already-awarded", claim, exam.columnOf(claim, "item", "claimed"), {
      enterprise: exam.enterprise(claim),
      item: exam.itemOf(claim).name,
      grade: past.grade,
      earlier: `${past.sheet.label}!${cellName(past.row, past.column)}`,
      year: past.year === 0 ? "" : String(past.year),
      paid: past.paid,
    });
  }
}
