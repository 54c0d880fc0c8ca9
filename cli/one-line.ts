/**
 * What steers a terminal or is not to be seen on it: controls, the marks that turn the direction of writing,
 * characters without a width or a shape, other line ends, halves of pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text that came from outside, safe to print on one line: what is not to be seen is written out, so that a
 * name forges no line, no colour and no other name.
 *
 * @example oneLine("甲\u202e乙\n") // "甲\\u{202E}乙\\u{A}"
 */
export const oneLine = (text: string): string =>
  text.replace(UNSEEN, (letter) => `\\u{${letter.codePointAt(0)!.toString(16).toUpperCase()}}`);

/** As much of a value's JSON as is safe to print; it says the same, since JSON has escapes of its own. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNSEEN, (letter) =>
    Array.from(
      { length: letter.length },
      (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
