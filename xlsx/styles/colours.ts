import type { Archive } from "../archive";
import { scan } from "../package";
import { END, OPEN, type XmlScanner } from "../xml-scanner";
import type { Colour } from "./style";

/** The 56 colours that files name by number, from 8 on; 0–7 repeat the first eight. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
/** The colours by number, from 8 on. */
export const STANDARD_COLOURS = INDEXED.split(" ").map((hex) => `#${hex}`);
const FIRST_INDEXED = 8;
/** The window's own colours; its text's is left to whoever draws. */
const WINDOW_PAPER = 65;

/** The colours of a theme in the order in which its part lists them, as Office has had them since 2013. */
export const OFFICE_THEME: readonly Colour[] = [
  "#000000",
  "#FFFFFF",
  "#44546A",
  "#E7E6E6",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];
const SLOTS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]; // prettier-ignore
/** Styles count light before dark, the part dark before light. */
export const SWAPPED_THEME: readonly number[] = [1, 0, 3, 2];

const HEX = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;

const hexColour = (text: string | undefined): Colour | undefined => {
  const match = HEX.exec(text ?? "");
  return match ? `#${match[1]!.toUpperCase()}` : undefined;
};

/** The colours of a theme part. */
export function readTheme(archive: Archive, part: string): Colour[] {
  const colours = [...OFFICE_THEME];
  const scanner = scan(archive, part);
  let slot = -1;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.is("clrScheme")) break;
      continue;
    }
    const found = SLOTS.indexOf(scanner.name);
    if (found >= 0) slot = found;
    else if (slot >= 0 && (scanner.is("srgbClr") || scanner.is("sysClr"))) {
      colours[slot] =
        hexColour(scanner.attribute(scanner.is("srgbClr") ? "val" : "lastClr")) ?? colours[slot]!;
      slot = -1;
    }
  }
  return colours;
}

/** Hue, saturation and luminance of a colour, each from 0 to 1. */
function toHsl(colour: Colour): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, light];
  const saturation = light > 0.5 ? range / (2 - most - least) : range / (most + least);
  const sector = most === r ? (g - b) / range + (g < b ? 6 : 0) : most === g ? (b - r) / range + 2 : (r - g) / range + 4; // prettier-ignore
  return [sector / 6, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): Colour {
  const reach = saturation * Math.min(light, 1 - light);
  const channel = (offset: number): string => {
    const k = (offset + hue * 12) % 12;
    const value = light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/**
 * A colour made lighter (tint above 0) or darker (below 0).
 *
 * @example tinted("#4472C4", 0.8) // "#DAE3F3"
 */
export function tinted(colour: Colour, tint: number): Colour {
  if (tint === 0 || !(Math.abs(tint) <= 1)) return colour;
  const [hue, saturation, light] = toHsl(colour);
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

/** What a book's colours mean: its theme, and its own numbered colours where it has some. */
export class Palette {
  constructor(
    private readonly theme: readonly Colour[] = OFFICE_THEME,
    private readonly indexed: readonly (Colour | undefined)[] = [],
  ) {}

  /** The colour that the scanner's tag names; undefined for the colour of the window's text. */
  colour(scanner: XmlScanner): Colour | undefined {
    const base = this.base(scanner);
    return base && tinted(base, scanner.number("tint") || 0);
  }

  private base(scanner: XmlScanner): Colour | undefined {
    const rgb = hexColour(scanner.attribute("rgb"));
    if (rgb) return rgb;
    const theme = scanner.number("theme");
    if (theme >= 0) return this.theme[SWAPPED_THEME[theme] ?? theme];
    const index = scanner.number("indexed");
    if (!(index >= 0)) return undefined;
    if (index === WINDOW_PAPER) return "#FFFFFF";
    const own = this.indexed[index];
    return own ?? STANDARD_COLOURS[index < FIRST_INDEXED ? index : index - FIRST_INDEXED];
  }
}

/** A book's own numbered colours, from the `indexedColors` that the scanner stands in. */
export function readIndexedColours(scanner: XmlScanner): (Colour | undefined)[] {
  const colours: (Colour | undefined)[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.is("rgbColor")) colours.push(hexColour(scanner.attribute("rgb")));
    else if (token !== OPEN && scanner.is("indexedColors")) break;
  }
  return colours;
}
