export { evaluate } from "./evaluate";
export { Exact, ZERO, readDouble, readText, roundToFen } from "./exact";
export type { Given, Outcome } from "./outcome";
export {
  MONEY_UNITS,
  TEN_THOUSAND_YUAN,
  findUnit,
  fromTenThousand,
  toTenThousand,
  type MoneyUnit,
} from "./unit";
export { fastAward, type FastAward } from "./fast";
