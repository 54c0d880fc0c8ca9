import { columnName } from "../grid";
import { isCodeLike, isFirmName } from "../lists";
import { NUMBER, TEXT, readNumber } from "../reading/numbers";
import { saysAmount } from "../recognise/said-amount";
import { eachCell } from "../filled-rows";
import type { Table } from "../recognise/table";
import type { UnusedColumn } from "./column-heads";

/** A block with firms and numbers, beside or below the table that was read. */
export interface UnreadTable {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headers: readonly string[];
  /** How many of its rows hold a firm. */
  readonly rows: number;
}

/** Longer numbers are accounts and telephones. */
const LONGEST_AMOUNT = 1e11;

/** Whether a column says, or does not deny, that firms stand in it. */
const mayNameFirms = ({ header: { text, meanings } }: UnusedColumn): boolean =>
  text === "" || meanings.some(({ key }) => key === "enterprise" || key === "code");

/** Blocks of columns beside the table, each beginning with a column of firms. */
function besideOf(table: Table, unused: readonly UnusedColumn[]): UnreadTable[] {
  const found: UnreadTable[] = [];
  const { grid, layout } = table;
  let right = -1;
  for (const [nth, column] of unused.entries()) {
    if (column.at <= right || !mayNameFirms(column)) continue;
    const rows: number[] = [];
    eachCell(grid.columns[column.at]!.values, (row, value) => {
      if (row > layout.headerBottom && typeof value === "string" && (isFirmName(value) || isCodeLike(value)))
        rows.push(row);
    });
    // Its numbers stand to its right, up to the next column that was recognised.
    const end = [...layout.columns.values()].map(({ at }) => at).filter((at) => at > column.at);
    const limit = Math.min(...end, Infinity);
    const rest = unused.slice(nth + 1).filter(({ at }) => at < limit);
    const money = rest.filter(({ at }) =>
      rows.some((row) => {
        const cell = table.valueAt(row, at);
        const [kind, value] = readNumber(cell);
        if (kind === NUMBER || kind === TEXT) return Math.abs(value) < LONGEST_AMOUNT;
        return typeof cell === "string" && saysAmount(cell);
      }),
    );
    if (money.length === 0) continue;
    right = rest.at(-1)!.at;
    found.push({
      top: layout.headerBottom,
      left: column.at,
      bottom: Math.max(...rows),
      right,
      headers: [column, ...rest].map(({ header, at }) => header.text || columnName(at)),
      rows: rows.length,
    });
  }
  return found;
}

/** The tables that stand below another header. */
function belowOf(table: Table): UnreadTable[] {
  const found: UnreadTable[] = [];
  const starts = table.others.filter(({ kind }) => kind === "table");
  for (const [nth, { row: top }] of starts.entries()) {
    const next = starts[nth + 1]?.row ?? Infinity;
    const rows = table.others.filter(({ row, kind }) => kind === "beyond" && row > top && row < next);
    if (rows.length === 0) continue;
    const { columns } = table.grid;
    const filled = columns.flatMap((column, at) => (typeof column?.values[top] === "string" ? [at] : []));
    found.push({
      top,
      left: filled[0]!,
      bottom: rows.at(-1)!.row,
      right: filled.at(-1)!,
      headers: filled.map((at) => (columns[at]!.values[top] as string).trim()),
      rows: rows.length,
    });
  }
  return found;
}

/** What stands on a sheet of claims beside and below its table, and could be claims too. */
export const unreadTables = (table: Table, unused: readonly UnusedColumn[]): readonly UnreadTable[] => [
  ...besideOf(table, unused),
  ...belowOf(table),
];
