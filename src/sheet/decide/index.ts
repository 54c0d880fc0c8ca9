import type { Claims } from "../claims";
import type { HistorySheet, VetoBook } from "../lists";
import { decideAwarded } from "./awarded";
import { Decisions } from "./decisions";
import { decideLimits } from "./limits";
import { decidePaid } from "./paid";
import { PastAwards } from "./past-awards";
import { decideRepetition } from "./repetition";
import { decideTitles } from "./titles";
import { decideVetoes } from "./veto";

export { Decisions } from "./decisions";
export { PastAwards } from "./past-awards";
export type { EarlierTitle, Reduction, ReductionKind, Sameness } from "./reduction";
export { TITLE, highestOf } from "./titles";
export { entriesOf, identityOf, periodsOf, vetoHolds } from "./veto";

/** What a decision rests on besides the claims. */
export interface Evidence {
  readonly history: readonly HistorySheet[];
  readonly veto: VetoBook;
}

/**
 * Decides what is due to every claim, from its award by itself to the last reduction, each with its reason. The
 * rules come in one order, since each takes what the one before it left: veto, repetition, history, titles,
 * caps and pools, what the row says was paid.
 *
 * @example decide(claims, { history: [], veto }).due[0] // the first claim's fen
 */
export function decide(claims: Claims, { history, veto }: Evidence): Decisions {
  const decisions = new Decisions(claims);
  const past = new PastAwards(history);
  decideVetoes(decisions, veto);
  decideRepetition(decisions);
  decideAwarded(decisions, past);
  decideTitles(decisions, past);
  decideLimits(decisions, past);
  decidePaid(decisions);
  return decisions;
}
