import { completeGrids } from "../../engine";
import { CellError } from "../../src/formula";
import { grid } from "../builders/grids";

/** Formulas that a program wrote without computing them. */
const open = [
  { row: 1, column: 1, formula: "A2*2" },
  { row: 2, column: 1, formula: "WUYI.GROWTH_AWARD(A3)" },
  { row: 3, column: 1, formula: '_xldudf_WUYI_EQUIPMENT_SUBSIDY(A4,"省重点")' },
  { row: 4, column: 1, formula: "SUM(B2:B4)" },
  { row: 5, column: 1, formula: 'IF(\'另 表\'!A1>1,"大","小")' },
  { row: 6, column: 1, formula: "NOSUCH(1)" },
  { row: 7, column: 1, formula: "1/0" },
  { row: 8, column: 1, formula: "A2>1" },
];

test("formulas without values are computed, also across sheets and with our own functions", async () => {
  const first = grid("申报", [["基数", "金额"], [3], [600], [3000], [], [], [], [], []]);
  const second = grid("另 表", [[5]]);
  const [done, same] = await completeGrids([
    { grid: first, pending: open },
    { grid: second, pending: [] },
  ]);
  expect(same!.columns[0]!.values).toEqual([5]);
  expect(done!.columns[1]!.values.slice(1)).toEqual([
    6,
    5,
    540,
    551,
    "大",
    new CellError("#NAME?"),
    new CellError("#DIV/0!"),
    true,
  ]);
});

test("sheets without open formulas come back as they are", async () => {
  const only = grid("申报", [[1]]);
  expect(await completeGrids([{ grid: only, pending: [] }])).toEqual([only]);
});
