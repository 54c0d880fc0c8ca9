import type { Colour } from "../../styles";
import { OFFICE_THEME, STANDARD_COLOURS, SWAPPED_THEME, tinted } from "../../styles/colours";

/** The first colour that a book may give by number; those before repeat the first eight. */
const FIRST_OWN = 8;
const WINDOW_PAPER = 65;

const hex = (red: number, green: number, blue: number): Colour =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

/** What an old book's colours mean. */
export class OldPalette {
  private readonly own: Colour[] = [];

  /** Takes the book's own colours. */
  take(data: DataView): void {
    const count = Math.min(data.getUint16(0, true), 56);
    for (let n = 0; n < count && 6 + n * 4 <= data.byteLength; n++)
      this.own[n] = hex(data.getUint8(2 + n * 4), data.getUint8(3 + n * 4), data.getUint8(4 + n * 4));
  }

  /** A colour by its number; undefined for the colour of the window's text. */
  colour(index: number): Colour | undefined {
    if (index === WINDOW_PAPER) return "#FFFFFF";
    const n = index < FIRST_OWN ? index : index - FIRST_OWN;
    return (index < FIRST_OWN ? undefined : this.own[n]) ?? STANDARD_COLOURS[n];
  }

  /** A colour as programs of today add it to an old format: of the theme, or any; undefined where it says nothing. */
  full(data: DataView, at: number): Colour | undefined {
    if (at + 8 > data.byteLength) return undefined;
    const kind = data.getUint16(at, true);
    const tint = data.getInt16(at + 2, true) / 32_767;
    if (kind === 1) return this.colour(data.getUint32(at + 4, true));
    if (kind === 2) return hex(data.getUint8(at + 4), data.getUint8(at + 5), data.getUint8(at + 6));
    if (kind !== 3) return undefined;
    const theme = data.getUint32(at + 4, true);
    const base = OFFICE_THEME[SWAPPED_THEME[theme] ?? theme];
    return base === undefined ? undefined : tinted(base, tint);
  }
}
