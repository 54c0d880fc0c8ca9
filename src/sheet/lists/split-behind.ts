/**
 * Parts a text where a mark stands behind certain words, which stay: a pattern that looks behind would say it
 * shorter, and no Safari before 16.4 loads a file with one.
 *
 * @param pattern finds all such places; its first group is the words that stay
 * @example splitBehind("甲厂和乙厂", /(厂)和/gu) // ["甲厂", "乙厂"]
 */
export function splitBehind(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index + match[1]!.length));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
