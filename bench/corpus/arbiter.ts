import { Workbook, type CellValue as ExcelJsValue } from "exceljs";
import { CellError, type CellValue, type ErrorCode } from "../../src/formula";
import { DAYS_TO_1904 } from "../../src/sheet";
import { keyOf } from "./sheet-cells";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function plain(value: ExcelJsValue, date1904: boolean): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY - (date1904 ? DAYS_TO_1904 : 0);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return new CellError(value.error as ErrorCode);
  if ("text" in value) return plain(value.text as ExcelJsValue, date1904);
  if ("result" in value) return plain(value.result as ExcelJsValue, date1904);
  return undefined;
}

/** A second reader, exceljs, asked where the first one differs: for each sheet by name what it reads. */
export async function cellsOfArbiter(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, ReadonlyMap<number, CellValue>>> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const { date1904 = false } = book.properties;
  const sheets = book.worksheets.map((sheet) => {
    const cells = new Map<number, CellValue>();
    sheet.eachRow((row, r) =>
      row.eachCell((cell, c) => {
        const value = plain(cell.value, date1904);
        if (value !== undefined) cells.set(keyOf(r - 1, c - 1), value);
      }),
    );
    return [sheet.name, cells] as const;
  });
  return new Map(sheets);
}
