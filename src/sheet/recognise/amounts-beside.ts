import { cellAt, type Grid } from "../grid";
import { DASH, EMPTY, NUMBER, readNumber } from "../reading/numbers";
import type { Candidate, HeadedColumn } from "./column-candidate";
import { readHeader } from "./header-text";
import type { ColumnKey } from "./vocabulary";

/**
 * 补助金额 = 已拨付 + 本次拨付 in every row: the parts in which an amount is paid, and nothing to deduct.
 *
 * @returns the columns of the two parts; none where one row does not add up
 */
export function partsOfClaim(
  columns: ReadonlyMap<ColumnKey, HeadedColumn>,
  amounts: readonly Candidate[],
  grid: Grid,
  bottom: number,
): readonly number[] {
  const [whole, paid] = [columns.get("claimed")?.at, columns.get("paid")?.at];
  const now = amounts.find(({ at, stage }) => stage === "paid-out" && at !== whole)?.at;
  if (whole === undefined || paid === undefined || now === undefined) return [];
  let rows = 0;
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const [all, before, rest] = [whole, paid, now].map((at) => readNumber(cellAt(grid, row, at)));
    if (all![0] !== NUMBER && rest![0] !== NUMBER) continue;
    const sum = (Number.isNaN(before![1]) ? 0 : before![1]) + rest![1];
    if (!(Math.abs(all![1] - sum) < 1e-6)) return [];
    rows++;
  }
  return rows > 0 ? [paid, now] : [];
}

/** What was cut from an amount that was asked for: 核减金额, 差额. */
const CUT = /^(?:核减|审减|扣减|调减|减少|差)(?:金额|额|数|资金)?$/u;

/** The column of what was cut, where declared − cut = decided in every row. */
export function cutOf(
  all: readonly HeadedColumn[],
  amounts: readonly Candidate[],
  grid: Grid,
  bottom: number,
): number | undefined {
  const cut = all.find(({ header }) => CUT.test(readHeader(header.text)?.name ?? ""))?.at;
  const declared = amounts.find(({ stage }) => stage === "declared")?.at;
  const decided = amounts.find(({ stage }) => stage === "decided")?.at;
  if (cut === undefined || declared === undefined || decided === undefined) return undefined;
  let rows = 0;
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const [before, less, after] = [declared, cut, decided].map((at) => readNumber(cellAt(grid, row, at)));
    if (Number.isNaN(before![1]) || Number.isNaN(after![1])) continue;
    rows++;
    const [kind, number] = less!;
    const taken = kind === EMPTY || kind === DASH ? 0 : number;
    if (!(Math.abs(before![1] - taken - after![1]) < 1e-6)) return undefined;
  }
  return rows > 0 ? cut : undefined;
}
