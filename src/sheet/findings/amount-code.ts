import { STATE, type Claims } from "../claims";
import type { Decisions } from "../decide";

/** The findings that say something about a claimed amount: of these a row has one at the most. */
export type AmountCode =
  "title-not-highest" | "title-difference" | "over-cap" | "over-pool" | "unit-suspect" | "amount-mismatch";

/** More than half a fen is a difference; the last part is the noise of doubles. */
const HALF_FEN = 0.500001;
/** 元 typed where 万元 belongs, or the other way round. */
const UNIT_SLIP = 10_000;

/** Whether an amount is more than another, in fen. */
export const exceeds = (a: number, b: number): boolean => a - b > HALF_FEN;

export const differs = (a: number, b: number): boolean => exceeds(Math.abs(a - b), 0);

/** Whether an amount is ten thousand times another, or its ten thousandth part. */
export function unitSlip(claimed: number, due: number): "larger" | "smaller" | undefined {
  if (!differs(claimed, due * UNIT_SLIP)) return "larger";
  return Math.abs(claimed * UNIT_SLIP - due) < 1e-3 ? "smaller" : undefined;
}

/** What is wrong with the claimed amount of a row; undefined where nothing is, or nothing can be said. */
export function amountCode(claims: Claims, decisions: Decisions, claim: number): AmountCode | undefined {
  const claimed = claims.claimed[claim]!;
  // Something else is told of these, or the root cause is.
  if (decisions.nothingLeft(claim)) return undefined;
  const due = decisions.due[claim]!;
  const over = exceeds(claimed, due);
  if (decisions.find(claim, "lower-title")) return claimed === 0 ? undefined : "title-not-highest";
  // Nor do amounts differ that nobody knows.
  if (!differs(claimed, due)) return undefined;
  const slip = unitSlip(claimed, due);
  if (over && decisions.find(claim, "difference") && slip !== "larger") return "title-difference";
  if (over && decisions.find(claim, "cap")) return "over-cap";
  if (over && decisions.find(claim, "pool")) return "over-pool";
  // A document's amount is not held against the computed one (article 19); below zero is told of its own.
  if (claims.is(claim, STATE.document)) return undefined;
  return slip ? "unit-suspect" : "amount-mismatch";
}
