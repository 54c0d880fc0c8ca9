import { WorkbookFault } from "../../faults";
import type { ForeignSheet } from "../foreign-book";
import { ExternalReferences } from "./external";
import { OldLooks } from "./looks";
import { RECORD, recordsFrom } from "./records";

const UNICODE = 0x0600;
const FIRST_READ = 0x0500;
const WINDOWS_LATIN = 1252;
const WORKSHEET = 0;

/** A sheet as the book lists it. */
export interface ListedSheet {
  readonly at: number;
  readonly visibility: ForeignSheet["visibility"];
  readonly isWorksheet: boolean;
}

/** What the book's own part of the stream says. */
export interface Globals {
  readonly looks: OldLooks;
  readonly references: ExternalReferences;
  /** By number of the name: whether it stands for something in another file. */
  readonly externalNames: readonly boolean[];
  readonly sheets: readonly ListedSheet[];
  readonly front: number;
  readonly date1904: boolean;
  /** Excel did not say which of its versions computed the values: then each computes them again as it opens the file. */
  readonly recomputes: boolean;
}

/**
 * Reads what the book says of itself and of its sheets.
 *
 * @throws WorkbookFault where it has a password, or is older than what can be read
 */
export function globalsOf(stream: Uint8Array): Globals {
  const version = new DataView(stream.buffer, stream.byteOffset, 8).getUint16(4, true);
  if (version < FIRST_READ) throw new WorkbookFault("old-format");
  const looks = new OldLooks(version >= UNICODE ? undefined : WINDOWS_LATIN);
  const references = new ExternalReferences(version < UNICODE);
  const externalNames: boolean[] = [];
  const sheets: ListedSheet[] = [];
  let [front, date1904, recomputes] = [0, false, true];
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    references.take(record);
    if (type === RECORD.name) externalNames.push(references.asked(data, 14));
    if (type === RECORD.filePass) throw new WorkbookFault("encrypted");
    if (type === RECORD.sheet) {
      const state = data.getUint8(4) & 3;
      sheets.push({
        at: data.getUint32(0, true),
        visibility: state === 1 ? "hidden" : state === 2 ? "veryHidden" : "visible",
        isWorksheet: data.getUint8(5) === WORKSHEET,
      });
    } else if (type === RECORD.window) front = data.getUint16(10, true);
    else if (type === RECORD.days1904) date1904 = data.getUint16(0, true) === 1;
    else if (type === RECORD.computedBy) recomputes = false;
    else looks.take(record);
  }
  return { looks, references, externalNames, sheets, front, date1904, recomputes };
}
