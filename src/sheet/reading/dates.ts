import { periodYear, readPeriod, type Period } from "../../calendar";
import { isBlank, type CellValue } from "../../formula";
import { DAYS_TO_1904 } from "../grid";
import type { Table } from "./table";
import type { ColumnKey } from "./vocabulary";

const NOTHING = new Set(["-", "—", "–", "/", "\\", "无", "长期", "至今", "无固定期限"]);

/** Dates of a column, by entry. `bad` entries hold something that is no date. */
export interface DateColumn {
  readonly key: ColumnKey;
  readonly at: number;
  readonly header: string;
  readonly periods: readonly (Period | undefined)[];
  readonly bad: Uint8Array;
}

/** What a cell means as a date; `null` where it says nothing, `undefined` where it is not a date. */
export function readDate(value: CellValue, date1904: boolean): Period | null | undefined {
  if (isBlank(value)) return null;
  if (typeof value === "number") {
    // Years and written-out days are not serial numbers.
    const serial = date1904 && value < 80_000 && readYear(value) === undefined;
    return readPeriod(serial ? value + DAYS_TO_1904 : value);
  }
  if (typeof value !== "string") return undefined;
  return NOTHING.has(value.trim()) ? null : readPeriod(value);
}

/** A calendar year, written as one: 2024, "2024年", "2024年度". */
export function readYear(value: CellValue): number | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const period = readPeriod(value);
  if (!period || period.to - period.from < 364) return undefined;
  return periodYear(period);
}

/** Reads a column of a table as dates; few distinct values stand in most, so each is read once. */
export function readDates(table: Table, key: ColumnKey): DateColumn | undefined {
  const column = table.column(key);
  if (!column) return undefined;
  const known = new Map<CellValue, Period | null | undefined>();
  const bad = new Uint8Array(table.size);
  const periods = Array.from({ length: table.size }, (_, entry) => {
    const value = table.value(key, entry);
    let period = known.get(value);
    if (period === undefined && !known.has(value)) {
      period = readDate(value, table.grid.date1904);
      known.set(value, period);
    }
    if (period === undefined) bad[entry] = 1;
    return period ?? undefined;
  });
  return { key, at: column.at, header: column.header, periods, bad };
}
