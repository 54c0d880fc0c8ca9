import {
  CellError,
  ERROR_CODES,
  withTypedNames,
  type Block,
  type CellValue,
  type ErrorCode,
} from "../../src/formula";
import type { Place, RangePlace, Selection } from "../port";
import { PortFault } from "../port-fault";
import { placeOf } from "./addresses";
import { inExcel, mustSupport } from "./excel-session";
import { isFormula } from "./grid-builder";
import type { OwnWrites } from "./own-writes";
import { openSheet } from "./sheets";

const TEXT = "@";

/**
 * Goes to a cell and selects it.
 *
 * @throws PortFault "sheet-missing", "sheet-hidden": whether to show a sheet is the person's decision
 */
export const selectCell = ({ sheet: name, cell }: Place): Promise<void> =>
  inExcel(async (context, at) => {
    const sheet = await openSheet(context, name, "visibility");
    at.sheets = [sheet];
    if (sheet.visibility !== "Visible") throw new PortFault("sheet-hidden", { sheet: sheet.name });
    sheet.activate();
    sheet.getRange(cell).untrack().select();
    await context.sync();
  });

function valueOf(value: unknown, type: string): CellValue {
  if (type === "Empty") return null;
  if (type !== "Error") return value as CellValue;
  const known = (ERROR_CODES as readonly unknown[]).includes(value);
  return new CellError(known ? (value as ErrorCode) : "#UNKNOWN!");
}

/**
 * The values of a few cells.
 *
 * @throws PortFault "sheet-missing", "too-large"
 */
export const rangeValues = ({ sheet: name, range: address }: RangePlace): Promise<Block> =>
  inExcel(async (context, at) => {
    const sheet = await openSheet(context, name);
    at.sheets = [sheet];
    const range = sheet.getRange(address).untrack();
    range.load("values,valueTypes");
    await context.sync();
    return range.values.map((row, r) => row.map((value, c) => valueOf(value, range.valueTypes[r]![c]!)));
  });

/** The cell that the person stands on; of several selected cells the one that typing would fill. */
export const selectedCell = (): Promise<Selection> =>
  inExcel(async (context) => {
    mustSupport("1.7");
    const cell = context.workbook.getActiveCell().untrack();
    cell.load("address,values,valueTypes,formulas");
    await context.sync();
    const value = valueOf(cell.values[0]![0], cell.valueTypes[0]![0]!);
    const formula: unknown = cell.formulas[0]![0];
    return {
      ...placeOf(cell.address),
      value,
      ...(isFormula(formula, cell.values[0]![0]) && { formula: withTypedNames(formula) }),
    };
  });

/** Gives a cell its format back where it did not take the formula. */
async function formatAgainAsText(sheet: Excel.Worksheet, cell: string): Promise<void> {
  const range = sheet.getRange(cell).untrack();
  range.load("formulas,values");
  await sheet.context.sync();
  if (isFormula(range.formulas[0]![0], range.values[0]![0])) return;
  sheet.getRange(cell).untrack().numberFormat = [[TEXT]];
  await sheet.context.sync();
}

/**
 * Writes a formula into a cell. A cell formatted as text would show it as a text, so it loses that format.
 *
 * @throws PortFault "sheet-missing", "protected", "refused" where the cell cannot take it
 */
export const insertFormula = ({ sheet: name, cell }: Place, formula: string, own: OwnWrites): Promise<void> =>
  own.during(() =>
    inExcel(async (context, at) => {
      const sheet = await openSheet(context, name);
      at.sheets = [sheet];
      const before = sheet.getRange(cell).untrack();
      before.load("numberFormat");
      await context.sync();
      const asText = before.numberFormat[0]![0] === TEXT;
      const range = sheet.getRange(cell).untrack();
      if (asText) range.numberFormat = [["General"]];
      range.formulas = [[formula]];
      own.changed(sheet.id, cell.replaceAll("$", ""));
      try {
        await context.sync();
      } catch (error) {
        if (asText) await formatAgainAsText(sheet, cell).catch(() => undefined);
        throw error;
      }
    }),
  );
