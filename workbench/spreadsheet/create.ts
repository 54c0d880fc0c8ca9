import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CalculationMode } from "@univerjs/sheets-formula";
import "@univerjs/preset-sheets-core/lib/index.css";
import { WUYI_FUNCTIONS, WUYI_FUNCTION_INFO, skipNeedlessIndexWrites } from "../engine";

/** The open spreadsheet. */
export interface Spreadsheet {
  readonly api: FUniver;
  /** Raw values of a range, those that a formula spilled into it among them. */
  readCells(sheet: string, range: string): unknown[][];
}

/** The engine keeps spilled values beside the cells and not in them. */
function readCells(api: FUniver, formulas: FormulaDataModel, name: string, range: string): unknown[][] {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetByName(name);
  if (!book || !sheet) throw new Error(`没有名为 ${name} 的工作表`);
  const spilled = formulas.getArrayFormulaCellData()[book.getId()]?.[sheet.getSheetId()] ?? {};
  const cells = sheet.getRange(range);
  return cells
    .getRawValues()
    .map((row, r) =>
      row.map((value, c) => value ?? spilled[cells.getRow() + r]?.[cells.getColumn() + c]?.v ?? null),
    );
}

/**
 * Puts a spreadsheet with our functions into an element and loads a workbook. It goes in as initial data:
 * writing cells afterwards takes ten times as long.
 */
export function openSpreadsheet(container: HTMLElement, workbook: IWorkbookData): Spreadsheet {
  skipNeedlessIndexWrites();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    formula: {
      function: WUYI_FUNCTIONS,
      description: WUYI_FUNCTION_INFO,
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  const api = FUniver.newAPI(univer);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  return { api, readCells: (sheet, range) => readCells(api, formulas, sheet, range) };
}
