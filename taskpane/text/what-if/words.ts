import type { NamedField } from "../../what-if/fields";

/** The part 测算. */
export interface WhatIfWords {
  readonly pick: string;
  readonly search: string;
  readonly items: string;
  readonly noItem: string;
  readonly another: string;
  readonly fields: Readonly<Record<NamedField, string>>;
  readonly unit: string;
  readonly optional: (label: string) => string;
  readonly choose: string;
  readonly none: string;
  readonly takeRow: string;
  readonly taken: (place: string, enterprise: string) => string;
  readonly notAClaim: string;
  readonly unknownItem: string;
  readonly result: string;
  readonly missing: (labels: readonly string[]) => string;
  readonly steps: string;
  readonly insert: string;
  readonly insertPlain: string;
  /** What a plain formula does and does not do. */
  readonly plainFormula: string;
  readonly formula: string;
  readonly occupied: (place: string, shown: string) => string;
  readonly replace: string;
  readonly cancel: string;
  readonly keep: string;
  readonly full: string;
  readonly comparison: string;
  readonly scenario: (nth: number) => string;
  readonly takeUp: (nth: number) => string;
  readonly drop: (nth: number) => string;
  readonly item: string;
  readonly amount: string;
  readonly noAmount: string;
  /** Which answers stand wrong in the form is told under them. */
  readonly correct: string;
  /** A label with the unit of its numbers. */
  readonly inUnit: (label: string, unit: string) => string;
  /** `baseUnit` is empty for pieces. */
  readonly curve: (label: string, baseUnit: string, unit: string) => string;
  readonly drawing: string;
  /** `here` and `award` are shown with their units. */
  readonly curveSummary: (label: string, edges: readonly string[], here: string, award: string) => string;
  readonly here: string;
  readonly point: (base: string, award: string) => string;
}
