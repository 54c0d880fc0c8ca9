import { asLatin, halfWidth } from "../policy";

/** Marks that people part a code's groups by, or put before it so that it stays a text. */
const MARKS = /[\p{Dash_Punctuation}−_.·•'"`‘’“”]/gu;

/** Lengths of the codes that a group's marks are dropped from: unified, and of an organisation. */
const LENGTHS = new Set([18, 9]);

/** Letters that no unified code has, for fear of these digits. */
const DIGITS: Readonly<Record<string, string>> = { O: "0", I: "1" };

/** What needs no folding: digits and capitals, none of them a letter that is read as a digit. */
const PLAIN = /^[0-9A-HJ-NP-Z]+$/;

/** Whether a code is compared as it stands; nearly every one is. */
export const isFoldedCode = (text: string): boolean => PLAIN.test(text);

/**
 * A code as it was written: blanks, what can't be seen and the marks between its groups dropped, full width
 * made half, capitals. A letter of another alphabet is still that letter.
 *
 * @example writtenCode("91330723-ma2e1000-7k") // "91330723MA2E10007K"
 */
export function writtenCode(text: string): string {
  // Nearly all are written as they should be.
  if (/^[0-9A-Z]+$/.test(text)) return text;
  const tight = halfWidth(text).replace(/\s/gu, "").toUpperCase();
  const bare = tight.replace(MARKS, "");
  return LENGTHS.has(bare.length) ? bare : tight;
}

/**
 * A code as it is compared: as it was written, and letters are what they look like. So a letter of another
 * alphabet, or an O for a 0, makes no other firm; `judgeCreditCode` still tells it.
 *
 * @example foldCode("9133O723МA2E10007K") // "91330723MA2E10007K"
 */
export function foldCode(text: string): string {
  if (isFoldedCode(text)) return text;
  const latin = asLatin(writtenCode(text)).toUpperCase();
  return latin.length === 18 ? latin.replace(/[OI]/g, (letter) => DIGITS[letter]!) : latin;
}
