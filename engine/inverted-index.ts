import { CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";

type InvertedIndex = typeof CELL_INVERTED_INDEX_CACHE;
type Indexed = string | number | boolean | null;
type Rows = readonly (readonly (string | number)[])[];

/** The cells of a column that lookups have read. */
interface Column {
  readonly rows: Map<string, { readonly value: Indexed; readonly rows: Set<number> }>;
  readonly keys: Map<number, string>;
  /** Rows with errors: what is compared with one is an error, and no index can say so. */
  readonly errors: Set<number>;
}

const BLANK = Symbol("blank");
const COMPARED_DIGITS = 15;

/** What makes two values one: kind and value; capitals do not tell texts apart, digits that no cell has no numbers. */
function keyOf(value: Indexed): string {
  if (typeof value === "number") return `n${Number(value.toPrecision(COMPARED_DIGITS)) || 0}`;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return value === null ? "" : `b${value}`;
}

/** What else a value is equal to: a blank to the nothing of each kind. */
function alsoKeysOf(value: Indexed): readonly string[] {
  if (value === null) return ["n0", "t", "bfalse"];
  return value === 0 || value === "" || value === false ? [""] : [];
}

const within = (row: number, intervals: Rows): boolean =>
  intervals.some(([first, last]) => row >= Number(first) && row <= Number(last));

/**
 * Puts an index of cell values in the place of the formula engine's (0.25.1), which
 * - looks for an earlier entry of a computed cell through every distinct value of its column: 100,000 cells took
 *   minutes; a cell that no lookup has read needs no entry at all;
 * - takes the text 1200 for the number 1200, 0 for the empty text, and each of them for a blank: the second
 *   `IF(A1="","",A1*2)` of a sheet took a 0 for nothing, and a number was found among texts;
 * - forgets errors: the second formula that compared a column with an error in it knew none.
 */
export function indexByKind(index: InvertedIndex = CELL_INVERTED_INDEX_CACHE): void {
  const clear = index.clear.bind(index);
  const canUse = index.canUseCache.bind(index);
  const columns = new Map<string, Column>();
  const columnOf = (unit: string, sheet: string, column: number): Column | undefined =>
    columns.get(`${unit}\n${sheet}\n${column}`);

  function put(column: Column, value: Indexed, row: number): void {
    const before = column.keys.get(row);
    if (before !== undefined) column.rows.get(before)?.rows.delete(row);
    const key = keyOf(value);
    const found = column.rows.get(key);
    if (found) found.rows.add(row);
    else column.rows.set(key, { value, rows: new Set([row]) });
    column.keys.set(row, key);
    if (typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType)) column.errors.add(row);
    else column.errors.delete(row);
  }

  index.set = (unit, sheet, at, given, row, force = false) => {
    const fresh = index.shouldContinueBuildingCache(unit, sheet, at, row);
    let column = columnOf(unit, sheet, at);
    if (fresh ? force && !column?.keys.has(row) : !force) return;
    if (!column) {
      column = { rows: new Map(), keys: new Map(), errors: new Set() };
      columns.set(`${unit}\n${sheet}\n${at}`, column);
    }
    put(column, given ?? null, row);
  };
  index.canUseCache = (unit, sheet, column, first, last) =>
    (columnOf(unit, sheet, column)?.errors.size ?? 0) > 0
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUse(unit, sheet, column, first, last);
  index.getCellValuePositions = (unit, sheet, column) => {
    const found = columnOf(unit, sheet, column);
    // A blank is none of the kinds that are asked for, as in the engine's own index.
    return found && new Map([...found.rows.values()].map(({ value, rows }) => [value ?? BLANK, rows]));
  };
  index.getCellPositions = (unit, sheet, at, given, intervals) => {
    const column = columnOf(unit, sheet, at);
    if (!column) return undefined;
    const value = given ?? null;
    if (typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType))
      return { errorType: value as ErrorType, matchingRows: [] };
    const rows = [keyOf(value), ...alsoKeysOf(value)].flatMap((key) => [
      ...(column.rows.get(key)?.rows ?? []),
    ]);
    return { errorType: null, matchingRows: rows.filter((row) => within(row, intervals)) };
  };
  index.clear = () => {
    columns.clear();
    clear();
  };
}
