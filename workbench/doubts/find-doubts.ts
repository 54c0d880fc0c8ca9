import { STEPPED_CODEC, finish, readBookSteps, recomputed, type Engine } from "../../xlsx";
import type { BookDoubts } from "./doubt";

/**
 * Reads a file as the command line does, computes its formulas again and tells those whose stored values do not
 * stand. It takes as long as a check: call it in a worker.
 */
export async function findDoubts(bytes: Uint8Array, engine: Engine): Promise<BookDoubts> {
  const { workbook, sheets, definedNames } = finish(readBookSteps(bytes, STEPPED_CODEC));
  const { recomputes, date1904 } = workbook;
  const grids = await recomputed(sheets, { recomputes, names: definedNames }, engine);
  return {
    recomputes,
    date1904,
    sheets: grids.map(({ doubtful = [] }, at) =>
      doubtful.map((one) => ({ ...one, stored: sheets[at]!.grid.columns[one.column]?.values[one.row] })),
    ),
  };
}
