import { STATE } from "../claims";
import type { Decisions } from "./decisions";
import { hasSharedLimit } from "./limits";

/** What a row itself says was already paid for the same thing is taken off. */
export function decidePaid(decisions: Decisions): void {
  const { claims } = decisions;
  for (let claim = 0; claim < claims.size; claim++) {
    const paid = claims.paid[claim]!;
    const item = claims.items[claim];
    const before = decisions.due[claim]!;
    if (!(paid > 0) || !item || !(before > 0) || hasSharedLimit(item)) continue;
    // The difference of a firm's titles has taken it off already.
    if (decisions.find(claim, "difference") || claims.is(claim, STATE.document)) continue;
    decisions.reduce(claim, { kind: "paid", paid, due: Math.max(before - paid, 0) });
  }
}
