import type { Language } from "../language";
import { numberText } from "../number-text";

/**
 * What is added to a finding that holds for a whole column, told once on its first cell.
 *
 * @param rows how many rows are so
 * @param first the first of them as the sheet shows it, from 1; `last` likewise
 * @example wholeColumn(412, 3, 414, "zh") // "本列 412 行都是如此（第 3 至 414 行）。"
 */
export const wholeColumn = (rows: number, first: number, last: number, language: Language): string =>
  language === "en"
    ? ` So are all ${numberText(rows)} rows of this column (rows ${first} to ${last}).`
    : `本列 ${numberText(rows)} 行都是如此（第 ${first} 至 ${last} 行）。`;
