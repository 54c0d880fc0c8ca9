const SPECIAL = /[.+^${}()|[\]\\]/g;
const ANY_LETTER = "[\\s\\S]";

/** The source of an expression for a text with `?`, `*`, and `~` that takes their meaning away. */
export function wildcardSource(text: string, single = ANY_LETTER): string {
  return text.replace(/~([?*~])|([?*])|[^?*~]+|~/gu, (whole, plain?: string, wild?: string) => {
    if (plain !== undefined) return plain === "~" ? "~" : `\\${plain}`;
    if (wild !== undefined) return wild === "?" ? single : `${ANY_LETTER}*?`;
    return whole.replace(SPECIAL, "\\$&");
  });
}

/**
 * A text with `?` or `*` as an expression for whole texts; undefined where it has none.
 *
 * @example wildcards("武义*")!.test("武义县") // true
 */
export function wildcards(text: string): RegExp | undefined {
  return /[?*]/.test(text) ? new RegExp(`^${wildcardSource(text)}$`, "iu") : undefined;
}
