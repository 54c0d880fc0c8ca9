import { REPORT_SHEET, type ReportTable } from "../src/sheet";
import { REPORT_TEXTS } from "../src/text";

/** Sheet names are compared without regard to case. */
export const foldedName = (name: string): string => name.toLowerCase();

/** The names that a report can have, best first: somebody may have a sheet of our name. */
export function* reportNames(): Generator<string> {
  yield REPORT_SHEET;
  for (let n = 2; ; n++) yield `${REPORT_SHEET} (${n})`;
}

/** What stands in the first cell of a report of ours: one like the new one, or one in another language. */
export const reportTitles = (table: ReportTable): ReadonlySet<unknown> =>
  new Set([table.rows[0]?.[0]?.value, ...Object.values(REPORT_TEXTS).map(({ title }) => title)]);

/**
 * Which name the report gets, and which earlier one it replaces. A person's own sheet of that name is left
 * alone.
 *
 * @param isReport whether a sheet of such a name is a report of ours
 */
export function reportTarget<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  isReport: (sheet: Sheet) => boolean,
): { readonly name: string; readonly earlier?: Sheet } {
  for (const name of reportNames()) {
    const there = sheets.find((sheet) => foldedName(sheet.name) === foldedName(name));
    if (!there) return { name };
    if (isReport(there)) return { name: there.name, earlier: there };
  }
  throw new Error("names never end");
}
