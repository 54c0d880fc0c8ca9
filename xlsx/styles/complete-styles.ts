import type { ListPatch } from "../list-patch";
import { bordersXml } from "./style-xml";

/**
 * Gives a style sheet what every other program takes for granted, before anything is added to it: without a
 * first font, fill, border and format, what is added would be the look of every cell that names none.
 *
 * @param named how many formats cells name, be they in the style sheet or not
 * @example completeStyles(lists) // <styleSheet/> has a font, two fills, a border and a plain format then
 */
export function completeStyles(lists: ListPatch, named = 1): void {
  const p = lists.prefix;
  const pattern = (type: string): string => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  const plain = `numFmtId="0" fontId="0" fillId="0" borderId="0"`;
  lists.fill("fonts", 1, `<${p}font><${p}sz val="11"/><${p}name val="等线"/></${p}font>`);
  // The first two fills of a book are none and a grey pattern, whatever it says there.
  lists.fill("fills", 1, pattern("none"));
  lists.fill("fills", 2, pattern("gray125"));
  lists.fill("borders", 1, bordersXml({}, p, lists.strict));
  lists.fill("cellStyleXfs", 1, `<${p}xf ${plain}/>`);
  lists.fill("cellXfs", named, `<${p}xf ${plain} xfId="0"/>`);
}
