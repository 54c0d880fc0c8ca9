import type { ReadingId } from "../../src/policy";
import type {
  AcceptedFinding,
  ChangedRow,
  DueReason,
  Finding,
  FindingCounts,
  HeaderMapping,
  InsideDecisions,
  ListedOutside,
  PlanResult,
  PlannedAward,
  ReadingEffect,
  ReportCell,
  ReportTable,
  RowReport,
  RowValues,
  SheetPreview,
  SheetReport,
  SheetSetting,
  Summary,
  VetoLine,
  VetoSheet,
} from "../../src/sheet";
import type { Language } from "../../src/text";
import type { PlacedMarks } from "../port";
import type { Corrections } from "./corrections";

/** A finding as the pane lists it: before anybody accepted it. */
export interface Found extends Finding {
  /** Its place among the report's findings. */
  readonly nth: number;
  /** Whom its row is about; empty where it is about no claim. */
  readonly enterprise: string;
  /** How much money it is about, 万元; `null` where that is not known. */
  readonly atStake: number | null;
}

/** The sums of a report, without its long tables. */
export type ShortSummary = Omit<Summary, keyof FindingCounts | "byEnterprise" | "byItem" | "byArticle">;

/** A report without its findings, rows and tables. */
export interface ReportHead {
  readonly sheets: readonly SheetReport[];
  readonly summary: ShortSummary;
  /** How many claims were read. */
  readonly claims: number;
}

/** A row's amounts with its steps in words. */
export interface ToldAccount extends RowReport {
  readonly reason: DueReason;
  readonly steps: readonly string[];
}

/** What whoever holds the sheets is asked. */
export interface Questions {
  /** Check the sheets of these names, in this order. */
  check: {
    readonly order: readonly string[];
    readonly start?: string;
    readonly sheets: Readonly<Record<string, SheetSetting>>;
    /** What somebody else decided in the workbook; what is used of it stands in `sheets` too. */
    readonly inside: readonly InsideDecisions[];
  };
  /** How the sheets are recognised, with a person's choices: the header and its columns, in the order of the names. */
  preview: {
    readonly order: readonly string[];
    readonly sheets: Readonly<Record<string, SheetSetting>>;
    /** What was said of headers before. */
    readonly known: readonly HeaderMapping[];
  };
  /** The veto lists of the workbook, each followed by its entries. */
  veto: { readonly order: readonly string[]; readonly sheets: Readonly<Record<string, SheetSetting>> };
  /** What a row says of its award; rows count from 0. */
  row: {
    readonly order: readonly string[];
    readonly sheet: string;
    readonly row: number;
    readonly setting: SheetSetting | undefined;
  };
  /** What a firm would be paid for several awards together, beside the workbook's veto lists. */
  plan: {
    readonly order: readonly string[];
    readonly sheets: Readonly<Record<string, SheetSetting>>;
    readonly firm: string;
    readonly year: number;
    readonly awards: readonly PlannedAward[];
  };
  /** How the amounts of a row come about; rows count from 0. */
  account: {
    readonly sheetIndex: number;
    readonly row: number;
    /** Tells tables apart that stand side by side; of none the first answers. */
    readonly column: number | null;
    readonly language: Language;
  };
  /** What the cells of some findings, by their places in the report, would hold if they held what is due. */
  corrections: { readonly nths: readonly number[] };
  /** Which cells to mark. */
  marks: { readonly accepted: readonly AcceptedFinding[] };
  /** The report as a sheet. */
  table: { readonly accepted: readonly AcceptedFinding[]; readonly language: Language };
  /** The receipt of the check. */
  receipt: { readonly accepted: readonly AcceptedFinding[] };
  /** What the other reading of a question would change. */
  reading: { readonly reading: ReadingId };
  /** Which claims of the last check are of listed firms, but of another time than the veto. */
  outside: object;
}

/** What is answered, piece by piece. */
export interface Answers {
  check:
    | {
        readonly kind: "progress";
        readonly stage: "reading" | "computing" | "checking";
        readonly done: number;
      }
    | { readonly kind: "found"; readonly found: readonly Found[] }
    | { readonly kind: "head"; readonly head: ReportHead };
  preview: SheetPreview;
  veto:
    | { readonly kind: "list"; readonly list: VetoSheet }
    | { readonly kind: "lines"; readonly lines: readonly VetoLine[] };
  row: RowValues | null;
  plan: PlanResult;
  account: ToldAccount | null;
  corrections: Corrections;
  marks: readonly PlacedMarks[];
  /** Its text, in pieces. */
  receipt: string;
  /** Nothing at all where a question has no other reading. */
  reading:
    | { readonly kind: "progress"; readonly done: number }
    | { readonly kind: "changed"; readonly changed: readonly ChangedRow[] }
    | { readonly kind: "sums"; readonly sums: Omit<ReadingEffect, "changed"> };
  outside: readonly ListedOutside[];
  table: Omit<ReportTable, "rows"> | { readonly rows: readonly (readonly (ReportCell | undefined)[])[] };
}

export type Topic = keyof Questions;
