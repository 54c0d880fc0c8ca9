import type { Step } from "../text";
import { STATE, type Claims } from "./claims";
import type { RowReport } from "./report";
import { stepsOf } from "./row-steps";

/** Why a row is paid what it is paid. */
export type DueReason =
  /** Its award, as it stands. */
  | "award"
  /** No award can be computed; findings say why. */
  | "unknown"
  /** A higher authority's document decides (article 19). */
  | "document"
  /** Another document of the county decides; this policy pays nothing. */
  | "elsewhere"
  | "vetoed"
  /** An earlier row claims the same. */
  | "duplicate"
  /** The history shows it as paid. */
  | "awarded"
  /** Another title of the year is higher. */
  | "lower-title"
  /** What earlier titles leave. */
  | "difference"
  /** What a cap or a pool leaves. */
  | "rest"
  /** What the row itself says was paid is taken off. */
  | "paid";

/** A claim with its amounts, how its award comes about, and what decides on its payment. */
export interface RowAccount extends RowReport {
  readonly reason: DueReason;
  readonly steps: readonly Step[];
}

/** What decides, the strongest first. */
const DECISIONS: readonly (readonly [state: number, reason: DueReason])[] = [
  [STATE.vetoed, "vetoed"],
  [STATE.duplicate, "duplicate"],
  [STATE.awarded, "awarded"],
  [STATE.document, "document"],
  [STATE.unknown, "unknown"],
  [STATE.elsewhere, "elsewhere"],
  [STATE.lowerTitle, "lower-title"],
  [STATE.difference, "difference"],
  [STATE.rest, "rest"],
];

function reasonOf(claims: Claims, claim: number): DueReason {
  const decided = DECISIONS.find(([state]) => claims.is(claim, state));
  if (decided) return decided[1];
  return claims.due[claim]! < claims.award[claim]! ? "paid" : "award";
}

/** A checked row with everything that explains its amounts. */
export const accountOf = (claims: Claims, claim: number, row: RowReport): RowAccount => ({
  ...row,
  reason: reasonOf(claims, claim),
  steps: stepsOf(claims, claim),
});
