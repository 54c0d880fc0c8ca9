import { mappedSheets, takenOver, type CheckOptions, type Grid, type NamedMapping } from "../../src/sheet";
import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";
import { CHECK_TEXT } from "./texts";

/**
 * The options of a check with what is known of its sheets' headers, which is the checker's own decision; and
 * says which sheets are read by it, and what of it was not used.
 */
export function withMappings(
  file: string,
  grids: readonly Grid[],
  options: CheckOptions,
  mappings: readonly NamedMapping[],
  terminal: Terminal,
): CheckOptions {
  const mapped = mappedSheets(grids, mappings, takenOver(options.inside ?? []));
  const tell = (line: string): void => terminal.complain(`${oneLine(line)}\n`);
  if (mapped.length === 0) {
    tell(CHECK_TEXT.notMapped(file));
    return options;
  }
  const names = mapped.map(({ sheet }) => sheet);
  tell(CHECK_TEXT.mapped(file, names));
  for (const { sheet, notUsed } of mapped)
    for (const part of notUsed) tell(CHECK_TEXT.mappingNotUsed(file, sheet, part));
  return { ...options, sheets: Object.fromEntries(mapped.map(({ sheet, setting }) => [sheet, setting])) };
}
