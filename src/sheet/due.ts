import type { Item } from "../policy";
import { STATE, type Claims } from "./claims";

/** Whether 已奖金额 of a claim is taken off by its row alone: that of titles and limited items is looked at with their other rows. */
export const paidByRow = (item: Item): boolean =>
  item.amount.kind !== "highest" &&
  item.kind !== "pool" &&
  item.cap?.kind !== "yearly" &&
  item.cap?.kind !== "total";

/** What an award leaves due before anything but the claim's own row has been looked at, in fen. */
export function ownDue(claims: Claims, claim: number, award: number): number {
  const item = claims.items[claim];
  if (claims.is(claim, STATE.elsewhere)) return 0;
  return Math.max(award - (item && paidByRow(item) ? claims.paid[claim]! : 0), 0);
}

/** What is due where something else than the award decides, in fen; undefined where the award does. */
export function decidedDue(claims: Claims, claim: number): number | undefined {
  if (claims.is(claim, STATE.vetoed | STATE.duplicate | STATE.awarded)) return 0;
  return claims.is(claim, STATE.document) ? Math.max(claims.claimed[claim]!, 0) : undefined;
}
