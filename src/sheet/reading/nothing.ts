// Marks that people write where there is nothing, alone or repeated.
const MARKS = /^[-–—―－_/\\／＼.。·*×~…\s]*$/u;
const WORDS = new Set([
  "无",
  "没有",
  "否",
  "不涉及",
  "不适用",
  "未涉及",
  "空",
  "无此项",
  "暂无",
  "n/a",
  "na",
  "none",
  "no",
  "nil",
]);
// Zero width, bidi, soft hyphen, variation selectors: they show nothing.
const UNSEEN = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u034f\u2800]/gu;

/**
 * Whether a text says that there is nothing: blanks, dashes, 无, 不涉及, or letters that cannot be seen.
 *
 * @example isNothing(" — ") // true
 */
export function isNothing(text: string): boolean {
  if (text === "") return true;
  const seen = text
    .replace(UNSEEN, "")
    .trim()
    .replace(/^[(（[【]|[)）\]】]$/g, "");
  return MARKS.test(seen) || WORDS.has(seen.normalize("NFKC").toLowerCase());
}
