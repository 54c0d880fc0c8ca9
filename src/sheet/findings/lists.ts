import type { Examination } from "../examination";
import type { Grid } from "../grid";
import type { ListRole, UnusedEntry } from "../lists";
import type { ListCount } from "../report";

/** What of one list could not be used, and where the list stands. */
export interface UnusedOfList {
  readonly role: ListRole;
  readonly sheetIndex: number;
  readonly label: string;
  readonly grid: Grid;
  readonly unused: readonly UnusedEntry[];
}

/** What could not be used of every list: when its rows were read, its spans, or its awards. */
export function* unusedOfLists(exam: Examination): Generator<UnusedOfList> {
  for (const { sheetIndex, label, reading } of exam.lists)
    yield { role: reading.role, sheetIndex, label, grid: reading.grid, unused: reading.unused };
  for (const { sheet, entries } of exam.veto.unused)
    yield { ...sheet, role: "veto", grid: sheet.table.grid, unused: entries };
  for (const { sheet, unused } of exam.history)
    yield { ...sheet, role: "history", grid: sheet.table.grid, unused };
}

/** How many entries the lists of a kind gave, and how many could not be used whole; `null` where there was none. */
export function listCount(exam: Examination, role: ListRole): ListCount | null {
  const lists = exam.lists.filter(({ reading }) => reading.role === role && reading.tables.length > 0);
  if (lists.length === 0) return null;
  const entries = lists.reduce((sum, { reading }) => sum + reading.entryCount, 0);
  let unused = 0;
  for (const list of unusedOfLists(exam)) if (list.role === role) unused += list.unused.length;
  return { entries, unused };
}

/**
 * `list-entry-not-used`: an entry of a veto list or a history that could not be used whole. It cannot see a
 * firm that the list should name and does not.
 */
export function listEntryNotUsed(exam: Examination): void {
  for (const { role, sheetIndex, label, grid, unused } of unusedOfLists(exam)) {
    for (const { row, column, text, why, used } of unused)
      exam.tellAt(
        "list-entry-not-used",
        { sheetIndex, label, grid, row, column },
        { list: label, role, text, why, used },
      );
  }
}
