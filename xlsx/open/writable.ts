import type { Archive } from "../archive";
import { WorkbookFault } from "../faults";
import { relationshipsOf, type WorkbookPart } from "../package";
import { CONTENT_TYPES } from "../package-edit";
import { wholeLayout } from "../patch";
import { listedSheets } from "../sheet-list";
import { END, OPEN, XmlScanner, asUtf8 } from "../xml-scanner";

/** Refuses a part of which some tag's attributes cannot be read, also of tags that only saving looks at. */
function checkAttributes(bytes: Uint8Array, part: string): void {
  const scanner = new XmlScanner(bytes, part);
  // No attribute has an empty name: all are passed.
  for (let event = scanner.next(); event !== END; event = scanner.next())
    if (event === OPEN) scanner.findAttribute("");
}

/** Refuses a book that could be shown and not be saved: nobody's work is to end there. */
export function checkWritable(archive: Archive, { part, listed }: WorkbookPart): void {
  for (const one of [CONTENT_TYPES, relationshipsOf(part), part]) {
    const bytes = asUtf8(archive.read(one), one);
    wholeLayout(bytes, one);
    checkAttributes(bytes, one);
  }
  archive.checkWide();
  if (listedSheets(asUtf8(archive.read(part), part), part).length !== listed)
    throw new WorkbookFault("tags", { part, fault: "unpaired" });
}
