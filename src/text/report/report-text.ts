/** What a report says besides its findings. */
export interface ReportText {
  readonly title: string;
  /** Which verdict a workbook gets, in words; `cells` is how many cells must change. */
  readonly verdict: (claims: number, payable: boolean, cells: number, errors: number) => string;
  /** What was found besides errors; empty where nothing was. */
  readonly others: (warnings: number, infos: number, accepted: number) => string;
  /** 万元. */
  readonly sums: (claimed: number, computed: number, payable: number) => string;
  /** How many rows have no amount; empty where all have one. */
  readonly unknown: (rows: number) => string;
  /** The policy's first day as ISO text; `null` where none is set. */
  readonly dates: (start: string | null) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly role: Readonly<Record<"claims" | "veto" | "history" | "none", string>>;
  readonly article: (article: number) => string;
  readonly accepted: (reason: string) => string;
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
