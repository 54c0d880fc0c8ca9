import type { Entry } from "./award";
import type { Group } from "./body";
import type { Draw } from "./draw";
import { ITEM_WORDS } from "./parts/items";
import { TOWNS } from "./parts/words";

/** Entries by the towns of their firms. */
export function byTown(draw: Draw, entries: readonly Entry[]): Group[] {
  const towns = draw.some(TOWNS, Math.min(3, entries.length));
  const size = Math.ceil(entries.length / towns.length);
  return towns.map((name, at) => ({ name, entries: entries.slice(at * size, (at + 1) * size) }));
}

const grouped = (
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  nameOf: (entry: Entry) => string,
): Group[] =>
  [...new Set(entries.map(keyOf))].map((key) => {
    const own = entries.filter((entry) => keyOf(entry) === key);
    return { name: nameOf(own[0]!), entries: own };
  });

export const byItem = (entries: readonly Entry[]): Group[] =>
  grouped(
    entries,
    ({ award }) => award.item.id,
    ({ award }) => ITEM_WORDS[award.item.id]?.[0] ?? award.item.name,
  );

export const byFirm = (entries: readonly Entry[]): Group[] =>
  grouped(
    entries,
    ({ firm }) => firm.code,
    ({ firm }) => firm.name,
  );
