import { openArchive, type Archive } from "../archive";
import { contains, startsWith } from "../byte-search";
import type { Codec } from "../codec";
import { WorkbookFault } from "../faults";

/** A kind of file that is no package of Excel's, and is read all the same. */
export type ForeignKind = "xls" | "ods" | "flat-ods" | "text" | "encrypted";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What a compound file's directory names, in UTF-16. */
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes of files that people take for workbooks. */
const OTHERS = [
  [latin("%PDF"), "pdf"],
  [latin("{\\rtf"), "document"],
  [latin("Rar!"), "other-archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "other-archive"],
  [[0x1f, 0x8b], "other-archive"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [latin("GIF8"), "picture"],
] as const;

/** Names under which programs save tables as text; some systems call theirs .xls. Others are no tables by mistake. */
const TEXT_NAME = /(?:\.(?:csv|tsv|tab|txt|prn|xls|et)|^[^.]*)$/i;
const MARKUP = /^[\ufeff\s]*<(?:\?xml|!doctype|!--|[a-z]+[\s>:])/i;
const WEB_PAGE = /<(?:!doctype\s+html|html|table|meta|body|head)[\s>]/i;
const FLAT_SHEET = /office:mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.spreadsheet["']/;
const OPEN_DOCUMENT = /<office:document[\s>]/;
const FIRST = 4096;

/** A compound file: an old workbook, one with a password, or a document of another program. */
function compoundKind(bytes: Uint8Array): ForeignKind | undefined {
  if (contains(bytes, wide("EncryptedPackage"))) return "encrypted";
  // Documents of other programs may lie inside of a workbook.
  if (["Workbook", "WORKBOOK", "Book", "BOOK"].some((stream) => contains(bytes, wide(stream)))) return "xls";
  if (contains(bytes, wide("WordDocument"))) throw new WorkbookFault("document");
  if (contains(bytes, wide("PowerPoint Document"))) throw new WorkbookFault("slides");
  return "xls";
}

/** The first bytes of worksheets from before there were compound files. */
const isBareSheet = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 &&
  [0, 2, 4, 8].includes(bytes[1]!) &&
  bytes[3] === 0 &&
  bytes[2]! >= 4 &&
  bytes[2]! <= 16;

function mimeType(archive: Archive): string {
  if (!archive.has("mimetype")) return "";
  return new TextDecoder("latin1").decode(archive.read("mimetype").subarray(0, 200)).trim();
}

function packageKind(archive: Archive): ForeignKind | undefined {
  const has = (...names: readonly string[]): boolean => names.some((name) => archive.has(name));
  if (has("xl/workbook.xml")) return undefined;
  const mime = mimeType(archive);
  if (mime.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (mime.startsWith("application/vnd.oasis.opendocument.presentation")) throw new WorkbookFault("slides");
  if (mime.startsWith("application/vnd.oasis.opendocument")) throw new WorkbookFault("document");
  if (has("word/document.xml")) throw new WorkbookFault("document");
  if (has("ppt/presentation.xml")) throw new WorkbookFault("slides");
  if (has("Index/Document.iwa", "Index.zip")) throw new WorkbookFault("numbers-book");
  return undefined;
}

function markupKind(bytes: Uint8Array): ForeignKind | undefined {
  const head = bytes.subarray(0, FIRST);
  const isWide = head[0] === 0xff || head[0] === 0xfe;
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "latin1").decode(head);
  // A mark reads as three letters where bytes are letters.
  const plain = text.replace(/^\u00ef\u00bb\u00bf/, "");
  if (!MARKUP.test(plain)) return undefined;
  if (OPEN_DOCUMENT.test(plain)) {
    if (FLAT_SHEET.test(plain)) return "flat-ods";
    throw new WorkbookFault("document");
  }
  if (plain.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(?:\w+:)?Workbook[\s>]/.test(plain))
    throw new WorkbookFault("xml-table");
  if (WEB_PAGE.test(plain)) throw new WorkbookFault("web-page");
  throw new WorkbookFault("not-zip");
}

/**
 * What kind of file it is, by its content; its name counts only where the content is plain text, of which every
 * file may consist. Undefined: a package of Excel's, or what only its reader can say more of.
 *
 * @throws WorkbookFault with what it is instead, where it cannot be read as a workbook
 * @example foreignKind("申报表.xlsx", bytes, codec) // "xls": somebody gave an old workbook the new name
 */
export function foreignKind(name: string, bytes: Uint8Array, codec: Codec): ForeignKind | undefined {
  if (bytes.length === 0) return undefined;
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  if (startsWith(bytes, ZIP)) {
    let archive: Archive;
    try {
      archive = openArchive(bytes, codec);
    } catch {
      return undefined;
    }
    return packageKind(archive);
  }
  // Excel puts it beside a book that is open, with the name of whoever has opened it inside.
  if (name.startsWith("~$")) throw new WorkbookFault("lock-file");
  const other = OTHERS.find(([magic]) => startsWith(bytes, magic));
  if (other) throw new WorkbookFault(other[1]);
  if (isBareSheet(bytes)) throw new WorkbookFault("old-format");
  return markupKind(bytes) ?? (TEXT_NAME.test(name) ? "text" : undefined);
}
