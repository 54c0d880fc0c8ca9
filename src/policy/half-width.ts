import { withoutInvisible } from "./invisible";
import { asCharacters } from "./radicals";

/**
 * No name, code or header is longer. Composing letters takes time by the square of how many marks one letter
 * has, so a cell full of them must not be composed to its end.
 */
export const LONGEST_NAME = 1_024;

/** What is its own half width; nearly every name. */
const PLAIN = /^[\t\n\r -~、。《》〇\u3400-\u9FFF]*$/;

/**
 * A text as it is seen: full-width letters made half, composed ones made one, radicals made the characters that
 * they look like, and what can't be seen left out; of a text that is longer than any name, its beginning.
 *
 * @example halfWidth("ＡＢ（１）") // "AB(1)"
 */
export function halfWidth(text: string): string {
  if (PLAIN.test(text)) return text;
  const seen = withoutInvisible(text);
  const half = seen.slice(0, LONGEST_NAME).normalize("NFKC");
  return (PLAIN.test(half) ? half : asCharacters(half)) + seen.slice(LONGEST_NAME);
}
