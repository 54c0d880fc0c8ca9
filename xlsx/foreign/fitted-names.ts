import { fittedName } from "./new-name";

/**
 * Names as Excel takes them for sheets: other programs allow longer ones, and signs that it does not.
 *
 * @example fittedNames(["2024/一季度", "2024_一季度"]) // ["2024_一季度", "2024_一季度 (2)"]
 */
export function fittedNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const fitted = fittedName(name);
    let free = fitted;
    for (let n = 2; taken.has(free.toLowerCase()); n++)
      free = `${fitted.slice(0, 31 - ` (${n})`.length)} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
