import { CellError, type Block, type CellValue } from "../../src/formula";
import { cellName } from "../../src/sheet";
import { blockOf } from "../office/addresses";
import { until } from "./clock";
import type { StepContext } from "./step";

/** A value as it is told: what a cell would show. */
export const shown = (value: CellValue | undefined): string =>
  value instanceof CellError ? value.code : String(value ?? "");

/** Excel keeps 15 digits. */
const CLOSE = 1e-12;

/** Whether a cell holds what it should; of errors the code counts. */
export function isSame(wanted: CellValue | undefined, got: CellValue | undefined): boolean {
  if (typeof wanted === "number" && typeof got === "number")
    return Math.abs(wanted - got) <= CLOSE * Math.max(1, Math.abs(wanted));
  return shown(wanted) === shown(got) && typeof (wanted ?? "") === typeof (got ?? "");
}

/** The cells of a range, row by row. */
export function cellsOf(range: string): string[] {
  const { top, left, bottom, right } = blockOf(range)!;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellName(row, column));
  return cells;
}

/** What cells show while their functions are not done, or not known yet. */
const UNDER_WAY: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#NAME?"]);

export const isUnderWay = (value: CellValue | undefined): boolean => UNDER_WAY.has(shown(value));

/** So long a few formulas may take (s); the first call can have to wait for the runtime. */
export const COMPUTED_WITHIN = 20;

/** The values of a range once they are computed, or what stands there when the time is over. */
export async function computed(context: StepContext, range: string): Promise<Block> {
  let last: Block = [];
  const done = await until(context, COMPUTED_WITHIN, async () => {
    last = await context.bench.values(range);
    return last.some((row) => row.some(isUnderWay)) ? undefined : last;
  });
  return done ?? last;
}
