import { crc32, deflateRawSync } from "node:zlib";

/** One part of a package as it is to be written; what is given stands in the place of what would be true. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  /** Fields of its record in the directory, by their offset: `[offset, bytes, value]`. */
  readonly record?: readonly Field[];
  /** Fields of its own header. */
  readonly local?: readonly Field[];
}

export type Field = readonly [offset: number, bytes: 2 | 4, value: number];

function set(bytes: Buffer, fields: readonly Field[] = []): Buffer {
  for (const [offset, size, value] of fields) {
    if (offset + size > bytes.length) continue;
    if (size === 2) bytes.writeUInt16LE(value & 0xffff, offset);
    else bytes.writeUInt32LE(value >>> 0, offset);
  }
  return bytes;
}

function common(part: ZipPart, packed: Uint8Array, header: Buffer, at: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x800, at + 2);
  header.writeUInt16LE(part.stored ? 0 : 8, at + 4);
  header.writeUInt32LE(crc32(part.content), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(part.content.length, at + 18);
  header.writeUInt16LE(Buffer.byteLength(part.name), at + 22);
}

/** A package, written without any care for what its fields say; `end` are fields of the last record. */
export function zipOf(parts: readonly ZipPart[], end: readonly Field[] = []): Uint8Array {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = part.stored ? Buffer.from(part.content) : deflateRawSync(part.content, { level: 1 });
    const name = Buffer.from(part.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    common(part, packed, local, 4);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    common(part, packed, record, 6);
    record.writeUInt32LE(offset, 42);
    pieces.push(set(local, part.local), name, packed);
    records.push(set(record, part.record), name);
    offset += local.length + name.length + packed.length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...records, set(last, end)]);
}
