import { daysMoved } from "../convert/calendar";
import { sourceSheet } from "../convert/sheet-ids";
import type { Grid } from "../../src/sheet";
import type { PortDocument } from "../spreadsheet/port-document";
import { standing } from "./standing";

/** What a person waits for, or stops waiting for. */
function orStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/**
 * The sheets of the open workbook with the doubts of the file that still stand, so that the pane says of a file what
 * the command line says.
 */
export async function withDoubts(
  document: PortDocument,
  grids: readonly Grid[],
  signal?: AbortSignal,
): Promise<readonly Grid[]> {
  const { recomputes, date1904, sheets } = await orStopped(document.doubts, signal);
  if (sheets.every((doubts) => doubts.length === 0)) return grids;
  const { workbook } = document.spreadsheet;
  return grids.map((grid) => {
    const id = workbook.getSheetBySheetName(grid.name)?.getSheetId() ?? "";
    const doubts = sheets[sourceSheet(id) ?? -1] ?? [];
    if (doubts.length === 0) return grid;
    const doubtful = standing(doubts, {
      moves: document.changesOf(id).moves,
      days: daysMoved(date1904),
      recomputes,
      shown: (row, column) => grid.columns[column]?.values[row],
    });
    return doubtful.length === 0 ? grid : { ...grid, doubtful };
  });
}
