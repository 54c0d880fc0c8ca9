import type { PlacedMarks, Work } from "../../port";
import { inExcel, mustSupport } from "../excel-session";
import { openSheets, type OpenSheet } from "../sheets";
import { mustGoOn } from "../work";
import { findFormats } from "./find-formats";
import { replaceFormats } from "./replace-formats";
import { askPatterns, replacePatterns } from "./replace-patterns";
import { mustUsePatterns } from "./way";

/** Whether some sheet carries marks that are conditional formats. */
async function hasFormats(context: Excel.RequestContext, sheets: readonly OpenSheet[]): Promise<boolean> {
  const { marks, begun, release } = await findFormats(context, sheets);
  release();
  return marks.length + begun.length > 0;
}

/**
 * Replaces all marks of ours, of either kind: conditional formats, or patterns where Excel crashes with those. Where
 * something fails, or the person stops the work, the marks are what they were; only marks of the other kind, which
 * another Excel left, can then stand beside the new ones.
 *
 * @throws PortFault "protected" with the sheet, "sheet-missing", "stopped"
 */
export const replaceMarks = (wanted: readonly PlacedMarks[], work: Work = {}): Promise<void> =>
  inExcel(async (context, at) => {
    mustSupport("1.9");
    mustGoOn(work);
    const noted = askPatterns(context);
    const sheets = await openSheets(context);
    at.sheets = sheets;
    if (mustUsePatterns(Office.context.diagnostics)) {
      const others = await hasFormats(context, sheets);
      await replacePatterns(context, sheets, wanted, noted(), work, at);
      if (others) await replaceFormats(context, sheets, [], {}, at);
    } else {
      await replaceFormats(context, sheets, wanted, work, at);
      if (noted()) await replacePatterns(context, sheets, [], true, {}, at);
    }
  });

/** Whether some sheet carries marks of ours. */
export const hasMarks = (): Promise<boolean> =>
  inExcel(async (context, at) => {
    mustSupport("1.9");
    const noted = askPatterns(context);
    const sheets = await openSheets(context);
    at.sheets = sheets;
    const { marks } = await findFormats(context, sheets);
    return marks.length > 0 || noted();
  });
