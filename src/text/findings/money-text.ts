import { Decimal } from "decimal.js";
import { numberText } from "../number-text";
import type { UnitName } from "./facts";

const PER_TEN_THOUSAND: Readonly<Record<string, number>> = { 万元: 1, 元: 10_000, 千元: 10, 亿元: 0.0001 };

/** A number without the noise of doubles; what no double can hold any more is shown as ∞. */
export function plainNumber(value: number): string {
  const short = Number(value.toPrecision(15));
  if (Number.isFinite(short)) return numberText(short);
  return Number.isFinite(value) ? numberText(value) : value < 0 ? "-∞" : "∞";
}

/**
 * How far two numbers are apart, as the decimals that a sheet shows for them: doubles would leave their noise.
 *
 * @example apart(5.000001, 5) // 0.000001
 */
export function apart(a: number, b: number): number {
  return new Decimal(a.toPrecision(15)).minus(b.toPrecision(15)).abs().toNumber();
}

/**
 * An amount in 万元, in the unit of the column that it stands in.
 *
 * @example moneyText(540, "元") // "5,400,000 元"
 */
export function moneyText(amount: number, unit: UnitName): string {
  return `${plainNumber(amount * (PER_TEN_THOUSAND[unit] ?? 1))} ${unit}`;
}

/** An amount in 万元, in 万元. */
export const wan = (amount: number): string => moneyText(amount, "万元");
