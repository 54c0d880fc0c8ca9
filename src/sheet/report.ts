import type { Finding } from "./finding";
import type { Role } from "./recognise/role";
import type { OtherRow } from "./recognise/table";
import type { ColumnKey } from "./recognise/vocabulary";
import type { TakenColumn } from "./taken-columns";
import type { FindingCounts } from "./verdict";

/** A sheet as it was read. */
export interface SheetReport {
  readonly name: string;
  readonly role: Role;
  /** The id of the item of all its claims; `null` where each row names its own, or there are none. */
  readonly item: string | null;
  /** The last row of the header, from 1; `null` where there is none. */
  readonly headerRow: number | null;
  /** Columns by letter. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The same columns from left to right, with why each was taken; none of a sheet without a role. */
  readonly taken: readonly TakenColumn[];
  /** Whether the person's choices for this sheet, of now or of the same header before, were used. */
  readonly by?: "person" | "mapping";
  /** How many claims, or entries of a list. */
  readonly rows: number;
  /** How many tables were read: none of a sheet without a role. */
  readonly tables: number;
}

/** A claim with its amounts in 万元; `null` where one is not known. */
export interface RowReport {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** The columns of its table where several stand side by side (`F:H`): a row can hold a claim in each. */
  readonly columns?: string;
  readonly enterprise: string;
  /** The item's id. */
  readonly item: string | null;
  readonly claimed: number | null;
  /** The award by itself. */
  readonly computed: number | null;
  /** What is due after veto, history, difference, repetition, caps, pools and what was paid before. */
  readonly due: number | null;
  /** The same: what can be paid once nothing is open. */
  readonly payable: number | null;
}

/** Sums in 万元 over some rows. */
export interface Sums {
  readonly rows: number;
  readonly claimed: number;
  readonly computed: number;
  readonly payable: number;
  /** Rows whose award could not be computed; they count as 0 in the sums. */
  readonly unknown: number;
}

export interface NamedSums extends Sums {
  readonly name: string;
}

/** A list that a check was given, or found in the workbook. */
export interface ListCount {
  /** How many of its entries are used. */
  readonly entries: number;
  /** How many name a firm and could not be used whole. */
  readonly unused: number;
}

/** What was read of a workbook, and what was not. */
export interface ReadSummary {
  /** Sheets of claims, their claims, and the columns that were taken from them. */
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** `null` where there was none. */
  readonly veto: ListCount | null;
  readonly history: ListCount | null;
  /** Every sheet, row and column that was left out. */
  readonly left: readonly LeftOut[];
}

/** Something of a sheet that holds something and was not taken. */
export interface LeftOut {
  readonly sheet: string;
  readonly what: "sheet" | "rows" | "columns";
  /** Column letters or row numbers; empty for a whole sheet. */
  readonly where: readonly string[];
  /** What the header calls each column, where it does. */
  readonly names?: readonly string[];
  readonly why: "report" | "decided" | "repeats" | "unknown" | "unused" | OtherRow["kind"];
}

/** The whole of a workbook, in a few numbers. */
export interface Summary extends Sums, FindingCounts {
  /** The policy's first day; `null`: dates were not judged. */
  readonly start: string | null;
  readonly read: ReadSummary;
  readonly byEnterprise: readonly NamedSums[];
  readonly byItem: readonly (NamedSums & { readonly item: string })[];
  readonly byArticle: readonly (Sums & { readonly article: number })[];
}

/** What a check found in a workbook. */
export interface Report {
  readonly sheets: readonly SheetReport[];
  /** In the order of sheets, then rows, then codes. */
  readonly findings: readonly Finding[];
  readonly rows: readonly RowReport[];
  readonly summary: Summary;
  /** Faults in lists that came in books of their own. */
  readonly listFindings: readonly Finding[];
}
