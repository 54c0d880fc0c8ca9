/** Digits in letters, those of cheques among them. */
const DIGITS = new Map<string, number>(
  ["零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap(
    (letters, digit) => [...letters].map((letter) => [letter, digit] as const),
  ),
);
const TENS = new Map<string, number>([
  ..."十拾".split("").map((letter) => [letter, 10] as const),
  ..."百佰".split("").map((letter) => [letter, 100] as const),
  ..."千仟".split("").map((letter) => [letter, 1_000] as const),
]);

/** A number below ten thousand; undefined where the letters stand in no right order. */
function section(letters: string): number | undefined {
  let [sum, digit, place] = [0, NaN, 10_000];
  let zero = false;
  for (const letter of letters) {
    const known = DIGITS.get(letter);
    const tens = TENS.get(letter);
    if (known === 0) {
      // A zero parts two places and is no digit of one.
      if (!Number.isNaN(digit) || zero) return undefined;
      zero = true;
    } else if (known !== undefined) {
      if (!Number.isNaN(digit)) return undefined;
      digit = known;
      zero = false;
    } else if (tens !== undefined) {
      // 十五 is 一十五; no other place goes without its digit.
      if (tens >= place || (Number.isNaN(digit) && !(tens === 10 && sum === 0 && !zero))) return undefined;
      sum += (Number.isNaN(digit) ? 1 : digit) * tens;
      [place, digit] = [tens, NaN];
    } else return undefined;
  }
  if (zero && letters.length > 1) return undefined;
  return sum + (Number.isNaN(digit) ? 0 : digit);
}

/**
 * A whole number in Chinese letters; undefined where they are none.
 *
 * @example chineseNumber("壹佰贰拾万") // 1_200_000
 */
export function chineseNumber(text: string): number | undefined {
  if (text === "") return undefined;
  let rest = text;
  let sum = 0;
  for (const [letter, size] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    const at = Math.max(rest.indexOf(letter), letter === "万" ? rest.indexOf("萬") : -1);
    if (at < 0) continue;
    const above = section(rest.slice(0, at));
    if (above === undefined || above === 0) return undefined;
    sum += above * size;
    // 二亿零五万: the zero stands between the two.
    rest = rest.slice(at + 1).replace(/^[零〇]/, "");
  }
  const below = section(rest);
  return below === undefined ? undefined : sum + below;
}
