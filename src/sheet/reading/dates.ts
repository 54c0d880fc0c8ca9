import { readPeriod, type Period } from "../../calendar";
import { isBlank, type CellValue } from "../../formula";
import { DAYS_TO_1904 } from "../grid";
import { isNothing } from "./nothing";
import type { TableView } from "../recognise/table";
import type { ColumnKey } from "../recognise/vocabulary";

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
  if (typeof value === "number")
    return readPeriod(date1904 && isSerial(value) ? value + DAYS_TO_1904 : value);
  if (typeof value !== "string") return undefined;
  return isNothing(value) ? null : readPeriod(value);
}

/** Whether a number counts days, and is no year (2024), month (2024.5, 202405) or day in digits (20240501). */
export function isSerial(value: number): boolean {
  const digits = String(Math.floor(value)).length;
  return digits === 5 || digits === 7;
}

/** Reads a column of a table as dates; few distinct values stand in most, so each is read once. */
export function readDates(table: TableView, key: ColumnKey): DateColumn | undefined {
  const column = table.column(key);
  if (!column) return undefined;
  const known = new Map<CellValue, Period | null | undefined>();
  const bad = new Uint8Array(table.size);
  const periods = Array.from({ length: table.size }, (_, entry) => {
    const value = table.value(key, entry);
    if (!known.has(value)) known.set(value, readDate(value, table.grid.date1904));
    const period = known.get(value);
    if (period === undefined) bad[entry] = 1;
    return period ?? undefined;
  });
  return { key, at: column.at, header: column.header, periods, bad };
}
