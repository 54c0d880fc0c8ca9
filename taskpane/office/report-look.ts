import { MARK_COLOURS, type ReportStyle } from "../../src/sheet";

/** How the cells of a style differ from plain ones, which stand at the top of their rows and are wrapped. */
export interface Look {
  readonly bold?: true;
  readonly size?: number;
  readonly fill?: string;
  readonly colour?: string;
  readonly underlined?: true;
  readonly horizontal?: "Center" | "Right";
  readonly vertical?: "Center";
}

const GREY = "E7E6E6";
const LINK_BLUE = "0563C1";

/** The looks of the report; the same as in a marked copy of a file. */
export const REPORT_LOOKS: Readonly<Record<ReportStyle, Look>> = {
  title: { bold: true, size: 16, vertical: "Center" },
  head: { bold: true, fill: GREY, vertical: "Center" },
  "number-head": { bold: true, fill: GREY, vertical: "Center", horizontal: "Right" },
  text: {},
  ordinal: { horizontal: "Center" },
  number: {},
  link: { colour: LINK_BLUE, underlined: true },
  error: { bold: true, fill: MARK_COLOURS.error.fill },
  question: { bold: true, fill: MARK_COLOURS.question.fill },
  warning: { bold: true, fill: MARK_COLOURS.warning.fill },
  info: { fill: MARK_COLOURS.info.fill },
};

/** Gives some cells a look. */
export function applyLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  if (look.underlined) format.font.underline = "Single";
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
}

/** Excel measures columns in points; a character of the usual font takes 7 of 96 pixels to the inch. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;

/** A column's width in points for a number of characters. */
export const pointsOf = (characters: number): number =>
  (characters * CHARACTER_PIXELS + MARGIN_PIXELS) * POINTS_OF_PIXEL;

/** Sets the widths of the first columns. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = pointsOf(characters);
  });
}
