import type { Finding } from "../../src/sheet";
import type { FindingCode } from "../../src/text";
import type { CellsPlan } from "../port";

/** The findings that say what a claimed amount should be. */
const OF_AMOUNTS: ReadonlySet<FindingCode> = new Set([
  "amount-mismatch",
  "over-cap",
  "over-pool",
  "title-difference",
  "title-not-highest",
  "unit-suspect",
]);

/** Whether a finding says what would be right in its cell. */
export const isCorrectable = ({ code, row, claimed, computed }: Finding): boolean =>
  OF_AMOUNTS.has(code) && row !== null && claimed !== undefined && computed !== undefined;

/** The way back. */
export const turned = (plans: readonly CellsPlan[]): readonly CellsPlan[] =>
  plans.map((plan) => ({
    ...plan,
    changes: plan.changes.map(({ row, before, after }) => ({ row, before: after, after: before })),
  }));
