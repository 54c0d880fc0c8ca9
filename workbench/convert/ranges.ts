import type { IRange } from "@univerjs/core";
import type { Merge } from "../../src/sheet";

/** A range as the spreadsheet has it. */
export const rangeData = ({ top, left, bottom, right }: Merge): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** A range of the spreadsheet, as the rest of the program has it. */
export const mergeOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Merge => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
