import type { SheetFrame } from "../open";
import { applyEdits, type Edit, type Layout } from "../patch";
import { placeFor } from "../patch";
import { SHEET_ORDER } from "../sheet-order";

/**
 * A sheet's part put together: its frame with edits, and rows in the middle.
 *
 * @param rows the rows as they are written, without the element around them
 */
export function withRows(
  bytes: Uint8Array,
  layout: Layout,
  edits: readonly Edit[],
  rows: readonly Uint8Array[],
): Uint8Array[] {
  const data = layout.children.find(({ name }) => name === "sheetData");
  const place = placeFor(layout, SHEET_ORDER, "sheetData");
  const { start, end } = data ?? { start: place, end: place };
  const p = layout.prefix;
  const text = new TextEncoder();
  const before = edits.filter(({ from }) => from <= start);
  const after = edits.filter(({ from }) => from > start);
  return [
    applyEdits(bytes.subarray(0, start), before),
    text.encode(`<${p}sheetData>`),
    ...rows,
    text.encode(`</${p}sheetData>`),
    applyEdits(
      bytes.subarray(end),
      after.map((edit) => ({ ...edit, from: edit.from - end, to: edit.to - end })),
    ),
  ];
}

/** A whole sheet part with edits that were made for its frame; its rows stay byte for byte. */
export function aroundRows(whole: Uint8Array, frame: SheetFrame, edits: readonly Edit[]): Uint8Array {
  const shift = (at: number): number => (at >= frame.rowsStart ? at + frame.rowsEnd - frame.rowsStart : at);
  return applyEdits(
    whole,
    edits.map(({ from, to, text }) => ({ from: shift(from), to: shift(to), text })),
  );
}
