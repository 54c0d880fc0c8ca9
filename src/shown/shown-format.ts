import { dateFromSerial, format, formatColor } from "numfmt";
import type { CellValue } from "../formula";
import { canMislead, coloursIn, formatParts, isDate, type FormatParts } from "./format-parts";
import { tellsDate, tellsNumber } from "./shown-number";
import type { Colour } from "./colours";

/** Commas between thousands, as Excel in Chinese and in English. */
const LOCALE = { locale: "en-US" } as const;

/** What a number format makes of values, as far as somebody could be misled by it. */
export interface FormatSight {
  /** What it shows instead of a value; undefined where it shows the value. Left out where it always does. */
  readonly misshown?: (value: CellValue) => string | undefined;
  /** The colours that it can give; `undefined` among them for one that is known by a number only. */
  readonly colours: readonly (Colour | undefined)[];
  /** The colour that it gives a value; undefined where the font's stays. */
  readonly colourOf: (value: CellValue) => Colour | undefined;
}

const NAMED: Readonly<Record<string, Colour>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};
const HEX = /^#[0-9a-f]{6}$/i;

/** What the library does with a format that it read and still cannot use is no answer. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function colourOf(code: string, value: CellValue): Colour | undefined {
  const found = attempt(() => formatColor(code, value));
  if (typeof found !== "string") return undefined;
  return NAMED[found.toLowerCase()] ?? (HEX.test(found) ? found.toUpperCase() : undefined);
}

/** The parts of a date that can be read: year with four digits and two, month, day, hours, minutes, seconds. */
function datePartsOf(serial: number): number[] {
  const [year = 0, ...rest] = dateFromSerial(serial);
  const hours = rest[2] ?? 0;
  return [year, year % 100, ...rest, hours % 12 || 12];
}

function misshownNumber(parts: FormatParts, value: number, shown: string): boolean {
  if (shown === "") return value !== 0;
  if (isDate(parts)) return !tellsDate(shown, datePartsOf(value));
  return !tellsNumber(shown, value, () => colourOf(parts.format, value) === NAMED.red);
}

/** Digits that a format adds to a text make another text of it. */
const misshownText = (value: string, shown: string): boolean =>
  !shown.includes(value) || /\p{Nd}/u.test(shown.replace(value, ""));

function misshown(parts: FormatParts, value: CellValue): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const shown = attempt(() => format(parts.format, value, LOCALE).trim());
  if (shown === undefined) return undefined;
  const wrong =
    typeof value === "number" ? misshownNumber(parts, value, shown) : misshownText(value.trim(), shown);
  return wrong ? shown : undefined;
}

/**
 * What a number format shows of values. Rounding, thousands, units, percent, dates and signs in any dress are
 * honest. A format that the library does not know is taken for honest too; it never fails.
 *
 * @example formatSight("0,").misshown?.(1200) // "1"
 */
export function formatSight(code: string): FormatSight {
  const parts = code === "General" ? undefined : formatParts(code);
  if (!parts) return { colours: [], colourOf: () => undefined };
  return {
    ...(canMislead(parts) && { misshown: (value: CellValue) => misshown(parts, value) }),
    colours: coloursIn(parts).map((name) => NAMED[name]),
    colourOf: (value) => colourOf(parts.format, value),
  };
}
