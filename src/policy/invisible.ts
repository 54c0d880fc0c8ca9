/**
 * Characters that take no room or leave it empty: what Unicode says to ignore where it is not supported (zero
 * width, bidi, soft hyphen, joiners, variation selectors, tags, Hangul fillers), controls, the marks of an
 * annotation, and the Braille blank. Tabs and line ends are typed, and are blanks; a private character is shown
 * as a box, so it is seen.
 */
const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFF9-\uFFFB\u2800`;
const SOME = new RegExp(`[${INVISIBLE}]`, "u");
const ALL = new RegExp(`[${INVISIBLE}]+`, "gu");

/** What nearly every cell is made of; looking for what is strange would take five times as long. */
const ORDINARY = /^[\t\n\r -~·‘’“”、。《》〇㎡\u3400-\u9FFF（），：；]*$/;

const PICTURE = /^\p{Extended_Pictographic}$/u;
const KEYCAP = 0x20e3;
const ZERO_WIDTH_JOINER = 0x200d;
const isEmojiStyle = (codePoint: number): boolean => codePoint === 0xfe0e || codePoint === 0xfe0f;

/** A character that can't be seen, and where it stands: 1 for the first character of the text. */
export interface InvisibleCharacter {
  readonly place: number;
  readonly codePoint: number;
}

/** Whether a character is the part of an emoji that says how it is drawn or joined: that can be seen. */
function drawsEmoji(characters: readonly string[], at: number): boolean {
  const codePoint = characters[at]!.codePointAt(0)!;
  const before = characters[at - 1] ?? "";
  const after = characters[at + 1] ?? "";
  if (codePoint === ZERO_WIDTH_JOINER) {
    const joined = isEmojiStyle(before.codePointAt(0) ?? 0) ? (characters[at - 2] ?? "") : before;
    return PICTURE.test(joined) && PICTURE.test(after);
  }
  return isEmojiStyle(codePoint) && (PICTURE.test(before) || after.codePointAt(0) === KEYCAP);
}

/**
 * The characters of a text that can't be seen, for telling a person: comparing ignores them anyway. Those that
 * belong to an emoji are seen by what they do to it, and are not told.
 *
 * @example invisibleIn("宏\u200B远") // [{ place: 2, codePoint: 0x200b }]
 */
export function invisibleIn(text: string): readonly InvisibleCharacter[] {
  if (ORDINARY.test(text) || !SOME.test(text)) return [];
  const characters = Array.from(text);
  return characters.flatMap((character, at) =>
    SOME.test(character) && !drawsEmoji(characters, at)
      ? [{ place: at + 1, codePoint: character.codePointAt(0)! }]
      : [],
  );
}

/**
 * A text without the characters that can't be seen.
 *
 * @example withoutInvisible("宏\u200B远") // "宏远"
 */
export function withoutInvisible(text: string): string {
  return ORDINARY.test(text) ? text : text.replace(ALL, "");
}
