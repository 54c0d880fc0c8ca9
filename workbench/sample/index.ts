import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { FEWEST_COLUMNS } from "../../engine";
import { CLAIMS_SHEET } from "./claims";
import { STYLES, sheet, type SheetPlan } from "./grid";
import { GROWTH_SHEET, INVESTMENT_SHEET } from "./tiers";
import type { MadeKind } from "./kinds";
import { TRIAL_SHEET } from "./trial";

const SHEETS: readonly SheetPlan[] = [CLAIMS_SHEET, INVESTMENT_SHEET, GROWTH_SHEET, TRIAL_SHEET];

/** Rows that hold an explanation need the height of several lines. */
const TALL_ROWS: Readonly<Record<number, number>> = { 10: 96, 11: 150, 12: 120 };

const BLANK_ROWS = 1000;

function blankWorkbook(): IWorkbookData {
  const name = "Sheet1";
  return {
    id: "blank",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ["s0"],
    sheets: { s0: { id: "s0", name, rowCount: BLANK_ROWS, columnCount: FEWEST_COLUMNS } },
  };
}

/** A workbook that the program makes: an empty one, or the one that opens first, with claims that compute. */
export function sampleWorkbook(kind: MadeKind): IWorkbookData {
  return kind === "blank" ? blankWorkbook() : trialWorkbook();
}

function trialWorkbook(): IWorkbookData {
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
