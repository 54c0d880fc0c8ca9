import { REASONS, WorkbookFault } from "../fault";
import type { EditedBook } from "./edited";

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/; // eslint-disable-line no-control-regex

/** What is wrong with a sheet's name; undefined where Excel takes it. */
export function sheetNameFault(name: string): string | undefined {
  if (name.trim() === "") return REASONS.sheetNameEmpty;
  if (name.length > LONGEST_NAME) return REASONS.sheetNameLong(name, LONGEST_NAME);
  if (FORBIDDEN.test(name)) return REASONS.sheetNameSigns(name);
  if (name.startsWith("'") || name.endsWith("'")) return REASONS.sheetNameQuote(name);
  return undefined;
}

/**
 * Refuses what no program would open again.
 *
 * @throws WorkbookFault with the reason
 */
export function checkSheets({ sheets }: EditedBook): void {
  if (sheets.length === 0) throw new WorkbookFault(REASONS.noSheets);
  if (sheets.every(({ visibility }) => visibility !== "visible")) throw new WorkbookFault(REASONS.allHidden);
  const names = new Set<string>();
  for (const { name } of sheets) {
    const fault = sheetNameFault(name);
    if (fault) throw new WorkbookFault(fault);
    const key = name.toLowerCase();
    if (names.has(key)) throw new WorkbookFault(REASONS.sheetNameTwice(name));
    names.add(key);
  }
}
