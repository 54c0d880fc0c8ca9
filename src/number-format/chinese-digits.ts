/** How a format writes digits: small as in texts, large as on cheques, wide with small units. */
export type ChineseDigits = 1 | 2 | 3;

const DIGITS: Readonly<Record<ChineseDigits, string>> = {
  1: "〇一二三四五六七八九",
  2: "零壹贰叁肆伍陆柒捌玖",
  3: "０１２３４５６７８９",
};
const UNITS: Readonly<Record<ChineseDigits, readonly string[]>> = {
  1: ["", "十", "百", "千"],
  2: ["", "拾", "佰", "仟"],
  3: ["", "十", "百", "千"],
};
const GROUPS = ["", "万", "亿", "万亿", "亿亿"];
const GROUP = 4;

/**
 * Each digit by itself.
 *
 * @example digitByDigit("2024", 1) // "二〇二四"
 */
export const digitByDigit = (text: string, kind: ChineseDigits): string =>
  text.replace(/\d/g, (digit) => DIGITS[kind][Number(digit)]!);

/** Four digits with their units; a zero is said once, between others. */
function groupText(digits: string, kind: ChineseDigits): string {
  let text = "";
  let skipped = false;
  [...digits].forEach((digit, at) => {
    if (digit === "0") {
      skipped = true;
      return;
    }
    if (skipped && text !== "") text += DIGITS[kind][0]!;
    skipped = false;
    text += DIGITS[kind][Number(digit)]! + UNITS[kind][digits.length - 1 - at]!;
  });
  return text;
}

/**
 * A whole number as it is said, with its units.
 *
 * @param digits without a sign
 * @example asSaid("10305", 2) // "壹万零叁佰零伍"
 */
export function asSaid(digits: string, kind: ChineseDigits): string {
  const whole = digits.replace(/^0+/, "");
  if (whole === "") return DIGITS[kind][0]!;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= GROUP)
    groups.unshift(whole.slice(Math.max(0, end - GROUP), end));
  let text = "";
  let gap = false;
  groups.forEach((group, at) => {
    const said = groupText(group, kind);
    if (said === "") {
      gap = true;
      return;
    }
    if (text !== "" && (gap || group.startsWith("0"))) text += DIGITS[kind][0]!;
    gap = false;
    text += said + GROUPS[groups.length - 1 - at]!;
  });
  return text;
}

/**
 * A number of a month, a day or an hour as it is said: twelve is 十二, not 一十二, unless written large.
 *
 * @example partOfDate("12", 1) // "十二"
 */
export function partOfDate(digits: string, kind: ChineseDigits): string {
  const zero = /^0\d/.test(digits) ? DIGITS[kind][0]! : "";
  const said = asSaid(digits, kind);
  return zero + (kind === 2 ? said : said.replace(/^[一１]十/, "十"));
}
