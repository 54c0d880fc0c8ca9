import type { Period } from "../calendar";
import type { Item } from "../policy";
import type { DateColumn } from "./reading/dates";
import type { Identities } from "./reading/identity";
import type { NumberColumn } from "./reading/numbers";
import { placeOf } from "./ascending-rows";
import type { Table } from "./recognise/table";
import type { ColumnKey } from "./recognise/vocabulary";

/** How many fen 万元 has: claims are kept in fen, which doubles add exactly. */
export const FEN = 1e6;

/** Fen as 万元. */
export const inWan = (fen: number): number => fen / FEN;

/** A table of claims; a sheet can have several of them, told apart by their rows and columns. */
export interface ClaimSheet {
  readonly sheetIndex: number;
  readonly table: Table;
  /** The item of all its claims, where there is one. */
  readonly item: Item | undefined;
  /** The grade that its name or title gives all its claims; empty where it gives none. */
  readonly grade: string;
  /** The kind of the item that its name or title names; empty where it names none. */
  readonly category: string;
  readonly identities: Identities;
  /** The number of its first claim; the others follow. */
  readonly first: number;
  /** The year that its title states; 0 where it states none. */
  readonly year: number;
  readonly numbers: Map<ColumnKey, NumberColumn>;
  readonly dates: readonly DateColumn[];
}

/** What reading a claim found out about it; bits of `Claims.state`. */
export const STATE = {
  /** A finding already says why no amount can be computed. */
  unknown: 1,
  /** Another document of the county decides (kind none). */
  elsewhere: 2,
  /** A higher authority's document is named (article 19). */
  document: 4,
} as const;

/** All claims of a workbook, column by column, numbered in sheet and row order. Money is in fen. */
export class Claims {
  readonly sheetOf: Uint32Array;
  readonly entry: Int32Array;
  readonly items: (Item | undefined)[];
  readonly categories: string[];
  /** The grade that the text of the item has in it, by its name or in its own words; empty where it has none. */
  readonly itemGrades: string[];
  /** Grades by canonical name: one, several titles, or none. */
  readonly grades: (readonly string[])[];
  readonly choices: Readonly<Record<string, string>>[];
  /** By number; -1 where a claim names nobody that can be told from others. */
  readonly firms: Int32Array;
  readonly years: Int16Array;
  readonly periods: (Period | undefined)[];
  /** NaN where nothing readable is claimed. */
  readonly claimed: Float64Array;
  /** Already paid, by the claim's own row. */
  readonly paid: Float64Array;
  /** The award by itself; NaN where it cannot be computed. */
  readonly award: Float64Array;
  readonly state: Uint8Array;
  /** The column of the base, where there is one. */
  readonly baseColumn: Int16Array;
  /** The base in 万元 (or ㎡, or pieces); NaN where there is none. */
  readonly base: Float64Array;
  private readonly byIndex = new Map<number, ClaimSheet[]>();

  constructor(
    readonly sheets: readonly ClaimSheet[],
    readonly size: number,
  ) {
    this.sheetOf = new Uint32Array(size);
    this.entry = new Int32Array(size);
    this.items = new Array(size);
    this.categories = new Array(size).fill("");
    this.itemGrades = new Array(size).fill("");
    this.grades = new Array(size).fill([]);
    this.choices = new Array(size).fill({});
    this.firms = new Int32Array(size);
    this.years = new Int16Array(size);
    this.periods = new Array(size);
    this.claimed = new Float64Array(size).fill(NaN);
    this.paid = new Float64Array(size);
    this.award = new Float64Array(size).fill(NaN);
    this.state = new Uint8Array(size);
    this.baseColumn = new Int16Array(size);
    this.base = new Float64Array(size).fill(NaN);
    sheets.forEach((sheet, at) => {
      const { table, first, sheetIndex } = sheet;
      const known = this.byIndex.get(sheetIndex);
      if (known) known.push(sheet);
      else this.byIndex.set(sheetIndex, [sheet]);
      for (let entry = 0; entry < table.size; entry++) {
        this.sheetOf[first + entry] = at;
        this.entry[first + entry] = entry;
      }
    });
  }

  sheet(claim: number): ClaimSheet {
    return this.sheets[this.sheetOf[claim]!]!;
  }

  /** The tables of claims of a sheet, in reading order. */
  tablesOf(sheetIndex: number): readonly ClaimSheet[] {
    return this.byIndex.get(sheetIndex) ?? [];
  }

  /** The table of claims in which a place lies; undefined where none has read it. Without a column, the first of its row. */
  sheetAt(sheetIndex: number, row: number, column: number | null = null): ClaimSheet | undefined {
    return this.tablesOf(sheetIndex).find(({ table }) => table.covers(row, column));
  }

  /** The number of the claim at a place; undefined where it holds none. Without a column, the first of its row. */
  claimAt(sheetIndex: number, row: number, column: number | null = null): number | undefined {
    const sheet = this.sheetAt(sheetIndex, row, column);
    const entry = sheet && placeOf(sheet.table.rows, row);
    return entry === undefined ? undefined : sheet!.first + entry;
  }

  row(claim: number): number {
    return this.sheet(claim).table.rows[this.entry[claim]!]!;
  }

  is(claim: number, bits: number): boolean {
    return (this.state[claim]! & bits) !== 0;
  }

  set(claim: number, bits: number): void {
    this.state[claim]! |= bits;
  }

  text(claim: number, key: ColumnKey): string {
    return this.sheet(claim).table.text(key, this.entry[claim]!);
  }
}
