import { isBlank } from "../../formula";
import { cellAt, type Grid } from "../grid";
import { MOST_COLUMNS } from "./header-texts";
import { isUnits } from "./numbering";

/** A cell that is merged further down than this is no header's. */
const TALLEST_MERGE = 8;

/**
 * The last row of a header that was found, where cells of it are merged down into rows below that hold nothing
 * but units: 序号 and 企业名称 over three rows, 设备投资额 over （万元）.
 */
export function headerEnd(grid: Grid, bottom: number): number {
  let deepest = bottom;
  for (const merge of grid.merges)
    if (merge.top <= bottom && merge.bottom > bottom && merge.bottom - merge.top < TALLEST_MERGE)
      deepest = Math.max(deepest, merge.bottom);
  let last = bottom;
  for (let row = bottom + 1; row <= deepest; row++) {
    const filled = Array.from({ length: Math.min(grid.columns.length, MOST_COLUMNS) }, (_, at) =>
      cellAt(grid, row, at),
    ).filter((value) => !isBlank(value));
    if (!isUnits(filled)) break;
    last = row;
  }
  return last;
}
