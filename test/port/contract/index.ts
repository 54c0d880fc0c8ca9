import { appendingContract } from "./appending";
import { cellsContract } from "./cells";
import { concealedContract } from "./concealed";
import { markingContract } from "./marking";
import { readingContract } from "./reading";
import { replacingContract } from "./replacing";
import { watchingContract } from "./watching";
import { writingContract } from "./writing";
import { limitWords, type Limits, type MakePort } from "./bench";

export type { Bench, BenchPerson, Limits, MakePort, PicturedCell, SheetPicture } from "./bench";

/**
 * What every port promises, whatever program is behind it: the same scenarios, the same outcomes.
 *
 * @param name of the program; what it cannot do is added to it
 * @param makePort opens a workbook of these sheets behind the port, a new one each time
 * @example portContract("Excel", openInExcel);
 * @example portContract("the browser spreadsheet", openInBrowser, { noProtection: true });
 */
export function portContract(name: string, makePort: MakePort, limits: Limits = {}): void {
  describe(name + limitWords(limits), () => {
    readingContract(makePort);
    concealedContract(makePort, limits);
    markingContract(makePort, limits);
    writingContract(makePort, limits);
    appendingContract(makePort, limits);
    replacingContract(makePort, limits);
    cellsContract(makePort, limits);
    watchingContract(makePort, limits);
  });
}
