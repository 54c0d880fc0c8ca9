import { eachCell } from "../filled-rows";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmName } from "../lists";
import { NUMBER, TEXT, readNumber } from "../reading/numbers";

/** A row of a sheet without a role that holds a firm beside numbers. */
export interface FirmRow {
  readonly row: number;
  /** The firm's name or code as the sheet writes it. */
  readonly firm: string;
  readonly numbers: readonly number[];
}

/** The rows of a sheet that hold a firm beside at least one number. Texts are looked at, numbers only beside them. */
export function firmRows(grid: Grid): readonly FirmRow[] {
  const firms = new Map<number, string>();
  for (const column of grid.columns) {
    if (!column) continue;
    eachCell(column.values, (row, value) => {
      if (typeof value !== "string" || firms.has(row)) return;
      const text = value.trim();
      if (isFirmName(text) || isCodeLike(text)) firms.set(row, text);
    });
  }
  const columns = filledColumns(grid);
  const found: FirmRow[] = [];
  for (const [row, firm] of [...firms].sort(([a], [b]) => a - b)) {
    const numbers: number[] = [];
    for (const at of columns) {
      const [kind, number] = readNumber(cellAt(grid, row, at));
      if (kind === NUMBER || kind === TEXT) numbers.push(number);
    }
    if (numbers.length > 0) found.push({ row, firm, numbers });
  }
  return found;
}
