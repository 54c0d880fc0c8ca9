import { writtenDay } from "../../src/calendar";
import { foldCode, foldEnterprise } from "../../src/enterprise";
import {
  DAYS_TO_1904,
  VETO_COLUMNS,
  type VetoColumnKey,
  type VetoLine,
  type VetoSheet,
} from "../../src/sheet";
import type { RowsPlan } from "../port";

/** What a new entry says under each heading that a list can have; empty where it says nothing. */
export type VetoEntry = Readonly<Record<VetoColumnKey, string>>;

/** A firm's time on a list, in ISO days; empty where open-ended. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a firm is looked up by: its code, its name, or both. */
const keysOf = ({ enterprise, code }: Pick<VetoEntry, "enterprise" | "code">): readonly string[] =>
  [`name ${foldEnterprise(enterprise)}`, `code ${foldCode(code)}`].filter((key) => !key.endsWith(" "));

/** What is no day means no end, as the check takes it. */
const dayOr = (text: string): string => (writtenDay(text) === undefined ? "" : text);

/** Whether a firm that is listed for one span is listed for another one anyway. */
const covers = (one: Span, other: Span): boolean =>
  (one.from === "" || (other.from !== "" && one.from <= other.from)) &&
  (one.to === "" || (other.to !== "" && other.to <= one.to));

/** Knows under which codes and names firms are listed, and when. */
export class Listed {
  private readonly spans = new Map<string, Span[]>();

  constructor(lines: Iterable<VetoLine>) {
    for (const line of lines) for (const key of keysOf(line)) this.add(key, line);
  }

  private add(key: string, { from, to }: Span): void {
    this.spans.set(key, [...(this.spans.get(key) ?? []), { from, to }]);
  }

  /**
   * Whether an entry would add nothing: all that it names its firm by is listed for its time. One that adds
   * something, a code to a name or a later span, is known from here on.
   */
  knows(entry: VetoEntry): boolean {
    const span = { from: dayOr(entry.vetoFrom), to: dayOr(entry.vetoTo) };
    const keys = keysOf(entry);
    if (keys.every((key) => this.spans.get(key)?.some((one) => covers(one, span)))) return true;
    for (const key of keys) this.add(key, span);
    return false;
  }
}

/** The headings of an entry that a list has no column for, though the entry says something there. */
export const withoutColumn = (list: VetoSheet, entries: readonly VetoEntry[]): readonly VetoColumnKey[] => {
  const had = new Set(list.columns.map(({ key }) => key));
  const said = entries.flatMap((entry) => VETO_COLUMNS.filter((key) => entry[key] !== ""));
  return [...new Set(said)].filter((key) => !had.has(key));
};

/** Whether a list has a column for what names the firm. */
export const canName = (list: VetoSheet, { enterprise, code }: VetoEntry): boolean =>
  list.columns.some(
    ({ key }) => (key === "enterprise" && enterprise !== "") || (key === "code" && code !== ""),
  );

/** A date as the other dates of its column are: a day of the spreadsheet, or a text. */
function dateValue(text: string, serial: boolean, date1904: boolean): string | number {
  const day = serial ? writtenDay(text) : undefined;
  return day === undefined ? text : date1904 ? day - DAYS_TO_1904 : day;
}

/**
 * Entries as rows that go below a list, each value under its heading, as the list writes it.
 *
 * @example appendedRows(list, [entry]).row // 6: the first free row, from 0
 */
export function appendedRows(list: VetoSheet, entries: readonly VetoEntry[]): RowsPlan {
  const { sheet, left, right, columns, ordinal, next: row, date1904 } = list;
  const values = entries.map((entry, nth) => {
    const cells: (string | number | null)[] = new Array<null>(right - left + 1).fill(null);
    if (ordinal) cells[ordinal.at - left] = ordinal.next + nth;
    for (const { key, at, serial } of columns) {
      const text = entry[key];
      if (text !== "") cells[at - left] = dateValue(text, serial, date1904);
    }
    return cells;
  });
  const code = columns.find(({ key }) => key === "code");
  return { sheet, row, column: left, values, ...(code && { textColumns: [code.at - left] }) };
}

/** How many empty rows stand below a list before something else does; undefined where nothing does. */
export const freeRows = ({ next, below }: VetoSheet): number | undefined =>
  below === null ? undefined : below.row - next;

/** Whether some entry would have no end on a list: it says none, or the list has no column for it. */
export const withOpenSpan = (list: VetoSheet, entries: readonly VetoEntry[]): boolean =>
  !list.columns.some(({ key }) => key === "vetoTo") || entries.some(({ vetoTo }) => vetoTo === "");
