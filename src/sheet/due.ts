import { STATE, type Claims } from "./claims";

/** What an award leaves due before anything but the claim's own row has been looked at, in fen. */
export function ownDue(claims: Claims, claim: number, award: number): number {
  return claims.is(claim, STATE.elsewhere) ? 0 : Math.max(award - claims.paid[claim]!, 0);
}

/** What is due where something else than the award decides, in fen; undefined where the award does. */
export function decidedDue(claims: Claims, claim: number): number | undefined {
  if (claims.is(claim, STATE.vetoed | STATE.duplicate | STATE.awarded)) return 0;
  return claims.is(claim, STATE.document) ? Math.max(claims.claimed[claim]!, 0) : undefined;
}
