import type { Language } from "../language";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { IssueCode, IssueParameters } from "./parameters";

export type { IssueCode } from "./parameters";

/** The error that a cell shows for each reason. */
const ERRORS = {
  "not-a-number": "#VALUE!",
  "boolean-for-number": "#VALUE!",
  missing: "#VALUE!",
  "base-missing": "#VALUE!",
  "unknown-name": "#VALUE!",
  "grade-missing": "#VALUE!",
  "grade-not-taken": "#VALUE!",
  "needs-own-function": "#VALUE!",
  "no-tiers": "#VALUE!",
  "not-a-date": "#VALUE!",
  "date-out-of-range": "#NUM!",
  "code-as-number": "#VALUE!",
  "unknown-function": "#VALUE!",
  "too-many-arguments": "#VALUE!",
  "error-in-argument": "#VALUE!",
  "too-many-cells": "#VALUE!",
  "too-many-rows": "#VALUE!",
  "internal-fault": "#VALUE!",
  negative: "#NUM!",
  "not-positive": "#NUM!",
  "money-too-large": "#NUM!",
  "too-large": "#NUM!",
  "not-finite": "#NUM!",
  "not-whole": "#NUM!",
  "too-few": "#NUM!",
  "quantity-above-one": "#NUM!",
  "outside-range": "#NUM!",
  "above-pool": "#NUM!",
  "range-not-decided": "#N/A",
  "share-not-decided": "#N/A",
  "other-document": "#N/A",
  "no-element": "#N/A",
  "no-match": "#N/A",
  "top-tier": "#N/A",
  "more-faults": "#VALUE!",
} as const satisfies Record<IssueCode, string>;

/** A reason against a result: a code with its parameters. `message` says it in Chinese, as cells do. */
export interface Issue {
  readonly code: IssueCode;
  readonly error: "#VALUE!" | "#NUM!" | "#N/A";
  readonly parameters: unknown;
  readonly message: string;
}

const sentence = (code: IssueCode, parameters: unknown, language: Language): string =>
  ((language === "en" ? ENGLISH : CHINESE)[code] as (p: unknown) => string)(parameters);

/**
 * Names a reason against a result.
 *
 * @example issue("negative", { argument: "设备投资额", given: new Exact(-1) }).error // "#NUM!"
 */
export const issue = <C extends IssueCode>(code: C, parameters: IssueParameters[C]): Issue => ({
  code,
  error: ERRORS[code],
  parameters,
  message: sentence(code, parameters, "zh"),
});

/** A reason in a language. */
export const issueText = ({ code, parameters }: Issue, language: Language): string =>
  sentence(code, parameters, language);
