import { isBlank } from "../../formula";
import { eachCell } from "../filled-rows";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmName } from "../lists";
import { NUMBER, TEXT, readNumber } from "../reading/numbers";
import { asksMoney, readColumn } from "../recognise/column-header";
import { saysAmount } from "../recognise/said-amount";

/** A row of a sheet without a role that holds a firm beside numbers. */
export interface FirmRow {
  readonly row: number;
  /** The firm's name or code as the sheet writes it. */
  readonly firm: string;
  readonly numbers: readonly number[];
}

/** Forms are no longer than this: a label in a long list is no form's. */
const LONGEST_FORM = 100;

/**
 * An application form, on which labels stand beside what is filled in: a firm's name somewhere, and an amount
 * beside the label of what is asked for.
 */
function formIn(grid: Grid, firms: ReadonlyMap<number, string>): readonly FirmRow[] {
  const [firm] = firms.values();
  if (firm === undefined || grid.rowCount > LONGEST_FORM) return [];
  const columns = filledColumns(grid);
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = columns.map((at) => cellAt(grid, row, at)).filter((value) => !isBlank(value));
    for (const [nth, label] of cells.entries()) {
      if (typeof label !== "string" || !asksMoney(readColumn([label]))) continue;
      const beside = cells[nth + 1] ?? null;
      const [kind, number] = readNumber(beside);
      const says = typeof beside === "string" && saysAmount(beside);
      if (kind === NUMBER || kind === TEXT || says)
        return [{ row, firm, numbers: Number.isNaN(number) ? [] : [number] }];
    }
  }
  return [];
}

/** The rows of a sheet that hold a firm beside at least one number, or an amount in words. Texts are looked at, numbers only beside them. */
export function firmRows(grid: Grid): readonly FirmRow[] {
  const firms = new Map<number, string>();
  for (const column of grid.columns) {
    if (!column) continue;
    eachCell(column.values, (row, value) => {
      if (typeof value !== "string" || firms.has(row)) return;
      if (isFirmName(value) || isCodeLike(value)) firms.set(row, value);
    });
  }
  const columns = filledColumns(grid);
  const found: FirmRow[] = [];
  for (const [row, firm] of firms) {
    const numbers: number[] = [];
    let said = false;
    for (const at of columns) {
      const value = cellAt(grid, row, at);
      const [kind, number] = readNumber(value);
      if (kind === NUMBER || kind === TEXT) numbers.push(number);
      else if (typeof value === "string") said ||= saysAmount(value);
    }
    if (said || numbers.length > 0) found.push({ row, firm, numbers });
  }
  return found.length > 0 ? found : formIn(grid, firms);
}
