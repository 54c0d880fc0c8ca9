import { asLatin, halfWidth } from "../policy";

/** What needs no folding; nearly every name. */
const PLAIN = /^[0-9A-Z()\u3400-\u9FFF]*$/;

/** Whether a name is compared as it stands. */
export const isFoldedEnterprise = (text: string): boolean => PLAIN.test(text);

const CHARACTER = /\p{Script=Han}/u;
/** Marks as long as a character is wide: beside one they are read as 一, elsewhere as a hyphen. */
const BARS = /[—―─━ー]+/gu;
const HYPHENS = /[\p{Dash_Punctuation}−]/gu;
/** Marks that no firm is registered with, but that people put around its name or behind it. */
const MARKS = /["'`“”‘’「」『』.,;:!?*、。…~]/gu;

const barsRead = (name: string): string =>
  name.replace(BARS, (bars, at: number) =>
    CHARACTER.test(name.charAt(at - 1)) || CHARACTER.test(name.charAt(at + bars.length))
      ? "一".repeat(bars.length)
      : bars,
  );

/**
 * A firm's name as it is compared: blanks, quotation marks, stops and what can't be seen dropped, full width
 * and brackets made one kind, letters and signs made what they look like, capitals. Characters that a person
 * can tell, as 口 and 囗 or 门 and 門, stay two: such names are similar, not the same.
 *
 * @example foldEnterprise("武义（县）Ａ 有限公司") // "武义(县)A有限公司"
 */
export function foldEnterprise(text: string): string {
  if (isFoldedEnterprise(text)) return text;
  const tight = halfWidth(text).replace(/\s/gu, "");
  if (isFoldedEnterprise(tight)) return tight;
  const bare = tight.replace(MARKS, "");
  return barsRead(asLatin(asLatin(bare).toUpperCase()))
    .replace(HYPHENS, "-")
    .replace(/[─━ー]/gu, "-")
    .replace(/[○◯]/gu, "〇")
    .replace(/[•‧∙⋅・]/gu, "·")
    .replace(/[【〔[{〈《]/gu, "(")
    .replace(/[】〕\]}〉》]/gu, ")");
}
