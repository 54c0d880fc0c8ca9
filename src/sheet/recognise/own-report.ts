import { REPORT_TEXTS } from "../../text";
import { cellAt, type Grid } from "../grid";

/** The name of the report sheet that a marked copy carries; a number may follow. */
export const REPORT_SHEET = "WUYI检查报告";

/** The header of the findings stands below the title and the sentences. */
const DEEPEST_HEADER = 12;

/** Where a finding's number and how grave it is stand. */
const [ORDINAL, SEVERITY] = [0, 1];

/** Whether every row below the findings' header is one of ours: a finding, or sums further right. */
function isOfFindings(grid: Grid, head: number, severities: readonly string[]): boolean {
  for (let row = head + 1; row < grid.rowCount; row++) {
    const [first, second] = [cellAt(grid, row, ORDINAL), cellAt(grid, row, SEVERITY)];
    if (first === null && second === null) continue;
    if (typeof first !== "number" || !severities.includes(second as string)) return false;
  }
  return true;
}

/**
 * Whether a sheet is a report of ours, which says nothing of its own: by its name and by what stands in it. A
 * name alone proves nothing.
 */
export function isOwnReport(grid: Grid): boolean {
  if (!grid.name.startsWith(REPORT_SHEET)) return false;
  return Object.values(REPORT_TEXTS).some(({ title, findingHead, severity }) => {
    if (cellAt(grid, 0, 0) !== title) return false;
    for (let row = 1; row < Math.min(grid.rowCount, DEEPEST_HEADER); row++)
      if (findingHead.every((word, at) => cellAt(grid, row, at) === word))
        return isOfFindings(grid, row, Object.values(severity));
    return false;
  });
}
