import { partKey, type Archive, type Entry } from "./archive";
import { crc32, type Codec } from "./codec";
import { finish, scaled, type Steps } from "./steps";

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

/** What a part holds: all its bytes, or chunks of them in a row. */
export type PartContent = Uint8Array | readonly Uint8Array[];

const CHUNK = 1 << 20;

/** Content as chunks, none of them so long that its checksum takes a noticeable time. */
function chunksOf(content: PartContent): Uint8Array[] {
  // Not `instanceof`: bytes may come from another realm, a frame or a test.
  const whole = ArrayBuffer.isView(content) ? [content] : content;
  return whole.flatMap((piece) => {
    if (piece.length <= CHUNK) return [piece];
    const count = Math.ceil(piece.length / CHUNK);
    return Array.from({ length: count }, (_, at) => piece.subarray(at * CHUNK, (at + 1) * CHUNK));
  });
}

const CHECKSUM_SHARE = 0.1;

function* deflated(chunks: readonly Uint8Array[], size: number, codec: Codec): Steps<Uint8Array> {
  if (codec.deflateSteps) return yield* codec.deflateSteps(chunks);
  return codec.deflate(chunks.length === 1 ? chunks[0]! : concatenated(chunks, size));
}

/** All pieces in a row. */
export function concatenated(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Local header and packed data of a part with new content. */
function* packPart(
  name: string,
  content: PartContent,
  codec: Codec,
): Steps<{ readonly local: Uint8Array; readonly record: Uint8Array }> {
  const chunks = chunksOf(content);
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let crc = 0;
  for (const [at, chunk] of chunks.entries()) {
    crc = crc32(chunk, crc);
    if (at % 8 === 7) yield (CHECKSUM_SHARE * at) / chunks.length;
  }
  const packed = yield* scaled(deflated(chunks, size, codec), CHECKSUM_SHARE, 1 - CHECKSUM_SHARE);
  const encoded = new TextEncoder().encode(name);
  const fields = (target: DataView, at: number): void => {
    target.setUint16(at, VERSION, true);
    target.setUint16(at + 2, UTF8_FLAG, true);
    target.setUint16(at + 4, DEFLATED, true);
    target.setUint16(at + 6, 0, true);
    target.setUint16(at + 8, FIXED_DATE, true);
    target.setUint32(at + 10, crc, true);
    target.setUint32(at + 14, packed.length, true);
    target.setUint32(at + 18, size, true);
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

const sizeOf = (content: PartContent): number =>
  content instanceof Uint8Array ? content.length : content.reduce((sum, { length }) => sum + length, 0);

/**
 * The package with some parts changed, added or taken away, step by step. Every other part is copied with its
 * header and packed data, byte for byte, in its place.
 *
 * @param removed parts by their keys
 */
export function* rewriteArchiveSteps(
  archive: Archive,
  changed: ReadonlyMap<string, PartContent>,
  codec: Codec,
  removed: ReadonlySet<string> = new Set(),
): Steps<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const written: Written[] = [];
  let offset = 0;
  const entries = [...archive.entries.values()];
  // 64-bit records are not needed any more, and half of one is worse than none.
  const wide = entries.filter((entry) => entry.wide).reduce((sum, { size }) => sum + size, 0);
  const all = [...changed.values()].reduce((sum, content) => sum + sizeOf(content), 1 + wide);
  let done = 0;
  const add = (local: Uint8Array, record: Uint8Array): void => {
    chunks.push(local);
    written.push({ record, offset });
    offset += local.length;
  };
  function* pack(name: string, content: PartContent): Steps<void> {
    const share = sizeOf(content) / all;
    const { local, record } = yield* scaled(packPart(name, content, codec), done, share);
    done = Math.min(1, done + share);
    add(local, record);
    yield done;
  }
  const ends = endsOf(entries, archive.directoryOffset);
  const left = new Map([...changed].map(([name, content]) => [partKey(name), { name, content }]));
  for (const entry of entries) {
    const key = partKey(entry.name);
    const change = left.get(key) ?? (entry.wide ? { content: archive.read(entry.name) } : undefined);
    left.delete(key);
    if (removed.has(key)) continue;
    if (change) yield* pack(entry.name, change.content);
    else add(archive.bytes.subarray(entry.localOffset, ends.get(entry)), entry.record);
  }
  for (const { name, content } of left.values()) yield* pack(name, content);
  return join(chunks, written, offset);
}

/** The package with some parts changed or added, in one go. */
export const rewriteArchive = (
  archive: Archive,
  changed: ReadonlyMap<string, PartContent>,
  codec: Codec,
): Uint8Array => finish(rewriteArchiveSteps(archive, changed, codec));

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
  const size = directoryOffset + directorySize + end.length;
  return concatenated([...chunks, ...records, end], size);
}
