import type { ReadingId } from "../../../src/policy";

/** What the other readings would change on the open workbook. */
export interface ComparisonWords {
  readonly about: string;
  readonly compare: string;
  readonly again: string;
  readonly stop: string;
  /** `nth` of `of` readings is being computed. */
  readonly progress: (reading: string, nth: number, of: number) => string;
  readonly stopped: string;
  readonly failed: (why: string) => string;
  readonly stale: string;
  /** What a reading changes: nothing for want of claims, nothing at all, or some rows of all. */
  readonly noClaims: string;
  readonly noChange: (rows: number) => string;
  readonly changed: (changed: number, rows: number) => string;
  readonly now: string;
  readonly then: string;
  readonly difference: string;
  /** What is payable on the whole workbook, in 万元. */
  readonly whole: (now: string, then: string) => string;
  /** Readings for which the sheet may say too little about some rows. */
  readonly unsure: Readonly<Partial<Record<ReadingId, (rows: number) => string>>>;
  readonly rows: string;
  readonly showRows: (rows: number) => string;
  readonly hideRows: string;
  readonly more: (left: number) => string;
}

/** The part 政策. */
export interface PolicyWords {
  readonly sections: string;
  readonly catalogue: string;
  readonly readings: string;
  readonly search: string;
  readonly found: (items: number) => string;
  readonly noItem: string;
  readonly standard: string;
  readonly conditions: string;
  readonly most: string;
  readonly repetition: string;
  readonly categories: string;
  readonly readingsOf: string;
  /** Between names. */
  readonly separator: string;
  readonly alsoCalled: string;
  readonly tryOut: string;
  readonly rules: string;
  /** What holds for every item, by article, in words of our own. */
  readonly generalRules: readonly (readonly [article: number, rule: string])[];
  readonly readingsHint: string;
  readonly taken: string;
  readonly other: string;
  readonly noOther: string;
  readonly concerns: string;
  readonly everyArticle: string;
  readonly everyItem: string;
  readonly comparison: ComparisonWords;
}
