/**
 * No name, code or header is longer. Composing letters takes time by the square of how many marks one letter
 * has, so a cell full of them must not be composed to its end.
 */
export const LONGEST_NAME = 1_024;

/**
 * A text with full-width letters made half and composed ones made one; of a text that is longer than any name,
 * its beginning.
 *
 * @example halfWidth("ＡＢ（１）") // "AB(1)"
 */
export function halfWidth(text: string): string {
  if (text.length <= LONGEST_NAME) return text.normalize("NFKC");
  return text.slice(0, LONGEST_NAME).normalize("NFKC") + text.slice(LONGEST_NAME);
}
