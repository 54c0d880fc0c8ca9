import type { Finding, Severity } from "./finding";
import type { Role } from "./reading/role";
import type { ColumnKey } from "./reading/vocabulary";

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
  /** How many claims, or entries of a list. */
  readonly rows: number;
}

/** A claim with its amounts in 万元; `null` where one is not known. */
export interface RowReport {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly enterprise: string;
  /** The item's id. */
  readonly item: string | null;
  readonly claimed: number | null;
  /** The award by itself. */
  readonly computed: number | null;
  /** After veto, difference, caps and history. */
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

/** How many findings of each kind there are: what the verdict rests on. */
export interface FindingCounts {
  /** Whether the workbook can be paid as it stands: no error and no question is open. */
  readonly payableAsIs: boolean;
  /** How many cells carry an open error, each once. */
  readonly cellsToChange: number;
  /** Open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

/** The whole of a workbook, in a few numbers. */
export interface Summary extends Sums, FindingCounts {
  /** The policy's first day; `null`: dates were not judged. */
  readonly start: string | null;
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
