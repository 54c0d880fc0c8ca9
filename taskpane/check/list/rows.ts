import { MARK_ORDER, SEVERITIES, type Severity } from "../../../src/sheet";
import type { FindingCode } from "../../../src/text";
import type { Found } from "../protocol";

/** A row of the list: the heading of a code, or one of its findings. */
export type ListRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly code: FindingCode;
      readonly severity: Severity;
      readonly size: number;
      readonly expanded: boolean;
      /** Its place among the groups from 1, and how many groups there are. */
      readonly place: number;
      readonly of: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly found: Found;
      readonly place: number;
      readonly of: number;
    };

/** Whether two checks found the same: the code on the cell. */
export const sameFinding = (a: Found, b: Found): boolean =>
  a.code === b.code && a.row === b.row && a.column === b.column && a.sheet === b.sheet;

export const keyOfGroup = (code: FindingCode): string => `group ${code}`;
export const keyOfFinding = ({ nth }: Found): string => `finding ${nth}`;

/** The order of the groups: the weighty first, then as the codes are declared. */
const ORDER = (Object.keys(SEVERITIES) as FindingCode[]).sort(
  (a, b) => MARK_ORDER.indexOf(SEVERITIES[a]) - MARK_ORDER.indexOf(SEVERITIES[b]),
);

/** Groups findings by code; a collapsed group shows its heading alone. */
export function listRows(found: readonly Found[], collapsed: ReadonlySet<FindingCode>): readonly ListRow[] {
  const groups = new Map<FindingCode, Found[]>();
  for (const one of found) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  const codes = ORDER.filter((code) => groups.has(code));
  const rows: ListRow[] = [];
  codes.forEach((code, at) => {
    const group = groups.get(code)!;
    const expanded = !collapsed.has(code);
    const severity = MARK_ORDER.find((one) => group.some((found) => found.severity === one))!;
    rows.push({
      kind: "group",
      key: keyOfGroup(code),
      code,
      severity,
      size: group.length,
      expanded,
      place: at + 1,
      of: codes.length,
    });
    if (!expanded) return;
    group.forEach((one, nth) => {
      rows.push({ kind: "finding", key: keyOfFinding(one), found: one, place: nth + 1, of: group.length });
    });
  });
  return rows;
}

/** The codes that occur, for collapsing them all. */
export const codesOf = (found: readonly Found[]): FindingCode[] => [
  ...new Set(found.map(({ code }) => code)),
];

/** More than any report has findings. */
const FAR = 1e9;
const RANKS = new Map(ORDER.map((code, rank) => [code, rank]));
const rankOf = (found: Found): number => RANKS.get(found.code)!;

/**
 * The finding that follows (`step` 1) or precedes (-1) another in the list's order, in collapsed groups too,
 * and also where that other one is not shown any more.
 */
export function neighbour(shown: readonly Found[], from: Found, step: 1 | -1): Found | undefined {
  const rank = rankOf(from);
  let nearest: readonly [number, Found] | undefined;
  for (const one of shown) {
    const ahead = ((rankOf(one) - rank) * FAR + (one.nth - from.nth)) * step;
    if (ahead > 0 && (!nearest || ahead < nearest[0])) nearest = [ahead, one];
  }
  return nearest?.[1];
}
