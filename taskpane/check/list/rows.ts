import { MARK_ORDER, SEVERITIES, type Severity } from "../../../src/sheet";
import type { FindingCode } from "../../../src/text";
import type { Found } from "../protocol";

/** Findings of one code and one weight: an unread sheet that asks stands apart from one that only tells. */
export type GroupKey = `${Severity} ${FindingCode}`;

/** A row of the list: the heading of a group, or one of its findings. */
export type ListRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: GroupKey;
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

/** Whether two checks found the same: the code on the cell; what is said of a sheet or the workbook by its words. */
export const sameFinding = (a: Found, b: Found): boolean =>
  a.code === b.code &&
  a.row === b.row &&
  a.column === b.column &&
  a.sheet === b.sheet &&
  (a.row !== null || a.bound === b.bound);

export const groupOf = ({ severity, code }: Found): GroupKey => `${severity} ${code}`;
const keyOfGroup = (group: GroupKey): string => `group ${group}`;
export const keyOfFinding = ({ nth }: Found): string => `finding ${nth}`;

/** The order of the groups: the weighty first, then as the codes are declared. */
const CODES = Object.keys(SEVERITIES) as FindingCode[];
const RANKS: ReadonlyMap<GroupKey, number> = new Map(
  MARK_ORDER.flatMap((severity) => CODES.map((code): GroupKey => `${severity} ${code}`)).map(
    (group, rank) => [group, rank],
  ),
);

/** Groups findings; a collapsed group shows its heading alone. */
export function listRows(found: readonly Found[], collapsed: ReadonlySet<GroupKey>): readonly ListRow[] {
  const groups = new Map<GroupKey, Found[]>();
  for (const one of found) {
    const key = groupOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const keys = [...groups.keys()].sort((a, b) => RANKS.get(a)! - RANKS.get(b)!);
  const rows: ListRow[] = [];
  keys.forEach((group, at) => {
    const members = groups.get(group)!;
    const expanded = !collapsed.has(group);
    const { code, severity } = members[0]!;
    rows.push({
      kind: "group",
      key: keyOfGroup(group),
      group,
      code,
      severity,
      size: members.length,
      expanded,
      place: at + 1,
      of: keys.length,
    });
    if (!expanded) return;
    members.forEach((one, nth) => {
      rows.push({ kind: "finding", key: keyOfFinding(one), found: one, place: nth + 1, of: members.length });
    });
  });
  return rows;
}

/** The groups that occur, for collapsing them all. */
export const groupsOf = (found: readonly Found[]): GroupKey[] => [...new Set(found.map(groupOf))];

/** More than any report has findings. */
const FAR = 1e9;
const rankOf = (found: Found): number => RANKS.get(groupOf(found))!;

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
