import type { ReportTable, Severity, WorkbookSettings } from "../../src/sheet";
import type { AutoFilter } from "../auto-filter";
import type { Move } from "../move";
import type { DefinedName, SheetContent } from "../open";
import type { Visibility } from "../package";
import type { StyleChoice } from "../styles";

/** A sheet as it is to be saved. */
export interface EditedSheet {
  /** Which of the opened book's sheets it was; left out for a new one. */
  readonly source?: number;
  readonly name: string;
  readonly visibility: Visibility;
  /** Its cells and layout; left out where nothing of them was touched: then its part is copied as it is. */
  readonly content?: SheetContent<StyleChoice>;
  /** What was put in and taken out since the book was opened, in the order of time. */
  readonly moves?: readonly Move[];
  /** Its filter; null: none. Left out: as the file has it. */
  readonly filter?: AutoFilter | null;
  /** Our marks as ranges in A1. Left out: as the file has them; empty: none. */
  readonly marks?: Readonly<Partial<Record<Severity, readonly string[]>>>;
  /** The sheet is this report and nothing else. */
  readonly report?: ReportTable;
}

/** A workbook as it is to be saved. */
export interface EditedBook {
  /** In their order. Sheets of the opened book that are not among them are deleted. */
  readonly sheets: readonly EditedSheet[];
  readonly settings: WorkbookSettings;
  /** Which of the sheets is in front. */
  readonly activeSheet: number;
  /** All names, where the person changed some; `sheet` counts in the new order. Left out: as the file has them. */
  readonly definedNames?: readonly DefinedName[];
}
