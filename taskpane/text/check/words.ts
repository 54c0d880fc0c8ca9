import type { DueReason, LeftOut } from "../../../src/sheet";
import type { Act, Stage } from "../../check/state";

/** The part 检查. */
export interface CheckWords {
  readonly check: string;
  readonly recheck: string;
  readonly stop: string;
  readonly auto: string;
  readonly stages: Readonly<Record<Stage, string>>;
  /** `percent` is a whole number. */
  readonly progress: (stage: string, percent: number) => string;
  readonly never: { readonly title: string; readonly body: string };
  readonly checking: string;
  readonly stopped: { readonly title: string; readonly body: string };
  /** The last check was stopped; an earlier result is on screen. */
  readonly stoppedWithResult: string;
  readonly failed: string;
  readonly failedWithResult: (why: string) => string;
  readonly stale: string;
  readonly nothing: string;
  readonly toSettings: string;
  readonly sheetsRead: (sheets: number) => string;
  /** What was left out of a sheet: which rows or columns (none: all of it), and why. */
  readonly leftLine: (what: LeftOut["what"], where: readonly string[], why: string) => string;
  readonly leftWhy: Readonly<Record<LeftOut["why"], string>>;
  /** The heading of what stands in the way of payment. */
  readonly inTheWay: string;
  /** How much money such a thing is about, 万元; `null` where nobody knows. */
  readonly atStake: (amount: number | null) => string;
  /** Leads to all of one severity. */
  readonly seeErrors: (errors: number) => string;
  readonly seeQuestions: (questions: number) => string;
  /** Leads to the first of what came with the workbook and waits for a decision. */
  readonly seeInside: (settings: number) => string;
  readonly sheetLine: (role: string, rows: number, headerRow: number | null) => string;
  readonly amounts: string;
  /** Amounts were put right: how many cells, and their sums before and after, 万元. */
  readonly corrected: (cells: number, before: number, after: number) => string;
  readonly closeCorrected: string;
  /** What is being done after a check. */
  readonly acts: Readonly<Record<Act, string>>;
  readonly mark: string;
  readonly markAgain: string;
  readonly unmark: string;
  readonly report: string;
  readonly copyReceipt: string;
  readonly reasons: Readonly<Record<DueReason, string>>;
}

/** The list of findings. */
export interface ListWords {
  readonly label: string;
  readonly filters: string;
  readonly search: string;
  readonly sheet: string;
  readonly allSheets: string;
  readonly accepted: string;
  readonly severityCount: (severity: string, count: number) => string;
  /** How many are shown, where not all are. */
  readonly shown: (shown: number, all: number) => string;
  readonly clean: string;
  readonly allAccepted: string;
  readonly noMatch: string;
  readonly clearFilters: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly wholeSheet: string;
  readonly wholeBook: string;
  /** A cell that stands for several rows. */
  readonly manyRows: (cell: string, rows: number) => string;
}

/** A finding's details. */
export interface DetailsWords {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly claimed: string;
  readonly computed: string;
  readonly payable: string;
  readonly noAmount: string;
  readonly correct: string;
  /** The same, for all open findings of the kind. */
  readonly correctAll: (title: string, findings: number) => string;
  /** What will be written: how many cells, and their sums before and after, 万元. */
  readonly willCorrect: (cells: number, before: number, after: number) => string;
  /** What will not be: cells with formulas, and others that do not hold the amount itself. */
  readonly willLeave: (formulas: number, others: number) => string;
  readonly nothingToCorrect: string;
  readonly doCorrect: string;
  /** The heading of what to do about a finding. */
  readonly whatToDo: string;
  readonly leaveOut: string;
  readonly adopt: string;
  readonly decline: string;
  /** Takes an adoption back. */
  readonly release: string;
  /** An accepted row: what is due to it stays, 万元. */
  readonly dueUnchanged: (due: number) => string;
  readonly steps: string;
  readonly stepsLost: string;
  readonly accept: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonNeeded: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly kept: string;
  readonly reopen: string;
}
