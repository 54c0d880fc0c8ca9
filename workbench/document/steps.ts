import type { ReportTable, WorkbookSettings } from "../../src/sheet";
import type { PlacedMarks } from "../../taskpane/port";

/** The steps of a session that are ours and not the spreadsheet's: what is kept beside the cells. */
export const SETTINGS_STEP = "wuyi.settings";
export const MARKS_STEP = "wuyi.marks";

/** The marks of a workbook by the sheet's id. */
export type MarksById = Readonly<Record<string, PlacedMarks["ranges"]>>;

export const REPORT_STEP = "wuyi.report";

/** The report that a sheet holds. */
export interface ReportParams {
  readonly sheetId: string;
  readonly table: ReportTable;
}

export interface SettingsParams {
  readonly settings: WorkbookSettings;
}

export interface MarksParams {
  readonly marks: MarksById;
}
