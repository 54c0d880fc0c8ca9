import type { SheetPicture } from "./contract";
import { pictureOfSheet, type OfficeBench } from "./office-bench";

/** All that a failure must not leave half done. */
export interface BookState {
  readonly sheets: readonly SheetPicture[];
  readonly xml: readonly string[];
  readonly textFormats: readonly string[];
  readonly tables: readonly string[];
}

/** The workbook as it stands. */
export const stateOf = ({ book }: OfficeBench): BookState => ({
  sheets: book.sheets.map(pictureOfSheet),
  xml: book.xmlParts.map(({ xml }) => xml),
  tables: book.sheets.flatMap(({ tables }) => tables.map(({ area }) => JSON.stringify(area))),
  textFormats: book.sheets.map((sheet) => String(sheet.formatAt(4, 4, "NumberFormat") ?? "General")),
});
