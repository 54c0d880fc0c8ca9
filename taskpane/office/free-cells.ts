import { cellName } from "../../src/sheet";
import { PortFault } from "../port-fault";
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

/** The first cell of some that holds a value or a formula, row by row. */
function firstFilled({ values, formulas }: Excel.Range): readonly [row: number, column: number] | undefined {
  for (const [row, cells] of values.entries()) {
    // A formula can show nothing; what an array fills has a value and no formula.
    const column = cells.findIndex((value, at) => value !== "" || formulas[row]![at] !== "");
    if (column >= 0) return [row, column];
  }
  return undefined;
}

/**
 * Looks that cells are free: empty, and not part of merged cells. A block is looked at in a round trip.
 *
 * @returns their number formats, row by row
 * @throws PortFault "occupied" with the first cell that is not free
 */
export async function mustBeFree(
  { sheet, name }: { readonly sheet: Excel.Worksheet; readonly name: string },
  { top, left, rows, columns }: Target,
  work: Work,
): Promise<readonly (readonly string[])[]> {
  const formats: string[][] = [];
  const occupied = (row: number, column: number): PortFault =>
    new PortFault("occupied", { sheet: name, cell: cellName(row, column) });
  const size = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let first = 0; first < rows; first += size) {
    mustGoOn(work);
    const range = sheet.getRangeByIndexes(top + first, left, Math.min(size, rows - first), columns).untrack();
    range.load("values,formulas,numberFormat");
    const merged = range.getMergedAreasOrNullObject().untrack();
    merged.areas.load("items/rowIndex,items/columnIndex");
    await sheet.context.sync();
    const filled = firstFilled(range);
    if (filled) throw occupied(top + first + filled[0], left + filled[1]);
    const area = merged.isNullObject ? undefined : merged.areas.items[0];
    if (area) throw occupied(area.rowIndex, area.columnIndex);
    for (const row of range.numberFormat as string[][]) formats.push(row);
  }
  return formats;
}
