import type { Finding } from "./finding";
import type { RowReport } from "./report";

/** The rows of a report by their places, to look many of them up. */
export class RowsByPlace {
  private readonly rows: ReadonlyMap<string, RowReport>;

  constructor(rows: readonly RowReport[]) {
    this.rows = new Map(rows.map((row) => [keyOf(row.sheet, row.row), row]));
  }

  /** @param row from 0, as findings count */
  at(sheet: string, row: number): RowReport | undefined {
    return this.rows.get(keyOf(sheet, row + 1));
  }

  /** The claim that a finding is about; undefined where it is about none, or about several. */
  of({ sheet, row, rows }: Finding): RowReport | undefined {
    const about = rows && rows.length > 1 ? null : (rows?.[0] ?? row);
    return about === null ? undefined : this.at(sheet, about);
  }
}

const keyOf = (sheet: string, row: number): string => `${row} ${sheet}`;
