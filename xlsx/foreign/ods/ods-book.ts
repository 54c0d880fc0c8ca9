import type { Archive } from "../../archive";
import { WorkbookFault } from "../../faults";
import type { FeatureKind } from "../../open";
import { CellBounds } from "../bounds";
import { fittedNames } from "../fitted-names";
import type { ForeignBook } from "../foreign-book";
import { ContentReader } from "./content-reader";
import { OdsStyles } from "./styles";
import { readTags } from "./tags";

const MANIFEST = "META-INF/manifest.xml";

interface Read {
  readonly book: ForeignBook;
  readonly dropped: ReadonlyMap<FeatureKind, number>;
}

function bookOf(reader: ContentReader): Read {
  const { sheets, names: definedNames, dropped, date1904 } = reader;
  if (sheets.length === 0) throw new WorkbookFault("no-workbook");
  const names = fittedNames(sheets.map(({ name }) => name));
  const shown = Math.max(0, sheets.findIndex(({ visibility }) => visibility === "visible")); // prettier-ignore
  const named = sheets.map((sheet, n) => ({ ...sheet, name: names[n]! }));
  return { book: { sheets: named, definedNames, activeSheet: shown, date1904 }, dropped };
}

/**
 * Reads an OpenDocument spreadsheet (.ods).
 *
 * @throws WorkbookFault with the reason, for whatever is not readable
 */
export function readOdsBook(archive: Archive): Read {
  if (archive.has(MANIFEST) && new TextDecoder().decode(archive.read(MANIFEST)).includes("encryption-data"))
    throw new WorkbookFault("encrypted");
  const styles = new OdsStyles();
  const reader = new ContentReader(styles, new CellBounds());
  if (archive.has("styles.xml"))
    readTags(archive.read("styles.xml"), "styles.xml", {
      open: (tag) => styles.open(tag),
      text: (text) => styles.letters(text),
      close: (name) => styles.close(name),
    });
  readTags(archive.read("content.xml"), "content.xml", reader);
  return bookOf(reader);
}

/** Reads an OpenDocument spreadsheet that is one XML file (.fods). */
export function readFlatOds(bytes: Uint8Array): Read {
  const reader = new ContentReader(new OdsStyles(), new CellBounds());
  readTags(bytes, "fods", reader);
  return bookOf(reader);
}
