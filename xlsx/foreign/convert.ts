import { NO_SETTINGS } from "../../src/sheet";
import { openArchive } from "../archive";
import type { Codec } from "../codec";
import { WorkbookFault } from "../faults";
import type { Feature, FeatureKind } from "../open";
import { saveBookSteps } from "../save";
import { blankBook } from "../save/blank-book";
import { finish } from "../steps";
import type { ForeignBook } from "./foreign-book";
import type { ForeignKind } from "./kind";
import { sheetNameOf } from "./new-name";
import type { Encoding } from "./text/encoding";

/** A file of another kind as a package of Excel's. */
export interface Converted {
  readonly bytes: Uint8Array;
  /** What the file holds and the package does not. */
  readonly dropped: readonly Feature[];
  /** How a text was read that could be read in two ways. */
  readonly doubt?: { readonly read: Encoding; readonly other: Encoding };
}

const featuresOf = (counts: ReadonlyMap<FeatureKind, number>): Feature[] =>
  [...counts].map(([kind, count]) => ({ kind, count }));

function packed({ sheets, definedNames, activeSheet, ...computing }: ForeignBook, codec: Codec): Uint8Array {
  const edited = { sheets, definedNames, activeSheet, settings: NO_SETTINGS };
  return finish(saveBookSteps(blankBook(codec, computing), edited, codec));
}

/**
 * Makes a package of a file of another kind: from there on it is read, checked, marked and saved as any workbook.
 * What reads it is loaded when it is asked for. It can take long: call it where it can be stopped.
 *
 * @param name the file's
 * @throws WorkbookFault with the reason, for whatever is not readable
 * @example (await convertForeign("ods", "申报.ods", bytes, codec)).bytes // a package, as of an .xlsx
 */
export async function convertForeign(
  kind: ForeignKind,
  name: string,
  bytes: Uint8Array,
  codec: Codec,
): Promise<Converted> {
  if (kind === "xls") {
    const { readOldBook } = await import("./xls/old-book");
    const { book, dropped } = readOldBook(bytes);
    return { bytes: packed(book, codec), dropped: featuresOf(dropped) };
  }
  if (kind === "encrypted") {
    const { openedWithoutAsking } = await import("../crypt");
    const inside = openedWithoutAsking(bytes);
    if (!inside) throw new WorkbookFault("encrypted");
    return { bytes: inside, dropped: [{ kind: "encryption", count: 1 }] };
  }
  if (kind === "text") {
    const { readTextBook } = await import("./text/text-book");
    const { book, encoding, doubt } = readTextBook(bytes, sheetNameOf(name));
    const content = packed(book, codec);
    return doubt
      ? { bytes: content, dropped: [], doubt: { read: encoding, other: doubt } }
      : { bytes: content, dropped: [] };
  }
  const { readFlatOds, readOdsBook } = await import("./ods/ods-book");
  const { book, dropped } = kind === "ods" ? readOdsBook(openArchive(bytes, codec)) : readFlatOds(bytes);
  return { bytes: packed(book, codec), dropped: featuresOf(dropped) };
}
