import { periodYear } from "../../calendar";
import { gradesOf, type Item } from "../../policy";
import { readDates, type DateColumn } from "../reading/dates";
import { statedYear } from "../recognise/header-text";
import { readItem } from "../recognise/item-words";
import { projectName } from "../reading/project-name";
import { BAD, MOST_FEN, NUMBER, OPTIONAL, TEXT, readNumbers, type NumberColumn } from "../reading/numbers";
import type { ListSheet } from "./list-sheet";
import type { ListTable } from "./list-table";
import { gradeWithin, pastItem } from "./past-item";
import type { UnusedEntry, UnusedWhy } from "./unused";

/** One award of the past. */
export interface PastAward {
  readonly sheet: ListSheet;
  readonly row: number;
  /** Where the item stands; the firm's column where a title names it for all rows. */
  readonly column: number;
  readonly firm: number;
  readonly item: Item;
  /** Empty where the item has none, or it is not known. */
  readonly grade: string;
  /** Whether the item has grades and the list does not say which: it may have been any of them. */
  readonly anyGrade: boolean;
  readonly category: string;
  /** The project that it was for, folded; empty where the list does not say. */
  readonly project: string;
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
  /** Rows whose item, grade, year or amount could not be used, by row. */
  readonly unused: readonly UnusedEntry[];
}

/** The item that the sheet's name or a title names for all rows. */
export const itemOfAll = (name: string, titles: readonly string[]): string =>
  [name, ...titles].find((text) => pastItem(text) !== undefined) ?? "";

/** What a text of a grade column says where there is none. */
const NO_TEXT = /^(?:无|[-—/]+|不涉及|不分级)?$/u;

/** The grade that a row's cells name: its own cell, and where that says nothing the item's. */
const gradeOfRow = (item: Item, text: string, itemText: string): string | undefined =>
  gradeWithin(item, text, itemText) ?? (NO_TEXT.test(text) ? gradeWithin(item, itemText) : undefined);

/** What a text of the item's column says, and the grades that texts beside it name; looked for once a text. */
interface PastItem {
  readonly item: Item;
  readonly category: string;
  readonly grades: Map<string, string | undefined>;
}

class HistoryReader {
  readonly unused: UnusedEntry[] = [];
  readonly years: DateColumn | undefined;
  readonly amounts: NumberColumn | undefined;
  private readonly asked: NumberColumn | undefined;
  private readonly table: ListTable;
  private readonly items = new Map<string, PastItem | undefined>();
  private readonly title: string;
  private readonly titleYear: number;
  /** Rows of several firms. */
  private readonly shared = new Set<number>();
  private yearMissing = false;

  constructor(private readonly sheet: ListSheet) {
    const { table } = sheet;
    this.table = table;
    this.years = readDates(table, "year") ?? readDates(table, "date");
    this.asked = readNumbers(table, "claimed");
    this.amounts = readNumbers(table, "paid") ?? readNumbers(table, "approved") ?? this.asked;
    let last = -1;
    for (const { row, first } of table.records) {
      if (first && row === last) this.shared.add(row);
      last = row;
    }
    const { titles } = table.layout;
    this.title = table.column("item") ? "" : itemOfAll(table.grid.name, titles);
    this.titleYear = [...titles.toReversed(), table.grid.name].map(statedYear).find((year) => year) ?? 0;
  }

  private tell(entry: number, why: UnusedWhy, at: number | undefined, used: boolean): void {
    const record = this.table.records[entry]!;
    if (!record.first) return;
    const column = at ?? this.table.column("enterprise")?.at ?? this.table.layout.left;
    this.unused.push({ row: record.row, column, text: record.name || record.code, why, used });
  }

  private itemOf(text: string): PastItem | undefined {
    if (!this.items.has(text)) {
      const item = pastItem(text);
      this.items.set(text, item && { item, category: readItem(text).category, grades: new Map() });
    }
    return this.items.get(text);
  }

