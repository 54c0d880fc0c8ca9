import type { Item } from "../policy";
import type { Block, CellValue } from "./cell";

/** The awards of a whole column; undefined where the arguments are not of the shape that it takes. */
export function itemColumn(
  _item: Item,
  _blocks: readonly (Block | null)[],
  _rows: number,
): CellValue[][] | undefined {
  return undefined;
}
