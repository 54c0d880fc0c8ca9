/**
 * Why a column was taken for what it was taken for: `word`: its header is a known name of it; `near-word`: a word
 * in its header says so; `content`: what stands in it says so; `only`: no other column could be it; `person`: the
 * person who checks said so; `mapping`: that person said so of the same header before. `words`: the word of the
 * header, or what the column holds.
 *
 * @example { kind: "word", words: "奖励金额" }
 */
export interface Because {
  readonly kind: "word" | "near-word" | "content" | "only" | "person" | "mapping";
  readonly words?: string;
}

/** Where the unit of a column's money is from: its own header; a text above or beside it; nowhere, so the usual one. */
export type UnitFrom = "header" | "above" | "usual";
