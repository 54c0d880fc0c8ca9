import { valueOf, type Item, type Parameter } from "../../policy";
import { amountDay } from "../amount-day";
import { FEN, inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { exceeds } from "./amounts";

const LEFT_OUT =
  STATE.document | STATE.vetoed | STATE.duplicate | STATE.awarded | STATE.unknown | STATE.elsewhere;

/** A limit that several rows share. */
interface Shared {
  readonly code: "over-cap" | "over-pool";
  readonly most: Parameter;
  readonly yearly: boolean;
}

function sharedLimit(item: Item): Shared | undefined {
  if (item.kind === "pool" && item.amount.kind === "approved")
    return { code: "over-pool", most: item.amount.most, yearly: true };
  const { cap } = item;
  if (cap?.kind !== "yearly" && cap?.kind !== "total") return undefined;
  return { code: "over-cap", most: cap.most, yearly: cap.kind === "yearly" };
}

/** What a history says was paid under a limit, in fen. */
function paidBefore(exam: Examination, limit: Shared, item: Item, firm: number, year: number): number {
  const awards = limit.code === "over-cap" ? exam.pastOf(firm) : exam.history.flatMap((one) => one.awards);
  let paid = 0;
  for (const award of awards) {
    if (award.item === item && (!limit.yearly || award.year === year)) paid += (award.paid ?? 0) * FEN;
  }
  return paid;
}

/** Follows one kind of limit through the rows, in their order. */
function follow(exam: Examination, code: Shared["code"]): void {
  const { claims } = exam;
  const limits = new Map<Item, Shared | undefined>();
  const used = new Map<string, number>();
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || claims.is(claim, LEFT_OUT)) continue;
    if (!limits.has(item)) limits.set(item, sharedLimit(item));
    const limit = limits.get(item);
    const firm = claims.firms[claim]!;
    if (limit?.code !== code) continue;
    const year = claims.years[claim]!;
    // A row of nobody in particular has the limit of a firm to itself.
    const whose = code === "over-pool" ? "" : firm < 0 ? `row ${claim}` : firm;
    const key = `${item.id} ${limit.yearly ? year : ""} ${whose}`;
    const before = used.get(key) ?? paidBefore(exam, limit, item, firm, year);
    // A row's own 已奖金额 and the history tell of the same money; the larger counts.
    const taken = Math.max(before, claims.paid[claim]!);
    const award = claims.award[claim]!;
    const most = valueOf(limit.most, amountDay(claims, claim)) * FEN;
    const due = Math.min(award, Math.max(most - taken, 0));
    claims.due[claim] = due;
    used.set(key, taken + due);
    if (due === award) continue;
    claims.set(claim, STATE.rest);
    const claimed = claims.claimed[claim]!;
    if (!exceeds(claimed, due)) continue;
    claims.set(claim, STATE.told);
    exam.tell(
      code,
      claim,
      exam.amountColumn(claim),
      {
        item: item.name,
        most: inWan(most),
        yearly: limit.yearly,
        used: inWan(taken),
        award: inWan(award),
        due: inWan(due),
        unit: exam.unitOf(claim),
      },
      { claimed: inWan(claimed), computed: inWan(due) },
    );
  }
}

/**
 * `over-cap`: the rows of one firm together pass a yearly cap (or the cap of a firm). It cannot see what was
 * paid this year and stands neither in the row nor in a history.
 */
export function overCap(exam: Examination): void {
  follow(exam, "over-cap");
}

/**
 * `over-pool`: the rows of a pool item together pass the year's pool. It cannot see shares that another
 * workbook gave away.
 */
export function overPool(exam: Examination): void {
  follow(exam, "over-pool");
}
