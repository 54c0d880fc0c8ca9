import { Workbook, type CellValue as BookValue, type Style } from "exceljs";
import { CellError, type CellValue } from "../../src/formula";
import { columnName } from "../../src/sheet";
import { bookOf, textOfFormula, type CellLook, type SheetPlan } from "./books";
import type { Typed } from "./grids";

const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1)}` });

function valueOf(value: CellValue): BookValue {
  return value instanceof CellError ? ({ error: value.code } as BookValue) : value;
}

function cellOf(typed: Typed): BookValue {
  if (typeof typed !== "object" || typed === null || !("formula" in typed)) return valueOf(typed ?? null);
  return { formula: textOfFormula(typed), result: valueOf(typed.formula) } as BookValue;
}

const fontOf = ({ colour, size }: CellLook): Style["font"] => ({
  name: "Calibri",
  size: size ?? 11,
  ...(colour !== undefined && { color: argb(colour) }),
});

function styleOf(look: CellLook): Partial<Style> {
  const { fill, format } = look;
  return {
    font: fontOf(look),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill) } }),
    ...(format !== undefined && { numFmt: format }),
  } as Partial<Style>;
}

/**
 * A workbook's bytes with everything that a plan says of looks, written by a library that is not ours. Plans
 * without looks are written by `bookOf`, which knows more kinds of values.
 */
export async function styledBookOf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  if (!plans.some(({ looks, pieces }) => looks ?? pieces)) return bookOf(plans);
  const book = new Workbook();
  for (const { name, rows, merges, hiddenRows, hiddenColumns, hidden, looks, pieces } of plans) {
    const state = hidden === "very" ? "veryHidden" : hidden ? "hidden" : "visible";
    const sheet = book.addWorksheet(name, { state });
    rows.forEach((cells, row) =>
      cells.forEach((typed, column) => {
        sheet.getCell(row + 1, column + 1).value = cellOf(typed);
      }),
    );
    for (const range of merges ?? []) sheet.mergeCells(range);
    for (const row of hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
    for (const column of hiddenColumns ?? []) sheet.getColumn(columnName(column)).hidden = true;
    for (const [range, look] of Object.entries(looks ?? {})) {
      const [first, last = first] = range.split(":").map((address) => sheet.getCell(address));
      for (let row = Number(first!.row); row <= Number(last!.row); row++)
        for (let column = Number(first!.col); column <= Number(last!.col); column++)
          sheet.getCell(row, column).style = styleOf(look);
    }
    for (const [address, runs] of Object.entries(pieces ?? {})) {
      const richText = runs.map((run) => ({ text: run.text, font: fontOf(run) }));
      sheet.getCell(address).value = { richText } as BookValue;
    }
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
