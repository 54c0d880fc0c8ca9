import type { HistorySheet, PastAward } from "../lists";

const NONE: readonly PastAward[] = [];

/** What the histories say was awarded before, by firm. */
export class PastAwards {
  private readonly byFirm = new Map<number, PastAward[]>();

  constructor(readonly sheets: readonly HistorySheet[]) {
    for (const { awards } of sheets) {
      for (const award of awards) {
        if (award.firm < 0) continue;
        const known = this.byFirm.get(award.firm);
        if (known) known.push(award);
        else this.byFirm.set(award.firm, [award]);
      }
    }
  }

  /** The awards of a firm, in the order of the lists. */
  of(firm: number): readonly PastAward[] {
    return this.byFirm.get(firm) ?? NONE;
  }

  /** Every award, of whomever. */
  *all(): Generator<PastAward> {
    for (const { awards } of this.sheets) yield* awards;
  }
}
