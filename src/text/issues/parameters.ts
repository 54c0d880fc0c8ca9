import type { Decimal } from "decimal.js";

type Names = readonly string[];

/** What each reason against a result tells, as facts; the sentences are made from them in each language. */
export interface IssueParameters {
  "not-a-number": { argument: string; given: string };
  "boolean-for-number": { argument: string };
  missing: { argument: string; accepted: Names };
  "base-missing": { item: string; input: string };
  "unknown-name": { argument: string; given: string; nearest: Names; accepted: Names };
  "grade-missing": { item: string; accepted: Names };
  "grade-not-taken": { item: string; given: string };
  "needs-own-function": { item: string; function: string; inputs: Names };
  "no-tiers": { item: string; accepted: Names };
  "not-a-date": { argument: string; given: string };
  "date-out-of-range": { argument: string };
  "code-as-number": { argument: string };
  "unknown-function": { given: string; nearest: Names; accepted: Names };
  "too-many-arguments": { function: string; most: number; parameters: Names };
  "error-in-argument": { argument: string; error: string };
  "too-many-cells": { most: number };
  "too-many-rows": { most: number; given: number };
  "internal-fault": { function: string };
  negative: { argument: string; given: Decimal };
  "not-positive": { argument: string; given: Decimal };
  "money-too-large": { argument: string; unit: string };
  "too-large": { argument: string; most: number; unit: string };
  "not-finite": { argument: string };
  "not-whole": { argument: string; given: Decimal };
  "too-few": { argument: string; least: number; given: Decimal };
  "quantity-above-one": { item: string; given: Decimal };
  "outside-range": { item: string; article: number; approved: Decimal; least: Decimal; most: Decimal };
  "above-pool": { item: string; article: number; approved: Decimal; used: Decimal; most: Decimal };
  "range-not-decided": { item: string; article: number; least: Decimal; most: Decimal };
  "share-not-decided": { item: string; article: number; most: Decimal };
  "other-document": { item: string; article: number };
  "no-element": { argument: string; row: number; column: number };
  "no-match": { given: string };
  "top-tier": { item: string; base: Decimal };
  "more-faults": { count: number };
}

export type IssueCode = keyof IssueParameters;

/** A sentence, or two, for each reason: what happened, and what to do. */
export type IssueTexts = { readonly [C in IssueCode]: (parameters: IssueParameters[C]) => string };
