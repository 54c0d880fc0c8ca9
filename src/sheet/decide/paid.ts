import { STATE } from "../claims";
import type { Decisions } from "./decisions";
import { hasSharedLimit } from "./limits";
import { TITLE } from "./titles";

/** What a row itself says was already paid for the same thing is taken off. */
export function decidePaid(decisions: Decisions): void {
  const { claims } = decisions;
  for (let claim = 0; claim < claims.size; claim++) {
    const paid = claims.paid[claim]!;
    const item = claims.items[claim];
    const before = decisions.due[claim]!;
    if (!(paid > 0) || !item || !(before > 0) || hasSharedLimit(item)) continue;
    // The difference of a firm's titles has taken it off already.
    if (item === TITLE && decisions.find(claim, "difference")) continue;
    if (claims.is(claim, STATE.document | STATE.elsewhere)) continue;
    decisions.reduce(claim, { kind: "paid", paid, due: Math.max(before - paid, 0) });
  }
}
