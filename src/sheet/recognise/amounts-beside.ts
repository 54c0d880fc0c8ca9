import { cellAt, filledColumns, type Grid } from "../grid";
import { DASH, EMPTY, NUMBER, readNumber } from "../reading/numbers";
import type { Candidate, HeadedColumn } from "./column-candidate";
import { readHeader } from "./header-text";
import { numbersColumns } from "./numbering";
import { readTotal } from "./row-texts";
import { isMoneyKey, type ColumnKey } from "./vocabulary";

/** What every row below a header says in three columns, but for totals and the row that numbers the columns. */
function* amountsBelow(grid: Grid, bottom: number, columns: readonly [number, number, number]) {
  const filled = filledColumns(grid);
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const cells = filled.map((at) => cellAt(grid, row, at)).filter((value) => value !== null && value !== "");
    if (cells.some((value) => typeof value === "string" && readTotal(value) !== undefined)) continue;
    if (numbersColumns(cells)) continue;
    yield columns.map((at) => readNumber(cellAt(grid, row, at)));
  }
}

/** An amount beside what was paid of it before, and what is paid of it now. */
interface PaidInParts {
  readonly whole: HeadedColumn;
  readonly paid: HeadedColumn;
  readonly now: HeadedColumn;
}

/** The amount that is taken, where columns say what of it was paid and is paid now; undefined where they do not. */
export function paidInParts(
  columns: ReadonlyMap<ColumnKey, HeadedColumn>,
  amounts: readonly Candidate[],
): PaidInParts | undefined {
  const [whole, paid] = [columns.get("claimed"), columns.get("paid")];
  const now = amounts.find(({ at, stage }) => stage === "paid-out" && at !== whole?.at);
  return whole && paid && now && { whole, paid, now };
}

/** Whether 补助金额 = 已拨付 + 本次拨付 in every row: then the two are its parts, and nothing is to be deducted. */
export function addsUp({ whole, paid, now }: PaidInParts, grid: Grid, bottom: number): boolean {
  let rows = 0;
  for (const [all, before, rest] of amountsBelow(grid, bottom, [whole.at, paid.at, now.at])) {
    if (all![0] !== NUMBER && rest![0] !== NUMBER) continue;
    const sum = (Number.isNaN(before![1]) ? 0 : before![1]) + rest![1];
    if (!(Math.abs(all![1] - sum) < 1e-6)) return false;
    rows++;
  }
  return rows > 0;
}

/** What was cut from what was asked for: 核减金额, 差额. */
const CUT = /^(?:核减|审减|扣减|调减|减少|差)(?:金额|额|数|资金)?$/u;

function isDifference(grid: Grid, bottom: number, columns: readonly [number, number, number]): boolean {
  let rows = 0;
  for (const [before, less, after] of amountsBelow(grid, bottom, columns)) {
    if (Number.isNaN(before![1]) || Number.isNaN(after![1])) continue;
    rows++;
    const [kind, number] = less!;
    const taken = kind === EMPTY || kind === DASH ? 0 : number;
    if (!(Math.abs(before![1] - taken - after![1]) < 1e-6)) return false;
  }
  return rows > 0;
}

/** The column of what was cut, where declared − cut = decided in every row: of the amounts, or of a base. */
export function cutOf(
  all: readonly HeadedColumn[],
  candidates: ReadonlyMap<ColumnKey, readonly Candidate[]>,
  grid: Grid,
  bottom: number,
): number | undefined {
  const cut = all.find(({ header }) => CUT.test(readHeader(header.text)?.name ?? ""))?.at;
  if (cut === undefined) return undefined;
  const isCut = (found: readonly Candidate[]): boolean => {
    const [declared, decided] = (["declared", "decided"] as const).map(
      (stage) => found.find((one) => one.stage === stage)?.at,
    );
    return (
      declared !== undefined && decided !== undefined && isDifference(grid, bottom, [declared, cut, decided])
    );
  };
  return [...candidates].some(([key, found]) => isMoneyKey(key) && isCut(found)) ? cut : undefined;
}
