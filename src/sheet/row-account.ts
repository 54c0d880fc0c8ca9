import type { Step } from "../text";
import { STATE, type Claims } from "./claims";
import type { Decisions, ReductionKind } from "./decide";
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

/** What each reduction is called. */
const REASONS: Readonly<Record<ReductionKind, DueReason>> = {
  vetoed: "vetoed",
  "says-vetoed": "vetoed",
  repeated: "duplicate",
  awarded: "awarded",
  "lower-title": "lower-title",
  difference: "difference",
  cap: "rest",
  pool: "rest",
  paid: "paid",
};

function reasonOf(claims: Claims, decisions: Decisions, claim: number): DueReason {
  const reductions = decisions.of(claim);
  // What leaves nothing comes first; of what only takes a part, the last one decides.
  const decided = decisions.nothingLeft(claim) ? reductions[0] : undefined;
  if (decided) return REASONS[decided.kind];
  if (claims.is(claim, STATE.document)) return "document";
  if (claims.is(claim, STATE.unknown)) return "unknown";
  if (claims.is(claim, STATE.elsewhere)) return "elsewhere";
  const last = reductions.at(-1);
  return last ? REASONS[last.kind] : "award";
}

/** A checked row with everything that explains its amounts. */
export const accountOf = (
  claims: Claims,
  decisions: Decisions,
  claim: number,
  row: RowReport,
): RowAccount => ({
  ...row,
  reason: reasonOf(claims, decisions, claim),
  steps: stepsOf(claims, claim),
});
