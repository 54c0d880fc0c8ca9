import type { Day } from "../../calendar";
import { periodYear } from "../../calendar";
import { ITEM_NAMES, choiceTable, gradesOf, type Item } from "../../policy";
import { readDates, type DateColumn } from "./dates";
import type { Identities } from "./identity";
import { comparable } from "./identity";
import { BAD, MOST_FEN, NUMBER, OPTIONAL, TEXT, readNumbers, type NumberColumn } from "./numbers";
import type { Table } from "./table";

/** A list's sheet, in the workbook or in a book of its own. */
export interface ListSheet {
  /** Its place in the workbook; -1 in a book of its own. */
  readonly sheetIndex: number;
  /** How its cells are named in sentences. */
  readonly label: string;
  readonly table: Table;
  readonly identities: Identities;
}

/** One entry of a veto list. */
export interface VetoEntry {
  readonly enterprise: string;
  readonly name: string;
  /** Empty where the entry has no code that can be compared. */
  readonly code: string;
  readonly matter: string;
  /** Open-ended where undefined. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The vetoed firms (article 20) by code and by name. */
export class VetoBook {
  readonly entries: readonly VetoEntry[];
  readonly dates: readonly { readonly sheet: ListSheet; readonly column: DateColumn }[];
  private readonly byCode = new Map<string, VetoEntry[]>();
  private readonly byName = new Map<string, VetoEntry[]>();

  constructor(sheets: readonly ListSheet[]) {
    const entries: VetoEntry[] = [];
    const dates: { sheet: ListSheet; column: DateColumn }[] = [];
    for (const sheet of sheets) {
      const { table, identities } = sheet;
      const from = readDates(table, "vetoFrom");
      const to = readDates(table, "vetoTo");
      for (const column of [from, to]) if (column) dates.push({ sheet, column });
      for (let entry = 0; entry < table.size; entry++) {
        entries.push({
          enterprise: table.text("enterprise", entry),
          name: identities.names[entry]!,
          code: comparable(identities.verdicts[entry]) ? identities.codes[entry]! : "",
          matter: table.text("vetoMatter", entry),
          from: from?.periods[entry]?.from,
          to: to?.periods[entry]?.to,
        });
      }
    }
    for (const entry of entries) {
      if (entry.code !== "") push(this.byCode, entry.code, entry);
      if (entry.name !== "") push(this.byName, entry.name, entry);
    }
    this.entries = entries;
    this.dates = dates;
  }

  /** The entries under a code, then those under a name. */
  *find(code: string, name: string): Generator<{ readonly entry: VetoEntry; readonly by: "code" | "name" }> {
    for (const entry of this.byCode.get(code) ?? []) yield { entry, by: "code" };
    for (const entry of this.byName.get(name) ?? []) yield { entry, by: "name" };
  }
}

/** One award of the past. */
export interface PastAward {
  readonly sheet: ListSheet;
  readonly row: number;
  readonly firm: number;
  readonly item: Item;
  readonly grade: string;
  readonly category: string;
  /** 0 where unknown. */
  readonly year: number;
  /** In 万元; `null` where the sheet does not say. */
  readonly paid: number | null;
}

/** A history's awards, with the columns that were read for them. */
export interface HistorySheet {
  readonly sheet: ListSheet;
  readonly awards: readonly PastAward[];
  readonly years: DateColumn | undefined;
  readonly amounts: NumberColumn | undefined;
}

/** The category of an item that a cell names; empty where it names the item itself. */
export function categoryIn(item: Item, text: string): string {
  return (item.categories && choiceTable(item.categories).find(text)) ?? "";
}

/** Reads a history sheet. */
export function readHistory(sheet: ListSheet, firmOf: (entry: number) => number): HistorySheet {
  const { table } = sheet;
  const years = readDates(table, "year") ?? readDates(table, "date");
  const amounts = readNumbers(table, "paid") ?? readNumbers(table, "claimed");
  const awards: PastAward[] = [];
  for (let entry = 0; entry < table.size; entry++) {
    const text = table.text("item", entry);
    const item = ITEM_NAMES.find(text);
    const period = years?.periods[entry];
    if (amounts) {
      amounts.needs[entry] = OPTIONAL;
      // An amount that no sum can hold is none.
      if (Math.abs(amounts.values[entry]! * amounts.unit.fen) > MOST_FEN) amounts.kinds[entry] = BAD;
    }
    const kind = amounts?.kinds[entry];
    if (!item) continue;
    const grade = table.text("grade", entry);
    awards.push({
      sheet,
      row: table.rows[entry]!,
      firm: firmOf(entry),
      item,
      grade: choiceTable(gradesOf(item)).find(grade) ?? "",
      category: categoryIn(item, text),
      year: (period && periodYear(period)) ?? 0,
      paid: kind === NUMBER || kind === TEXT ? (amounts!.values[entry]! * amounts!.unit.fen) / 1e6 : null,
    });
  }
  return { sheet, awards, years, amounts };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
