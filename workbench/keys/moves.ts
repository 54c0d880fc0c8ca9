/** A cell; row and column count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A selection: the cell that is typed into, and the corner opposite to it. */
export interface Extent {
  readonly active: Spot;
  readonly far: Spot;
}

/** What is known of a sheet when somebody moves in it. */
export interface SheetView {
  readonly rows: number;
  readonly columns: number;
  /** How many rows and columns stay in sight at the top and on the left. */
  readonly frozen: Spot;
  /** The last row and the last column in use. */
  readonly last: Spot;
  /** How many rows are in sight below the frozen ones. */
  readonly page: number;
}

export type Move = "row-start" | "page-down" | "page-up" | "sheet-start" | "sheet-end";

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a move leads from a cell. */
export function moved(
  move: Move,
  { row, column }: Spot,
  { rows, columns, frozen, last, page }: SheetView,
): Spot {
  const step = Math.max(1, page - 1);
  switch (move) {
    case "row-start":
      return { row, column: within(frozen.column, columns) };
    case "page-down":
      return { row: within(row + step, rows), column };
    case "page-up":
      return { row: within(row - step, rows), column };
    case "sheet-start":
      return { row: within(frozen.row, rows), column: within(frozen.column, columns) };
    case "sheet-end":
      return last;
  }
}

/** The selection after a move: at one cell, or with Shift stretched to it. */
export function afterMove(move: Move, { active, far }: Extent, view: SheetView, stretch: boolean): Extent {
  const target = moved(move, stretch ? far : active, view);
  return stretch ? { active, far: target } : { active: target, far: target };
}

/** Numbers that stand side by side, from just before a cell: how many; `at` goes away from it. */
export function runOfNumbers(at: (step: number) => unknown): number {
  let length = 0;
  while (typeof at(length + 1) === "number") length++;
  return length;
}
