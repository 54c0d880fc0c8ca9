import { codeOf } from "../builders/grids";

/** A made-up firm. */
export interface Firm {
  readonly name: string;
  readonly code: string;
}

// No two of them share a letter at one place: no name is like another.
const FIRST = "宏晨金天瑞永明华嘉鼎恒新锦凯博泰润盛佳利".split("");
const SECOND = "远曦穗合丰固达越禾昌岚腾洲辉源桥锋耀航诺".split("");
const TRADES = [
  "五金",
  "门业",
  "电器",
  "工具",
  "机械",
  "食品",
  "电动工具",
  "杯业",
  "休闲用品",
  "新材料",
  "汽配",
  "家具",
];
const FORMS = [
  "有限公司",
  "有限公司",
  "有限公司",
  "股份有限公司",
  "厂",
  "有限责任公司",
  "（浙江）有限公司",
  "厂（普通合伙）",
];
const PLACES = ["武义", "浙江", "金华", "武义县", "永康"];

/**
 * The firm with a number, always the same.
 *
 * @example firmOf(3).name // "武义县天合工具股份有限公司"
 */
export function firmOf(n: number): Firm {
  const place = PLACES[n % PLACES.length]!;
  const core = FIRST[n % FIRST.length]! + SECOND[(n + Math.floor(n / FIRST.length) * 3) % SECOND.length]!;
  return {
    name:
      place + core + TRADES[(n * 5) % TRADES.length]! + FORMS[(n * 7 + Math.floor(n / 8)) % FORMS.length]!,
    code: codeOf(700 + n),
  };
}
