/** A colour as `#RRGGBB`; themes, tints and palettes are resolved. */
export type Colour = string;

export type Underline = "single" | "double" | "singleAccounting" | "doubleAccounting";

/** How letters look. */
export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: Underline;
  readonly strike?: true;
  /** Where it is left out, the window's text colour: black. */
  readonly colour?: Colour;
  readonly script?: "superscript" | "subscript";
}

/** A piece of a rich text; without a font it looks as its cell says. */
export interface TextRun {
  readonly text: string;
  readonly font?: FontStyle;
}

export const BORDER_LINES = [
  "thin",
  "medium",
  "thick",
  "double",
  "dotted",
  "dashed",
  "hair",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;

/** One line of a border; without a colour it is black. */
export interface BorderLine {
  readonly line: (typeof BORDER_LINES)[number];
  readonly colour?: Colour;
}

/** The lines around a cell and across it. */
export interface Borders {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  /** From bottom left to top right. */
  readonly up?: BorderLine;
  /** From top left to bottom right. */
  readonly down?: BorderLine;
}

export const HORIZONTAL = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
export const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;

/** Everything that a cell's format says. What is left out is as in a fresh sheet. */
export interface CellStyle {
  /** The code, such as `#,##0.00` or `yyyy"年"m"月"d"日"`; `General` where there is none. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill?: Colour;
  readonly borders: Borders;
  readonly horizontal?: (typeof HORIZONTAL)[number];
  /** Where it is left out: bottom. */
  readonly vertical?: (typeof VERTICAL)[number];
  readonly wrap?: true;
  /** In degrees, counter-clockwise, from -90 to 90; or letters below each other. */
  readonly rotation?: number | "stacked";
  readonly indent?: number;
  readonly shrink?: true;
  /** Whether the cell stays open to changes when its sheet is protected. */
  readonly unlocked?: true;
  /** The text was typed after an apostrophe: it stays text whatever it looks like. */
  readonly quotePrefix?: true;
}
