import { END, OPEN, type XmlScanner } from "../xml-scanner";
import type { Palette } from "./colours";
import type { FontStyle, Underline } from "./style";

/** What a font is where a file does not say. */
export const DEFAULT_FONT: FontStyle = { name: "等线", size: 11 };
const UNDERLINES: ReadonlySet<string> = new Set(["single", "double", "singleAccounting", "doubleAccounting"]);

/** The font whose element (`font` or `rPr`) the scanner stands on. */
export function readFont(scanner: XmlScanner, palette: Palette, element: string): FontStyle {
  const font: { -readonly [K in keyof FontStyle]: FontStyle[K] } = { ...DEFAULT_FONT };
  if (scanner.empty) return font;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.is(element)) break;
    } else if (scanner.is("name") || scanner.is("rFont")) {
      font.name = scanner.attribute("val") ?? font.name;
    } else if (scanner.is("sz")) {
      const size = scanner.number("val");
      if (size > 0 && size <= 409) font.size = size;
    } else if (scanner.is("b")) {
      if (scanner.flag("val", true)) font.bold = true;
    } else if (scanner.is("i")) {
      if (scanner.flag("val", true)) font.italic = true;
    } else if (scanner.is("strike")) {
      if (scanner.flag("val", true)) font.strike = true;
    } else if (scanner.is("u")) {
      const kind = scanner.attribute("val") ?? "single";
      if (UNDERLINES.has(kind)) font.underline = kind as Underline;
    } else if (scanner.is("vertAlign")) {
      const script = scanner.attribute("val");
      if (script === "superscript" || script === "subscript") font.script = script;
    } else if (scanner.is("color")) {
      const colour = palette.colour(scanner);
      if (colour) font.colour = colour;
    }
  }
  return font;
}
