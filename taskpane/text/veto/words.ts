import type { CreditCodeVerdict } from "../../../src/enterprise";

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
  readonly by: Readonly<Record<"code" | "name", string>>;
  readonly span: (from: string, to: string) => string;
  readonly otherwiseOf: (amount: string | null) => string;
  readonly similar: string;
  readonly similarHint: string;
  readonly similarTo: (names: readonly string[]) => string;
  readonly showEntry: string;
  readonly notSame: string;
  readonly notSameReason: string;
  readonly settled: (findings: number) => string;
  readonly list: string;
  readonly entries: (entries: number) => string;
  readonly noList: string;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  readonly reading: (percent: number) => string;
  readonly again: string;
  readonly noName: string;
  readonly add: string;
  readonly addMore: string;
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
