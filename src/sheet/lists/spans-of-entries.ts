import type { Period } from "../../calendar";
import type { CellValue } from "../../formula";
import type { DateColumn } from "../reading/dates";
import type { ColumnKey } from "../recognise/vocabulary";
import type { ListKey } from "./header-words";
import type { ListTable } from "./list-table";
import { monthsOn, readSpan, type Span, type SpanReading } from "./span";
import type { UnusedEntry } from "./unused";

/** For how long each entry of a table holds. */
export interface EntrySpans {
  readonly spans: readonly Span[];
  /** Columns of dates, as faults are looked for in them. */
  readonly columns: readonly DateColumn[];
  readonly unused: readonly UnusedEntry[];
}

/** One column of dates: what each entry's cell says; undefined where that cannot be read. */
function readColumn(table: ListTable, key: ListKey): readonly (SpanReading | undefined)[] | undefined {
  if (!table.listColumn(key)) return undefined;
  const known = new Map<CellValue, SpanReading | undefined>();
  return Array.from({ length: table.size }, (_, entry) => {
    const value = table.cell(key, entry);
    if (!known.has(value)) known.set(value, readSpan(value, table.grid.date1904));
    return known.get(value);
  });
}

function dateColumn(table: ListTable, key: ListKey, read: readonly (SpanReading | undefined)[]): DateColumn {
  const { at, header } = table.listColumn(key)!;
  // A row with several firms has one cell.
  const bad = Uint8Array.from(read, (span, entry) =>
    span === undefined && table.rows[entry - 1] !== table.rows[entry] ? 1 : 0,
  );
  const periods = read.map((span): Period | undefined => span?.single);
  return { key: key as ColumnKey, at, header, periods, bad };
}

/** The span that a row's cells say together; what cannot be read does not limit it. */
function together(
  first: SpanReading | undefined,
  last: SpanReading | undefined,
  both: SpanReading | undefined,
): Span {
  const from = first?.single?.from ?? first?.from ?? both?.from ?? both?.single?.from;
  const months = last?.months || both?.months || first?.months;
  const to = last?.single?.to ?? last?.to ?? first?.to ?? both?.to ?? both?.single?.to;
  return { from, to: to ?? (months && from !== undefined ? monthsOn(from, months) : undefined) };
}

/** For how long the entries of a veto list hold; one that ends before it begins holds without limits, and is told. */
export function entrySpans(table: ListTable): EntrySpans {
  const keys = ["vetoFrom", "vetoTo", "span"] as const;
  const [from, to, both] = keys.map((key) => readColumn(table, key));
  const unused: UnusedEntry[] = [];
  const spans = Array.from({ length: table.size }, (_, entry): Span => {
    const span = together(from?.[entry], to?.[entry], both?.[entry]);
    if (span.from === undefined || span.to === undefined || span.from <= span.to) return span;
    const column = (table.listColumn("vetoTo") ?? table.listColumn("span") ?? table.listColumn("vetoFrom"))!
      .at;
    const row = table.rows[entry]!;
    if (table.records[entry]!.first)
      unused.push({ row, column, text: table.records[entry]!.name, why: "date", used: true });
    return together(undefined, undefined, undefined);
  });
  const columns = keys.flatMap((key, nth) => {
    const read = [from, to, both][nth];
    return read ? [dateColumn(table, key, read)] : [];
  });
  return { spans, columns, unused };
}
