import type { CreditCodeVerdict } from "../../../src/enterprise";

/** What is to be written below a list, shown before it is written. */
export interface AppendWords {
  readonly start: string;
  /** Which list it goes to. */
  readonly to: string;
  /** Rows count from 1. */
  readonly willAdd: (entries: number, sheet: string, first: number, last: number) => string;
  readonly columns: string;
  readonly column: string;
  readonly content: string;
  readonly nothing: string;
  /** The head of an entry: the row that it goes into, from 1. */
  readonly row: (row: number) => string;
  /** The first entries are shown, of so many. */
  readonly firstOf: (shown: number, all: number) => string;
  readonly known: (entries: number, lines: readonly number[]) => string;
  readonly allKnown: string;
  readonly nameless: (lines: readonly number[]) => string;
  readonly unplaced: (headers: readonly string[]) => string;
  /** A list without a column for the first or the last day. */
  readonly noSpan: string;
  /** `row` is the first row below the list that is not empty, from 1. */
  readonly tooFew: (free: number, needed: number, row: number) => string;
  readonly changed: string;
  readonly write: string;
}

/** The decision that a firm is a listed one. */
export interface SameFirmWords {
  readonly decide: string;
  readonly title: (enterprise: string, listed: string) => string;
  readonly which: string;
  /** What the list says of it, in the column for remarks. */
  readonly remark: (listed: string) => string;
  readonly noCode: string;
  readonly after: string;
  readonly gone: string;
}

/** The part 一票否决. */
export interface VetoWords {
  readonly unchecked: string;
  readonly nobody: string;
  readonly some: (firms: number, rows: number) => string;
  /** `amount` in 万元; `unknown` rows have none. */
  readonly otherwise: (amount: string, unknown: number) => string;
  readonly stale: string;
  readonly mark: string;
  readonly vetoed: string;
  readonly by: Readonly<Record<"code" | "name" | "row", string>>;
  readonly span: (from: string, to: string) => string;
  readonly otherwiseOf: (amount: string | null) => string;
  /** Listed firms whose claims are of another time. */
  readonly outside: string;
  readonly outsideHint: string;
  /** When a claim is: its date, or only its year. */
  readonly claimTime: (says: "date" | "year", from: string, to: string) => string;
  readonly outsideWhy: Readonly<Record<"before" | "after", (time: string) => string>>;
  /** How many further entries of the firm are of another time too. */
  readonly outsideMore: (entries: number) => string;
  readonly similar: string;
  readonly similarHint: string;
  readonly similarTo: (names: readonly string[]) => string;
  readonly showEntry: string;
  readonly notSame: string;
  readonly notSameReason: string;
  readonly sameFirm: SameFirmWords;
  readonly settled: (findings: number) => string;
  readonly list: string;
  readonly entries: (entries: number) => string;
  readonly noList: string;
  /** There is a list, and nobody is on it. */
  readonly emptyList: string;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  readonly reading: (percent: number) => string;
  readonly again: string;
  readonly noName: string;
  readonly add: string;
  readonly addMore: string;
  readonly append: AppendWords;
  readonly paste: string;
  readonly pasteHint: string;
  readonly recognised: (firms: number) => string;
  readonly skipped: (lines: readonly number[]) => string;
  readonly badCodes: string;
  readonly codeFaults: Readonly<Record<Exclude<CreditCodeVerdict["kind"], "valid">, string>>;
  readonly badCode: (line: number, code: string, fault: string) => string;
  /** How many more there are than are told. */
  readonly more: (findings: number) => string;
  readonly sheetName: string;
  readonly defaultName: string;
  readonly nameHint: string;
  readonly nameNeeded: string;
  readonly keep: string;
  readonly cancel: string;
}
