import type { ReportTable, WorkbookSettings } from "../../src/sheet";
import type { Change } from "../../taskpane/port";
import type { BookDoubts } from "../doubts/doubt";
import type { SheetChanges } from "./changes";
import type { Spreadsheet } from "./create";
import type { Calculation } from "./idle";
import type { Marks } from "./marks";

/** What the port needs of the document that is open. */
export interface PortDocument {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly marks: Marks;
  /** Another workbook has taken its place; the spreadsheet and the marks are that one's now. */
  readonly closed: boolean;
  settings: WorkbookSettings;
  /** What the file that was opened holds of formulas and does not stand; found beside the page's own work. */
  readonly doubts: Promise<BookDoubts>;
  /** What happened to a sheet since it was opened. */
  changesOf(sheetId: string): SheetChanges;
  /** Marks were put on or taken off; they are saved with the workbook. */
  marksChanged(): void;
  /** A sheet holds this report now; it is saved with its links. */
  reportWritten(sheetId: string, table: ReportTable): void;
  /** Does what is not the person's edit: the listeners of `watch` hear nothing of it. */
  ours<T>(work: () => T): T;
  watch(listener: (change: Change) => void): () => void;
}
