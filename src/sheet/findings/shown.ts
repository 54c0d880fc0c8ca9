import { isBlank, textOf, type CellValue } from "../../formula";
import { invisibleIn } from "../../policy";
import type { Examination } from "../examination";
import { cellAt, type ConcealedCell } from "../grid";
import { statedUnit } from "../recognise/header-text";
import { shownAt } from "../reading/numbers";
import { itemOfTitle } from "../recognise/item-words";
import type { Table, TableView, TotalRow } from "../recognise/table";
import type { ColumnKey } from "../recognise/vocabulary";

/** What stands in these decides nothing. */
const NOT_DECIDING = new Set<ColumnKey>(["note"]);

/** The columns that decide something, with their headers, each once. */
function decidingColumns({ layout }: TableView): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [key, { at, header }] of layout.columns) if (!NOT_DECIDING.has(key)) found.set(at, header);
  return found;
}

/** The tables of the workbook that decide something: of claims, and of lists. */
function* tables(exam: Examination): Generator<{ readonly sheetIndex: number; readonly table: TableView }> {
  for (const [sheetIndex, { tables: claimed, list, recognised }] of exam.sheets.entries()) {
    if (list) for (const table of list.tables) yield { sheetIndex, table };
    else if (recognised.role !== "none") for (const { table } of claimed) yield { sheetIndex, table };
  }
}

const totalsOf = (table: TableView): readonly TotalRow[] => (table as Partial<Table>).totals ?? [];

