import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderLine, Borders, CellStyle, FontStyle } from "../../xlsx";

const BLACK = "#000000";
const GENERAL = "General";
/** One step of indentation in pixels, as Excel draws it at the usual font. */
const INDENT = 9;
/** What the spreadsheet keeps free at a cell's side anyway. */
const USUAL_PADDING = 2;

const LINES: Readonly<Record<BorderLine["line"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const LINE_NAMES = new Map(Object.entries(LINES).map(([name, type]) => [type, name as BorderLine["line"]]));

type Horizontal = NonNullable<CellStyle["horizontal"]>;
const HORIZONTAL: Readonly<Record<Horizontal, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const HORIZONTAL_NAMES: Readonly<Partial<Record<HorizontalAlign, Horizontal>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

type Vertical = NonNullable<CellStyle["vertical"]>;
const VERTICAL: Readonly<Record<Vertical, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const VERTICAL_NAMES: Readonly<Partial<Record<VerticalAlign, Vertical>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

/** A font as the spreadsheet has it. */
export function fontData(font: FontStyle): IStyleBase {
  const { name, size, bold, italic, underline, strike, colour, script } = font;
  return {
    ff: name,
    fs: size,
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && {
      ul: {
        s: BooleanNumber.TRUE,
        ...(underline.startsWith("double") && { t: TextDecoration.DOUBLE }),
      },
    }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(script && { va: script === "subscript" ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT }),
  };
}

const lineData = ({ line, colour }: BorderLine): IBorderStyleData => ({
  s: LINES[line],
  cl: { rgb: colour ?? BLACK },
});

function borderData({ top, right, bottom, left, up, down }: Borders): IBorderData {
  return {
    ...(top && { t: lineData(top) }),
    ...(right && { r: lineData(right) }),
    ...(bottom && { b: lineData(bottom) }),
    ...(left && { l: lineData(left) }),
    ...(up && { bl_tr: lineData(up) }),
    ...(down && { tl_br: lineData(down) }),
  };
}

/** A cell's format as the spreadsheet has it. */
export function styleData(style: CellStyle): IStyleData {
  const { numberFormat, font, fill, borders, horizontal, vertical, wrap, rotation, indent } = style;
  const lines = borderData(borders);
  return {
    ...fontData(font),
    vt: VERTICAL[vertical ?? "bottom"],
    ...(numberFormat !== GENERAL && { n: { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(Object.keys(lines).length > 0 && { bd: lines }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    // The spreadsheet turns clockwise, files turn the other way.
    ...(rotation !== undefined && {
      tr: rotation === "stacked" ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation },
    }),
    ...(indent && { pd: { l: USUAL_PADDING + indent * INDENT } }),
  };
}

const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/;

/** A colour as `#RRGGBB`; undefined for what is none. */
export function colourOf(colour: Nullable<{ readonly rgb?: Nullable<string> }>): string | undefined {
  const text = colour?.rgb?.trim() ?? "";
  const parts = RGB.exec(text);
  if (parts) {
    const hex = parts.slice(1, 4).map((one) => Math.min(255, Number(one)).toString(16).padStart(2, "0"));
    return `#${hex.join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** The font that the spreadsheet's data means; what it leaves out is as in `usual`. */
export function fontOf(data: IStyleBase, usual: FontStyle): FontStyle {
  const colour = colourOf(data.cl);
  return {
    name: data.ff ?? usual.name,
    size: data.fs ?? usual.size,
    ...(data.bl === BooleanNumber.TRUE && { bold: true }),
    ...(data.it === BooleanNumber.TRUE && { italic: true }),
    ...(data.ul?.s === BooleanNumber.TRUE && {
      underline: data.ul.t === TextDecoration.DOUBLE ? "double" : "single",
    }),
    ...(data.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(colour !== undefined && { colour }),
    ...(data.va === BaselineOffset.SUBSCRIPT && { script: "subscript" }),
    ...(data.va === BaselineOffset.SUPERSCRIPT && { script: "superscript" }),
  };
}

function lineOf(data: Nullable<IBorderStyleData>): BorderLine | undefined {
  const line = data && LINE_NAMES.get(data.s);
  if (!line) return undefined;
  const colour = colourOf(data.cl);
  return { line, ...(colour !== undefined && colour !== BLACK && { colour }) };
}

function bordersOf(data: Nullable<IBorderData>): Borders {
  const lines = {
    top: lineOf(data?.t),
    right: lineOf(data?.r),
    bottom: lineOf(data?.b),
    left: lineOf(data?.l),
    up: lineOf(data?.bl_tr),
    down: lineOf(data?.tl_br),
  };
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line)) as Borders;
}

/** The format that the spreadsheet's data means; what it leaves out is as in `usual`. */
export function styleOf(data: IStyleData, usual: CellStyle): CellStyle {
  const fill = colourOf(data.bg);
  const horizontal = HORIZONTAL_NAMES[data.ht ?? HorizontalAlign.UNSPECIFIED];
  const vertical = VERTICAL_NAMES[data.vt ?? VerticalAlign.UNSPECIFIED];
  const indent = Math.round(((data.pd?.l ?? USUAL_PADDING) - USUAL_PADDING) / INDENT);
  const rotation = data.tr?.v === BooleanNumber.TRUE ? ("stacked" as const) : -(data.tr?.a ?? 0);
  return {
    numberFormat: data.n?.pattern ?? GENERAL,
    font: fontOf(data, usual.font),
    borders: bordersOf(data.bd),
    ...(fill !== undefined && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(data.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(rotation !== 0 && { rotation }),
    ...(indent > 0 && { indent }),
  };
}
