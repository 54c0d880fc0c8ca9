import type { Severity } from "../findings";

/** Whether a workbook can be paid: as it stands; not before a person decides; not as it stands; no claims at all. */
export type Verdict = "payable" | "undecided" | "not-payable" | "nothing";

/** A verdict with the numbers that it rests on; all but the accepted ones are open. */
export interface Conclusion {
  readonly verdict: Verdict;
  readonly errors: number;
  /** How many cells must change, each once. */
  readonly cells: number;
  readonly questions: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

/** How much was read; of a list, how many entries, `null` where none was given. */
export interface ReadCounts {
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly veto: number | null;
  readonly history: number | null;
}

/** What was left out, by name where it has one. */
export interface LeftOut {
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly columns: readonly string[];
}

/** Of a list's entries, how many could not be used whole. */
export interface UnusedEntries {
  readonly veto: number;
  readonly history: number;
}

/** Whose decisions a verdict rests on. */
export interface Decided {
  /** Settings that came with the workbook: those that the person who checks took over, and the others. */
  readonly used: number;
  readonly notUsed: number;
  readonly accepted: number;
}

/** Something that stands in the way of payment; money in 万元. */
export interface Obstacle {
  readonly title: string;
  /** Empty where it is about no firm in particular. */
  readonly enterprise: string;
  readonly claimed: number | undefined;
  readonly computed: number | undefined;
  /** How much money it is about; `null` where nobody knows. */
  readonly atStake: number | null;
}

/** What a report says besides its findings. */
export interface ReportText {
  readonly title: string;
  /** Which verdict a workbook gets, in words. */
  readonly verdict: (conclusion: Conclusion) => string;
  /** What was found besides what the verdict tells; empty where nothing was. */
  readonly others: (conclusion: Conclusion) => string;
  /** What was read of a workbook and of its lists. */
  readonly read: (read: ReadCounts) => string;
  /** What of it was not; empty where all was. Findings say why. */
  readonly leftOut: (left: LeftOut) => string;
  /** How many entries of the lists could not be used whole; empty where all could. */
  readonly unusedEntries: (unused: UnusedEntries) => string;
  /** Whose decisions the verdict rests on. */
  readonly decided: (decided: Decided) => string;
  /** Why the verdict is not green: a heading, its lines, and how many more there are. */
  readonly inTheWay: string;
  readonly obstacle: (obstacle: Obstacle) => string;
  readonly moreInTheWay: (count: number) => string;
  /** 万元. */
  readonly sums: (claimed: number, computed: number, payable: number) => string;
  /** How many rows have no amount; empty where all have one. */
  readonly unknown: (rows: number) => string;
  /** The policy's first day as ISO text; `null` where none is set. */
  readonly dates: (start: string | null) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly role: Readonly<Record<"claims" | "veto" | "history" | "none", string>>;
  readonly article: (article: number) => string;
  readonly accepted: (reason: string) => string;
  /** What is due to a row of which something was accepted; `null` where that could not be computed. */
  readonly dueStays: (due: number | null) => string;
  /** Where findings about the workbook as a whole stand, as they are settings that came with it. */
  readonly inside: string;
  /** A firm whose rows do not name it. */
  readonly noName: string;
  /** The columns of the findings, in their order. */
  readonly findingHead: readonly string[];
  /** The columns of sums: rows, claimed, computed, payable. */
  readonly sumHead: readonly string[];
  readonly byItem: string;
  readonly byArticle: string;
  readonly byEnterprise: string;
  /** What the report was computed with; `data` is the beginning of the hash of the policy's data. */
  readonly origin: (edition: string, data: string, version: string) => string;
  /** How to get a receipt of the check, and what it is good for. */
  readonly receipt: string;
}
