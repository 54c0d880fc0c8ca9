import { columnName, type Grid } from "../../src/sheet";
import type { Layout } from "./truth";

const cell = (value: unknown): string => String(value ?? "").replaceAll("\n", "⏎");

/** A sheet as lines of text, its rows numbered. */
function sheetText(grid: Grid): string[] {
  const merges = grid.merges.map(
    ({ top, left, bottom, right }) => `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`,
  );
  const rows = Array.from({ length: grid.rowCount }, (_, row) => {
    const cells = grid.columns.map((column) => cell(column?.values[row]));
    return `${String(row + 1).padStart(4)}  ${cells.join(" | ")}`;
  });
  return [`— ${grid.name}${merges.length > 0 ? `（合并 ${merges.join(" ")}）` : ""}`, ...rows];
}

/** A layout as one can look at it: its sheets, and the faults that were planted. */
export const layoutText = ({ seed, grids, faults }: Layout): string =>
  [
    `layout ${seed}`,
    ...grids.flatMap(sheetText),
    ...faults.map(
      ({ sheet, row, column, codes, tag }) =>
        `  ${tag}: ${codes[0]} at ${sheet}!${columnName(column)}${row + 1}`,
    ),
  ].join("\n");
