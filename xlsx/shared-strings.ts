import type { Archive } from "./archive";
import { readSteps } from "./package";
import { PlainText } from "./plain-text";
import { scaled, type Steps } from "./steps";
import type { XmlReader } from "./xml-reader";
import { CLOSE, END, OPEN } from "./xml-scanner";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** Between two pauses: some milliseconds of work. */
const TEXTS_A_STEP = 8_192;
/** How much of the work is unpacking the part. */
const UNPACKING = 0.2;

/** Excel writes control characters into texts as `_x000D_`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A run of a rich text, and where the element with its font stands in the part. */
export interface TextSpan {
  readonly text: string;
  readonly font?: number;
}

/**
 * The text of the element at whose opening tag the reader stands, to its end: what its `<t>` hold, plain or in
 * runs. How a text is pronounced (`<rPh>`) is not part of it. `spans` takes the runs where the text has any.
 */
export function readRichText(reader: XmlReader, spans?: TextSpan[]): string {
  let text = "";
  let rich = false;
  while (reader.next() !== CLOSE) {
    if (reader.is("t")) {
      const piece = readPiece(reader);
      text += piece;
      // What stands plain beside runs is a run without a font.
      if (piece !== "") spans?.push({ text: unescapeControls(piece) });
    } else if (reader.is("r")) {
      rich = true;
      text += readRun(reader, spans);
    } else if (reader.own) reader.skip();
    else reader.skipForeign();
  }
  if (!rich && spans) spans.length = 0;
  return unescapeControls(text);
}

function readPiece(reader: XmlReader): string {
  if (reader.empty) return "";
  const text = reader.content();
  reader.next();
  return text;
}

function readRun(reader: XmlReader, spans: TextSpan[] | undefined): string {
  let text = "";
  let font: number | undefined;
  if (reader.empty) return text;
  while (reader.next() !== CLOSE) {
    if (reader.is("t")) text += readPiece(reader);
    else if (reader.is("rPr")) {
      if (!reader.empty) font = reader.tagStart;
      reader.skip();
    } else if (reader.own) reader.skip();
    else reader.skipForeign();
  }
  if (text !== "") spans?.push({ text: unescapeControls(text), ...(font !== undefined && { font }) });
  return text;
}

/** The workbook's table of texts. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The runs of those that are rich, by their number. */
  readonly spans: ReadonlyMap<number, readonly TextSpan[]>;
  readonly scanner: XmlReader | undefined;
  /** The numbers of those that something interrupts which no program shows. */
  readonly interrupted: ReadonlySet<number>;
}

/** Reads the workbook's table of texts, with the runs of rich ones where they are asked for. */
export function* readSharedStrings(
  archive: Archive,
  part: string | undefined,
  rich: boolean,
): Steps<SharedStrings> {
  const texts: string[] = [];
  const spans = new Map<number, TextSpan[]>();
  const interrupted = new Set<number>();
  if (part === undefined || !archive.has(part)) return { texts, spans, scanner: undefined, interrupted };
  const scanner = yield* scaled(readSteps(archive, part), 0, UNPACKING);
  const plain = new PlainText();
  for (;;) {
    if (scanner.plainIsOwnHere() && plain.read(scanner.bytes, scanner.position)) {
      scanner.passed(plain.end);
      texts.push(unescapeControls(plain.text));
    } else {
      const token = scanner.next();
      if (token === END) return { texts, spans, scanner, interrupted };
      if (token !== OPEN || scanner.level === 1) continue;
      if (!scanner.is("si")) {
        if (scanner.own) scanner.skip();
        else scanner.skipForeign();
        continue;
      }
      const runs: TextSpan[] | undefined = rich ? [] : undefined;
      const { asides } = scanner;
      const text = scanner.empty ? "" : readRichText(scanner, runs);
      if (runs && runs.length > 0) spans.set(texts.length, runs);
      if (scanner.asides > asides) interrupted.add(texts.length);
      texts.push(text);
    }
    if (texts.length % TEXTS_A_STEP === 0)
      yield UNPACKING + (1 - UNPACKING) * (scanner.position / scanner.bytes.length);
  }
}
