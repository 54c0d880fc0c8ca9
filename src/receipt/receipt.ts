import type { AcceptedFinding, FindingCounts, ReadSummary, Severity, SheetReport } from "../sheet";
import type { Origin } from "./origin";

/** The format that every receipt names. */
export const FORMAT = "wuyi-receipt";
/**
 * The newest versions of the format, of each kind of receipt; a program reads its own and older ones. Receipts of
 * checks say since the second whose decisions they rest on, and on which lists.
 */
export const CELL_VERSION = 1;
export const CHECK_VERSION = 2;

/** A cell's value as JSON holds it. */
export type CellJson =
  null | boolean | number | string | { readonly error: string; readonly message: string };

/** An argument of a call: a value as it was typed or stood in its cell, a whole list, or nothing. */
export type ArgumentJson = { readonly name: string } & (
  | { readonly value: CellJson }
  | { readonly rows: readonly (readonly CellJson[])[] }
  | { readonly omitted: true }
);

/** Where an explained cell stands. */
export interface CellPlace {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Its whole formula. */
  readonly formula: string;
}

/** The receipt of one call of a function, before it is sealed. */
export interface CellBody extends Origin {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly kind: "cell";
  /** `null` for a call that stands in no cell. */
  readonly place: CellPlace | null;
  readonly function: string;
  readonly arguments: readonly ArgumentJson[];
  readonly result: {
    readonly rows: readonly (readonly CellJson[])[];
    /** The unit of a result of money, as the call asked for it; empty for other results. */
    readonly unit: string;
    readonly article: number | null;
    readonly steps: readonly string[];
  };
}

/** A file that was read, by its name without folders and its bytes; `null` where there was no file to look at. */
export interface FileJson {
  readonly name: string | null;
  readonly sha256: string | null;
}

/** A list of its own that a check was given. */
export interface ListJson extends FileJson {
  readonly role: "veto" | "history";
}

/** What a person decided about a sheet. Columns are a list, because their order can matter. */
export interface SheetSettingJson {
  readonly sheet: string;
  readonly role?: SheetReport["role"];
  readonly item?: string;
  readonly headerRow?: number;
  readonly columns?: readonly { readonly means: string; readonly column: string }[];
}

/** What somebody decided about a workbook. */
export interface DecisionsJson {
  /** The policy's first day, ISO; `null`: nobody set it. */
  readonly start: string | null;
  readonly sheets: readonly SheetSettingJson[];
  readonly accepted: readonly AcceptedFinding[];
}

/** What came with a workbook, inside of it or beside it, and whether the person who checked took it over. */
export interface InsideJson extends DecisionsJson {
  readonly from: "book" | "beside";
  readonly used: boolean;
}

/** What a check was told besides the workbook: by the person who checked, and by what came with it. */
export interface SettingsJson extends DecisionsJson {
  /** Receipts of the first version do not tell it apart. */
  readonly inside?: readonly InsideJson[];
}

/** A finding, without its words: those follow from the code. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1; `null` for a finding about a whole sheet. */
  readonly cell: string | null;
  readonly article?: number;
  /** 万元; `null` where a number is too large for JSON. */
  readonly claimed?: number | null;
  readonly computed?: number | null;
  /** Why it was accepted, where it was. */
  readonly accepted?: string;
}

/** Sums in 万元; `null` where one is too large for JSON. */
export interface SumsJson {
  readonly rows: number;
  readonly claimed: number | null;
  readonly computed: number | null;
  readonly payable: number | null;
  readonly unknown: number;
}

/** A verdict with what it rests on; receipts of the first version hold the counts alone. */
export interface VerdictJson extends Pick<
  FindingCounts,
  "payableAsIs" | "cellsToChange" | "counts" | "accepted"
> {
  readonly verdict?: FindingCounts["verdict"];
  /** The verdict's sentence, in Chinese. */
  readonly words?: string;
}

/** A sheet as it was read; receipts of the first version do not count its tables. */
export type SheetJson = Omit<SheetReport, "tables" | "taken" | "by"> & Partial<Pick<SheetReport, "tables">>;

/** How much was read; a list that there was not is `null`. */
export type ReadJson = Omit<ReadSummary, "left">;

/** What a check found. */
export interface CheckResultJson {
  readonly sheets: readonly SheetJson[];
  /** Not in receipts of the first version. */
  readonly read?: ReadJson;
  readonly verdict: VerdictJson;
  readonly sums: SumsJson;
  readonly items: readonly (SumsJson & { readonly item: string; readonly name: string })[];
  /** All rows with their amounts, as one hash. */
  readonly rows: { readonly count: number; readonly sha256: string };
  readonly findings: readonly FindingJson[];
  readonly listFindings: readonly FindingJson[];
}

/** The receipt of a check, before it is sealed. */
export interface CheckBody extends Origin {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly kind: "check";
  readonly workbook: FileJson;
  readonly lists: readonly ListJson[];
  readonly settings: SettingsJson;
  readonly result: CheckResultJson;
}

/** A receipt with the hash over everything else in it. */
export type Sealed<B> = B & { readonly sha256: string };
export type CellReceipt = Sealed<CellBody>;
export type CheckReceipt = Sealed<CheckBody>;
export type Receipt = CellReceipt | CheckReceipt;
