import { choiceTable, type Choice } from "../policy";
import { Exact } from "./exact";

/** A unit of money, with how many fen one of it has. */
export interface MoneyUnit extends Choice {
  readonly fen: number;
}

/** The units in which money goes in and comes out; the first is the one that needs no word. */
export const MONEY_UNITS: readonly MoneyUnit[] = [
  { name: "万元", fen: 1e6, aliases: ["万", "w", "wan", "wanyuan", "人民币万元"] },
  { name: "元", fen: 1e2, aliases: ["yuan", "rmb", "cny", "人民币", "人民币元"] },
  { name: "千元", fen: 1e5, aliases: ["千", "k", "qianyuan"] },
  { name: "亿元", fen: 1e10, aliases: ["亿", "yi", "yiyuan"] },
];

export const TEN_THOUSAND_YUAN: MoneyUnit = MONEY_UNITS[0]!;

/** The unit with this name, as people type it. */
export function findUnit(text: string): MoneyUnit | undefined {
  const name = choiceTable(MONEY_UNITS).find(text);
  return MONEY_UNITS.find((unit) => unit.name === name);
}

const ratio = (unit: MoneyUnit): Exact => new Exact(unit.fen).div(TEN_THOUSAND_YUAN.fen);

/** An amount in a unit, as 万元. */
export const toTenThousand = (amount: Exact, unit: MoneyUnit): Exact => amount.times(ratio(unit));

/** An amount in 万元, in a unit. */
export const fromTenThousand = (amount: Exact, unit: MoneyUnit): Exact => amount.div(ratio(unit));
