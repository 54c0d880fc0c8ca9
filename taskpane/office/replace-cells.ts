import { cellName } from "../../src/sheet";
import type { CellsPlan, Work } from "../port";
import { PortFault } from "../port-fault";
import { addressOfBlock } from "./addresses";
import { inExcel, mustSupport } from "./excel-session";
import { isFormula } from "./grid-builder";
import type { OwnWrites } from "./own-writes";
import { openSheet } from "./sheets";
import { BLOCK_CELLS } from "./survey";
import { asTyped } from "./typed-text";
import { mustGoOn, share } from "./work";

const TEXT = "@";
const GENERAL = "General";
/** So many runs of cells travel in one round trip. */
const RUNS_SENT = 200;
/** Looking is a part of the work, writing the rest. */
const LOOKED = 0.4;

/** Cells of a column that stand below one another, with what is written into them. */
interface Run {
  readonly sheet: Excel.Worksheet;
  readonly column: number;
  readonly row: number;
  readonly before: (string | number)[];
  readonly after: (string | number)[];
  /** Which cells are formatted as text. */
  readonly asText: boolean[];
}

/** @throws PortFault "changed" with the first cell that holds another value, or a formula */
async function lookedAt(
  sheet: Excel.Worksheet,
  { column, changes }: CellsPlan,
  work: Work,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  let at = 0;
  while (at < changes.length) {
    mustGoOn(work);
    const top = changes[at]!.row;
    const beyond = changes.findIndex(({ row }, nth) => nth > at && row - top >= BLOCK_CELLS);
    const some = changes.slice(at, beyond < 0 ? undefined : beyond);
    at += some.length;
    const range = sheet.getRangeByIndexes(top, column, some.at(-1)!.row - top + 1, 1).untrack();
    range.load("values,formulas,numberFormat");
    await sheet.context.sync();
    for (const { row, before, after } of some) {
      const [value, formula] = [range.values, range.formulas].map((cells) => cells[row - top]![0] as unknown);
      // What an array fills has a value and no formula of its own.
      if (value !== before || formula === "" || isFormula(formula, value))
        throw new PortFault("changed", { sheet: sheet.name, cell: cellName(row, column) });
      const asText = range.numberFormat[row - top]![0] === TEXT;
      const last = runs.at(-1);
      if (last && last.row + last.before.length === row) {
        last.before.push(before);
        last.after.push(after);
        last.asText.push(asText);
      } else runs.push({ sheet, column, row, before: [before], after: [after], asText: [asText] });
    }
  }
  return runs;
}

/** Writes the new values of some cells; with `back`, those that they had, formats too. */
function write({ sheet, column, row, before, after, asText }: Run, own: OwnWrites, back = false): void {
  const rows = before.length;
  const range = sheet.getRangeByIndexes(row, column, rows, 1).untrack();
  const loses = (at: number): boolean => asText[at]! && typeof after[at] === "number";
  // A cell formatted as text would make a text of a number.
  if (asText.some((_, at) => loses(at)))
    for (let at = 0; at < rows; at++)
      if (loses(at))
        sheet.getRangeByIndexes(row + at, column, 1, 1).untrack().numberFormat = [[back ? TEXT : GENERAL]];
  range.values = (back ? before : after).map((value, at) => [
    asTyped(value, asText[at]! && (back || !loses(at))),
  ]);
  own.changed(sheet.id, addressOfBlock(row, column, rows, 1));
}

/**
 * Writes values over values. Where that fails, the cells get back what they held: either all are written or none.
 *
 * @throws PortFault "sheet-missing", "sheet-hidden", "protected", "changed" with the cell that is another by now
 */
export const replaceCells = (plans: readonly CellsPlan[], own: OwnWrites, work: Work = {}): Promise<void> =>
  own.during(() =>
    inExcel(async (context, at) => {
      mustSupport("1.7");
      const runs: Run[] = [];
      for (const plan of plans) {
        const sheet = await openSheet(context, plan.sheet, "visibility,protection/protected");
        at.sheets = [...at.sheets, sheet];
        if (sheet.visibility !== "Visible") throw new PortFault("sheet-hidden", { sheet: sheet.name });
        if (sheet.protection.protected) throw new PortFault("protected", { sheet: sheet.name });
        runs.push(...(await lookedAt(sheet, plan, work)));
      }
      const told = share(work, LOOKED, 1);
      const sent: Run[] = [];
      try {
        for (let first = 0; first < runs.length; first += RUNS_SENT) {
          mustGoOn(work);
          const some = runs.slice(first, first + RUNS_SENT);
          sent.push(...some);
          for (const run of some) write(run, own);
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request may be 5 MB, and can be stopped between two
          await context.sync();
          told(sent.length, runs.length);
        }
      } catch (error) {
        for (const run of sent) write(run, own, true);
        await context.sync().catch(() => undefined);
        throw error;
      }
    }),
  );
