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
  /** One firm's list of awards. */
  readonly plan: {
    readonly title: string;
    /** What to do while the list is empty. */
    readonly empty: string;
    readonly add: string;
    readonly added: (item: string) => string;
    /** Puts what was changed back in its place, counted from 1. */
    readonly update: (nth: number) => string;
    /** Items of a kept scenario that the policy does not know any more. */
    readonly lost: (items: readonly string[]) => string;
    readonly firm: string;
    readonly firmHint: string;
    readonly project: string;
    readonly award: (amount: string, due: string) => string;
    readonly change: (item: string) => string;
    readonly remove: (item: string) => string;
    readonly computing: string;
    readonly total: (amount: string, rows: number) => string;
    readonly unknown: (rows: number) => string;
    readonly limits: string;
    readonly saved: string;
    readonly name: string;
    readonly save: string;
    readonly nameNeeded: string;
    readonly kept: (name: string) => string;
    readonly dropped: (name: string) => string;
    readonly putBack: string;
    readonly open: (name: string) => string;
    readonly rename: (name: string) => string;
    readonly duplicate: (name: string) => string;
    readonly drop: (name: string) => string;
    readonly compare: (name: string) => string;
    readonly comparison: string;
    readonly item: string;
    readonly totalLine: string;
    readonly difference: (amount: string) => string;
  };
}
