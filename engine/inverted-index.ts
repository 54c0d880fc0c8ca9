import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type InvertedIndex = typeof CELL_INVERTED_INDEX_CACHE;

/**
 * Spares the formula engine's index of cell values the writes that nobody will read.
 *
 * For every computed cell the engine (0.25.1) writes the result into that index by force, and looks for an
 * earlier entry of the cell through every distinct value of the column: 100,000 computed cells took minutes.
 * A cell that no lookup has indexed has no entry, and lookups read such cells from the sheet itself, so the
 * write is skipped. Drop this file with Univer 1.0, if its index no longer scans.
 */
export function skipNeedlessIndexWrites(index: InvertedIndex = CELL_INVERTED_INDEX_CACHE): void {
  const write = index.set.bind(index);
  const clear = index.clear.bind(index);
  const indexed = new Map<string, Set<number>>();

  index.set = (unit, sheet, column, value, row, force = false) => {
    const key = `${unit}\n${sheet}\n${column}`;
    let rows = indexed.get(key);
    if (force && !rows?.has(row) && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    if (!rows) indexed.set(key, (rows = new Set()));
    rows.add(row);
    write(unit, sheet, column, value, row, force);
  };
  index.clear = () => {
    indexed.clear();
    clear();
  };
}
