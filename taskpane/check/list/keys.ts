import type { ListEvent } from "./list-state";
import type { ListRow } from "./rows";

/** How many rows a page is. */
const PAGE = 8;

const active = (rows: readonly ListRow[], at: number): ListEvent | undefined => {
  const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  return row && { kind: "active", key: row.key };
};

const groupAbove = (rows: readonly ListRow[], at: number): number =>
  rows.findLastIndex((row, place) => place <= at && row.kind === "group");

/**
 * What a key does in the list: arrows, Home, End and pages move; right and left open and close groups; Enter
 * and the space bar open what the keyboard is on.
 *
 * @param at the row that the keyboard is on; -1 where it is on none
 * @returns undefined for keys that mean nothing here
 */
export function keyEvent(key: string, rows: readonly ListRow[], at: number): ListEvent | undefined {
  const row = rows[at];
  switch (key) {
    case "ArrowDown":
      return active(rows, at + 1);
    case "ArrowUp":
      return active(rows, at < 0 ? 0 : at - 1);
    case "PageDown":
      return active(rows, at + PAGE);
    case "PageUp":
      return active(rows, at - PAGE);
    case "Home":
      return active(rows, 0);
    case "End":
      return active(rows, rows.length - 1);
    case "ArrowRight":
      if (row?.kind !== "group") return undefined;
      return row.expanded ? active(rows, at + 1) : { kind: "toggle", group: row.group, expanded: true };
    case "ArrowLeft":
      if (row?.kind === "group")
        return row.expanded ? { kind: "toggle", group: row.group, expanded: false } : undefined;
      return row && active(rows, groupAbove(rows, at));
    case "Enter":
    case " ":
      if (!row) return undefined;
      return row.kind === "group"
        ? { kind: "toggle", group: row.group }
        : { kind: "select", found: row.found };
    default:
      return undefined;
  }
}
