import { CellError, type Block } from "../../../src/formula";
import { columnsOf, rowsOf, type Area } from "./area";
import type { Sheet } from "./sheet";

/** Computes a formula of a sheet; undefined where it does not know it, and the cell keeps what it had. */
export type Compute = (formula: string, sheet: Sheet) => Block | undefined;

/**
 * What Excel does with a formula that is written: it computes it, and a result of several cells spills into those
 * beside and below it. The host itself knows no function; a test brings those that it needs. Formulas are computed
 * once, when they are written, after what they depend on.
 */
export class Calculation {
  compute: Compute | undefined;
  mode = "Automatic";
  private readonly spills = new Map<Sheet, Map<string, Area>>();

  /** Something was written into a cell. */
  entered(sheet: Sheet, row: number, column: number): void {
    if (!this.compute) return;
    const key = `${row} ${column}`;
    const spills = this.spills.get(sheet) ?? new Map<string, Area>();
    this.spills.set(sheet, spills);
    const before = spills.get(key);
    if (before) {
      spills.delete(key);
      empty(sheet, before, row, column);
    }
    const formula = sheet.cells.formulaAt(row, column);
    const block = formula === undefined ? undefined : this.compute(formula, sheet);
    if (formula === undefined || !block) return;
    const area = {
      top: row,
      left: column,
      bottom: row + block.length - 1,
      right: column + block[0]!.length - 1,
    };
    const isFree = rowsOf(area) * columnsOf(area) === 1 || isEmpty(sheet, area, row, column);
    if (!isFree) return sheet.cells.put(row, column, { value: new CellError("#SPILL!"), formula });
    block.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const first = r === 0 && c === 0;
        sheet.cells.put(row + r, column + c, { value, ...(first && { formula }) });
      }),
    );
    if (rowsOf(area) * columnsOf(area) > 1) spills.set(key, area);
  }
}

/** The cells of an area but its first. */
function* others(
  { top, left, bottom, right }: Area,
  row: number,
  column: number,
): Generator<[number, number]> {
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++) if (r !== row || c !== column) yield [r, c];
}

function empty(sheet: Sheet, area: Area, row: number, column: number): void {
  for (const [r, c] of others(area, row, column)) sheet.cells.put(r, c, { value: null });
}

function isEmpty(sheet: Sheet, area: Area, row: number, column: number): boolean {
  for (const [r, c] of others(area, row, column)) if (sheet.cells.valueAt(r, c) !== null) return false;
  return true;
}