  private gradeOf(entry: number, { item, grades }: PastItem, itemText: string): string {
    const text = this.table.text("grade", entry);
    if (!grades.has(text)) grades.set(text, gradeOfRow(item, text, itemText));
    const grade = grades.get(text);
    // Only what is awarded once a grade is told apart by it.
    if (grade === undefined && item.repetition === "once-per-grade" && gradesOf(item).length > 0)
      this.tell(entry, "grade", (this.table.column("grade") ?? this.table.column("item"))?.at, true);
    return grade ?? "";
  }

  private yearOf(entry: number, item: Item): number {
    const period = this.years?.periods[entry];
    const year = (period && periodYear(period)) ?? (this.years ? 0 : this.titleYear);
    // What is no date at all is a fault of its own.
    if (year === 0 && item.repetition === "yearly" && this.years?.bad[entry] !== 1) {
      if (this.years) this.tell(entry, "year", this.years.at, true);
      else this.yearMissing = true;
    }
    return year;
  }

  private paidOf(entry: number, item: Item, shared: boolean): number | null {
    const { amounts } = this;
    const kind = amounts?.kinds[entry];
    if (!amounts || (kind !== NUMBER && kind !== TEXT)) {
      // What was asked for and not paid may be asked for now.
      const asked = (this.asked?.values[entry] ?? 0) > 0;
      if ((item.amount.kind === "highest" || asked) && kind !== BAD)
        this.tell(entry, "amount", amounts?.at, true);
      return null;
    }
    const value = amounts.values[entry]!;
    // Money that came back, or that several firms got together, says nothing of what this one keeps.
    if (value >= 0 && !shared) return (value * amounts.unit.fen) / 1e6;
    this.tell(entry, "amount", amounts.at, true);
    return null;
  }

  /** Looks at the amount of an entry; several entries of one row have one cell, whose faults are told once. */
  private prepare(entry: number): void {
    const { amounts, years, table } = this;
    const again = table.rows[entry - 1] === table.rows[entry];
    if (again && years) years.bad[entry] = 0;
    if (!amounts) return;
    if (!again) amounts.needs[entry] = OPTIONAL;
    // An amount that no sum can hold is none.
    if (Math.abs(amounts.values[entry]! * amounts.unit.fen) > MOST_FEN) amounts.kinds[entry] = BAD;
  }

  read(firmOf: (entry: number) => number): PastAward[] {
    const { table, sheet } = this;
    const awards: PastAward[] = [];
    const firmsOfRow = new Set<number>();
    for (let entry = 0; entry < table.size; entry++) {
      this.prepare(entry);
      const row = table.rows[entry]!;
      if (table.rows[entry - 1] !== row) firmsOfRow.clear();
      const text = this.title || table.text("item", entry);
      const past = this.itemOf(text);
      const column = table.column("item")?.at;
      if (!past) {
        this.tell(entry, "item", column, false);
        continue;
      }
      const firm = firmOf(entry);
      // One firm under two names got one award.
      if (firmsOfRow.has(firm)) continue;
      firmsOfRow.add(firm);
      const { item, category } = past;
      const grade = this.gradeOf(entry, past, text);
      awards.push({
        sheet,
        row,
        column: column ?? table.column("enterprise")?.at ?? table.layout.left,
        firm,
        item,
        grade,
        anyGrade: grade === "" && gradesOf(item).length > 0,
        category,
        project: projectName(table.text("project", entry)),
        year: this.yearOf(entry, item),
        paid: this.paidOf(entry, item, this.shared.has(row)),
      });
    }
    this.tellNoYear();
    return awards;
  }

  /** A list that says no year anywhere is told once, where its header is. */
  private tellNoYear(): void {
    const { headerBottom, left } = this.table.layout;
    if (this.yearMissing)
      this.unused.push({ row: Math.max(0, headerBottom), column: left, text: "", why: "year", used: true });
  }
}

/** Reads a history's table: the awards that it tells, and the rows that it does not tell whole. */
export function readHistory(sheet: ListSheet, firmOf: (entry: number) => number): HistorySheet {
  const reader = new HistoryReader(sheet);
  const awards = reader.read(firmOf);
  return { sheet, awards, years: reader.years, amounts: reader.amounts, unused: reader.unused };
}
