/** How far a check has come. */
export interface Progress {
  readonly stage: "reading" | "computing" | "checking";
  /** From 0 to 1, over the whole check. */
  readonly done: number;
}
