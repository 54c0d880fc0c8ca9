import { STATE, type Claims } from "../claims";
import type { Decisions } from "../decide";
import type { Examination } from "../examination";
import type { Finding } from "../finding";
import { exceeds } from "./amount-code";

/** Whether a row can be paid as it stands: computed, read, and not above what is due. */
function isSettled(claims: Claims, decisions: Decisions, claim: number): boolean {
  const claimed = claims.claimed[claim]!;
  const due = decisions.due[claim]!;
  if (Number.isNaN(claimed) || Number.isNaN(due) || exceeds(claimed, due)) return false;
  return !claims.is(claim, STATE.unknown) || decisions.nothingLeft(claim);
}

/** The claims that some error or question names, open or accepted. */
function namedClaims(claims: Claims, findings: readonly Finding[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { severity, sheetIndex, row, column, rows } of findings) {
    if (severity !== "error" && severity !== "question") continue;
    for (const one of rows ?? (row === null ? [] : [row])) {
      const claim = claims.claimAt(sheetIndex, one, column);
      if (claim !== undefined) named.add(claim);
    }
  }
  return named;
}

/**
 * The last guard of a green verdict: a row that was not computed, not read or not within what is due, and that
 * no error and no question names, is told here. No workbook of the tests needs it; it stands for what nobody
 * thought of.
 */
export function unsettled(exam: Examination): void {
  const { claims, decisions } = exam;
  let named: ReadonlySet<number> | undefined;
  for (let claim = 0; claim < claims.size; claim++) {
    if (isSettled(claims, decisions, claim)) continue;
    named ??= namedClaims(claims, exam.findings);
    const { sheetIndex, table } = claims.sheet(claim);
    // A sheet without amounts is told once, where its headers begin.
    if (!table.column("claimed")) continue;
    const row = claims.row(claim);
    if (named.has(claim)) continue;
    exam.tellAt(
      "unread-row",
      { sheetIndex, row, column: exam.columnOf(claim, "claimed", "enterprise") },
      { enterprise: exam.enterprise(claim), amount: claims.text(claim, "claimed"), why: "other" },
    );
  }
}
