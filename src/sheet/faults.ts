import type { Choice } from "../policy";
import type { FindingParameters } from "../text";

/** A value that a claim's item needs and that is not there. */
export interface MissingValue {
  readonly claim: number;
  /** The column whose cell is empty; `undefined` where the sheet has no such column. */
  readonly at: number | undefined;
  readonly label: string;
  readonly accepted: readonly string[];
}

/** A grade, level or class that the claim's item does not have. */
export interface UnknownName {
  readonly claim: number;
  readonly at: number;
  readonly label: string;
  readonly given: string;
  /** Empty where the item has no grades. */
  readonly choices: readonly Choice[];
  /** What the item's text says instead, where that is another one. */
  readonly item?: string;
}

/** A base that the claim's item cannot take. */
export interface OutOfRange {
  readonly claim: number;
  readonly at: number;
  readonly label: string;
  readonly given: number;
  readonly fault: FindingParameters["out-of-range"]["fault"];
}

/** A base that must be in another unit: over 100 亿元. */
export interface HugeBase {
  readonly claim: number;
  readonly at: number;
  readonly label: string;
  /** In 万元. */
  readonly given: number;
  readonly unit: string;
}

/** What reading the claims found wrong with their inputs; the findings are made from it. */
export interface InputFaults {
  readonly missing: MissingValue[];
  readonly unknownNames: UnknownName[];
  readonly outOfRange: OutOfRange[];
  readonly hugeBases: HugeBase[];
}
