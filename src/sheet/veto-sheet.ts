import { isBlank, textOf } from "../formula";
import { foldName } from "../policy";
import { cellAt, type Grid } from "./grid";
import { readList, type ListTable } from "./lists";
import { isSerial } from "./reading/dates";
import { headerTexts } from "./recognise/layout";
import { recognise } from "./recognise/role";
import type { SheetSetting } from "./settings";
import { VETO_COLUMNS, type VetoColumnKey } from "./veto-columns";

/** A column of a veto list. */
export interface VetoColumn {
  readonly key: VetoColumnKey;
  /** From 0. */
  readonly at: number;
  readonly header: string;
  /** Its dates are days of the spreadsheet and not texts. */
  readonly serial: boolean;
}

/** A veto list as a sheet holds it: where its columns stand, and where the next entry goes. */
export interface VetoSheet {
  readonly sheet: string;
  /** The first and the last column that has a header, from 0. */
  readonly left: number;
  readonly right: number;
  /** From left to right. */
  readonly columns: readonly VetoColumn[];
  readonly date1904: boolean;
  /** The row below the last entry, from 0. */
  readonly next: number;
  /** The first cell below the last entry that holds something: a remark, a total, another table. */
  readonly below: { readonly row: number; readonly column: number } | null;
  /** The column that counts the entries, where there is one, and the number of the next entry. */
  readonly ordinal: { readonly at: number; readonly next: number } | null;
}

const ORDINAL = /^(?:序号|编号|no\.?)$/i;

/** Whether a list's dates are days of the spreadsheet: its last one tells. */
function holdsSerials(table: ListTable, key: VetoColumnKey): boolean {
  for (let entry = table.size - 1; entry >= 0; entry--) {
    const value = table.value(key, entry);
    if (isBlank(value)) continue;
    return typeof value === "number" && isSerial(value);
  }
  return false;
}

function firstBelow(grid: Grid, next: number, left: number, right: number): VetoSheet["below"] {
  const formulas = grid.columns.map((column) => new Set(column?.formulaRows));
  const isFilled = (row: number, column: number): boolean =>
    textOf(cellAt(grid, row, column)) !== "" || formulas[column]?.has(row) === true;
  for (let row = next; row < grid.rowCount; row++)
    for (let column = left; column <= right; column++) if (isFilled(row, column)) return { row, column };
  return null;
}

function ordinalOf(table: ListTable, headers: readonly string[]): VetoSheet["ordinal"] {
  const at = headers.findIndex((header) => ORDINAL.test(foldName(header)));
  if (at < 0) return null;
  if (table.size === 0) return { at, next: 1 };
  const last = cellAt(table.grid, table.rows[table.size - 1]!, at);
  return Number.isInteger(last) ? { at, next: Number(last) + 1 } : null;
}

/**
 * Where a sheet takes further entries, where it is a veto list.
 *
 * @returns undefined where it is none
 * @example vetoSheet(grid)?.next // 7: the next entry goes into row 8
 */
export function vetoSheet(grid: Grid, setting?: SheetSetting): VetoSheet | undefined {
  const { role, list } = recognise(grid, setting);
  if (role !== "veto" || !list) return undefined;
  const { tables } = readList(grid, role, list);
  // Of several tables the lowest takes further entries; of those side by side the first.
  const lowest = Math.max(...tables.map(({ block }) => block.headerBottom));
  const table = tables.find(({ block }) => block.headerBottom === lowest)!;
  const { layout } = table;
  const headers = headerTexts(grid, layout);
  const columns = VETO_COLUMNS.flatMap((key): VetoColumn[] => {
    const column = table.column(key);
    return column ? [{ key, at: column.at, header: column.header, serial: holdsSerials(table, key) }] : [];
  }).sort((a, b) => a.at - b.at);
  const places = columns.map(({ at }) => at);
  const left = Math.min(layout.left, ...places);
  // What stands beside the list, after a column without a header, is not the list's.
  let right = Math.max(left, ...places);
  while (headers[right + 1]) right++;
  const next = (table.size > 0 ? table.rows[table.size - 1]! : layout.headerBottom) + 1;
  return {
    sheet: grid.name,
    left,
    right,
    columns,
    date1904: grid.date1904,
    next,
    below: firstBelow(grid, next, left, right),
    ordinal: ordinalOf(table, headers),
  };
}
