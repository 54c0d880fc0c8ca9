import type { HeaderMapping } from "./header-mapping";
import { saysSomething } from "./says-something";

/**
 * Mappings with later ones: of one header the later one counts, unless it says nothing.
 *
 * @example mergedMappings(inFile, ofThisCall)
 */
export function mergedMappings<M extends HeaderMapping>(
  before: readonly M[],
  later: readonly M[],
): readonly M[] {
  const all = new Map(before.map((one) => [one.print, one]));
  for (const one of later) if (saysSomething(one) || !all.has(one.print)) all.set(one.print, one);
  return [...all.values()];
}
