import { inWan } from "../claims";
import { highestOf, type EarlierTitle } from "../decide";
import type { Examination } from "../examination";
import { cellName } from "../grid";

/**
 * `title-not-highest`: several titles in one year claimed with money, on all but the highest (article 2).
 * Rows without a year count as of one year. It cannot see a title of that year in another workbook.
 */
export function titleNotHighest(exam: Examination): void {
  const { claims, decisions } = exam;
  for (const claim of exam.withAmount("title-not-highest")) {
    const { highest } = decisions.find(claim, "lower-title")!;
    const at = exam.columnOf(highest, "grade");
    const claimed = claims.claimed[claim]!;
    exam.tell(
      "title-not-highest",
      claim,
      exam.amountColumn(claim),
      {
        title: highestOf(claims.grades[claim]!),
        highest: highestOf(claims.grades[highest]!),
        at: exam.address(claims.sheet(claim).sheetIndex, claims.sheet(highest), claims.row(highest), at),
      },
      Number.isNaN(claimed) ? {} : { claimed: inWan(claimed), computed: 0 },
    );
  }
}

/** An earlier title with the place where it stands. */
function placed(exam: Examination, one: EarlierTitle): string {
  if (one.kind === "claim") {
    const at = exam.columnOf(one.claim, "grade");
    return `${one.title}（${exam.address(-1, exam.claims.sheet(one.claim), exam.claims.row(one.claim), at)}）`;
  }
  const { grade, row, column, sheet } = one.past;
  return `${grade}（${sheet.label}!${cellName(row, column)}）`;
}

/**
 * `title-difference`: a title after an earlier one, where only the difference is due (article 2, reading R5:
 * the larger of what was paid and of the earlier title's standard). It cannot see earlier titles that stand
 * neither in the history, nor in 已奖金额, nor in a row of an earlier year.
 */
export function titleDifference(exam: Examination): void {
  const { claims, decisions } = exam;
  for (const claim of exam.withAmount("title-difference")) {
    const { earlier, prior, due } = decisions.find(claim, "difference")!;
    const claimed = claims.claimed[claim]!;
    exam.tell(
      "title-difference",
      claim,
      exam.amountColumn(claim),
      {
        title: highestOf(claims.grades[claim]!),
        amount: inWan(claims.award[claim]!),
        prior,
        earlier: earlier.map((one) => placed(exam, one)),
        due: inWan(due),
        unit: exam.unitOf(claim),
      },
      { claimed: inWan(claimed), computed: inWan(due) },
    );
  }
}
