import { cellName } from "../../src/sheet";
import { PortFault } from "../port-fault";
import { addressOfBlock } from "./addresses";
import type { Target } from "./free-cells";

/** A table of Excel's that must grow so that rows below it belong to it, and what it was before. */
export interface EndingTable {
  grow(): void;
  shrink(): void;
}

/**
 * The tables that must grow with rows below them: those that hold cells of the row above. They are asked about
 * in the next round trip.
 *
 * @returns what waits for the answer, which costs another one where there are tables
 */
export function tablesThatEnd(
  sheet: Excel.Worksheet,
  name: string,
  { top, left, rows, columns }: Target,
): () => Promise<readonly EndingTable[]> {
  const tables = sheet
    .getRangeByIndexes(top - 1, left, 1, columns)
    .untrack()
    .getTables(false);
  tables.load("items/id,items/showTotals");
  return async () => {
    const asked = tables.items.map((table) => {
      const range = table.getRange().untrack();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    });
    if (asked.length > 0) await sheet.context.sync();
    return asked.flatMap(({ table, range }): EndingTable[] => {
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const [bottom, needed] = [rowIndex + rowCount, top + rows];
      // A row of totals that shows nothing is one all the same.
      if (table.showTotals && bottom > top && bottom <= needed) {
        throw new PortFault("occupied", { sheet: name, cell: cellName(bottom - 1, columnIndex) });
      }
      if (bottom >= needed) return [];
      const resize = (count: number) => () =>
        table.resize(addressOfBlock(rowIndex, columnIndex, count, columnCount));
      return [{ grow: resize(needed - rowIndex), shrink: resize(rowCount) }];
    });
  };
}
