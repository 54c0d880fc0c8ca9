import type { Grid } from "../../src/sheet";
import type { Work } from "../port";
import { blocks, readBlock, type AskedLooks } from "./block";
import { inExcel, mustSupport } from "./excel-session";
import { GridBuilder } from "./grid-builder";
import type { KnownBook } from "./known-book";
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
 * @param known what need not be asked again
 * @param anew whether to ask how cells look now; a check after an edit takes what is known
 * @throws PortFault "stopped", "sheet-missing" where a sheet is deleted meanwhile, "unsupported" before
 *   ExcelApi 1.13
 */
export const readBook = (known: KnownBook, anew: boolean, work: Work = {}): Promise<readonly Grid[]> =>
  inExcel(async (context, at) => {
    mustSupport("1.13");
    mustGoOn(work);
    const day = known.date1904 === undefined ? context.workbook.functions.date(2000, 1, 1) : undefined;
    day?.load("value");
    const sheets = await openSheets(context);
    if (day) known.date1904 = day.value === DAY_OF_1904;
    known.names.keep(sheets);
    at.sheets = sheets;
    const parts = await survey(context, sheets, work);
    share(work, 0, SURVEYED)(1, 1);
    const builders = new Map(sheets.map((sheet) => [sheet, new GridBuilder()]));
    const merged = await known.merges.of(parts, (unknown) => mergedAreas(context, unknown, work, at));
    for (const [sheet, merge] of merged) builders.get(sheet)!.merge(merge);
    const before = anew ? undefined : known.looks.of(sheets, parts);
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
      known.looks.keep(looks, parts);
    }
    mustGoOn(work);
    share(work, CELLS_KNOWN, 1)(1, 1);
    const { date1904 = false } = known;
    return sheets.map((sheet) =>
      looks.get(sheet)!.of(builders.get(sheet)!.build(sheet.name, date1904), sheet.hidden),
    );
  });
