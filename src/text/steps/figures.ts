import type { Decimal } from "decimal.js";

/** What each step of an explanation tells, as figures; the sentences are made from them in each language. */
export interface StepFigures {
  item: { item: string };
  converted: { label: string; given: Decimal; unit: string; money: Decimal };
  condition: {
    label: string;
    figure: Decimal;
    unit: string;
    bound: Decimal;
    above: boolean;
    holds: boolean;
    reading?: string;
  };
  "one-of": { label: string; chosen: string; accepted: readonly string[]; holds: boolean };
  refused: Record<never, never>;
  /** `from` is undefined below the first step. */
  step: { label: string; base: Decimal; from?: number; next?: number; award: Decimal };
  /**
   * `from` is undefined below the first tier; `listed`: the tier has a rate of its own for the level; `beside`:
   * what was added to the base to find the tier.
   */
  tier: {
    label: string;
    base: Decimal;
    beside?: { label: string; amount: Decimal };
    from?: number;
    next?: number;
    level: string;
    rate: number;
    listed?: boolean;
  };
  product: {
    label: string;
    base: Decimal;
    per: "percent" | "square-metre";
    rate: number;
    part: Decimal;
  };
  /** The part of a base inside one tier. */
  slice: { label: string; from: number; next?: number; slice: Decimal; rate: number; part: Decimal };
  sum: { sum: Decimal };
  fixed: { grade: string; one: Decimal; quantity: Decimal; award: Decimal };
  highest: { titles: readonly string[]; title: string; amount: Decimal };
  difference: { title: string; prior: Decimal; difference: Decimal; reading: string };
  approved: { approved: Decimal; least?: Decimal; most: Decimal; used: Decimal };
  ended: Record<never, never>;
  cap: { most: Decimal; yearly: boolean; paid: Decimal; left: Decimal; amount: Decimal; award: Decimal };
  room: {
    label: string;
    lessLabel: string;
    whole: Decimal;
    taken: Decimal;
    room: Decimal;
    award: Decimal;
    reading: string;
  };
  rounded: { award: Decimal; rounded: Decimal };
  "paid-without-cap": Record<never, never>;
  vetoed: Record<never, never>;
  payable: { award: Decimal; paid: Decimal; rest: Decimal };
  "veto-match": { enterprise: string; found: boolean; by: "code" | "name"; size: number };
  /** What a text is, as a credit code. */
  code:
    | { kind: "valid" }
    | { kind: "length"; length: number }
    | { kind: "character"; character: string; place: number }
    | { kind: "check"; expected: string; likely: "typing-slip" | "citizen-id" | "old-registration" };
  force: { date: string; start: string; end: string; holds: boolean };
  "next-tier": {
    base: Decimal;
    start: Decimal;
    missing: Decimal;
    now: Decimal;
    there: Decimal;
    gain: Decimal;
  };
  catalogue: { rows: number };
  /** The cells of a result. */
  result: { cells: readonly string[]; unit: string };
  /** The cells of a result of several rows. */
  table: { rows: readonly (readonly string[])[] };
  "result-error": { error: string; message: string };
}

export type StepCode = keyof StepFigures;

/** One sentence for each step, without its article. */
export type StepTexts = { readonly [C in StepCode]: (figures: StepFigures[C]) => string };
