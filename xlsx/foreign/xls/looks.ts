import type { BorderLine, Borders, CellStyle, Colour, FontStyle, Underline } from "../../styles";
import { BUILT_IN_FORMATS } from "../../styles/number-formats";
import { BORDER_LINES, HORIZONTAL, VERTICAL } from "../../styles/style";
import { OldPalette } from "./colours";
import { RECORD, type BiffRecord } from "./records";
import { recordText } from "./text";

const UNDERLINES: Readonly<Record<number, Underline>> = {
  1: "single",
  2: "double",
  33: "singleAccounting",
  34: "doubleAccounting",
};
const BOLD = 600;
/** The font with this number was never written. */
const SKIPPED_FONT = 4;
/** Old books number lines so. */
const LINES = [undefined, "thin", "medium", "dashed", "dotted", "thick", "double", "hair", "mediumDashed", "dashDot", "mediumDashDot", "dashDotDot", "mediumDashDotDot", "slantDashDot"] as const; // prettier-ignore
/** What a program of today adds to a format, by number. */
const ADDED = { fore: 4, letters: 13 } as const;

interface OldFont extends Omit<FontStyle, "colour"> {
  readonly index: number;
}

/** A format as it stands in its record. */
interface OldFormat {
  readonly data: DataView;
  fore?: Colour;
  letters?: Colour;
}

const bits = (value: number, from: number, count: number): number => (value >>> from) & ((1 << count) - 1);

/** The fonts, formats and colours of an old book, record by record. */
export class OldLooks {
  private readonly fonts: OldFont[] = [];
  private readonly formats: OldFormat[] = [];
  private readonly codes = new Map<number, string>();
  private readonly palette = new OldPalette();
  private readonly made: CellStyle[] = [];

  /** @param page how the book writes letters; undefined where it does in Unicode, as since 1997 */
  constructor(private page: number | undefined) {}

  /** Takes a record of the book, if it says something of looks. */
  take({ type, data }: BiffRecord): void {
    if (type === RECORD.codePage && this.page !== undefined) this.page = data.getUint16(0, true);
    else if (type === RECORD.font) this.fonts.push(this.font(data));
    else if (type === RECORD.format) this.formats.push({ data });
    else if (type === RECORD.palette) this.palette.take(data);
    else if (type === RECORD.formatColours) this.added(data);
    else if (type === RECORD.numberFormat)
      this.codes.set(data.getUint16(0, true), recordText(data, 2, this.page === undefined, this.page));
  }

  private font(data: DataView): OldFont {
    const look = data.getUint16(2, true);
    const script = data.getUint16(8, true);
    const underline = UNDERLINES[data.getUint8(10)];
    return {
      index: data.getUint16(4, true),
      name: recordText(data, 14, false, this.page) || "宋体",
      size: data.getUint16(0, true) / 20,
      ...(data.getUint16(6, true) >= BOLD && { bold: true as const }),
      ...(look & 2 && { italic: true as const }),
      ...(look & 8 && { strike: true as const }),
      ...(underline && { underline }),
      ...(script === 1 && { script: "superscript" as const }),
      ...(script === 2 && { script: "subscript" as const }),
    };
  }

  private added(data: DataView): void {
    if (data.byteLength < 20) return;
    const format = this.formats[data.getUint16(14, true)];
    const count = data.getUint16(18, true);
    let at = 20;
    for (let n = 0; format && n < count && at + 4 <= data.byteLength; n++) {
      const kind = data.getUint16(at, true);
      const colour = this.palette.full(data, at + 4);
      if (kind === ADDED.fore && colour) format.fore = colour;
      if (kind === ADDED.letters && colour) format.letters = colour;
      at += Math.max(4, data.getUint16(at + 2, true));
    }
  }

  /** A font by the number that formats and pieces of texts name; the first one where there is none. */
  fontOf(number: number, letters?: Colour): FontStyle {
    const found = this.fonts[number > SKIPPED_FONT ? number - 1 : number] ?? this.fonts[0];
    if (!found) return { name: "宋体", size: 11 };
    const { index, ...font } = found;
    const colour = letters ?? this.palette.colour(index);
    return colour === undefined ? font : { ...font, colour };
  }

