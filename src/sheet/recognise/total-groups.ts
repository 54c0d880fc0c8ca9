import type { TotalRow } from "./table";

/** Claims that a total may add up: from the first to the one before the last, by their order in the table. */
export type Span = readonly [from: number, to: number];

/** Groups of groups are looked for this far back or ahead; offices have townships, firms and items. */
const MOST_GROUPS = 64;

const isGroup = ({ kind }: TotalRow): boolean => kind === "subtotal";

/** Whether totals of a kind stand above their rows: the first of them has no claim above it, the last has some below. */
function standAbove(totals: readonly TotalRow[], size: number): boolean {
  return totals.length > 0 && totals[0]!.claimsAbove === 0 && totals.at(-1)!.claimsAbove < size;
}

/** Where the rows of a total below them may begin: the nearest first. */
function above(totals: readonly TotalRow[], at: number): Span[] {
  const total = totals[at]!;
  const to = total.claimsAbove;
  if (total.kind === "grand-total") return [[0, to]];
  const before = totals.slice(Math.max(0, at - MOST_GROUPS), at);
  if (total.kind === "total") {
    const last = before.findLast(({ kind }) => kind === "total")?.claimsAbove ?? 0;
    return [[last, to], [0, to]]; // prettier-ignore
  }
  const last = before.at(-1)?.claimsAbove ?? 0;
  // With no claim in between it sums groups up: those of a firm within those of a township.
  if (last < to) return [[last, to]];
  const begins = [...before.map(({ claimsAbove }) => claimsAbove).reverse(), 0];
  const groups = begins.filter((from) => from < to).map((from): Span => [from, to]);
  // Where no claim stands above it, it sums nothing up.
  return groups.length > 0 ? groups : [[to, to]];
}

/** Where the rows of a total above them may end: the nearest first. */
function below(totals: readonly TotalRow[], at: number, size: number): Span[] {
  const from = totals[at]!.claimsAbove;
  const after = totals.slice(at + 1, at + 1 + MOST_GROUPS);
  const ends = after.map(({ claimsAbove }) => claimsAbove).filter((end) => end > from);
  if (totals[at]!.kind === "grand-total") return [[from, size]];
  // The first row of all is of everything, and groups stand below it.
  const wide = at === 0 && !isGroup(totals[at]!);
  return [...new Set([...(wide ? [size] : []), ...ends, size])].map((end): Span => [from, end]);
}

/**
 * The claims that each total of a table may add up, the likeliest first. A total that has no claim above it
 * stands above its rows; subtotals do where the first of them does.
 */
export function totalGroups(totals: readonly TotalRow[], size: number): readonly (readonly Span[])[] {
  const groupsAbove = standAbove(totals.filter(isGroup), size);
  const others = totals.filter((total) => !isGroup(total));
  const othersAbove = standAbove(others, size);
  return totals.map((total, at) => {
    const { claimsAbove, kind } = total;
    if (kind === "subtotal") return groupsAbove ? below(totals, at, size) : above(totals, at);
    if (claimsAbove === 0) return below(totals, at, size);
    const under: Span[] = above(totals, at);
    return othersAbove ? [...below(totals, at, size), ...under] : under;
  });
}
