/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value with everything in one order: keys sorted by their characters, fields without a value left out. What
 * JSON would drop or bend without a word (a function, a symbol, NaN, a hole in a list) is refused, so that two
 * different values never become the same.
 *
 * @throws TypeError for what JSON cannot hold
 * @example ordered({ b: 1, a: undefined }) // { b: 1 }
 */
export function ordered(value: unknown): Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON for ${value}`);
    return value;
  }
  if (Array.isArray(value)) return Array.from(value, ordered);
  if (value instanceof Set) return Array.from(value, ordered);
  if (typeof value !== "object") throw new TypeError(`no JSON for a ${typeof value}`);
  const keys = Object.keys(value).sort();
  const fields = keys.flatMap((key) => {
    const field = (value as Record<string, unknown>)[key];
    return field === undefined ? [] : [[key, ordered(field)] as const];
  });
  // Unlike an assignment, this makes a field of `__proto__` too.
  return Object.fromEntries(fields);
}

/**
 * The one JSON text of a value: sorted keys, no white space.
 *
 * @example canonicalJson({ b: [1], a: "甲" }) // '{"a":"甲","b":[1]}'
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));

/** A text in JSON (kept), or white space between tokens (dropped). */
const TEXT_OR_SPACE = /("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g;

/** A JSON text without the white space between its tokens. */
export const withoutSpace = (json: string): string =>
  json.replace(TEXT_OR_SPACE, (_, text: string | undefined) => text ?? "");

/** How deep the brackets of a JSON text nest; those inside of texts do not count. */
export function depthOf(json: string): number {
  let [depth, most, inText] = [0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at);
    if (inText) {
      if (letter === BACKSLASH) at++;
      else if (letter === QUOTE) inText = false;
    } else if (letter === QUOTE) inText = true;
    else if (letter === BRACE || letter === BRACKET) most = Math.max(most, ++depth);
    else if (letter === BRACE_END || letter === BRACKET_END) depth--;
  }
  return most;
}

const [QUOTE, BACKSLASH, BRACE, BRACKET, BRACE_END, BRACKET_END] = [...'"\\{[}]'].map((letter) =>
  letter.charCodeAt(0),
);
