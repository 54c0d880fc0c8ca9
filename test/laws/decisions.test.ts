import { examine, type Grid } from "../../src/sheet";
// eslint-disable-next-line no-restricted-imports -- money is decided here; everything else reads it
import type { Decisions } from "../../src/sheet/decide";
import { codeOf, grid, nameOf } from "../builders/grids";
import { Random } from "../fuzz/random";
import { ALL, RUNS, claimSheet, rowsOf } from "./rows";

/** What was decided of every claim. A report tells the result alone. */
const decisionsOf = (grids: readonly Grid[]): Decisions =>
  (examine(grids) as unknown as { readonly exam: { readonly decisions: Decisions } }).exam.decisions;

const lists = (random: Random, item: string): Grid[] => [
  grid("一票否决", [["企业名称", "统一社会信用代码", "起始日期"], ...(random.chance(0.5) ? [[nameOf(0), codeOf(0), "2024-01-01"]] : [])]),
  grid("历史兑现", [
    ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额（万元）"],
    ...(random.chance(0.7) ? [[nameOf(1), codeOf(1), item, random.pick([2023, 2024, null]), random.below(40)]] : []),
  ]),
]; // prettier-ignore

const HALF_FEN = 0.500001;

test.each(ALL)("%s: what is due is the award or less, never below nothing, and each step takes", (_, item) => {
  for (let seed = 0; seed < RUNS; seed++) {
    const random = new Random(seed);
    const decisions = decisionsOf([claimSheet(item, rowsOf(random, item, [2023, 2024])), ...lists(random, item.name)]);
    const { claims, due } = decisions;
    for (let claim = 0; claim < claims.size; claim++) {
      const award = claims.award[claim]!;
      const steps = decisions.of(claim);
      if (Number.isNaN(due[claim]!)) {
        expect([seed, award, steps]).toEqual([seed, NaN, []]);
        continue;
      }
      expect(due[claim]!).toBeGreaterThanOrEqual(0);
      // Another document of the county decides on what has no award.
      if (!Number.isNaN(award)) expect(due[claim]!).toBeLessThanOrEqual(award + HALF_FEN);
      if (steps.length > 0) expect(steps.at(-1)!.due).toBe(due[claim]);
      for (const [at, step] of steps.entries()) {
        const before = at === 0 ? award : steps[at - 1]!.due;
        if (!Number.isNaN(before)) expect(step.due).toBeLessThanOrEqual(before + HALF_FEN);
      }
      // Only one of them says that nothing is left for a reason of its own, and nothing stands behind it.
      if (decisions.nothingLeft(claim)) expect(due[claim]).toBe(0);
    }
  }
}); // prettier-ignore
