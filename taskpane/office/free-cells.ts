import { cellName, type Merge } from "../../src/sheet";
import { PortFault } from "../port-fault";
import { meet } from "./rectangles";
import { BLOCK_CELLS } from "./survey";
import { mustGoOn } from "./work";
import type { Work } from "../port";

/** Where rows are to go; rows and columns count from 0. */
export interface Target {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

type Cell = readonly [row: number, column: number];

/** The first cell of some that holds a value or a formula, row by row. */
function firstFilled({ values, formulas }: Excel.Range): Cell | undefined {
  for (const [row, cells] of values.entries()) {
    // A formula can show nothing; what an array fills has a value and no formula.
    const column = cells.findIndex((value, at) => value !== "" || formulas[row]![at] !== "");
    if (column >= 0) return [row, column];
  }
  return undefined;
}

/** The first of some cells that belongs to a merged area, wherever that begins. */
function firstMerged({ top, left, rows, columns }: Target, merges: readonly Merge[]): Cell | undefined {
  const target = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const [first] = merges
    .filter((merge) => meet(merge, target))
    .map((merge): Cell => [Math.max(merge.top, top), Math.max(merge.left, left)])
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return first;
}

/**
 * Looks that cells are free: empty, and not part of merged cells. A block is looked at in a round trip.
 *
 * @param merges all merged areas that reach into the cells; what is written into a covered cell is seen by nobody
 * @returns their number formats, row by row
 * @throws PortFault "occupied" with the first cell that is not free
 */
export async function mustBeFree(
  { sheet, name }: { readonly sheet: Excel.Worksheet; readonly name: string },
  target: Target,
  merges: readonly Merge[],
  work: Work,
): Promise<readonly (readonly string[])[]> {
  const { top, left, rows, columns } = target;
  const formats: string[][] = [];
  const occupied = (row: number, column: number): PortFault =>
    new PortFault("occupied", { sheet: name, cell: cellName(row, column) });
  const covered = firstMerged(target, merges);
  if (covered) throw occupied(...covered);
  const size = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let first = 0; first < rows; first += size) {
    mustGoOn(work);
    const range = sheet.getRangeByIndexes(top + first, left, Math.min(size, rows - first), columns).untrack();
    range.load("values,formulas,numberFormat");
    await sheet.context.sync();
    const filled = firstFilled(range);
    if (filled) throw occupied(top + first + filled[0], left + filled[1]);
    for (const row of range.numberFormat as string[][]) formats.push(row);
  }
  return formats;
}
