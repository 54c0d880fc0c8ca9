import type { Finding } from "./finding";
import { cellName } from "./grid";
import type { AcceptedFinding } from "./settings";

/** The cell of a finding as people write it; `null` for one about a whole sheet. */
export const cellOf = ({ row, column }: Finding): string | null =>
  row === null ? null : cellName(row, column!);

/** How an acceptance of a finding is remembered. */
export function acceptance(finding: Finding, reason: string): AcceptedFinding {
  const { sheet, code, bound } = finding;
  return { sheet, cell: cellOf(finding), code, shown: bound, reason };
}

/** Most findings are of a kind of which none was accepted. No sheet's name has a line break. */
const kindOf = ({ code, sheet }: { readonly code: string; readonly sheet: string }): string =>
  `${code}\n${sheet}`;

/** What a merged cell says of one row was not accepted of another. */
const placeOf = (cell: string | null, shown: string): string => `${cell ?? ""}\n${shown}`;

/** Marks the findings that were accepted and whose rows still say what they said then. */
export function withAccepted<F extends Finding>(
  findings: readonly F[],
  accepted: readonly AcceptedFinding[],
): readonly F[] {
  if (accepted.length === 0) return findings;
  const known = new Map<string, Map<string, AcceptedFinding>>();
  for (const one of accepted) {
    const kind = kindOf(one);
    const cells = known.get(kind) ?? new Map<string, AcceptedFinding>();
    known.set(kind, cells.set(placeOf(one.cell, one.shown), one));
  }
  return findings.map((finding) => {
    const one = known.get(kindOf(finding))?.get(placeOf(cellOf(finding), finding.bound));
    return one ? { ...finding, accepted: { reason: one.reason } } : finding;
  });
}
