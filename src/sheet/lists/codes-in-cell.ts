import { halfWidth } from "../../policy";

/** Where one code ends and another begins; old numbers stand in brackets behind. */
const MARKS = /[、,;|/\n\r()]/u;
const NUMBERING = /^\d{1,2}\.\s*/u;
const SHORTEST = 9;

/**
 * The codes of a cell in their order. A code with blanks within is one code.
 *
 * @example codesIn("91330723MA3100037K、91330723MA3100074E").length // 2
 */
export function codesIn(text: string): readonly string[] {
  if (text.length <= 18) return text === "" ? [] : [text];
  const parts = halfWidth(text)
    .split(MARKS)
    .map((part) => part.trim().replace(NUMBERING, ""));
  const codes = parts.flatMap((part) => {
    const words = part.split(/\s+/u);
    return words.every((word) => word.length >= SHORTEST) ? words : [part];
  });
  // A remark beside a code (原：…) leaves the cell as it stands, where no code is in it.
  const long = codes.filter((code) => /[0-9A-Za-z-]{6}/u.test(code.replace(/\s/gu, "")));
  return long.length === 0 ? [text] : long;
}
