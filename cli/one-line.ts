/**
 * What steers a terminal or is not to be seen on it: controls, the marks that turn the direction of writing,
 * characters without a width or a shape, other line ends, halves of pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** All but the letters that nearly every text is made of: looking for these is six times as fast. */
const UNUSUAL = /[^ -~\u3000-\u312f\u3200-\u9fff\uff01-\uff60]+/g;

/** Writes out what is not to be seen. A report of many megabytes is not copied for nothing. */
function withoutUnseen(text: string, written: (letter: string) => string): string {
  for (const [letters] of text.matchAll(UNUSUAL))
    if (letters.search(UNSEEN) >= 0) return text.replace(UNSEEN, written);
  return text;
}

/**
 * A text that came from outside, safe to print on one line: what is not to be seen is written out, so that a
 * name forges no line, no colour and no other name.
 *
 * @example oneLine("甲\u202e乙\n") // "甲\\u{202E}乙\\u{A}"
 */
export const oneLine = (text: string): string =>
  withoutUnseen(text, (letter) => `\\u{${letter.codePointAt(0)!.toString(16).toUpperCase()}}`);

/** As much of a value's JSON as is safe to print; it says the same, since JSON has escapes of its own. */
export const safeJson = (value: unknown): string =>
  withoutUnseen(JSON.stringify(value), (letter) =>
    Array.from(
      { length: letter.length },
      (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
