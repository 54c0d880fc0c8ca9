/** A cell of Excel holds no more, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** What a text may hold that XML cannot, or that would be read as something else. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Control characters, and those that no XML can hold; line breaks of the old kind would be lost. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A carriage return is written as XML writes it: not every program knows the other way outside of the table of texts. */
const escaped = (letter: string): string =>
  letter === "\r" ? "&#13;" : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text cut to what a cell holds, never in the middle of a letter. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}

/**
 * A cell's text as XML content: control characters as `_x0007_`, what looks like that guarded, lone halves
 * of pairs replaced, at most 32,767 units.
 *
 * @example cellText("a<b\r") // "a&lt;b&#13;"
 */
export function cellText(text: string): string {
  const short = cut(text);
  if (!SPECIAL.test(short)) return short;
  return short
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter]!)
    .replace(CONTROL, escaped);
}
