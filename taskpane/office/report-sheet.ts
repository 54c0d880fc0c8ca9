import { REPORT_SHEET, type ReportTable } from "../../src/sheet";
import type { Work } from "../port";
import { inExcel, mustSupport } from "./excel-session";
import { foldedName, reportNames, reportTarget, reportTitles } from "../report-name";
import { addSheet } from "./new-sheet";
import type { OwnWrites } from "./own-writes";
import { writeReportCells } from "./report-cells";
import { mustBeOpen, openSheets, type OpenSheet } from "./sheets";
import { mustGoOn, share } from "./work";

function unusedName(taken: ReadonlySet<string>): string {
  for (const name of reportNames()) if (!taken.has(foldedName(name))) return name;
  throw new Error("names never end");
}

/** A sheet that begins as our reports do was written by us, here or in a marked copy of a file. */
async function reportsOf(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  titles: ReadonlySet<unknown>,
): Promise<Set<OpenSheet>> {
  const candidates = sheets
    .filter(({ name }) => foldedName(name).startsWith(foldedName(REPORT_SHEET)))
    .map((open) => ({ open, first: open.sheet.getRange("A1").untrack() }));
  for (const { first } of candidates) first.load("values");
  if (candidates.length > 0) await context.sync();
  return new Set(candidates.filter(({ first }) => titles.has(first.values[0]![0])).map(({ open }) => open));
}

/** Puts a new report into the place of an earlier one, in one round trip; undoes what was half done. */
async function swap(
  context: Excel.RequestContext,
  { earlier, name }: { readonly earlier: OpenSheet; readonly name: string },
  { sheet, id }: { readonly sheet: Excel.Worksheet; readonly id: string },
  taken: ReadonlySet<string>,
  own: OwnWrites,
): Promise<void> {
  const aside = unusedName(taken);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  own.renamed(earlier.id, aside);
  own.renamed(id, name);
  own.deleted(earlier.id);
  earlier.sheet.name = aside;
  sheet.name = name;
  // Whoever looked at the earlier report looks at the new one.
  if (active.id === earlier.id) sheet.activate();
  earlier.sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    own.renamed(id, aside);
    own.renamed(earlier.id, name);
    const [now, before] = [id, earlier.id].map((one) =>
      context.workbook.worksheets.getItemOrNullObject(one),
    ) as [Excel.Worksheet, Excel.Worksheet];
    before.load("id");
    await context.sync();
    // The earlier report is the last to go: if it is gone, the new one is in its place.
    if (before.isNullObject) return;
    now.name = unusedName(new Set([...taken, foldedName(aside)]));
    before.name = name;
    await context.sync();
    throw error;
  }
}

/**
 * Writes the report as the last sheet, over an earlier report of ours. The new one is written beside it and
 * takes its place when it is whole; where something fails, or the person stops the work, the earlier one stays.
 *
 * @throws PortFault "protected" where the workbook takes no sheets, "stopped"
 */
export const writeReport = (table: ReportTable, own: OwnWrites, work: Work = {}): Promise<void> =>
  own.during(() =>
    inExcel(async (context, at) => {
      mustSupport("1.9");
      mustGoOn(work);
      context.workbook.protection.load("protected");
      const sheets = await openSheets(context);
      mustBeOpen(context.workbook.protection);
      const ours = await reportsOf(context, sheets, reportTitles(table));
      const { name, earlier } = reportTarget(sheets, (sheet) => ours.has(sheet));
      const taken = new Set(sheets.map((open) => foldedName(open.name)));
      const written = earlier ? unusedName(taken) : name;
      const tell = share(work, 0, 0.9);
      await addSheet(context, at, written, own, async (added) => {
        await writeReportCells(added, table, own, work, (rows) => tell(rows, table.rows.length));
        if (earlier)
          await swap(context, { earlier, name }, added, new Set([...taken, foldedName(written)]), own);
      });
      share(work, 0, 1)(1, 1);
    }),
  );
