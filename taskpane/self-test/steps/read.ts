import { CellError, type CellValue } from "../../../src/formula";
import { blockOf } from "../../office/addresses";
import { Findings } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step } from "../step";
import { isSame, shown } from "../values";

const RANGE = "M20:P21";
const MERGED = "M22:N23";
/** In this row, from 1. */
const HIDDEN_CELL = "M24";
const HIDDEN = 24;

/** What is typed into a cell, what it then holds, and whether a formula gives it. */
interface Cell {
  readonly cell: string;
  readonly typed: string | number | boolean;
  readonly value: CellValue;
  readonly formula?: true;
}

const CELLS: readonly Cell[] = [
  { cell: "M20", typed: "'申报金额", value: "申报金额" },
  { cell: "N20", typed: 1234.5, value: 1234.5 },
  { cell: "O20", typed: true, value: true },
  { cell: "P20", typed: "'0012", value: "0012" },
  { cell: "M21", typed: "=1+1", value: 2, formula: true },
  { cell: "N21", typed: "=NA()", value: new CellError("#N/A"), formula: true },
  { cell: "O21", typed: "=1/0", value: new CellError("#DIV/0!"), formula: true },
  { cell: "P21", typed: "'=1+1", value: "=1+1" },
  { cell: "M22", typed: "'合并", value: "合并" },
  { cell: "M24", typed: 7, value: 7 },
  { cell: "M25", typed: -0.01, value: -0.01 },
];

/** What the pane's reading makes of a sheet whose content is known. */
export const READ_STEP: Step = {
  id: "read",
  needs: ["sheet"],
  seconds: 60,
  run: async ({ bench, port, signal, progress }) => {
    const typed = CELLS.map((one) => one.typed);
    await bench.write(RANGE, [typed.slice(0, 4), typed.slice(4, 8)]);
    await bench.merge(MERGED);
    for (const one of CELLS.slice(8)) await bench.write(one.cell, [[one.typed]]);
    await bench.hideRows(HIDDEN_CELL);
    const grids = await port.read({ signal, progress }, [SELF_TEST_SHEET]);
    const grid = grids.find(({ name }) => name === SELF_TEST_SHEET);
    const found = new Findings();
    if (!grid) return found.wrong("notRead").outcome;
    for (const { cell, value, formula = false } of CELLS) {
      const { top, left } = blockOf(cell)!;
      const got = grid.columns[left]?.values[top];
      if (!isSame(value, got)) found.wrong("differs", cell, shown(value), shown(got));
      const computed = grid.columns[left]?.formulaRows.includes(top) ?? false;
      if (computed !== formula) found.wrong(formula ? "formulaLost" : "formulaInvented", cell);
    }
    const merged = JSON.stringify(Object.entries(blockOf(MERGED)!).sort());
    if (!grid.merges.some((one) => JSON.stringify(Object.entries(one).sort()) === merged))
      found.wrong("mergeLost", MERGED);
    if (!grid.hiddenRows.has(HIDDEN - 1)) found.wrong("rowNotHidden", `${HIDDEN}`);
    return found.isBad ? found.outcome : found.saw("allRead", `${CELLS.length}`).outcome;
  },
};
