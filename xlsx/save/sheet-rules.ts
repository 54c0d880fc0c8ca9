import { WorkbookFault } from "../faults";
import type { OpenedBook } from "../open";
import { listedSheets } from "../sheet-list";
import { asUtf8 } from "../xml-scanner";
import type { EditedBook } from "./edited";

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/; // eslint-disable-line no-control-regex

/** What is wrong with a sheet's name; undefined where Excel takes it. */
export function sheetNameFault(name: string): WorkbookFault | undefined {
  if (name.trim() === "") return new WorkbookFault("sheet-name-empty");
  if (name.length > LONGEST_NAME) return new WorkbookFault("sheet-name-long", { name, most: LONGEST_NAME });
  if (FORBIDDEN.test(name)) return new WorkbookFault("sheet-name-signs", { name });
  if (name.startsWith("'") || name.endsWith("'")) return new WorkbookFault("sheet-name-quote", { name });
  return undefined;
}

/** Sheets without cells, such as charts, which an editor does not know: whether each is visible. */
function othersOf({ archive, workbook }: OpenedBook): boolean[] {
  const known = new Set(workbook.sheets.map(({ position }) => position));
  return listedSheets(asUtf8(archive.read(workbook.part), workbook.part), workbook.part).flatMap(
    ({ visible }, position) => (known.has(position) ? [] : [visible]),
  );
}

/**
 * Refuses what no program would open again.
 *
 * @throws WorkbookFault with the reason
 */
export function checkSheets({ sheets }: EditedBook, opened: OpenedBook | undefined): void {
  const others = opened ? othersOf(opened) : [];
  if (sheets.length + others.length === 0) throw new WorkbookFault("no-sheets");
  if (sheets.every(({ visibility }) => visibility !== "visible") && !others.includes(true))
    throw new WorkbookFault("all-hidden");
  const names = new Set<string>();
  for (const { name } of sheets) {
    const fault = sheetNameFault(name);
    if (fault) throw fault;
    const key = name.toLowerCase();
    if (names.has(key)) throw new WorkbookFault("sheet-name-twice", { name });
    names.add(key);
  }
}
