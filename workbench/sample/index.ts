import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { CLAIMS_SHEET } from "./claims";
import { STYLES, sheet, type SheetPlan } from "./grid";
import { GROWTH_SHEET, INVESTMENT_SHEET } from "./tiers";
import { TRIAL_SHEET } from "./trial";

const SHEETS: readonly SheetPlan[] = [CLAIMS_SHEET, INVESTMENT_SHEET, GROWTH_SHEET, TRIAL_SHEET];

/** Rows that hold an explanation need the height of several lines. */
const TALL_ROWS: Readonly<Record<number, number>> = { 10: 96, 11: 150, 12: 120 };

/** The workbook that opens first: realistic claims, already computing. */
export function sampleWorkbook(): IWorkbookData {
  const sheets = Object.fromEntries(SHEETS.map((plan) => [plan.id, sheet(plan)]));
  const trial = sheets.trial!;
  trial.rowData = {
    ...trial.rowData,
    ...Object.fromEntries(Object.entries(TALL_ROWS).map(([row, h]) => [row, { h }])),
  };
  return {
    id: "sample",
    name: "奖补测算示例",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: { ...STYLES },
    sheetOrder: SHEETS.map(({ id }) => id),
    sheets,
  };
}
