import type { Identities } from "../reading/identity";
import type { ListTable } from "./list-table";
import type { ListReading } from "./read-list";

/** A list's sheet as it was read, in the workbook or in a book of its own. */
export interface ReadList {
  /** Its place in the workbook; -1 in a book of its own. */
  readonly sheetIndex: number;
  /** How its cells are named in sentences. */
  readonly label: string;
  readonly reading: ListReading;
}

/** A table of a list, in the workbook or in a book of its own; a sheet can have several. */
export interface ListSheet {
  /** Its place in the workbook; -1 in a book of its own. */
  readonly sheetIndex: number;
  /** How its cells are named in sentences. */
  readonly label: string;
  readonly table: ListTable;
  readonly identities: Identities;
}
