/// <reference types="office-js" />
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../../../src/formula";
import { blockOf } from "../../office/addresses";
import { inExcel } from "../../office/excel-session";
import type { OwnWrites } from "../../office/own-writes";
import { CELLS_WRITTEN } from "../../office/write-cells";
import type { CellFill, SelfTestBench } from "../bench";
import { hostFacts } from "./facts";
import { kept, putBack } from "./kept";
import { OwnSheet } from "./own-sheet";

const ERRORS: ReadonlySet<unknown> = new Set(ERROR_CODES);
const FILL = { format: { fill: { color: true, pattern: true, patternColor: true } } };

function valueOf(value: unknown, type: string): CellValue {
  if (type === "Empty" || value === "") return null;
  if (type !== "Error") return value as CellValue;
  return new CellError(ERRORS.has(value) ? (value as ErrorCode) : "#UNKNOWN!");
}

const fillOf = ({ format }: Excel.CellProperties): CellFill => ({
  colour: String(format?.fill?.color ?? ""),
  pattern: String(format?.fill?.pattern ?? ""),
  patternColour: String(format?.fill?.patternColor ?? ""),
});

/**
 * The self-test's work in Excel.
 *
 * @param own so that what happens on the sheet of the self-test is not taken for an edit of the person's
 */
export function createExcelBench(own: OwnWrites): SelfTestBench {
  const sheet = new OwnSheet(own);
  return {
    host: hostFacts,
    calculation: () =>
      inExcel(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode");
        await context.sync();
        return String(application.calculationMode);
      }),
    addSheet: (signal) => sheet.add(signal),
    removeSheet: () => own.during(() => sheet.remove()),
    write: (range, rows) =>
      sheet.use(range, async (_, context, onSheet) => {
        const { top, left } = blockOf(range)!;
        const width = rows[0]!.length;
        const size = Math.max(1, Math.floor(CELLS_WRITTEN / width));
        for (let first = 0; first < rows.length; first += size) {
          const some = rows.slice(first, first + size);
          onSheet.getRangeByIndexes(top + first, left, some.length, width).untrack().formulas =
            some as unknown[][];
        }
        await context.sync();
      }),
    values: (range) =>
      sheet.use(range, async (cells, context) => {
        cells.load("values,valueTypes");
        await context.sync();
        const { values, valueTypes } = cells;
        return values.map((row, r) => row.map((value, c) => valueOf(value, valueTypes[r]![c]!)));
      }),
    formula: (cell) =>
      sheet.use(cell, async (cells, context) => {
        cells.load("formulas");
        await context.sync();
        return String(cells.formulas[0]![0]);
      }),
    merge: (range) =>
      sheet.use(range, async (cells, context) => {
        cells.merge(false);
        await context.sync();
      }),
    hideRows: (range) =>
      sheet.use(range, async (cells, context) => {
        cells.rowHidden = true;
        await context.sync();
      }),
    fill: (range, colour) =>
      sheet.use(range, async (cells, context) => {
        cells.format.fill.color = colour;
        await context.sync();
      }),
    looks: (range) =>
      sheet.use(range, async (cells, context) => {
        const fills = cells.getCellProperties(FILL);
        const { conditionalFormats } = cells;
        conditionalFormats.load("items/id");
        await context.sync();
        return {
          fills: fills.value.flatMap((row) => row.map(fillOf)),
          formats: conditionalFormats.items.length,
        };
      }),
    kept,
    putBack,
  };
}
