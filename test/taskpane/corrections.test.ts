import { check, type Grid } from "../../src/sheet";
import { CheckActs } from "../../taskpane/check/acts";
import { AutoCheck } from "../../taskpane/check/auto-check";
import { corrections } from "../../taskpane/check/corrections";
import { LocalLink } from "../../taskpane/check/local-link";
import { CheckRunner } from "../../taskpane/check/runner";
import { BookSession } from "../../taskpane/session";
import { at, changed, claimRows, CLEAN, type Claim } from "../builders/claims";
import { formula, grid, type Typed } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

/** The clean claims with the third's amount, and the header of amounts, as a test wants them. */
function sheetWith(
  claimed: Typed,
  unit = "万元",
  rows: readonly Claim[] = changed(2, { 申报: claimed }),
): Grid {
  const cells = claimRows(rows, null);
  cells[1] = cells[1]!.map((header) => (header === "申报金额（万元）" ? `申报金额（${unit}）` : header));
  return grid("申报汇总", cells);
}
const correctionsOf = (...grids: readonly Grid[]) => corrections(check(grids).findings, (nth) => grids[nth]);

const LEFT = { plans: [], cells: 0, before: 0, after: 0 };

describe("what is due, in place of what is claimed", () => {
  test.each([
    ["too much", 550, 540, 550],
    ["too little", 500.5, 540, 500.5],
    ["the noise of doubles", 539.99, 540, 539.99],
    ["a number kept as text", "550", 540, 550],
    ["one with separators", "1,550", 540, 1550],
    ["元 typed where 万元 belongs", 5_400_000, 540, 5_400_000],
  ])("%s", (_, claimed, after, before) => {
    const { plans, ...sums } = correctionsOf(sheetWith(claimed));
    expect(plans).toEqual([{ sheet: "申报汇总", column: 7, changes: [{ row: 4, before: claimed, after }] }]);
    expect(sums).toEqual({ cells: 1, before, after: 540, formulas: 0, others: 0 });
  });

  test("is written in the column's own unit, and summed up in 万元", () => {
    const inYuan = CLEAN.map((claim, nth) => ({
      ...claim,
      申报: nth === 2 ? 5_000_000.5 : Math.round(Number(claim.申报) * 10_000),
    }));
    const { plans, before, after } = correctionsOf(sheetWith(0, "元", inYuan));
    expect(plans[0]!.changes).toEqual([{ row: 4, before: 5_000_000.5, after: 5_400_000 }]);
    expect([before, after]).toEqual([500.00005, 540]);
  });

  test.each([
    ["a formula is not overwritten", formula(550), { formulas: 1, others: 0 }],
    ["a right amount is left alone", 540, { formulas: 0, others: 0 }],
    ["what is no number has no amount to compare", "待定", { formulas: 0, others: 0 }],
  ])("%s", (_, claimed, left) => {
    expect(correctionsOf(sheetWith(claimed))).toEqual({ ...LEFT, ...left });
  });

  test("merged amounts are left alone", () => {
    const sheet = sheetWith(550);
    const merged: Grid = { ...sheet, merges: [{ top: 4, left: 7, bottom: 5, right: 7 }] };
    expect(correctionsOf(merged).plans.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test("many are put together by column, from top to bottom", () => {
    const wrong = CLEAN.map((claim) => ({ ...claim, 申报: Number(claim.申报) + 1 }));
    const { plans, cells, before, after } = correctionsOf(sheetWith(0, "万元", wrong));
    expect(plans).toHaveLength(1);
    const rows = plans[0]!.changes.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).toHaveLength(cells);
    expect(before - after).toBeCloseTo(cells, 9);
  });
});

describe("in a workbook", () => {
  async function opened(...sheets: readonly Grid[]) {
    const port = new MemoryPort(sheets);
    const runner = new CheckRunner(new BookSession(port), () => Promise.resolve(new LocalLink()));
    // Whoever notes what people edit.
    new AutoCheck(runner, () => () => undefined);
    await runner.check();
    return { port, runner, acts: new CheckActs(runner) };
  }
  const foundIn = ({ store }: CheckRunner) =>
    store.get().result!.found.filter(({ code }) => code === "amount-mismatch");
  const CELL = { sheet: "申报汇总", range: at("申报", 2) };

  test("nothing is written before the person says so; then it is, checked again, and can be taken back", async () => {
    const { port, runner, acts } = await opened(sheetWith("550"));
    const asked = await acts.corrections(foundIn(runner));
    expect(await port.values(CELL)).toEqual([["550"]]);
    await acts.correct(asked!);
    expect(await port.values(CELL)).toEqual([[540]]);
    expect(foundIn(runner)).toEqual([]);
    expect(runner.store.get()).toMatchObject({
      stale: false,
      corrected: { cells: 1, before: 550, after: 540 },
    });
    await acts.takeBack(runner.store.get().corrected!);
    expect(await port.values(CELL)).toEqual([["550"]]);
    expect(foundIn(runner)).toHaveLength(1);
    expect(runner.store.get().corrected).toBeNull();
  });

  test("after an edit, the person decides on a new result", async () => {
    const { port, runner, acts } = await opened(sheetWith(550));
    port.edit({ sheet: "申报汇总", cell: at("申报", 2) }, 560);
    expect(await acts.corrections(foundIn(runner))).toBeNull();
    expect(runner.store.get().stale).toBe(false);
    const asked = await acts.corrections(foundIn(runner));
    expect(asked).toMatchObject({ before: 560, after: 540 });
    // The base is another by now: what was due is not due any more.
    port.edit({ sheet: "申报汇总", cell: at("基数", 2) }, 2000);
    await acts.correct(asked!);
    expect(await port.values(CELL)).toEqual([[560]]);
    expect(runner.session.notice.get()).toMatchObject({ trouble: { code: "changed", sheet: "申报汇总" } });
  });

  test("a cell that changed unseen is told, and none is written", async () => {
    const { port, runner, acts } = await opened(sheetWith(550));
    const asked = await acts.corrections(foundIn(runner));
    port.sheets[0]!.columns[7]!.values[4] = 551;
    await acts.correct(asked!);
    expect(await port.values(CELL)).toEqual([[551]]);
    expect(runner.session.notice.get()).toMatchObject({ trouble: { code: "changed", cell: at("申报", 2) } });
    expect(runner.store.get().corrected).toBeNull();
  });
});
