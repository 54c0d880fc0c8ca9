import { WorkbookFault } from "../faults";
import { childrenOf, wholeLayout, type Child, type Layout } from "../patch";
import { END, OPEN, XmlScanner } from "../xml-scanner";
import { Palette, readIndexedColours } from "./colours";
import { DEFAULT_FONT, readFont } from "./font-reader";
import { BUILT_IN_FORMATS } from "./number-formats";
import {
  BORDER_LINES,
  HORIZONTAL,
  VERTICAL,
  type BorderLine,
  type Borders,
  type CellStyle,
  type Colour,
  type FontStyle,
} from "./style";

/** As many cell formats as Excel takes in a book. */
export const MOST_STYLES = 65_490;

/** What a style sheet holds, list by list, as its part numbers them. */
export interface StyleTables {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly (Colour | undefined)[];
  readonly borders: readonly Borders[];
  /** By the number that cells name. */
  readonly styles: readonly CellStyle[];
  readonly palette: Palette;
}

const known = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);

/** The children of a list, none where the sheet has no such list. */
function itemsOf(bytes: Uint8Array, part: string, layout: Layout, list: string): readonly Child[] {
  const found = layout.children.find(({ name }) => name === list);
  return found && !found.empty ? childrenOf(bytes, part, found).children : [];
}

function readFormats(scanner: XmlScanner, items: readonly Child[]): Map<number, string> {
  const formats = new Map<number, string>();
  for (const { start } of items) {
    scanner.goTo(start);
    formats.set(scanner.number("numFmtId"), scanner.attribute("formatCode") ?? "General");
  }
  return formats;
}

/** A fill's colour. A pattern shows as the colour that it has most of; a gradient as its first colour. */
function readFill(scanner: XmlScanner, { start, end }: Child, palette: Palette): Colour | undefined {
  scanner.goTo(start);
  let pattern: string | undefined;
  let [front, back]: (Colour | undefined)[] = [];
  while (scanner.position < end && scanner.next() !== END) {
    if (scanner.is("patternFill")) pattern ??= scanner.attribute("patternType") ?? "none";
    else if (scanner.is("fgColor")) front ??= palette.colour(scanner);
    else if (scanner.is("bgColor")) back ??= palette.colour(scanner);
    else if (scanner.is("color")) front ??= palette.colour(scanner);
  }
  if (pattern === "none") return undefined;
  return pattern === "solid" || pattern === undefined ? front : back;
}

const SIDES: Readonly<Record<string, "top" | "right" | "bottom" | "left">> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};

function readBorders(scanner: XmlScanner, { start, end }: Child, palette: Palette): Borders {
  scanner.goTo(start);
  const up = scanner.flag("diagonalUp");
  const down = scanner.flag("diagonalDown");
  const borders: Record<string, BorderLine> = {};
  let sides: string[] = [];
  while (scanner.position < end) {
    if (scanner.next() !== OPEN) continue;
    if (scanner.is("color")) {
      const colour = palette.colour(scanner);
      for (const side of sides) if (colour) borders[side] = { ...borders[side]!, colour };
      continue;
    }
    const line = known(BORDER_LINES, scanner.attribute("style"));
    const side = SIDES[scanner.name];
    const diagonals = [...(up ? ["up"] : []), ...(down ? ["down"] : [])];
    sides = !line ? [] : side ? [side] : scanner.is("diagonal") ? diagonals : [];
    for (const one of sides) borders[one] = { line: line! };
  }
  return borders;
}

function rotationOf(value: number): Pick<CellStyle, "rotation"> {
  if (value === 255) return { rotation: "stacked" };
  if (!(value > 0 && value <= 180)) return {};
  return { rotation: value <= 90 ? value : 90 - value };
}

/** What the element of an alignment says, where the scanner stands on it. */
function readAlignment(scanner: XmlScanner): Partial<CellStyle> {
  const horizontal = known(HORIZONTAL, scanner.attribute("horizontal"));
  const vertical = known(VERTICAL, scanner.attribute("vertical"));
  const indent = scanner.number("indent");
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(scanner.flag("wrapText") && { wrap: true as const }),
    ...rotationOf(scanner.number("textRotation")),
    ...(indent > 0 && indent <= 250 && { indent }),
    ...(scanner.flag("shrinkToFit") && { shrink: true as const }),
  };
}

type Lists = Omit<StyleTables, "styles">;

function readStyle(scanner: XmlScanner, { start, end }: Child, lists: Lists): CellStyle {
  scanner.goTo(start);
  const number = (name: string): number => scanner.number(name) || 0;
  const format = number("numFmtId");
  const fill = lists.fills[number("fillId")];
  const style: CellStyle = {
    numberFormat: lists.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    font: lists.fonts[number("fontId")] ?? DEFAULT_FONT,
    ...(fill && { fill }),
    borders: lists.borders[number("borderId")] ?? {},
    ...(scanner.flag("quotePrefix") && { quotePrefix: true }),
  };
  const more: Partial<CellStyle>[] = [];
  while (scanner.position < end) {
    if (scanner.next() !== OPEN) continue;
    if (scanner.is("alignment")) more.push(readAlignment(scanner));
    else if (scanner.is("protection") && !scanner.flag("locked", true)) more.push({ unlocked: true });
  }
  return more.length === 0 ? style : Object.assign({}, style, ...more);
}

/** Reads a style sheet: its lists, and the formats of cells with everything resolved. */
export function readStyles(bytes: Uint8Array, part: string, theme?: readonly Colour[]): StyleTables {
  const layout = wholeLayout(bytes, part);
  const scanner = new XmlScanner(bytes, part);
  const colours = layout.children.find(({ name }) => name === "colors");
  let indexed: (Colour | undefined)[] = [];
  if (colours) {
    const list = childrenOf(bytes, part, colours).children.find(({ name }) => name === "indexedColors");
    if (list && !list.empty) {
      scanner.goTo(list.start);
      indexed = readIndexedColours(scanner);
    }
  }
  const palette = new Palette(theme, indexed);
  const items = (list: string): readonly Child[] => itemsOf(bytes, part, layout, list);
  const lists: Lists = {
    palette,
    formats: readFormats(scanner, items("numFmts")),
    fonts: items("fonts").map(({ start }) => {
      scanner.goTo(start);
      return readFont(scanner, palette, "font");
    }),
    fills: items("fills").map((item) => readFill(scanner, item, palette)),
    borders: items("borders").map((item) => readBorders(scanner, item, palette)),
  };
  const formats = items("cellXfs");
  if (formats.length > MOST_STYLES) throw new WorkbookFault("too-many-styles", { most: MOST_STYLES });
  return { ...lists, styles: formats.map((item) => readStyle(scanner, item, lists)) };
}
