import { columnNumber } from "./grid";
import type { Finding } from "./finding";
import type { RowReport } from "./report";

/** Whether a row's table, where others stand beside it, has a column. */
function has({ columns }: RowReport, column: number): boolean {
  if (columns === undefined) return true;
  const [left, right] = columns.split(":").map(columnNumber);
  return left! <= column && column <= right!;
}

/** The rows of a report by their places, to look many of them up. */
export class RowsByPlace {
  private readonly rows = new Map<string, RowReport[]>();

  constructor(rows: readonly RowReport[]) {
    for (const row of rows) {
      const key = keyOf(row.sheet, row.row);
      const known = this.rows.get(key);
      if (known) known.push(row);
      else this.rows.set(key, [row]);
    }
  }

  /**
   * The claim in a row; undefined where it holds none.
   *
   * @param row from 0, as findings count
   * @param column tells tables apart that stand side by side; without it the first of them answers
   */
  at(sheet: string, row: number, column: number | null = null): RowReport | undefined {
    const own = this.rows.get(keyOf(sheet, row + 1));
    return column === null ? own?.[0] : own?.find((one) => has(one, column));
  }

  /** The claim that a finding is about; undefined where it is about none, or about several. */
  of({ sheet, row, rows, column }: Finding): RowReport | undefined {
    const about = rows && rows.length > 1 ? null : (rows?.[0] ?? row);
    return about === null ? undefined : this.at(sheet, about, column);
  }
}

const keyOf = (sheet: string, row: number): string => `${row} ${sheet}`;
