/** One record of an old workbook's stream. */
export interface BiffRecord {
  readonly type: number;
  /** Where it stands in the stream. */
  readonly at: number;
  readonly data: DataView;
}

/** Records that are looked at, by their numbers. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  filePass: 0x002f,
  sheetList: 0x0017,
  name: 0x0018,
  note: 0x001c,
  days1904: 0x0022,
  font: 0x0031,
  window: 0x003d,
  pane: 0x0041,
  codePage: 0x0042,
  defaultWidth: 0x0055,
  object: 0x005d,
  column: 0x007d,
  sheet: 0x0085,
  palette: 0x0092,
  zoom: 0x00a0,
  manyNumbers: 0x00bd,
  manyBlanks: 0x00be,
  richText: 0x00d6,
  format: 0x00e0,
  merges: 0x00e5,
  texts: 0x00fc,
  tableText: 0x00fd,
  hyperlink: 0x01b8,
  computedBy: 0x01c1,
  conditional: 0x01b1,
  validation: 0x01be,
  otherBook: 0x01ae,
  blank: 0x0201,
  number: 0x0203,
  text: 0x0204,
  truth: 0x0205,
  row: 0x0208,
  array: 0x0221,
  defaultRow: 0x0225,
  view: 0x023e,
  shortNumber: 0x027e,
  begin: 0x0809,
  numberFormat: 0x041e,
  formatColours: 0x087d,
  continued: 0x003c,
} as const;

/**
 * The records of a stream from a place on, up to its end or to the end of the part that begins there: the book
 * itself, or one sheet. Charts inside of a sheet are parts too, and are left out.
 */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = from; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    if (start + length > stream.length) return;
    if (type === RECORD.begin) depth++;
    if (depth === 1) yield { type, at, data: new DataView(stream.buffer, stream.byteOffset + start, length) };
    if (type === RECORD.end && --depth <= 0) return;
    at = start + length;
  }
}
