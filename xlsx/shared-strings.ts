import type { Archive } from "./archive";
import { scanSteps } from "./package";
import { scaled, type Steps } from "./steps";
import { END, OPEN, type XmlScanner } from "./xml-scanner";

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
 * The text inside an element that holds `<t>`, plain or in runs; how a text is pronounced (`<rPh>`) is not
 * part of it. `spans` takes the runs where the text has any.
 */
export function readRichText(scanner: XmlScanner, element: string, spans?: TextSpan[]): string {
  let text = "";
  let pronounced = 0;
  let font: number | undefined;
  let inRun = false;
  while (true) {
    const token = scanner.next();
    if (token === END) break;
    if (token === OPEN) {
      if (scanner.is("rPh")) pronounced += scanner.empty ? 0 : 1;
      else if (scanner.is("t") && !scanner.empty && pronounced === 0) {
        const piece = scanner.text();
        text += piece;
        if (inRun) spans!.push({ text: unescapeControls(piece), ...(font !== undefined && { font }) });
      } else if (spans && scanner.is("r")) {
        inRun = true;
        font = undefined;
      } else if (inRun && scanner.is("rPr") && !scanner.empty) font = scanner.tagStart;
    } else if (scanner.is("rPh")) pronounced--;
    else if (scanner.is(element)) break;
  }
  return unescapeControls(text);
}

/** The workbook's table of texts. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The runs of those that are rich, by their number. */
  readonly spans: ReadonlyMap<number, readonly TextSpan[]>;
  readonly scanner: XmlScanner | undefined;
}

/** Reads the workbook's table of texts, with the runs of rich ones where they are asked for. */
export function* readSharedStrings(
  archive: Archive,
  part: string | undefined,
  rich: boolean,
): Steps<SharedStrings> {
  const texts: string[] = [];
  const spans = new Map<number, TextSpan[]>();
  if (part === undefined || !archive.has(part)) return { texts, spans, scanner: undefined };
  const scanner = yield* scaled(scanSteps(archive, part), 0, UNPACKING);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || !scanner.is("si")) continue;
    const runs: TextSpan[] | undefined = rich ? [] : undefined;
    const text = scanner.empty ? "" : readRichText(scanner, "si", runs);
    if (runs && runs.length > 0) spans.set(texts.length, runs);
    texts.push(text);
    if (texts.length % TEXTS_A_STEP === 0)
      yield UNPACKING + (1 - UNPACKING) * (scanner.position / scanner.bytes.length);
  }
  return { texts, spans, scanner };
}