  /** How cells with this format look. */
  styleOf(number: number): CellStyle {
    return (this.made[number] ??= this.style(this.formats[number]));
  }

  private style(format: OldFormat | undefined): CellStyle {
    if (!format) return { numberFormat: "General", font: this.fontOf(0), borders: {} };
    const { data, letters } = format;
    const code = data.getUint16(2, true);
    const flags = data.getUint16(4, true);
    const align = data.getUint16(6, true);
    const horizontal = HORIZONTAL[bits(align, 0, 3) - 1];
    const vertical = VERTICAL[bits(align, 4, 3)];
    const fill = this.fill(format);
    return {
      numberFormat: this.codes.get(code) ?? BUILT_IN_FORMATS[code] ?? "General",
      font: this.fontOf(data.getUint16(0, true), letters),
      borders: this.borders(data),
      ...(fill && { fill }),
      ...(horizontal && { horizontal }),
      ...(vertical && vertical !== "bottom" && { vertical }),
      ...(bits(align, 3, 1) === 1 && { wrap: true as const }),
      ...(bits(flags, 0, 1) === 0 && { unlocked: true as const }),
      ...(bits(flags, 3, 1) === 1 && { quotePrefix: true as const }),
      ...this.turned(data, align),
    };
  }

  private turned(data: DataView, align: number): Pick<CellStyle, "rotation" | "indent" | "shrink"> {
    if (this.page !== undefined) return {};
    const turn = bits(align, 8, 8);
    const more = data.getUint16(8, true);
    const indent = bits(more, 0, 4);
    return {
      ...(turn > 0 && turn <= 180 && { rotation: turn <= 90 ? turn : 90 - turn }),
      ...(turn === 255 && { rotation: "stacked" as const }),
      ...(indent > 0 && { indent }),
      ...(bits(more, 4, 1) === 1 && { shrink: true as const }),
    };
  }

  private fill({ data, fore }: OldFormat): Colour | undefined {
    const isOld = this.page !== undefined;
    const pattern = isOld ? bits(data.getUint32(8, true), 16, 6) : bits(data.getUint32(14, true), 26, 6);
    if (pattern === 0) return undefined;
    const colours = data.getUint16(isOld ? 8 : 18, true);
    // A solid fill has the first colour only; of a pattern, what lies behind it covers most.
    if (pattern === 1) return fore ?? this.palette.colour(bits(colours, 0, 7)) ?? "#000000";
    return this.palette.colour(bits(colours, 7, 7)) ?? "#FFFFFF";
  }

  private line(kind: number, colour: number): BorderLine | undefined {
    const line = LINES[kind];
    if (!line || !BORDER_LINES.includes(line)) return undefined;
    const found = this.palette.colour(colour);
    return found === undefined ? { line } : { line, colour: found };
  }

  private borders(data: DataView): Borders {
    const sides = this.page === undefined ? this.newSides(data) : this.oldSides(data);
    return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  }

  private newSides(data: DataView): Record<keyof Borders, BorderLine | undefined> {
    const [first, second] = [data.getUint32(10, true), data.getUint32(14, true)] as const;
    const across = this.line(bits(second, 21, 4), bits(second, 14, 7));
    return {
      left: this.line(bits(first, 0, 4), bits(first, 16, 7)),
      right: this.line(bits(first, 4, 4), bits(first, 23, 7)),
      top: this.line(bits(first, 8, 4), bits(second, 0, 7)),
      bottom: this.line(bits(first, 12, 4), bits(second, 7, 7)),
      down: bits(first, 30, 1) === 1 ? across : undefined,
      up: bits(first, 31, 1) === 1 ? across : undefined,
    };
  }

  private oldSides(data: DataView): Partial<Record<keyof Borders, BorderLine | undefined>> {
    const [first, second] = [data.getUint32(8, true), data.getUint32(12, true)] as const;
    return {
      bottom: this.line(bits(first, 22, 3), bits(first, 25, 7)),
      top: this.line(bits(second, 0, 3), bits(second, 9, 7)),
      left: this.line(bits(second, 3, 3), bits(second, 16, 7)),
      right: this.line(bits(second, 6, 3), bits(second, 23, 7)),
    };
  }
}
