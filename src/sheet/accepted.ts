import type { Finding } from "./finding";
import { cellName } from "./grid";
import type { AcceptedFinding } from "./settings";

/** The cell of a finding as people write it; `null` for one about a whole sheet. */
export const cellOf = ({ row, column }: Finding): string | null =>
  row === null || column === null ? null : cellName(row, column);

const keyOf = (sheet: string, cell: string | null, code: string): string =>
  JSON.stringify([sheet, cell, code]);

/** How an acceptance of a finding is remembered. */
export function acceptance(finding: Finding, reason: string): AcceptedFinding {
  const { sheet, code, shown } = finding;
  return { sheet, cell: cellOf(finding), code, shown, reason };
}

/** Marks the findings that were accepted and whose cells still show what they showed then. */
export function withAccepted<F extends Finding>(
  findings: readonly F[],
  accepted: readonly AcceptedFinding[],
): readonly F[] {
  if (accepted.length === 0) return findings;
  const known = new Map(accepted.map((one) => [keyOf(one.sheet, one.cell, one.code), one]));
  return findings.map((finding) => {
    const one = known.get(keyOf(finding.sheet, cellOf(finding), finding.code));
    return one && one.shown === finding.shown ? { ...finding, accepted: { reason: one.reason } } : finding;
  });
}
