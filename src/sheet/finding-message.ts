import { findingText, wholeColumn, aboutRows, type Language } from "../text";
import type { Finding } from "./finding";

/**
 * What a finding says to a person: what is wrong, what would be right, and which rows it is about where its cell
 * does not tell.
 *
 * @example messageOf(finding, "zh") // "备案编号为空…本列 412 行都是如此（第 3 至 414 行）。"
 */
export function messageOf({ code, parameters, row, rows, whole }: Finding, language: Language): string {
  const text = findingText(code, parameters, language);
  if (!rows) return text;
  const shown = rows.map((one) => one + 1);
  if (whole) return text + wholeColumn(rows.length, shown[0]!, shown.at(-1)!, language);
  return rows.length === 1 && rows[0] === row ? text : text + aboutRows(shown, language);
}
