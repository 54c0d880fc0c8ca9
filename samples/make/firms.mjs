/** The alphabet and weights of a unified social credit code (GB 32100). */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A made-up firm: its name and its code. */
export function firm(n) {
  const first = `91330723MA${3_100_000 + n * 37}`;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * ALPHABET.indexOf(first[at]), 0);
  const names = [
    "宏远五金",
    "晨曦门业",
    "金穗电器",
    "天合工具",
    "瑞丰机械",
    "永固食品",
    "明达文具",
    "华越汽配",
  ];
  const kinds = ["制造", "科技", "实业", "精工", "智造", "机电", "装备"];
  return {
    name: `武义${names[n % 8]}${kinds[Math.floor(n / 8) % 7]}有限公司`,
    code: first + ALPHABET[(31 - (sum % 31)) % 31],
  };
}
