import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { HostObject } from "./host-object";

/** The workbook, and how objects that lead to each other are made. */
export interface World {
  readonly book: Book;
  range(sheet: Sheet, area: Area): HostObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  /** Somebody listens to an event, or does not any more (-1). */
  listen(event: string, more: 1 | -1): void;
  /** A range is not needed any more. */
  release(reference: string): void;
}
