export { readBook, readBookSteps, sheetNames, type Book, type BookSheet } from "./book";
export type { Codec } from "./codec";
export { WorkbookFault } from "./fault";
export { markBook } from "./mark-book";
export {
  openBookSteps,
  type CellModel,
  type ColumnModel,
  type DefinedName,
  type Feature,
  type FeatureKind,
  type Frozen,
  type MarkRanges,
  type OpenedBook,
  type RowModel,
  type SheetContent,
  type SheetModel,
} from "./open";
export type { Visibility } from "./package";
export { finish, type Steps } from "./steps";
export type { BorderLine, Borders, CellStyle, Colour, FontStyle, TextRun, Underline } from "./styles";
