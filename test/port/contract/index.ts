import { appendingContract } from "./appending";
import { cellsContract } from "./cells";
import { markingContract } from "./marking";
import { readingContract } from "./reading";
import { watchingContract } from "./watching";
import { writingContract } from "./writing";
import type { Limits, MakePort } from "./bench";

export type { Bench, BenchPerson, Limits, MakePort, PicturedCell, SheetPicture } from "./bench";

/**
 * What every port promises, whatever program is behind it: the same scenarios, the same outcomes.
 *
 * @param makePort opens a workbook of these sheets behind the port, a new one each time
 * @example portContract("Excel", openInExcel);
 */
export function portContract(name: string, makePort: MakePort, limits: Limits = {}): void {
  describe(name, () => {
    readingContract(makePort);
    markingContract(makePort, limits);
    writingContract(makePort, limits);
    appendingContract(makePort, limits);
    cellsContract(makePort, limits);
    watchingContract(makePort, limits);
  });
}
