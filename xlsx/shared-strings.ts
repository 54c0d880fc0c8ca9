import type { Archive } from "./archive";
import { scan } from "./package";
import { END, OPEN, type XmlScanner } from "./xml-scanner";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel writes control characters into texts as `_x000D_`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * The text inside an element that holds `<t>`, plain or in runs; how a text is pronounced (`<rPh>`) is not
 * part of it.
 */
export function readRichText(scanner: XmlScanner, element: string): string {
  let text = "";
  let pronounced = 0;
  while (true) {
    const token = scanner.next();
    if (token === END) break;
    if (token === OPEN) {
      if (scanner.is("rPh")) pronounced += scanner.empty ? 0 : 1;
      else if (scanner.is("t") && !scanner.empty && pronounced === 0) text += scanner.text();
    } else if (scanner.is("rPh")) pronounced--;
    else if (scanner.is(element)) break;
  }
  return unescapeControls(text);
}

/** The workbook's table of texts. */
export function readSharedStrings(archive: Archive, part: string): string[] {
  const scanner = scan(archive, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || !scanner.is("si")) continue;
    strings.push(scanner.empty ? "" : readRichText(scanner, "si"));
  }
  return strings;
}
