import type { Grid } from "../grid";
import type { HistorySheet } from "./history";
import type { ReadList } from "./list-sheet";
import type { UnusedEntry } from "./unused";
import type { VetoBook } from "./veto-book";

/** An entry that could not be used whole, and the list that it stands in. */
export interface PlacedUnused extends UnusedEntry {
  /** -1 in a book of its own. */
  readonly sheetIndex: number;
  readonly label: string;
  readonly grid: Grid;
}

/**
 * Everything in the lists that names a firm and could not be used whole: what their sheets hold besides
 * entries, spans that contradict themselves, and awards without item, grade, year or amount. One cell is told
 * once for one reason, sheet after sheet, by row and column.
 */
export function unusedEntries(
  lists: readonly ReadList[],
  veto: VetoBook,
  history: readonly HistorySheet[],
): PlacedUnused[] {
  return lists.flatMap(({ sheetIndex, label, reading }) => {
    const { grid } = reading;
    const further = [
      ...veto.unused.filter(({ sheet }) => sheet.table.grid === grid).map(({ entries }) => entries),
      ...history.filter(({ sheet }) => sheet.table.grid === grid).map(({ unused }) => unused),
    ].flat();
    const told = new Map<string, UnusedEntry>();
    for (const one of [...reading.unused, ...further]) {
      const key = `${one.row},${one.column},${one.why}`;
      if (!told.has(key)) told.set(key, one);
    }
    return [...told.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((one) => ({ ...one, sheetIndex, label, grid }));
  });
}
