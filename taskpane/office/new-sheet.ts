import { faultOf, type Whereabouts } from "./excel-session";
import type { OwnWrites } from "./own-writes";
import type { NewSheet } from "./write-cells";

/** Takes a sheet of ours away again, by its id, or by its name where the host did not get to tell the id. */
async function remove(context: Excel.RequestContext, key: string, own: OwnWrites): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  own.added(sheet.id);
  own.deleted(sheet.id);
  sheet.delete();
  await context.sync();
}

/**
 * Adds a sheet at the end and fills it. Where that fails, the sheet goes again: there is no half-written sheet.
 *
 * @param name a name that no sheet has
 */
export async function addSheet(
  context: Excel.RequestContext,
  at: Whereabouts,
  name: string,
  own: OwnWrites,
  fill: (sheet: NewSheet) => Promise<void>,
): Promise<void> {
  let key = name;
  try {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    await context.sync();
    key = sheet.id;
    own.added(key);
    at.sheets = [{ id: key, name }];
    await fill({ sheet, id: key });
  } catch (error) {
    // Somebody was quicker with that name: then the sheet is not ours.
    const theirs = key === name && faultOf(error, { sheets: [] }).code === "sheet-exists";
    // Where the workbook is out of reach, nothing can be taken away; the first fault says why.
    if (!theirs) await remove(context, key, own).catch(() => undefined);
    throw error;
  }
}
