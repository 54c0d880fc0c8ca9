import type { Typed } from "../builders/grids";
import type { Draw } from "./draw";

/** How many 元 a unit has. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1_000, 万元: 10_000 };

/** An amount in 万元, in another unit, to the fen. */
export const inUnit = (amount: number, unit: string): number =>
  Number(((amount * 10_000) / YUAN[unit]!).toFixed(unit === "元" ? 2 : 6));

/** How the amounts of a column are written. */
export type MoneyStyle =
  "number" | "formula" | "grouped" | "with unit" | "blank and unit" | "full width" | "text";

export const drawStyle = (draw: Draw): MoneyStyle =>
  draw.chance(0.8)
    ? draw.any(["number", "number", "number", "formula"])
    : draw.any(["grouped", "with unit", "blank and unit", "full width", "text"]);

const fullWidth = (text: string): string =>
  text.replace(/[\d.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** An amount as a cell holds it. */
export function moneyCell(value: number, unit: string, style: MoneyStyle): Typed {
  switch (style) {
    case "number":
      return value;
    case "formula":
      return { formula: value };
    case "grouped": {
      const [whole, rest] = String(value).split(".");
      return whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ? `.${rest}` : "");
    }
    case "with unit":
      return `${value}${unit}`;
    case "blank and unit":
      return `${value} ${unit}`;
    case "full width":
      return fullWidth(String(value));
    case "text":
      return String(value);
  }
}
