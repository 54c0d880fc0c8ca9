import type { IDocumentBody, IDocumentData, Nullable } from "@univerjs/core";
import type { FontStyle, TextRun } from "../../xlsx";
import { fontData, fontOf } from "./cell-style";

/** What ends a line, and a whole text, in the spreadsheet's documents. */
const LINE = "\r";
const END = "\r\n";

/** A text with several fonts, as the spreadsheet's document. */
export function richTextData(runs: readonly TextRun[]): IDocumentData {
  const textRuns: NonNullable<IDocumentBody["textRuns"]> = [];
  let stream = "";
  for (const { text, font } of runs) {
    const start = stream.length;
    stream += text.replace(/\r?\n/g, LINE);
    if (font) textRuns.push({ st: start, ed: stream.length, ts: fontData(font) });
  }
  const paragraphs = [...`${stream}${LINE}`.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "text",
    documentStyle: {},
    body: {
      dataStream: stream + END,
      textRuns,
      paragraphs,
      sectionBreaks: [{ startIndex: stream.length + 1 }],
    },
  };
}

/** The text of a document, its lines parted as cells part them; undefined where there is none. */
export const plainTextOf = (data: Nullable<IDocumentData>): string | undefined =>
  data?.body?.dataStream.replace(/\r\n$/, "").replaceAll(LINE, "\n");

/**
 * The pieces of a text with several fonts; undefined where the document has only one.
 *
 * @param usual the font of the cell, for what a piece leaves out
 */
export function richTextOf(data: IDocumentData, usual: FontStyle): TextRun[] | undefined {
  const stream = (data.body?.dataStream ?? "").replace(/\r\n$/, "");
  const text = (from: number, to: number): string => stream.slice(from, to).replaceAll(LINE, "\n");
  const runs: TextRun[] = [];
  let at = 0;
  for (const { st, ed, ts } of data.body?.textRuns ?? []) {
    const end = Math.min(ed, stream.length);
    if (st > at) runs.push({ text: text(at, st) });
    if (end > st) runs.push({ text: text(st, end), ...(ts && { font: fontOf(ts, usual) }) });
    at = Math.max(at, end);
  }
  if (at < stream.length) runs.push({ text: text(at, stream.length) });
  return runs.some(({ font }) => font) ? runs : undefined;
}
