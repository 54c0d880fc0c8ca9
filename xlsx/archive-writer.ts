import type { Archive, Entry } from "./archive";
import { crc32, type Codec } from "./codec";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const UTF8_FLAG = 0x800;
const VERSION = 20;
/** 1 January 1980: two runs give the same bytes. */
const FIXED_DATE = 0x21;

interface Written {
  readonly record: Uint8Array;
  readonly offset: number;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Local header and packed data of a part with new content. */
function packPart(
  name: string,
  content: Uint8Array,
  codec: Codec,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const encoded = new TextEncoder().encode(name);
  const packed = codec.deflate(content);
  const fields = (target: DataView, at: number): void => {
    target.setUint16(at, VERSION, true);
    target.setUint16(at + 2, UTF8_FLAG, true);
    target.setUint16(at + 4, DEFLATED, true);
    target.setUint16(at + 6, 0, true);
    target.setUint16(at + 8, FIXED_DATE, true);
    target.setUint32(at + 10, crc32(content), true);
    target.setUint32(at + 14, packed.length, true);
    target.setUint32(at + 18, content.length, true);
    target.setUint16(at + 22, encoded.length, true);
  };
  const local = new Uint8Array(30 + encoded.length + packed.length);
  view(local).setUint32(0, LOCAL, true);
  fields(view(local), 4);
  local.set(encoded, 30);
  local.set(packed, 30 + encoded.length);
  const record = new Uint8Array(46 + encoded.length);
  view(record).setUint32(0, CENTRAL, true);
  view(record).setUint16(4, VERSION, true);
  fields(view(record), 6);
  record.set(encoded, 46);
  return { local, record };
}

/** Where each part's bytes end: at the next part, or at the directory. */
function endsOf(entries: readonly Entry[], directoryOffset: number): Map<Entry, number> {
  const sorted = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  return new Map(sorted.map((entry, at) => [entry, sorted[at + 1]?.localOffset ?? directoryOffset]));
}

/**
 * The package with some parts changed or added. Every other part is copied with its header and packed data,
 * byte for byte, in its place.
 */
export function rewriteArchive(
  archive: Archive,
  changed: ReadonlyMap<string, Uint8Array>,
  codec: Codec,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const written: Written[] = [];
  let offset = 0;
  const add = (local: Uint8Array, record: Uint8Array): void => {
    chunks.push(local);
    written.push({ record, offset });
    offset += local.length;
  };
  const entries = [...archive.entries.values()];
  const ends = endsOf(entries, archive.directoryOffset);
  const left = new Map([...changed].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    // 64-bit records are not needed any more, and half of one is worse than none.
    const change = left.get(key) ?? (entry.wide ? { content: archive.read(entry.name) } : undefined);
    left.delete(key);
    if (change) {
      const { local, record } = packPart(entry.name, change.content, codec);
      add(local, record);
    } else add(archive.bytes.subarray(entry.localOffset, ends.get(entry)), entry.record);
  }
  for (const { name, content } of left.values()) {
    const { local, record } = packPart(name, content, codec);
    add(local, record);
  }
  return join(chunks, written, offset);
}

function join(
  chunks: readonly Uint8Array[],
  written: readonly Written[],
  directoryOffset: number,
): Uint8Array {
  const records = written.map(({ record, offset }) => {
    // Not `slice`: that of Node's Buffer shares the source's memory.
    const copy = new Uint8Array(record);
    view(copy).setUint32(42, offset, true);
    return copy;
  });
  const directorySize = records.reduce((sum, record) => sum + record.length, 0);
  const end = new Uint8Array(22);
  view(end).setUint32(0, END, true);
  view(end).setUint16(8, records.length, true);
  view(end).setUint16(10, records.length, true);
  view(end).setUint32(12, directorySize, true);
  view(end).setUint32(16, directoryOffset, true);
  const whole = new Uint8Array(directoryOffset + directorySize + end.length);
  let at = 0;
  for (const piece of [...chunks, ...records, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
