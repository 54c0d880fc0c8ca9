import { MONEY_UNITS, readText, TEN_THOUSAND_YUAN, type MoneyUnit } from "../../src/award";
import type { CellValue } from "../../src/formula";
import type { Finding, Grid, GridColumn } from "../../src/sheet";
import type { CellsPlan } from "../port";
import { isCorrectable } from "./correctable";

/** More than half a fen is another amount. */
const HALF_FEN = 0.5;

/** What would be written, and what would not. */
export interface Corrections {
  readonly plans: readonly CellsPlan[];
  /** How many cells, and what they add up to before and after, 万元. */
  readonly cells: number;
  readonly before: number;
  readonly after: number;
  /** Cells with a formula, which is not overwritten. */
  readonly formulas: number;
  /** Cells that are merged, or do not hold the claimed amount as such. */
  readonly others: number;
}

function unitOf({ parameters }: Finding): MoneyUnit {
  const { unit } = parameters as { readonly unit?: string };
  return MONEY_UNITS.find(({ name }) => name === unit) ?? TEN_THOUSAND_YUAN;
}

/** A value as an amount in fen; NaN where it is none. */
function fenOf(value: CellValue | undefined, { fen }: MoneyUnit): number {
  if (typeof value === "number") return value * fen;
  return typeof value === "string" ? (readText(value)?.toNumber() ?? NaN) * fen : NaN;
}

/** Whether a cell holds a formula; their rows ascend, and there can be as many as rows. */
function hasFormula(column: GridColumn | undefined, row: number): boolean {
  const rows = column?.formulaRows ?? [];
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}

/**
 * The due amounts in the places of the claimed ones, in the unit of each column. A cell with a formula is left
 * alone, and so is one that does not hold what its finding calls claimed: of merged cells, or read in another way.
 *
 * @param gridOf the sheet of a finding, as it was checked
 * @example corrections([found], gridOf).plans // [{ sheet: "申报汇总", column: 7, changes: [{ row: 10, before: 130, after: 120 }] }]
 */
export function corrections(
  found: readonly Finding[],
  gridOf: (sheetIndex: number) => Grid | undefined,
): Corrections {
  const columns = new Map<
    string,
    { sheet: string; column: number; changes: CellsPlan["changes"][number][] }
  >();
  const seen = new Set<string>();
  let [cells, before, after, formulas, others] = [0, 0, 0, 0, 0];
  for (const one of found) {
    if (!isCorrectable(one)) continue;
    const { sheetIndex, sheet, rows, claimed, computed } = one;
    const [row, at] = [one.row!, one.column!];
    if (seen.has(`${sheetIndex} ${row} ${at}`)) continue;
    seen.add(`${sheetIndex} ${row} ${at}`);
    const column = gridOf(sheetIndex)?.columns[at];
    if (hasFormula(column, row)) {
      formulas++;
      continue;
    }
    const value = column?.values[row];
    const unit = unitOf(one);
    const [due, now] = [Math.round(computed! * TEN_THOUSAND_YUAN.fen), claimed! * TEN_THOUSAND_YUAN.fen];
    // 0 is due in any unit, and a finding that says so need not name one.
    const same = "unit" in one.parameters ? Math.abs(fenOf(value, unit) - now) <= HALF_FEN : due === 0;
    if (rows || !same || (typeof value !== "number" && typeof value !== "string")) {
      others++;
      continue;
    }
    const key = `${sheetIndex} ${at}`;
    const plan = columns.get(key) ?? { sheet, column: at, changes: [] };
    columns.set(key, plan);
    plan.changes.push({ row, before: value, after: due / unit.fen });
    cells++;
    before += now;
    after += due;
  }
  const plans = [...columns.values()].map((plan) => ({
    ...plan,
    changes: plan.changes.sort((a, b) => a.row - b.row),
  }));
  const wan = (fen: number): number => Math.round(fen) / TEN_THOUSAND_YUAN.fen;
  return { plans, cells, before: wan(before), after: wan(after), formulas, others };
}
