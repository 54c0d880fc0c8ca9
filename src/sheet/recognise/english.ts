/**
 * English before or behind a Chinese name, as foreign firms and development zones write it: a word with small
 * letters, or words that stand apart. Capitals alone belong to the name: R&D经费, 是否通过DCMM.
 */
const IN_BRACKETS = /([\p{Script=Han}A-Za-z)])(?:\s*[(（](?=[^()（）]*[a-z]{3})[A-Za-z .,&'/-]+[)）])+/gu;
const BEHIND =
  /([\p{Script=Han})])(?:\s*[/|]?\s*(?=[A-Z. ]*[a-z])[A-Za-z][A-Za-z0-9 .,&'/-]*|\s+[A-Z]{5,}(?: +[A-Z]+)*)(?=\s*(?:[([【〔:：/]|[百千十]?万?元|$))/gu;
// A pivot table says what it does with a column: Sum of 申报金额 is no amount that is claimed.
const BEFORE =
  /^\s*(?![Ss]um\b|[Cc]ount\b|[Aa]verage\b|[Mm]ax\b|[Mm]in\b|[Tt]otal\b)(?=[A-Z. ]*[a-z])[A-Za-z][A-Za-z .,&'-]*[/|]?\s*(?=\p{Script=Han})/u;

/**
 * A Chinese text without the English that says it once more.
 *
 * @param text at half width
 * @example withoutEnglish("绿色工厂 Green Factory") // "绿色工厂"
 */
export const withoutEnglish = (text: string): string =>
  /[a-z]{2}|[A-Z]{5}/u.test(text)
    ? text.replace(IN_BRACKETS, "$1").replace(BEHIND, "$1").replace(BEFORE, "")
    : text;
