import { Decimal } from "decimal.js";

/**
 * A number as people read it: plain digits, thousands separated.
 *
 * @example numberText(new Exact("1234567.5")) // "1,234,567.5"
 */
export function numberText(value: Decimal | number): string {
  const short = String(value);
  // Below a millionth a power of ten is written, which nobody reads as money. From 1e21 on it may stay.
  const plain = short.includes("e-") ? new Decimal(short).toFixed() : short;
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number that is only shown, never compared: at most six decimals, marked where it was cut. */
export function shownText(value: Decimal, about: "约" | "about" = "约"): string {
  const short = value.toDecimalPlaces(6);
  return short.equals(value) ? numberText(short) : `${about} ${numberText(short)}`;
}

/** Text from a cell, at most so many letters of it and without characters that break a line. */
function quotedUpTo(most: number, text: string): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  const letters = Array.from(line);
  return `“${letters.length > most ? `${letters.slice(0, most).join("")}…` : line}”`;
}

/** Text from a cell, short enough for a sentence. */
export const quoted = (text: string): string => quotedUpTo(24, text);

/** A firm, by its whole name unless that is no name any more. */
export const quotedFirm = (text: string): string => quotedUpTo(100, text);

/** A number with a unit of money behind it, as people type amounts; the functions want the number alone. */
export const WITH_UNIT = /^\s*[\d.,]+\s*(?:元|千元|万|万元|亿|亿元)\s*$/;
