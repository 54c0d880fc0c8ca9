import type { Finding } from "../../src/sheet";

/** What the parameters of some findings say of money. */
interface Money {
  readonly difference?: number | null;
  readonly effect?: {
    readonly kind: string;
    readonly before?: { readonly sum: number };
    readonly after?: { readonly sum: number };
  };
}

/** The amounts of some rows together; `null` where none is known. */
function sumOf(rows: readonly number[], claimedOf: (row: number) => number | null): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const claimed = claimedOf(row);
    if (claimed !== null) sum = (sum ?? 0) + Math.abs(claimed);
  }
  return sum;
}

/**
 * How much money a finding is about, in 万元: what its amounts differ by, else what another reading would change,
 * else what its rows claim.
 *
 * @param claimedOf what a row of its sheet claims; rows count from 0
 * @returns `null` where nothing of it is known
 * @example atStake(finding, () => null) // 10: claimed 130, due 120
 */
export function atStake(
  { claimed, computed, row, rows, parameters }: Finding,
  claimedOf: (row: number) => number | null,
): number | null {
  if (claimed !== undefined && computed !== undefined) return Math.abs(claimed - computed);
  const { difference, effect } = parameters as Money;
  if (typeof difference === "number") return Math.abs(difference);
  if (effect?.before && effect.after) return Math.abs(effect.after.sum - effect.before.sum);
  return sumOf(rows ?? (row === null ? [] : [row]), claimedOf);
}
