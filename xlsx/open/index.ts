export { openBookSteps } from "./open-book";
export type {
  CellModel,
  ColumnModel,
  DefinedName,
  Feature,
  FeatureKind,
  Frozen,
  MarkRanges,
  OpenedBook,
  RowModel,
  SheetContent,
  SheetFrame,
  SheetModel,
} from "./model";
