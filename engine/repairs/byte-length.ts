const ONE_BYTE = 0xff;

const width = (letter: string): number => (letter.codePointAt(0)! > ONE_BYTE ? 2 : 1);

/** How many bytes a text has where a Chinese character has two. */
export const byteLength = (text: string): number => [...text].reduce((sum, letter) => sum + width(letter), 0);

/** How many letters of a text begin within its first bytes. */
export function bytesOf(text: string, bytes: number): number {
  let left = bytes;
  let letters = 0;
  for (const letter of text) {
    if (left <= 0) break;
    left -= width(letter);
    letters += letter.length;
  }
  return letters;
}

/**
 * The bytes of a text from one place to another; of a character that is cut through a space is left.
 *
 * @param from counts from 0
 * @example bytesBetween("武义县abc", 2, 6) // "义县"
 * @example bytesBetween("武义", 0, 3) // "武 "
 */
export function bytesBetween(text: string, from: number, to: number): string {
  let at = 0;
  let found = "";
  for (const letter of text) {
    const end = at + width(letter);
    if (at >= from && end <= to) found += letter;
    else if (at < to && end > from) found += " ";
    at = end;
  }
  return found;
}
