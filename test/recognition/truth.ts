import type { Grid } from "../../src/sheet";

/** A cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a column is, and the words and shapes that say so. */
export interface TrueColumn {
  readonly at: number;
  /** The keys that it may be read as; none of a column that decides nothing. */
  readonly keys: readonly string[];
  /** Amounts follow from it. */
  readonly decides: boolean;
  readonly tags: readonly string[];
}

export interface TrueClaim extends Place {
  readonly firm: string;
  readonly item: string | null;
  readonly grade: string | undefined;
  /** In 万元. */
  readonly claimed: number | null;
  /** What is right; null where a planted fault leaves it open. */
  readonly computed: number | null;
  readonly tags: readonly string[];
  /** Of the table beside: told is enough. */
  readonly beside?: true;
}

/** A row that is no claim. */
export interface OtherRow {
  readonly row: number;
  readonly tag: string;
}

export interface PlantedFault {
  readonly sheet: string;
  readonly row: number;
  /** The column where it is told. */
  readonly column: number;
  /** Any of them says it. */
  readonly codes: readonly string[];
  readonly tag: string;
}

export interface TrueSheet {
  readonly name: string;
  readonly role: "claims" | "none";
  /** The items that the sheet may be read as being for. */
  readonly items: readonly (string | null)[];
  /** The first and last row that may be called its last header row, from 1. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: readonly TrueColumn[];
  readonly claims: readonly TrueClaim[];
  readonly others: readonly OtherRow[];
  readonly tags: readonly string[];
}

/** A workbook with what is right about it. */
export interface Layout {
  readonly seed: number;
  readonly grids: readonly Grid[];
  readonly sheets: readonly TrueSheet[];
  readonly faults: readonly PlantedFault[];
}
