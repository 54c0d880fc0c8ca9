import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type InvertedIndex = typeof CELL_INVERTED_INDEX_CACHE;

/** The index of a column. */
const keyOf = (unit: string, sheet: string, column: number): string => `${unit}\n${sheet}\n${column}`;

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
    const key = keyOf(unit, sheet, column);
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

/**
 * Keeps zeros and empty texts apart in that index. The engine (0.25.1) finds both where it is asked for either:
 * the second `IF(A1="","",A1*2)` of a sheet took a 0 in A1 for nothing. A blank cell is equal to both.
 */
export function tellZerosFromTexts(index: InvertedIndex = CELL_INVERTED_INDEX_CACHE): void {
  const write = index.set.bind(index);
  const clear = index.clear.bind(index);
  const find = index.getCellPositions.bind(index);
  const texts = new Map<string, Set<number>>();

  index.set = (unit, sheet, column, value, row, force) => {
    const key = keyOf(unit, sheet, column);
    if (value !== "") texts.get(key)?.delete(row);
    else if (texts.has(key)) texts.get(key)!.add(row);
    else texts.set(key, new Set([row]));
    write(unit, sheet, column, value, row, force);
  };
  index.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = find(unit, sheet, column, value, rows);
    if (!found) return found;
    const others =
      value === ""
        ? index.getCellValuePositions(unit, sheet, column)?.get(0)
        : value === 0
          ? texts.get(keyOf(unit, sheet, column))
          : undefined;
    return others ? { ...found, matchingRows: found.matchingRows.filter((row) => !others.has(row)) } : found;
  };
  index.clear = () => {
    texts.clear();
    clear();
  };
}

let mended = false;

/** Mends the engine's index, once, however many engines there are. */
export function mendIndex(): void {
  if (mended) return;
  mended = true;
  skipNeedlessIndexWrites();
  tellZerosFromTexts();
}
