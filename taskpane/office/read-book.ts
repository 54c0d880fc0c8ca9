import type { Grid } from "../../src/sheet";
import type { Work } from "../port";
import { blocks, readBlock, type AskedLooks } from "./block";
import { inExcel, mustSupport } from "./excel-session";
import { GridBuilder } from "./grid-builder";
import type { KnownLooks } from "./known-looks";
import { readLetters } from "./letters";
import { mergedAreas } from "./merged-areas";
import { SheetLooks } from "./sheet-looks";
import { openSheets } from "./sheets";
import { cellsOf, survey } from "./survey";
import { mustGoOn, share } from "./work";

/** 2000-01-01 as a serial number of the 1904 date system; Excel does not say the system itself. */
const DAY_OF_1904 = 35_064;
/** Which part of the work is done before the first block. */
const SURVEYED = 0.05;
const MERGES_KNOWN = 0.1;
const CELLS_KNOWN = 0.95;

/**
 * Reads all sheets, each cell once, in blocks; in between others get their turn. Nothing is changed, and no
 * range stays held in Excel.
 *
 * @param known how cells looked before
 * @param anew whether to ask how they look now; a check after an edit takes what is known
 * @throws PortFault "stopped", "sheet-missing" where a sheet is deleted meanwhile, "unsupported" before
 *   ExcelApi 1.13
 */
export const readBook = (known: KnownLooks, anew: boolean, work: Work = {}): Promise<readonly Grid[]> =>
  inExcel(async (context, at) => {
    mustSupport("1.13");
    mustGoOn(work);
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load("value");
    const sheets = await openSheets(context);
    at.sheets = sheets;
    const parts = await survey(context, sheets, work);
    share(work, 0, SURVEYED)(1, 1);
    const builders = new Map(sheets.map((sheet) => [sheet, new GridBuilder()]));
    for (const [sheet, merge] of await mergedAreas(context, parts, work, at))
      builders.get(sheet)!.merge(merge);
    const before = anew ? undefined : known.of(sheets, parts);
    const looks = before ?? new Map(sheets.map((sheet) => [sheet, new SheetLooks()]));
    const asked: AskedLooks | undefined = before ? undefined : { sheets: looks, mixed: [] };
    const tell = share(work, MERGES_KNOWN, CELLS_KNOWN);
    const all = parts.reduce((sum, part) => sum + cellsOf(part), 0);
    let done = 0;
    tell(done, all);
    for (const block of blocks(parts)) {
      mustGoOn(work);
      await readBlock(context, block, builders, asked, at);
      tell((done += block.reduce((sum, part) => sum + cellsOf(part), 0)), all);
    }
    if (asked) {
      await readLetters(context, asked.mixed, looks, work, at);
      known.keep(looks, parts);
    }
    mustGoOn(work);
    share(work, CELLS_KNOWN, 1)(1, 1);
    const date1904 = day.value === DAY_OF_1904;
    return sheets.map((sheet) =>
      looks.get(sheet)!.of(builders.get(sheet)!.build(sheet.name, date1904), sheet.hidden),
    );
  });
