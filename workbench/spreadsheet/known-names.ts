import type { Spreadsheet } from "./create";

/** What a formula of the open workbook may name: its sheets and its defined names. */
export function knownNames({ api }: Spreadsheet): readonly string[] {
  const book = api.getActiveWorkbook();
  if (!book) return [];
  return [
    ...book.getSheets().map((sheet) => sheet.getSheetName()),
    ...book.getDefinedNames().map((name) => name.getName()),
  ];
}
