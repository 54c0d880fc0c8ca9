import type { AcceptedFinding, FindingCounts, Severity, SheetReport } from "../sheet";
import type { Origin } from "./origin";

/** The format that every receipt names. */
export const FORMAT = "wuyi-receipt";
/** The version of the format; a program reads its own and older ones. */
export const FORMAT_VERSION = 1;

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

/** What a check was told besides the workbook. */
export interface SettingsJson {
  /** The policy's first day, ISO; `null`: dates were not judged. */
  readonly start: string | null;
  readonly sheets: readonly SheetSettingJson[];
  readonly accepted: readonly AcceptedFinding[];
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

/** What a check found. */
export interface CheckResultJson {
  readonly sheets: readonly SheetReport[];
  readonly verdict: Pick<FindingCounts, "payableAsIs" | "cellsToChange" | "counts" | "accepted">;
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
