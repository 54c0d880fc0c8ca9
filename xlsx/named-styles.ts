import type { PartSource } from "./archive";
import { MOST_STYLES } from "./styles";
import { END, OPEN, XmlScanner, asUtf8 } from "./xml-scanner";

/** Where sheets name a format: cells and rows, and columns. */
const NAMING = ["s", "style"];

/**
 * How many formats the cells of some sheets name, one at least. A style sheet that has one at most gets as
 * many plain ones before others are added: a cell that names the third would look like ours otherwise.
 */
export function namedStyles(source: PartSource, parts: readonly string[]): number {
  let most = 0;
  for (const part of parts) {
    if (!source.has(part)) continue;
    const scanner = new XmlScanner(asUtf8(source.read(part), part), part);
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN || !(scanner.is("c") || scanner.is("row") || scanner.is("col"))) continue;
      for (const name of NAMING) most = Math.max(most, scanner.number(name) || 0);
    }
  }
  return Math.min(Math.floor(most) + 1, MOST_STYLES / 2);
}
