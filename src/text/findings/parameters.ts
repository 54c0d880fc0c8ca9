import type { Language } from "../language";

type Names = readonly string[];

/** Where another cell stands: `'申报表'!F12`. */
export type Address = string;

/** A unit of money by name; amounts in parameters are always in 万元 and shown in it. */
export type UnitName = string;

/** What each finding of a sheet check says, as facts; the sentences are made from them in each language. */
export interface FindingParameters {
  /** `absent`: the whole column is missing, not only this cell. */
  "missing-value": { column: string; item: string; absent: boolean; accepted: Names };
  "bad-number": { column: string; given: string };
  "number-as-text": { column: string; given: string; number: number };
  "bad-credit-code":
    | { given: string; fault: "length"; length: number }
    | { given: string; fault: "character"; character: string; place: number }
    | { given: string; fault: "number" };
  "credit-code-check": {
    given: string;
    expected: string;
    likely: "typing-slip" | "citizen-id" | "old-registration";
  };
  "bad-date": { column: string; given: string };
  "unknown-item": { given: string; nearest: Names };
  /** `accepted` is empty where the item has no grades at all. */
  "unknown-grade": { column: string; given: string; item: string; nearest: Names; accepted: Names };
  /** `due`: what would be right; null where another document decides. `because`: the steps in words. */
  "amount-mismatch": {
    claimed: number;
    due: number | null;
    unit: UnitName;
    item: string;
    why: "award" | "difference" | "rest" | "elsewhere";
    because: Readonly<Record<Language, string>>;
  };
  "out-of-range": {
    column: string;
    given: number;
    item: string;
    fault:
      | { kind: "negative" | "not-positive" | "not-whole" | "above-one" }
      | { kind: "too-few"; least: number }
      | { kind: "too-large"; most: number; unit: string }
      | { kind: "outside"; least: number; most: number }
      | { kind: "above-pool"; most: number };
  };
  "unit-suspect":
    | { kind: "claimed"; claimed: number; due: number; unit: UnitName; larger: boolean }
    | { kind: "base"; column: string; given: number; unit: UnitName };
  "over-cap": {
    item: string;
    most: number;
    yearly: boolean;
    used: number;
    award: number;
    due: number;
    unit: UnitName;
  };
  "over-pool": {
    item: string;
    most: number;
    yearly: boolean;
    used: number;
    award: number;
    due: number;
    unit: UnitName;
  };
  "duplicate-claim": { enterprise: string; item: string; grade: string; earlier: Address };
  "already-awarded": {
    enterprise: string;
    item: string;
    grade: string;
    earlier: Address;
    year: string;
    paid: number | null;
  };
  "title-not-highest": { title: string; highest: string; at: Address };
  "title-difference": {
    title: string;
    amount: number;
    prior: number;
    earlier: Names;
    due: number;
    unit: UnitName;
  };
  /** `otherwise`: what the row would get without the veto, in 万元; null where it cannot be computed. */
  vetoed: {
    enterprise: string;
    by: "code" | "name";
    matter: string;
    from: string;
    to: string;
    otherwise: number | null;
    unit: UnitName;
  };
  "veto-name-similar": { enterprise: string; similar: Names };
  "code-name-conflict":
    | { kind: "names"; code: string; others: Names; at: readonly Address[] }
    | { kind: "codes"; enterprise: string; others: Names; at: readonly Address[] };
  "not-on-file": { item: string };
  "not-in-statistics": { item: string; given: string };
  "total-mismatch": { column: string; given: number; sum: number; rows: number };
  "constant-among-formulas": { column: string; formulas: number; rows: number };
  "robot-counted-twice": {
    equipment: number;
    robots: number;
    at: Address;
    without: number | null;
    unit: UnitName;
  };
  "robot-project-small": { total: number; least: number; unit: UnitName };
  "out-of-force": { given: string; start: string; end: string };
  "level-without-effect": { level: string; from: number; rate: number; listed: Names };
  /** `missing` is 0 exactly on the start. `gain`: how much more the next tier pays. */
  "just-below-tier": {
    item: string;
    base: number;
    from: number;
    missing: number;
    gain: number;
    unit: UnitName;
  };
  "higher-document": { document: string };
  "hidden-row": Record<never, never>;
  "sheet-not-read": { reason: "empty" | "unknown" | "veto" | "history" };
}

export type FindingCode = keyof FindingParameters;

/** One sentence, or a few, for each code. */
export type FindingTexts = {
  readonly [C in FindingCode]: (parameters: FindingParameters[C]) => string;
};
