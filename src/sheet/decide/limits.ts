import { valueOf, type Item, type Parameter } from "../../policy";
import { amountDay } from "../amount-day";
import { FEN, STATE } from "../claims";
import type { Decisions } from "./decisions";
import type { PastAwards } from "./past-awards";

/** A limit that several rows share. */
interface Shared {
  readonly kind: "cap" | "pool";
  readonly most: Parameter;
  readonly yearly: boolean;
}

function sharedLimit(item: Item): Shared | undefined {
  if (item.kind === "pool" && item.amount.kind === "approved")
    return { kind: "pool", most: item.amount.most, yearly: true };
  const { cap } = item;
  if (cap?.kind !== "yearly" && cap?.kind !== "total") return undefined;
  return { kind: "cap", most: cap.most, yearly: cap.kind === "yearly" };
}

/** What was given under one limit, year by year, in fen. What states no year counts in every year. */
class Used {
  private readonly byYear = new Map<number, number>();

  add(year: number, fen: number): void {
    this.byYear.set(year, (this.byYear.get(year) ?? 0) + fen);
  }

  /** The most that a claim of a year may have to share with; one without a year shares with the fullest. */
  in(year: number): number {
    const without = this.byYear.get(0) ?? 0;
    if (year !== 0) return without + (this.byYear.get(year) ?? 0);
    let most = 0;
    for (const [one, fen] of this.byYear) if (one !== 0) most = Math.max(most, fen);
    return without + most;
  }
}

/** What a history says was paid under a limit. */
function usedBefore(past: PastAwards, limit: Shared, item: Item, firm: number): Used {
  const used = new Used();
  for (const award of limit.kind === "cap" ? past.of(firm) : past.all()) {
    if (award.item === item) used.add(limit.yearly ? award.year : 0, (award.paid ?? 0) * FEN);
  }
  return used;
}

/** The caps of firms and the pools of the county, followed through the rows in their order. */
export function decideLimits(decisions: Decisions, past: PastAwards): void {
  const { claims } = decisions;
  const limits = new Map<Item, Shared | undefined>();
  const used = new Map<string, Used>();
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item) continue;
    if (!limits.has(item)) limits.set(item, sharedLimit(item));
    const limit = limits.get(item);
    const before = decisions.due[claim]!;
    if (!limit || Number.isNaN(before) || claims.is(claim, STATE.elsewhere) || decisions.nothingLeft(claim))
      continue;
    const firm = claims.firms[claim]!;
    const year = limit.yearly ? claims.years[claim]! : 0;
    // A row of nobody in particular has the limit of a firm to itself.
    const whose = limit.kind === "pool" ? "" : firm < 0 ? `row ${claim}` : firm;
    const key = `${item.id} ${whose}`;
    let known = used.get(key);
    if (!known) used.set(key, (known = usedBefore(past, limit, item, firm)));
    // A row's own 已奖金额 and what is known otherwise tell of the same money; the larger counts.
    const shared = known.in(year);
    const taken = Math.max(shared, claims.paid[claim]!);
    const most = valueOf(limit.most, amountDay(claims, claim)) * FEN;
    const due = Math.min(before, Math.max(most - taken, 0));
    known.add(year, taken - shared + due);
    if (due !== before)
      decisions.reduce(claim, { kind: limit.kind, most, used: taken, yearly: limit.yearly, due });
  }
}

/** Whether a limit that rows share already counts what a row says was paid before. */
export const hasSharedLimit = (item: Item): boolean => sharedLimit(item) !== undefined;
