import { tokenize, type FormatToken } from "numfmt";
import { roundedHalfUp } from "./number-text";

/** What leaves the digits of a number alone, or counts them in another way. */
const OTHERWISE = new Set(["general", "datetime", "duration", "ampm", "slash", "text", "error"]);
const DIGIT = new Set(["zero", "hash", "qmark"]);

/** How a section rounds: to places after the point, or to digits of a power of ten; undefined: not at all. */
interface Rounding {
  readonly places?: number;
  readonly digits?: number;
}

function roundingOf(tokens: readonly FormatToken[]): Rounding | undefined {
  let places = 0;
  let whole = 0;
  let seen = 0;
  let afterPoint = false;
  let scale = 0;
  for (const { type, raw } of tokens) {
    if (OTHERWISE.has(type)) return undefined;
    if (type === "exp") return whole === 1 ? { digits: 1 + places } : undefined;
    if (type === "point") afterPoint = true;
    else if (DIGIT.has(type)) {
      seen++;
      if (afterPoint) places++;
      else whole++;
    } else if (type === "percent") scale += 2;
    else if (type === "scale") scale -= 3 * raw.length;
  }
  return seen === 0 ? undefined : { places: places + scale };
}

const known = new Map<string, Rounding | undefined>();
const MOST_KNOWN = 2000;

/**
 * A number as a section shows it, rounded: the library rounds what the machine has, which of 1.005 lies below.
 *
 * @param section of a number format, as the library knows it
 * @example roundedFor("0.00", 1.005) // 1.01
 */
export function roundedFor(section: string, value: number): number {
  if (!known.has(section)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(section, roundingOf(tokenize(section)));
  }
  const rounding = known.get(section);
  if (!rounding) return value;
  const places =
    rounding.places ?? rounding.digits! - 1 - Number(Math.abs(value).toExponential(14).split("e")[1]);
  // A number that rounds to nothing keeps its sign, and the section that is meant for it.
  return roundedHalfUp(value, places) || value;
}
