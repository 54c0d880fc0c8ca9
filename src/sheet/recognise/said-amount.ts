/** An amount in digits with its unit, wherever it stands. */
const IN_DIGITS = /[\d０-９][\d０-９,，.．]*\s*(?:百万|千万|万|亿|千)?元/u;
/** An amount in letters, as cheques have it. */
const IN_LETTERS =
  /[一二三四五六七八九壹贰叁肆伍陆柒捌玖两][〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾百佰千仟万亿]+元/u;
/** As much of a text as a cell shows. */
const LONGEST = 4_000;

/**
 * Whether a text says an amount of money.
 *
 * @example saysAmount("另付玖仟万元") // true; saysAmount("单位：万元") // false
 */
export const saysAmount = (text: string): boolean => {
  if (!text.includes("元")) return false;
  const said = text.slice(0, LONGEST);
  return IN_DIGITS.test(said) || IN_LETTERS.test(said);
};
