import type { PartSource } from "./archive";
import { readRelationships } from "./package";
import { ifReadable } from "./xml-tree";

/**
 * All parts that can be reached from some parts over relationships, themselves among them; names in small
 * letters. The package itself is the part without a name.
 */
export function reachable(source: PartSource, from: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = part.toLowerCase();
    if (found.has(key) || (part !== "" && !source.has(part))) continue;
    found.add(key);
    // What nobody can read leads nowhere.
    const related = ifReadable(() => readRelationships(source, part)) ?? [];
    for (const { target } of related) waiting.push(target);
  }
  return found;
}