/** Cells of one column that are concealed in one way are told once. */
function byColumn(cells: readonly ConcealedCell[]): ConcealedCell[][] {
  const groups = new Map<string, ConcealedCell[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${cell.how}`;
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

/** The concealed cells of a sheet that decide something: entries, totals, headers, and titles that state a unit or an item. */
function concealedDeciding(table: TableView, columns: ReadonlyMap<number, string>): readonly ConcealedCell[] {
  const { grid, layout, rows } = table;
  const cells = grid.concealed?.cells ?? [];
  if (cells.length === 0) return cells;
  const read = new Set([...rows, ...totalsOf(table).map(({ row }) => row)]);
  return cells.filter(({ row, column }) => {
    if (row > layout.headerBottom) return read.has(row) && columns.has(column);
    if (row >= layout.headerTop) return columns.has(column);
    const title = textOf(cellAt(grid, row, column));
    return statedUnit(title) !== undefined || itemOfTitle(title) !== undefined;
  });
}

/** Values in cells that a merged range covers: they are stored, read, and never shown. */
function coveredCells(table: TableView, columns: ReadonlyMap<number, string>): ConcealedCell[] {
  const { grid, layout } = table;
  const found: ConcealedCell[] = [];
  for (const { top, left, bottom, right } of grid.merges) {
    if (bottom <= layout.headerBottom) continue;
    for (const column of columns.keys()) {
      if (column < left || column > right) continue;
      const values = grid.columns[column]?.values;
      const last = Math.min(bottom, (values?.length ?? 0) - 1);
      for (let row = Math.max(top, layout.headerBottom + 1); row <= last; row++) {
        if ((row === top && column === left) || isBlank(values![row] ?? null)) continue;
        found.push({ row, column, how: "part", shown: shownAt(grid, top, left) });
      }
    }
  }
  return found;
}

/** Sheets that decide something and are hidden as a whole, each told once with the rows of all its tables. */
function hiddenSheets(exam: Examination): void {
  const rows = new Map<number, number>();
  for (const { sheetIndex, table } of tables(exam))
    if (table.grid.concealed?.sheet) rows.set(sheetIndex, (rows.get(sheetIndex) ?? 0) + table.size);
  for (const [sheetIndex, size] of rows) {
    const parameters = { column: "", holds: "", shown: "", how: "sheet", rows: size } as const;
    exam.tellSheet("hidden-content", sheetIndex, parameters);
  }
}

/**
 * `hidden-content`: an amount, a unit, a firm or a document that decides something and is not to be seen. It
 * cannot see what a conditional format or a picture over the cells conceals.
 */
export function hiddenContent(exam: Examination): void {
  hiddenSheets(exam);
  for (const { sheetIndex, table } of tables(exam)) {
    const { grid, layout } = table;
    const columns = decidingColumns(table);
    for (const at of grid.concealed?.columns ?? []) {
      const header = columns.get(at);
      const rows =
        header === undefined ? [] : [...table.rows].filter((row) => !isBlank(cellAt(grid, row, at)));
      if (rows.length === 0) continue;
      exam.tellAt(
        "hidden-content",
        { sheetIndex, row: layout.headerBottom, column: at },
        { column: header!, holds: shownAt(grid, rows[0]!, at), shown: "", how: "column", rows: rows.length },
      );
    }
    const tell = (cells: readonly ConcealedCell[], how?: "merge"): void => {
      for (const group of byColumn(cells)) {
        const { row, column, shown, how: concealed } = group[0]!;
        exam.tellAt(
          "hidden-content",
          { sheetIndex, row, column },
          {
            column: columns.get(column) ?? "",
            holds: shownAt(grid, row, column),
            shown,
            how: how ?? concealed,
            rows: group.length,
          },
        );
      }
    };
    tell(concealedDeciding(table, columns));
    if (grid.merges.length > 0) tell(coveredCells(table, columns), "merge");
  }
}

const asText = (value: CellValue): string => (value === null ? "" : textOf(value));

/**
 * `stale-value`: a formula whose stored value is not what it computes to, in a cell that decides something. It
 * cannot see a formula that computes to the same here and to something else in another program.
 */
export function staleValue(exam: Examination): void {
  for (const { sheetIndex, table } of tables(exam)) {
    const { grid, rows } = table;
    if (!grid.doubtful) continue;
    const columns = decidingColumns(table);
    const read = new Set([...rows, ...totalsOf(table).map(({ row }) => row)]);
    const told = new Map<string, number[]>();
    for (const { row, column, kind, computed } of grid.doubtful) {
      const header = columns.get(column);
      if (header === undefined || !read.has(row)) continue;
      // What cannot be told of a whole column is asked once.
      const key = kind === "stale" ? `${row} ${column}` : `${column} ${kind}`;
      const known = told.get(key);
      if (known) {
        known.push(row);
        continue;
      }
      const about = [row];
      told.set(key, about);
      exam.tellAt(
        "stale-value",
        { sheetIndex, row, column, rows: about },
        { column: header, stored: shownAt(grid, row, column), computed: asText(computed), kind },
      );
    }
  }
}

const NAMES = ["enterprise", "code", "item", "grade", "project"] as const satisfies readonly ColumnKey[];

const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** A text with its invisible characters written out. */
function writtenOut(text: string): { readonly given: string; readonly characters: readonly string[] } {
  const found = invisibleIn(text);
  const characters = [...new Set(found.map((one) => codePoint(one.codePoint)))];
  const given = Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    return found.some((one) => one.codePoint === code) ? `<${codePoint(code)}>` : letter;
  }).join("");
  return { given, characters };
}

/**
 * `invisible-characters`: a firm's name, code, item, grade or project with characters that can't be seen. They
 * are left out where names are compared. It cannot see letters that only look like others.
 */
export function invisibleCharacters(exam: Examination): void {
  for (const { sheetIndex, table } of tables(exam)) {
    for (const key of NAMES) {
      const column = table.column(key);
      if (!column) continue;
      for (const row of table.rows) {
        const value = cellAt(table.grid, row, column.at);
        if (typeof value !== "string" || invisibleIn(value).length === 0) continue;
        exam.tellAt(
          "invisible-characters",
          { sheetIndex, row, column: column.at },
          { column: column.header, ...writtenOut(value) },
        );
      }
    }
  }
}
