import { creditCodeCheck } from "../../src/enterprise";

const FOUNDERS = ["宏远", "晨曦", "金穗", "天合", "瑞丰", "永固", "明达", "华越", "嘉禾", "鼎新", "恒泰"];
const TRADES = [
  "五金制造",
  "电动工具",
  "门业",
  "汽车零部件",
  "食品机械",
  "文旅用品",
  "智能装备",
  "软件",
  "新材料",
  "运动器材",
  "保温杯业",
  "电子科技",
  "模具",
  "纺织",
  "医疗器械",
  "包装印刷",
  "园林工具",
  "环保设备",
  "精密铸造",
  "光电",
];

/** A made-up firm of the county; no real one has this name and code. */
export interface Firm {
  readonly name: string;
  readonly code: string;
}

/** The firm with this number: its own name, and a credit code whose check character is right. */
export function firm(number: number): Firm {
  const founder = FOUNDERS[number % FOUNDERS.length]!;
  const trade = TRADES[Math.floor(number / FOUNDERS.length) % TRADES.length]!;
  const body = `91330723MA2E${String(number * 7919 + 10_007)
    .padStart(5, "0")
    .slice(-5)}`;
  return { name: `武义${founder}${trade}有限公司`, code: body + creditCodeCheck(body) };
}
