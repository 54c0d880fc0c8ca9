import { withoutInvisible } from "../../policy";

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
/**
 * Whether a text says that there is nothing: blanks, dashes, 无, 不涉及, or letters that cannot be seen.
 *
 * @example isNothing(" — ") // true
 */
export function isNothing(text: string): boolean {
  if (text === "") return true;
  const seen = withoutInvisible(text)
    .trim()
    .replace(/^[(（[【]|[)）\]】]$/g, "");
  return MARKS.test(seen) || WORDS.has(seen.normalize("NFKC").toLowerCase());
}
