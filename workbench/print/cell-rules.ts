import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

/** A line as CSS draws it: how wide, in points, and how. */
const LINES: Readonly<Partial<Record<BorderStyleTypes, string>>> = {
  [BorderStyleTypes.HAIR]: "0.25pt solid",
  [BorderStyleTypes.THIN]: "0.5pt solid",
  [BorderStyleTypes.MEDIUM]: "1pt solid",
  [BorderStyleTypes.THICK]: "1.75pt solid",
  [BorderStyleTypes.DOTTED]: "0.5pt dotted",
  [BorderStyleTypes.DASHED]: "0.5pt dashed",
  [BorderStyleTypes.DASH_DOT]: "0.5pt dashed",
  [BorderStyleTypes.DASH_DOT_DOT]: "0.5pt dashed",
  [BorderStyleTypes.MEDIUM_DASHED]: "1pt dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "1pt dashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "1pt dashed",
  [BorderStyleTypes.SLANT_DASH_DOT]: "1pt dashed",
  [BorderStyleTypes.DOUBLE]: "2pt double",
};
const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, string>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "justify",
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, string>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "middle",
};
/** Where nothing says otherwise. */
const FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** What a cell holds, as far as its place in the cell depends on it. */
export type Kind = "number" | "logical" | "text";

const line = (border: Nullable<IBorderStyleData>): string | undefined => {
  const drawn = border ? LINES[border.s] : undefined;
  return drawn && `${drawn} ${border?.cl?.rgb ?? "#000"}`;
};

const quoted = (font: string): string => `"${font.replace(/["\\]/g, "")}"`;

/** The declarations of CSS that make a cell of a printed table look as it does in the sheet. */
export function cellRules(style: Nullable<IStyleData>, kind: Kind): string {
  const { ff, fs, bl, it, ul, st, cl, bg, ht, vt, tb, bd } = style ?? {};
  const usual = kind === "number" ? "right" : kind === "logical" ? "center" : "left";
  const lines = [ul?.s && "underline", st?.s && "line-through"].filter((one) => typeof one === "string");
  const rules: readonly (readonly [name: string, value: string | undefined])[] = [
    ["text-align", HORIZONTAL[ht ?? HorizontalAlign.UNSPECIFIED] ?? usual],
    ["vertical-align", VERTICAL[vt ?? VerticalAlign.UNSPECIFIED] ?? "bottom"],
    // A number is never broken; its column is wide enough.
    [
      "white-space",
      kind === "text" && tb !== WrapStrategy.WRAP ? undefined : kind === "text" ? "pre-wrap" : "pre",
    ],
    ["font-family", ff ? `${quoted(ff)}, ${FONTS}` : undefined],
    ["font-size", fs ? `${fs}pt` : undefined],
    ["font-weight", bl === BooleanNumber.TRUE ? "700" : undefined],
    ["font-style", it === BooleanNumber.TRUE ? "italic" : undefined],
    ["text-decoration", lines.length > 0 ? lines.join(" ") : undefined],
    ["color", cl?.rgb ?? undefined],
    ["background", bg?.rgb ?? undefined],
    ["border-top", line(bd?.t)],
    ["border-right", line(bd?.r)],
    ["border-bottom", line(bd?.b)],
    ["border-left", line(bd?.l)],
  ];
  return rules.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])).join(";");
}

/** Whether an empty cell of a style shows something: lines, or a fill. */
export const hasLook = (style: Nullable<IStyleData>): boolean => hasLines(style) || !!style?.bg?.rgb;

/** Whether a style draws any line. */
export const hasLines = (style: Nullable<IStyleData>): boolean =>
  [style?.bd?.t, style?.bd?.r, style?.bd?.b, style?.bd?.l].some((border) => line(border) !== undefined);
