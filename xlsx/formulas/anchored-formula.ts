import type { Merge } from "../../src/sheet";
import { movedRange, originOf, type Move } from "../move";
import { changedFormula, type BookChanges } from "./changed-formula";
import { FormulaPattern } from "./shared-formula";

/** Ranges of a sheet, and formulas that are meant for their first cell and move along with the others. */
export interface Anchored {
  readonly ranges: readonly Merge[];
  readonly formulas: readonly string[];
}

const first = (ranges: readonly Merge[], side: "top" | "left"): number =>
  Math.min(...ranges.map((range) => range[side]));

/**
 * Ranges and their formulas after moves and other changes; undefined where nothing of the ranges is left.
 * Where the first cell is gone, the formulas are those of the first that is left.
 *
 * @param sheet the sheet on which they stand, by its former name
 */
export function changedAnchored(
  { ranges, formulas }: Anchored,
  sheet: string,
  changes: BookChanges,
): Anchored | undefined {
  const fate = changes.fates.get(sheet.toLowerCase());
  let [nowRanges, nowFormulas] = [ranges, formulas];
  for (const move of fate?.moves ?? []) {
    const moved = nowRanges.flatMap((range) => movedRange(range, [move]) ?? []);
    if (moved.length === 0) return undefined;
    nowFormulas = nowFormulas.map((formula) => {
      const [row, column] = (["row", "column"] as const).map((axis) => {
        const side = axis === "row" ? "top" : "left";
        const origin = originOf([move], axis)(first(moved, side));
        return (origin ?? first(moved, side)) - first(nowRanges, side);
      }) as [number, number];
      const there = row === 0 && column === 0 ? formula : new FormulaPattern(formula).copy(row, column);
      return changedFormula(there, { sheet }, alone(sheet, fate!.name, move));
    });
    nowRanges = moved;
  }
  return {
    ranges: nowRanges,
    formulas: nowFormulas.map((formula) => changedFormula(formula, { sheet, ownMoved: true }, changes)),
  };
}

/** One move of one sheet, and nothing else. */
const alone = (sheet: string, name: string | undefined, move: Move): BookChanges => ({
  fates: new Map([[sheet.toLowerCase(), { name: name === undefined ? undefined : sheet, moves: [move] }]]),
  order: [],
});
