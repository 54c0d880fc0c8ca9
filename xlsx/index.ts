export { type AutoFilter, type FilterColumn, type FilterCondition } from "./auto-filter";
export {
  bookSettings,
  readBook,
  readBookSteps,
  sheetNames,
  withVeiled,
  type Book,
  type BookSheet,
} from "./book";
export type { Codec } from "./codec";
export { WorkbookFault, faultText } from "./faults";
export {
  convertForeign,
  foreignKind,
  packageName,
  type Converted,
  type Encoding,
  type ForeignKind,
} from "./foreign";
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
export { movedIndex, type Move } from "./move";
export { readPageSetup, type Margins, type PageSetup } from "./page-setup";
export {
  losses,
  saveBookSteps,
  sheetNameFault,
  type EditedBook,
  type EditedSheet,
  type Loss,
  type LossKind,
} from "./save";
export { featureName, lossText } from "./texts";
export type { Visibility } from "./package";
export { readRange } from "./range";
export {
  recomputed,
  type AskedFormula,
  type AskedSheet,
  type Engine,
  type EngineValue,
  type FormulaSheet,
} from "./stored-values";
export { STEPPED_CODEC } from "./stepped-codec";
export { finish, scaled, type Steps } from "./steps";
export type {
  BorderLine,
  Borders,
  CellStyle,
  Colour,
  EditedStyle,
  FontStyle,
  StyleChoice,
  TextRun,
  Underline,
} from "./styles";
