import { STATE, type Claims } from "../claims";
import type { Reduction, ReductionKind } from "./reduction";

const NONE: readonly Reduction[] = [];

/** Without these nothing is left to be paid; what else would reduce the row does not matter any more. */
const TO_NOTHING = [
  "vetoed",
  "says-vetoed",
  "repeated",
  "awarded",
] as const satisfies readonly ReductionKind[];

/**
 * What is due to every claim row and why: its award, and each reduction of it, one after the other. Money is
 * decided here and nowhere else; findings, sums, reports and receipts read it.
 */
export class Decisions {
  /** What is due, in fen; NaN where no award can be computed and nothing else decides. */
  readonly due: Float64Array;
  private readonly reductions = new Map<number, Reduction[]>();

  constructor(readonly claims: Claims) {
    this.due = new Float64Array(claims.size);
    for (let claim = 0; claim < claims.size; claim++) this.due[claim] = entitled(claims, claim);
  }

  /** The reductions of a claim in their order; most have none. */
  of(claim: number): readonly Reduction[] {
    return this.reductions.get(claim) ?? NONE;
  }

  /** The reduction of one kind; undefined where there is none. */
  find<K extends ReductionKind>(claim: number, kind: K): Extract<Reduction, { kind: K }> | undefined {
    return this.of(claim).find((one) => one.kind === kind) as Extract<Reduction, { kind: K }> | undefined;
  }

  /** Whether a veto, an earlier row or the history leaves nothing of a claim. */
  nothingLeft(claim: number): boolean {
    const reductions = this.reductions.get(claim);
    return reductions !== undefined && TO_NOTHING.some((kind) => reductions.some((one) => one.kind === kind));
  }

  /** Takes one step. */
  reduce(claim: number, reduction: Reduction): void {
    this.due[claim] = reduction.due;
    const known = this.reductions.get(claim);
    if (known) known.push(reduction);
    else this.reductions.set(claim, [reduction]);
  }

  /** Every claim that has a reduction of a kind, with it. Claims come in no particular order. */
  *each<K extends ReductionKind>(kind: K): Generator<[claim: number, Extract<Reduction, { kind: K }>]> {
    for (const claim of this.reductions.keys()) {
      const found = this.find(claim, kind);
      if (found) yield [claim, found];
    }
  }
}

/** What a row is entitled to before anything beside it is looked at, in fen. */
function entitled(claims: Claims, claim: number): number {
  // A higher authority's document sets the amount (article 19); no document pays less than nothing.
  if (claims.is(claim, STATE.document)) return Math.max(claims.claimed[claim]!, 0);
  return claims.is(claim, STATE.elsewhere) ? 0 : claims.award[claim]!;
}
